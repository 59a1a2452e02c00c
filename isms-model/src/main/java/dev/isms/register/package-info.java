/** 台帳 — what registers hold: documents, records, information assets, laws; and registers as wholes. */
@NullMarked
package dev.isms.register;

import org.jspecify.annotations.NullMarked;
