package dev.isms.report;

import dev.isms.policy.Conformity;
import io.vavr.collection.List;
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

    private Summary(Page page, Report report) {
        this.page = page;
        this.report = report;
    }

    static void write(Page page, Report report) {
        new Summary(page, report).write();
    }

    private void write() {
        page.heading(say("概要", "Summary"));
        page.line(1, conclusion());
        page.line(
                1,
                say("対象 ", "Subjects: ")
                        + page.number(CONFORMITIES.map(report::count).sum().intValue())
                        + say("（", " (")
                        + CONFORMITIES
                                .map(conformity ->
                                        conformity.words().in(page.language()) + " " + report.count(conformity))
                                .mkString(say("、", ", "))
                        + say("）", ")"));
        page.list(
                1,
                say("所見 ", "Findings: "),
                List.of(Place.values())
                        .reject(Place.FINE::equals)
                        .map(place -> place.words().in(page.language()) + " " + report.count(place)));
        FirstSteps.write(page, report);
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
            said = said.append(say("未判定", "UNDETERMINED"));
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

    private void ledgers() {
        Seq<Ledger> delivered = report.ledgers().filter(Ledger::isDelivered);
        Seq<Ledger> others = report.ledgers().reject(Ledger::isDelivered);
        page.gap();
        if (!delivered.isEmpty()) {
            Seq<String> titles = List.of(say("台帳", "ledger"), say("行数", "rows"), say("読取不可", "not accepted"))
                    .appendAll(CONFORMITIES.map(conformity -> conformity.words().in(page.language())));
            page.table(delivered.map(this::row).prepend(titles));
        }
        if (!others.isEmpty()) {
            page.list(
                    1,
                    say("提出されていない台帳", "Not delivered") + page.count(others.size()) + ": ",
                    others.map(ledger -> ledger.fullName().in(page.language())));
        }
    }

    /** Numbers, or dashes for a ledger whose rows are parts of other subjects; such a one stands under theirs. */
    private Seq<String> row(Ledger ledger) {
        Seq<String> counts = CONFORMITIES.map(conformity -> ledger.subjects()
                .map(type -> Integer.toString(report.count(type, conformity)))
                .getOrElse("-"));
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
