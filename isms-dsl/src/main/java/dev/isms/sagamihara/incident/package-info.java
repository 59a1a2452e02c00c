/** セキュリティ事故への対応（対策基準 Ⅴ-3、Ⅶ-4-(2)-②） — the procedure of incidents, and a type for each of its states. */
@NullMarked
package dev.isms.sagamihara.incident;

import org.jspecify.annotations.NullMarked;
