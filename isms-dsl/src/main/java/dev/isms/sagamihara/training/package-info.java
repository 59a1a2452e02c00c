/** 教育及び訓練（対策基準 Ⅴ-2） — the procedure of education, and a type for each of its states. */
@NullMarked
package dev.isms.sagamihara.training;

import org.jspecify.annotations.NullMarked;
