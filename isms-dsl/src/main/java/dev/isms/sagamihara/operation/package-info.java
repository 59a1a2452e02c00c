/** 運用の規則 — the rules of chapters Ⅷ and Ⅹ, and of whatever the text leaves to another document. */
@NullMarked
package dev.isms.sagamihara.operation;

import org.jspecify.annotations.NullMarked;
