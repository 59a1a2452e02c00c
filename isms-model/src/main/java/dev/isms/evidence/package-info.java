/** 証拠 — what is recorded of something done, looked for or judged: each says when or how far, so that it can be too weak. */
@NullMarked
package dev.isms.evidence;

import org.jspecify.annotations.NullMarked;
