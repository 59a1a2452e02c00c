package dev.isms.report;

import dev.isms.policy.Assessment;
import dev.isms.policy.Conformity;
import dev.isms.report.Report.Line;
import dev.isms.report.Report.Place;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 概要 — what a section head reads in ten seconds: the conclusion, the numbers, and a line for each ledger. */
final class Summary {

    private final Page page;
    private final Report report;
    private final Seq<Line> lines;

    private Summary(Page page, Report report, Seq<Line> lines) {
        this.page = page;
        this.report = report;
        this.lines = lines;
    }

    static void write(Page page, Report report, Seq<Line> lines) {
        new Summary(page, report, lines).write();
    }

    private void write() {
        page.heading(say("概要", "Summary"));
        page.line("  " + conclusion());
        page.line("  " + say("対象 ", "subjects: ") + report.assessments().size() + say("件（", " (")
                + Ledger.columns()
                        .map(conformity -> conformity.words().in(page.language()) + " " + count(conformity))
                        .mkString(say("、", ", "))
                + say("）", ")"));
        page.line("");
        Seq<Seq<String>> counts = List.of(
                row(say("是正を要する違反", "violations to be mended"), count(Place.VIOLATED)),
                row(say("判定できない項目", "findings that are open"), count(Place.OPEN)),
                row(say("猶予中", "waived"), count(Place.WAIVED)),
                row(say("努力事項", "best effort"), count(Place.BEST_EFFORT)),
                row(say("例外により適合", "lawful by exception"), count(Place.BY_EXCEPTION)),
                row(say("措置済み（要否が未記録）", "harmless (measure taken, need not recorded)"), count(Place.HARMLESS)));
        page.table(counts);
        page.line("");
        page.table(ledgerTable());
    }

    private String conclusion() {
        Seq<String> said = List.empty();
        if (report.hasBadData()) {
            said = said.append(say("読み取れない行がある", "some rows could not be read"));
        }
        if (report.has(Conformity.NON_CONFORMING)) {
            said = said.append(say("不適合", "NOT CONFORMING"));
        } else if (report.has(Conformity.INDETERMINATE)) {
            said = said.append(say("未判定", "INDETERMINATE"));
        } else if (report.has(Conformity.CONFORMING)) {
            said = said.append(
                    report.hasBadData()
                            ? say("読み取れた行は適合", "the rows that were read conform")
                            : say("適合", "CONFORMING"));
        } else {
            said = said.append(say("該当する遵守事項なし", "nothing applied"));
        }
        return say("結論: ", "Conclusion: ") + said.mkString(say("、", "; "));
    }

    private int count(Conformity conformity) {
        return report.assessments().count(assessment -> assessment.conformity() == conformity);
    }

    private int count(Place place) {
        return lines.count(line -> line.place() == place);
    }

    private Seq<String> row(String label, int count) {
        return List.of(label, say(count + "件", Integer.toString(count)));
    }

    private Seq<Seq<String>> ledgerTable() {
        Seq<String> header = List.of(say("台帳", "ledger"), say("行数", "rows"), say("読取不可", "unread"))
                .appendAll(Ledger.columns().map(conformity -> conformity.words().in(page.language())));
        return report.ledgers()
                .map(ledger -> List.of(
                                ledger.name().in(page.language()),
                                Integer.toString(ledger.rows()),
                                Integer.toString(ledger.bad()))
                        .appendAll(Ledger.columns().map(conformity -> conforming(ledger.name(), conformity))))
                .<Seq<String>>map(row -> row)
                .prepend(header);
    }

    /** A number, or a dash for a ledger whose rows are parts of other subjects. */
    private String conforming(Words type, Conformity conformity) {
        Seq<Assessment<?>> of = report.assessments()
                .filter(assessment -> assessment.type().words().equals(type));
        return of.isEmpty() ? "-" : Integer.toString(of.count(assessment -> assessment.conformity() == conformity));
    }

    private String say(String ja, String en) {
        return page.say(ja, en);
    }
}
