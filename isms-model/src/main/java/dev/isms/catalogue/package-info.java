/** 方針の目録 — everything a policy's text says, as data: its document, who and what it names, how its parts hang together. */
@NullMarked
package dev.isms.catalogue;

import org.jspecify.annotations.NullMarked;
