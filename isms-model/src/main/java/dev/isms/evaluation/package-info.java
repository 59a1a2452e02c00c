/** 条件の評価 — the three-valued truth of conditions over a subject, what decides it and what keeps it open. */
@NullMarked
package dev.isms.evaluation;

import org.jspecify.annotations.NullMarked;
