/** 新規システムの導入管理（対策基準 Ⅷ-3） — the procedure of introducing a system, and a type for each of its states. */
@NullMarked
package dev.isms.sagamihara.introduction;

import org.jspecify.annotations.NullMarked;
