/** 利用 — what people do with mail, the web and connections: what they use, send out and open. */
@NullMarked
package dev.isms.usage;

import org.jspecify.annotations.NullMarked;
