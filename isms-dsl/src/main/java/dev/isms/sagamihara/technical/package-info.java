/** 対策基準 Ⅶ 技術的セキュリティ対策 — the rules of the chapter on technical security, a file a section. */
@NullMarked
package dev.isms.sagamihara.technical;

import org.jspecify.annotations.NullMarked;
