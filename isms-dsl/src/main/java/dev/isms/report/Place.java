package dev.isms.report;

import dev.isms.control.Verdict;
import dev.isms.policy.Finding;
import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 所見の置き場所 — where in a report a finding stands. Every finding stands in exactly one place. */
public enum Place implements Worded {
    /** 是正を要する違反 — violated, and the city does not live with it. */
    VIOLATED("是正を要する違反", "violations to be mended"),
    /** 判定できない項目 — open. */
    OPEN("判定できない項目", "undetermined"),
    /** 猶予中 — violated or open, and a waiver covers it. */
    WAIVED("猶予中", "waived"),
    /** 努力事項 — violated or open, and only recommended. */
    BEST_EFFORT("努力事項", "best effort"),
    /** 例外により適合 — satisfied only because an exception is on record. */
    BY_EXCEPTION("例外により適合", "conforming by exception"),
    /** 措置済み — open, but nothing that may yet be recorded can make it a violation. */
    HARMLESS("措置済み（義務の対象かどうかが未記録）", "measure taken (whether it was required is not recorded)"),
    /** 支障なし — satisfied or not applicable: only counted. */
    FINE("支障なし", "fine");

    private final Words words;

    Place(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    public static Place of(Finding<?> finding) {
        Verdict verdict = finding.verdict();
        if (verdict == Verdict.NOT_APPLICABLE) {
            return FINE;
        }
        if (finding.isWaived()) {
            return WAIVED;
        }
        boolean open = verdict == Verdict.UNDETERMINED;
        if (!finding.isBinding() && (open || verdict == Verdict.VIOLATED)) {
            return BEST_EFFORT;
        }
        if (open) {
            return finding.isHarmless() ? HARMLESS : OPEN;
        }
        if (verdict == Verdict.VIOLATED) {
            return VIOLATED;
        }
        return finding.isByException() ? BY_EXCEPTION : FINE;
    }

    @Override
    public Words words() {
        return words;
    }
}
