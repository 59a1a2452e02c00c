/** 対策基準 Ⅵ 物理的セキュリティ対策 — the rules of the chapter on physical security, a file a section. */
@NullMarked
package dev.isms.sagamihara.physical;

import org.jspecify.annotations.NullMarked;
