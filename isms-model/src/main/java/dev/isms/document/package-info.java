/** 文書及び記録 — the documents a city must keep, their versions and approvals, and the records it retains. */
@NullMarked
package dev.isms.document;

import org.jspecify.annotations.NullMarked;
