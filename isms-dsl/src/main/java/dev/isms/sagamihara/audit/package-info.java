/** 情報セキュリティ監査（対策基準 Ⅸ-2、規程第7条） — the procedure of audits, and a type for each of its states. */
@NullMarked
package dev.isms.sagamihara.audit;

import org.jspecify.annotations.NullMarked;
