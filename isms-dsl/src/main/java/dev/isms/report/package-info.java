/** 報告書 — what an assessment of whole ledgers comes to, as plain text in Japanese and in English. */
@NullMarked
package dev.isms.report;

import org.jspecify.annotations.NullMarked;
