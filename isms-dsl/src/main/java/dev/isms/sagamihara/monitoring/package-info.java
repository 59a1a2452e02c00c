/** 監視及び検証（対策基準 Ⅸ-1） — the procedure of monitoring, and a type for each of its states. */
@NullMarked
package dev.isms.sagamihara.monitoring;

import org.jspecify.annotations.NullMarked;
