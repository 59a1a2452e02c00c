package dev.isms.report;

import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.control.Explanation;
import dev.isms.policy.Waiver;
import dev.isms.provision.Provision;
import dev.isms.report.Report.Line;
import dev.isms.report.Report.Place;
import dev.isms.text.Language;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** 報告書の本文 — a report as lines of plain text in one language. */
final class TextReport {

    /** The most facts that are told of one finding. All of them are in the finding itself. */
    private static final int MOST_FACTS = 5;

    private final Report report;
    private final Language language;
    private final Page page;
    private final Seq<Line> lines;

    TextReport(Report report, Language language) {
        this.report = report;
        this.language = language;
        this.page = new Page(language);
        this.lines = report.lines();
    }

    String text() {
        page.line(say("情報セキュリティポリシー適合状況報告書", "Report on conformity with the information security policy"));
        page.line(report.policy().name().in(language) + say("　判定日 ", ", as of ") + report.asOf());
        Summary.write(page, report, lines);
        badData();
        violations();
        open();
        waived();
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
        broken.flatMap(Ledger::errors).forEach(error -> page.line("  " + error.in(language)));
    }

    // 2. What is to be mended, by whom.

    private void violations() {
        section(
                say("是正を要する違反", "Violations to be mended"),
                Place.VIOLATED,
                found -> Mending.of(found).forEach(group -> {
                    page.line(group.title(page));
                    byControl(group.lines(), line -> reason(line.explanation()));
                }));
    }

    private void byControl(Seq<Line> found, Function<Line, String> because) {
        inPolicyOrder(found).forEach(group -> {
            Control<?> control = group._2.head().finding().control();
            page.line("  " + control.provision().citation().in(language) + say("　", "  ") + title(control));
            page.line("    " + say("＝ ", "= ") + control.sentence().in(language));
            Seq<Line> members = group._2;
            int width =
                    members.map(line -> Width.of(line.subject(language))).max().getOrElse(0);
            members.forEach(line ->
                    page.line("    - " + Width.padEnd(line.subject(language), width) + "  " + because.apply(line)));
        });
    }

    private Seq<Tuple2<ControlId, Seq<Line>>> inPolicyOrder(Seq<Line> found) {
        Seq<ControlId> order = report.policy().controls().map(Control::id);
        return Line.by(found, line -> List.of(line.finding().control().id()))
                .toList()
                .sortBy(group -> order.indexOf(group._1));
    }

    /** The policy's own sentence, under that of its head; a city's own control has its id and none. */
    private String title(Control<?> control) {
        if (!control.isCited()) {
            return say("（市独自 ", "(the city's own ") + control.id() + say("）", ")");
        }
        Provision provision = control.provision();
        return provision
                        .entry()
                        .head()
                        .map(head -> head.text().in(language) + say("― ", " — "))
                        .getOrElse("")
                + provision.text().in(language);
    }

    /** What settled it; of a long list that was searched in vain only the first few facts, and how many more there are. */
    private String reason(Explanation explanation) {
        Seq<String> facts = explanation
                .facts()
                .map(fact -> fact.path().words().in(language)
                        + say("＝", " = ")
                        + fact.value().in(language));
        Seq<String> settings = explanation
                .settings()
                .map(setting -> say("『", "“")
                        + setting.parameter().words().in(language)
                        + say("』＝", "” = ")
                        + setting.value().in(language));
        int more = facts.size() - MOST_FACTS;
        Seq<String> shown =
                more <= 1 ? facts : facts.take(MOST_FACTS).append(say("ほか" + more + "件の記録", more + " more facts"));
        return shown.appendAll(settings).mkString(say("、", ", "));
    }

    // 3. What is open, and what would settle it.

    private void open() {
        section(say("判定できない項目と、判定に要する記録・設定", "What is open, and what would settle it"), Place.OPEN, found -> {
            parameters(found);
            Line.by(
                            Line.by(found, line -> List.of(line.subject(language)))
                                    .map(subject -> new Waiting(subject._2.head(), gaps(subject._2)))
                                    .reject(subject -> subject.gaps().isEmpty()),
                            subject -> List.of(Tuple.of(subject.line().type(), subject.gaps())))
                    .forEach(alike -> waiting(alike._2));
        });
    }

    /** 待つ主体 — a subject, and what it waits for with the provisions that ask for it. */
    private record Waiting(Line line, Seq<Tuple2<String, String>> gaps) {}

    private void parameters(Seq<Line> found) {
        Line.by(found, Line::unset)
                .forEach(group -> page.line("  " + say("市の設定: ", "for the city to set: ")
                        + group._1.words().in(language)
                        + say("（" + group._2.size() + "件、", " (" + group._2.size() + ", ")
                        + citations(group._2) + say("）", ")")));
    }

    private String citations(Seq<Line> found) {
        return found.map(line -> line.finding().control().provision().citation().in(language))
                .distinct()
                .mkString(say("、", ", "));
    }

    private Seq<Tuple2<String, String>> gaps(Seq<Line> ofOne) {
        return Line.by(ofOne, line -> line.unrecorded().map(gap -> gap.words().in(language)))
                .map(gap -> Tuple.of(gap._1, citations(gap._2)));
    }

    /** Subjects of a type that wait for the very same are said once: a list that nobody delivered is wanting of all owners. */
    private void waiting(Seq<Waiting> alike) {
        Waiting first = alike.head();
        page.list(
                "  " + first.line().type().in(language) + say("", " "),
                "    ",
                alike.map(subject -> subject.line().quoted(language)));
        int width = first.gaps().map(gap -> Width.of(gap._1)).max().getOrElse(0);
        first.gaps().forEach(gap -> page.line("    - " + Width.padEnd(gap._1, width) + "  " + gap._2));
    }

    // 4. What is lived with, recommended, excepted or harmless.

    private void waived() {
        section(say("猶予中の所見", "Waived"), Place.WAIVED, found -> byControl(found, this::waiver));
    }

    private String waiver(Line line) {
        Waiver waiver = line.finding().waiver().get();
        String role = waiver.approver().role().words().in(language);
        return line.finding().verdict().words().in(language)
                + say("（", " (")
                + because(line.explanation())
                + say("）", ")")
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

    private String because(Explanation explanation) {
        return explanation.gaps().isEmpty()
                ? reason(explanation)
                : explanation.gaps().map(gap -> gap.words().in(language)).mkString(say("、", ", "));
    }

    private void bestEffort() {
        section(
                say("努力事項（適合・不適合に数えない）", "Best effort (counts neither for nor against)"),
                Place.BEST_EFFORT,
                found -> byControl(
                        found,
                        line -> line.finding().verdict().words().in(language)
                                + say("（", " (")
                                + because(line.explanation())
                                + say("）", ")")));
    }

    private void byException() {
        section(
                say("例外により適合", "Lawful by exception"),
                Place.BY_EXCEPTION,
                found -> byControl(found, line -> reason(line.explanation())));
    }

    private void harmless() {
        section(
                say("措置済みで、要否だけが未記録", "Measure taken, only its need is not recorded (harmless)"),
                Place.HARMLESS,
                found -> byControl(found, line -> because(line.explanation())));
    }

    // How it is set.

    private void section(String title, Place place, java.util.function.Consumer<Seq<Line>> body) {
        Seq<Line> found = lines.filter(line -> line.place() == place);
        if (found.isEmpty()) {
            return;
        }
        page.heading(title + page.count(found.size()));
        body.accept(found);
    }

    private String say(String ja, String en) {
        return page.say(ja, en);
    }
}
