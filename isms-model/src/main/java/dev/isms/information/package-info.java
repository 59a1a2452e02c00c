/** 情報の分類 — how important information is. */
@NullMarked
package dev.isms.information;

import org.jspecify.annotations.NullMarked;
