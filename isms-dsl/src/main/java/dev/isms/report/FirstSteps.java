package dev.isms.report;

import dev.isms.text.Width;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * まず行うこと — what is to be done, in the order in which it decides the conclusion: what could not be read, what is violated,
 * what waits for the city, for a ledger, for a record. Where there is nothing to do, nothing is said.
 */
final class FirstSteps {

    private final Page page;
    private final Report report;
    private int steps;

    private FirstSteps(Page page, Report report) {
        this.page = page;
        this.report = report;
    }

    static void write(Page page, Report report) {
        FirstSteps first = new FirstSteps(page, report);
        first.unread();
        first.violations();
        first.settings();
        first.ledgers();
        first.records();
    }

    private void unread() {
        Seq<Ledger> broken = report.ledgers().filter(Ledger::isBroken);
        step(
                say("読み取れない箇所を直す", "Mend what could not be read"),
                broken.map(Ledger::faults).sum().intValue(),
                broken.map(ledger -> ledger.fullName().in(page.language()) + " " + ledger.faults()));
    }

    /** A line for each, since a reader looks for the role that is theirs. */
    private void violations() {
        Seq<Mending> groups = Mending.of(report);
        int all = groups.map(Mending::count).sum().intValue();
        step(say("違反を是正する", "Mend the violations"), all, List.empty());
        int width = Width.of(page.number(all));
        groups.forEach(group ->
                page.line(3, page.padStart(page.number(group.count()), width) + "  " + group.who(page)));
    }

    private void settings() {
        Seq<String> unset = report.open()
                .settings()
                .map(waiting -> say("『", "“")
                        + waiting.gap().parameter().words().in(page.language())
                        + say("』（判定待ち" + waiting.count() + "件）", "” (" + waiting.count() + " waiting)"));
        step(say("市が定める値を設定する", "Set what the text leaves to the city"), unset.size(), unset);
    }

    /** They are named where the ledgers are. */
    private void ledgers() {
        int missing = report.ledgers().count(ledger -> !ledger.isDelivered());
        step(say("提出されていない台帳を集める", "Gather the ledgers that were not delivered"), missing, List.empty());
    }

    private void records() {
        step(
                say("足りない記録を補う", "Complete the records"),
                report.open().missing().values().sum().intValue(),
                report.open().missing().toList().map(missing -> missing._1.in(page.language()) + " " + missing._2));
    }

    /** A numbered step, if there is something to do, and where. */
    private void step(String what, int count, Seq<String> where) {
        if (count == 0) {
            return;
        }
        if (steps++ == 0) {
            page.gap();
            page.line(1, say("まず行うこと", "What to do first"));
        }
        String said = steps + ". " + what + page.count(count);
        if (where.isEmpty()) {
            page.line(2, said);
        } else {
            page.list(2, said + ": ", where);
        }
    }

    private String say(String ja, String en) {
        return page.say(ja, en);
    }
}
