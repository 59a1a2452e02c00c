package dev.isms.report;

import dev.isms.report.Report.Line;
import dev.isms.report.Report.Place;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * まず行うこと — what is to be done, in the order in which it decides the conclusion: what could not be read, what is violated,
 * what waits for the city, for a ledger, for a record. Where there is nothing to do, nothing is said.
 */
final class FirstSteps {

    /** 足りない記録 — what is not recorded of a subject, once, however many findings wait for it. */
    private record Missing(Words type, String name, Words gap) {}

    private final Page page;
    private final Report report;
    private final Seq<Line> lines;
    private int steps;

    private FirstSteps(Page page, Report report, Seq<Line> lines) {
        this.page = page;
        this.report = report;
        this.lines = lines;
    }

    static void write(Page page, Report report, Seq<Line> lines) {
        FirstSteps first = new FirstSteps(page, report, lines);
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
                broken.flatMap(Ledger::errors).size(),
                broken.map(ledger -> ledger.fullName().in(page.language()) + " "
                        + ledger.errors().size()));
    }

    /** A line for each, since a reader looks for the role that is theirs. */
    private void violations() {
        Seq<Mending> groups = Mending.of(lines);
        int all = groups.flatMap(Mending::lines).size();
        step(say("違反を是正する", "Mend the violations"), all, List.empty());
        int width = Width.of(page.number(all));
        groups.forEach(group -> page.line(
                "       " + Width.padStart(page.number(group.lines().size()), width) + "  " + group.who(page)));
    }

    private void settings() {
        Seq<String> unset = Line.by(open(), Line::unset)
                .map(group -> say("『", "“")
                        + group._1.parameter().words().in(page.language())
                        + say("』（判定待ち" + group._2.size() + "件）", "” (" + group._2.size() + " waiting)"));
        step(say("市が定める値を設定する", "Set what the text leaves to the city"), unset.size(), unset);
    }

    /** They are named where the ledgers are. */
    private void ledgers() {
        int missing = report.ledgers().count(ledger -> !ledger.isDelivered());
        step(say("提出されていない台帳を集める", "Gather the ledgers that were not delivered"), missing, List.empty());
    }

    private void records() {
        Seq<Missing> missing = open().flatMap(
                        line -> line.unrecorded().map(gap -> new Missing(line.type(), line.name(), gap.words())))
                .distinct();
        step(
                say("足りない記録を補う", "Complete the records"),
                missing.size(),
                missing.map(Missing::type)
                        .distinct()
                        .map(type -> type.in(page.language()) + " "
                                + missing.count(each -> each.type().equals(type))));
    }

    private Seq<Line> open() {
        return lines.filter(line -> line.place() == Place.OPEN);
    }

    /** A numbered step, if there is something to do, and where. */
    private void step(String what, int count, Seq<String> where) {
        if (count == 0) {
            return;
        }
        if (steps++ == 0) {
            page.line("");
            page.line("  " + say("まず行うこと", "What to do first"));
        }
        String said = "    " + steps + ". " + what + page.count(count);
        if (where.isEmpty()) {
            page.line(said);
        } else {
            page.list(said + ": ", "       ", where);
        }
    }

    private String say(String ja, String en) {
        return page.say(ja, en);
    }
}
