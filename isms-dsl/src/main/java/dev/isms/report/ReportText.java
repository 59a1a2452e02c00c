package dev.isms.report;

import dev.isms.control.Control;
import dev.isms.control.Verdict;
import dev.isms.policy.Waiver;
import dev.isms.provision.Provision;
import dev.isms.text.Language;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import java.util.function.Consumer;
import java.util.function.Function;

/** 報告書の本文 — a report on a page, section by section. */
final class ReportText {

    private final Report report;
    private final Language language;
    private final Page page;

    ReportText(Report report, Page page) {
        this.report = report;
        this.language = page.language();
        this.page = page;
    }

    String text() {
        page.title(say("情報セキュリティポリシー適合状況報告書", "Report on conformity with the information security policy"));
        page.line(0, report.policy().name().in(language) + say("　判定日 ", ", as of ") + report.asOf());
        Summary.write(page, report);
        badData();
        violations();
        open();
        waived();
        idle();
        bestEffort();
        byException();
        harmless();
        return page.text();
    }

    private void badData() {
        Seq<Ledger> broken = report.ledgers().filter(Ledger::isBroken);
        if (broken.isEmpty()) {
            return;
        }
        page.heading(say("読み取れなかった箇所", "What could not be read"));
        broken.forEach(ledger -> {
            ledger.errors().forEach(error -> page.line(1, error.in(language)));
            more(1, ledger.faults() - ledger.errors().size(), ledger.fullName().in(language) + " ");
        });
    }

    // 2. What is to be mended, by whom.

    private void violations() {
        section(
                say("是正を要する違反", "Violations to be mended"),
                Place.VIOLATED,
                found -> Mending.of(report).forEach(group -> {
                    page.line(0, group.title(page));
                    byControl(group.kinds(), line -> line.facts(language));
                }));
    }

    private void byControl(Seq<Kind> kinds, Function<Line, String> because) {
        kinds.forEach(kind -> {
            Control<?> control = kind.control();
            page.line(1, control.provision().citation().in(language) + say("　", "  ") + title(control));
            page.line(2, say("＝ ", "= ") + control.sentence().in(language));
            page.items(
                    2,
                    kind.first().map(line -> line.subject(language)),
                    kind.first().map(because));
            more(2, kind.more(), "");
        });
    }

    /** That there are others, which are only counted. */
    private void more(int depth, int count, String of) {
        if (count > 0) {
            page.line(depth, of + say("ほか" + count + "件", count + " more"));
        }
    }

    /** The policy's own sentence, under that of its head; a city's own control has its id and none. */
    private String title(Control<?> control) {
        if (control.isOwn()) {
            return say("（市独自 ", "(the city's own ") + control.id() + say("）", ")");
        }
        return control.provision().fullText().in(language);
    }

    // 3. What is open, and what would settle it.

    private void open() {
        section(say("判定できない項目と、判定に要する記録・設定", "What is undetermined, and what would settle it"), Place.OPEN, found -> {
            Open open = report.open();
            open.settings()
                    .forEach(unset -> page.line(
                            1,
                            say("市の設定: ", "for the city to set: ")
                                    + unset.gap().words().in(language)
                                    + say("（" + unset.count() + "件、", " (" + unset.count() + ", ")
                                    + citations(unset.provisions())
                                    + say("）", ")")));
            open.waiting().forEach(this::waiting);
            open.untold()
                    .forEach((type, count) -> more(
                            1,
                            count,
                            say("このほかの事情を待つ", "waiting for other things: ") + type.in(language) + say(" ", " ")));
        });
    }

    private String citations(Seq<Provision> provisions) {
        return provisions
                .map(provision -> provision.citation().in(language))
                .distinct()
                .mkString(say("、", ", "));
    }

    /** Subjects of a type that wait for the very same are said once: a list that nobody delivered is wanting of all owners. */
    private void waiting(Open.Waiting alike) {
        int more = alike.count() - alike.names().size();
        page.list(
                1,
                alike.type().in(language) + say("", " "),
                alike.names()
                        .map(name -> Line.quoted(name, language))
                        .appendAll(
                                io.vavr.control.Option.when(more > 0, () -> say("ほか" + more + "件", more + " more"))));
        Seq<Tuple2<String, String>> gaps =
                alike.gaps().map(gap -> new Tuple2<>(gap._1.words().in(language), citations(gap._2)));
        page.items(2, gaps.map(Tuple2::_1), gaps.map(Tuple2::_2));
    }

    // 4. What is lived with, recommended, excepted or harmless.

    private void waived() {
        section(say("猶予中の所見", "Waived"), Place.WAIVED, found -> byControl(found, this::waiver));
    }

    private String waiver(Line line) {
        Waiver waiver = line.finding().waiver().get();
        String role = waiver.approver().role().words().in(language);
        return verdict(line)
                + say("　承認 ", "; approved by ")
                + role
                + (waiver.approver()
                                .name()
                                .equals(waiver.approver().role().words().ja())
                        ? ""
                        : " " + waiver.approver().name())
                + say("、期限 ", ", until ")
                + waiver.until()
                + say("、理由 ", ", reason: ")
                + waiver.reason();
    }

    /** One that is over, or of a name that was mistyped, would otherwise be missed by nobody. */
    private void idle() {
        Seq<Waiver> idle = report.idleWaivers();
        if (!idle.isEmpty()) {
            page.heading(say("働いていない猶予", "Waivers by which nothing is waived") + page.count(idle.size()));
            page.items(1, idle.map(this::waiverOf), idle.map(this::whyIdle));
        }
    }

    private String waiverOf(Waiver waiver) {
        return waiver.control()
                + " "
                + waiver.subject()
                        .map(name -> Line.quoted(name, language))
                        .getOrElse(() -> say("すべての対象", "every subject"))
                + say("（", " (")
                + waiver.from()
                + say("から", " to ")
                + waiver.until()
                + say("まで）", ")");
    }

    private String whyIdle(Waiver waiver) {
        if (waiver.until().isBefore(report.asOf())) {
            return say("期限が過ぎている", "it is over");
        }
        return waiver.from().isAfter(report.asOf())
                ? say("まだ始まっていない", "it has not begun")
                : say("当たる違反や未判定の項目がない", "nothing violated or undetermined is covered by it");
    }

    private String verdict(Line line) {
        return line.finding().verdict().words().in(language) + because(line);
    }

    private String because(Line line) {
        return say("（", " (") + line.because(language) + say("）", ")");
    }

    private void bestEffort() {
        section(
                say("努力事項（適合・不適合に数えない）", "Best effort (counts neither for nor against)"),
                Place.BEST_EFFORT,
                found -> byControl(found, this::effort));
    }

    /** What is only recommended can't be violated. */
    private String effort(Line line) {
        return line.finding().verdict() == Verdict.VIOLATED ? say("満たしていない", "not met") + because(line) : verdict(line);
    }

    private void byException() {
        section(
                say("例外により適合", "Conforming by exception"),
                Place.BY_EXCEPTION,
                found -> byControl(found, line -> line.facts(language)));
    }

    private void harmless() {
        section(
                say("措置済み（義務の対象かどうかが未記録）", "Measure taken; whether it was required is not recorded"),
                Place.HARMLESS,
                found -> byControl(found, line -> line.because(language)));
    }

    private void section(String title, Place place, Consumer<Seq<Kind>> body) {
        Seq<Kind> found = report.kinds(place);
        if (!found.isEmpty()) {
            page.heading(title + page.count(report.count(place)));
            body.accept(found);
        }
    }

    private String say(String ja, String en) {
        return page.say(ja, en);
    }
}
