package dev.isms.report;

import dev.isms.policy.Assessment;
import dev.isms.policy.Conformity;
import dev.isms.report.Report.Line;
import dev.isms.report.Report.Place;
import dev.isms.subject.SubjectType;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * 概要 — what a section head reads in ten seconds: the conclusion, the numbers, what to do first; then a line for each ledger
 * that was delivered, and the names of the others.
 */
final class Summary {

    private static final Seq<Conformity> CONFORMITIES = List.of(
            Conformity.NON_CONFORMING, Conformity.INDETERMINATE, Conformity.CONFORMING, Conformity.NOTHING_APPLIED);

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
        page.line("  " + say("対象 ", "Subjects: ")
                + page.number(report.assessments().size())
                + say("（", " (")
                + CONFORMITIES
                        .map(conformity -> conformity.words().in(page.language()) + " " + count(conformity))
                        .mkString(say("、", ", "))
                + say("）", ")"));
        page.list("  " + say("所見 ", "Findings: "), "       ", places());
        FirstSteps.write(page, report, lines);
        ledgers();
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
        return say("結論: ", "Conclusion: ") + said.mkString(say("、", "; ")) + reach();
    }

    /** Of how many ledgers that is said, where some were not delivered. */
    private String reach() {
        Seq<Ledger> expected = report.ledgers().filter(Ledger::isKnown);
        int delivered = expected.count(Ledger::isDelivered);
        return delivered == expected.size()
                ? ""
                : say(
                        "（台帳" + expected.size() + "種のうち提出された" + delivered + "種について）",
                        " (on " + delivered + " of " + expected.size() + " ledgers; the rest were not delivered)");
    }

    private int count(Conformity conformity) {
        return report.assessments().count(assessment -> assessment.conformity() == conformity);
    }

    /** How much stands in each of the sections that follow. */
    private Seq<String> places() {
        return List.of(
                counted(Place.VIOLATED, say("是正を要する違反", "violations to be mended")),
                counted(Place.OPEN, say("判定できない項目", "open")),
                counted(Place.WAIVED, say("猶予中", "waived")),
                counted(Place.BEST_EFFORT, say("努力事項", "best effort")),
                counted(Place.BY_EXCEPTION, say("例外により適合", "lawful by exception")),
                counted(Place.HARMLESS, say("措置済み（要否が未記録）", "harmless (measure taken, need not recorded)")));
    }

    private String counted(Place place, String label) {
        return label + " " + lines.count(line -> line.place() == place);
    }

    private void ledgers() {
        Seq<Ledger> delivered = report.ledgers().filter(Ledger::isDelivered);
        Seq<Ledger> others = report.ledgers().reject(Ledger::isDelivered);
        page.line("");
        if (!delivered.isEmpty()) {
            Map<SubjectType<?>, Seq<Assessment<?>>> assessed = report.assessments()
                    .<SubjectType<?>>groupBy(Assessment::type)
                    .mapValues(each -> each);
            Seq<String> titles = List.of(say("台帳", "ledger"), say("行数", "rows"), say("読取不可", "unread"))
                    .appendAll(CONFORMITIES.map(conformity -> conformity.words().in(page.language())));
            page.table(delivered.map(ledger -> row(ledger, assessed)).prepend(titles));
        }
        if (!others.isEmpty()) {
            page.list(
                    "  " + say("提出されていない台帳", "Not delivered") + page.count(others.size()) + ": ",
                    "    ",
                    others.map(ledger -> ledger.fullName().in(page.language())));
        }
    }

    /** Numbers, or dashes for a ledger whose rows are parts of other subjects; such a one stands under theirs. */
    private Seq<String> row(Ledger ledger, Map<SubjectType<?>, Seq<Assessment<?>>> assessed) {
        Seq<Assessment<?>> of = ledger.subjects().flatMap(assessed::get).getOrElse(List.empty());
        Seq<String> counts = CONFORMITIES.map(conformity -> ledger.subjects().isEmpty()
                ? "-"
                : Integer.toString(of.count(assessment -> assessment.conformity() == conformity)));
        return List.of(
                        (isUnderItsOwner(ledger) ? "  " : "") + ledger.name().in(page.language()),
                        Integer.toString(ledger.rows()),
                        Integer.toString(ledger.bad()))
                .appendAll(counts);
    }

    private boolean isUnderItsOwner(Ledger ledger) {
        return ledger.owner()
                .exists(owner -> report.ledgers()
                        .exists(other -> other.isDelivered() && other.subjects().contains(owner)));
    }

    private String say(String ja, String en) {
        return page.say(ja, en);
    }
}
