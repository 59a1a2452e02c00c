package dev.isms.example.ledger.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.isms.control.Control;
import dev.isms.organization.Role;
import dev.isms.policy.Assessment;
import dev.isms.policy.Finding;
import dev.isms.policy.Waiver;
import dev.isms.report.Ledger;
import dev.isms.report.Line;
import dev.isms.report.Place;
import dev.isms.report.Report;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;

/**
 * CSV — a row for every finding that a report shows, then one for each error, for a spreadsheet: UTF-8 with its mark, and no cell
 * that a spreadsheet would take for a formula.
 */
final class CsvFindings extends Listed<CsvWriter> {

    private static final String FORMULA_SIGNS = "=+-@\t\r＝＋－＠";
    private static final Seq<Words> TITLES = List.of(
            Words.of("位置づけ", "place"),
            Words.of("種類", "type"),
            Words.of("名称", "name"),
            Words.of("条項", "citation"),
            Words.of("条項の番号", "provision"),
            Words.of("規則の番号", "control"),
            Words.of("判定", "verdict"),
            Words.of("条文", "text"),
            Words.of("規則", "rule"),
            Words.of("理由", "because"),
            Words.of("◎総括的な責任", "◎ overall responsibility"),
            Words.of("○責任", "○ responsibility"),
            Words.of("猶予の期限", "waived until"));
    private static final Words UNREAD = Words.of("読み取れない箇所", "could not be read");

    CsvFindings(Target target, Language language) {
        super(target, language);
    }

    @Override
    CsvWriter begin(OutputStream stream) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(stream, UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(TITLES.map(this::say).asJava());
        return csv;
    }

    @Override
    void write(CsvWriter csv, Assessment<?> assessment, Line line) {
        Finding<?> finding = line.finding();
        Control<?> control = finding.control();
        write(
                csv,
                List.of(
                        say(line.place().words()),
                        say(line.type()),
                        line.name(),
                        say(control.provision().citation()),
                        control.provision().id().value(),
                        control.id().value(),
                        say(finding.verdict().words()),
                        say(control.provision().fullText()),
                        say(control.sentence()),
                        line.because(language()),
                        names(finding.accountable()),
                        names(finding.responsible()),
                        line.place() == Place.WAIVED
                                ? finding.waiver().map(Waiver::until).get().toString()
                                : ""));
    }

    private String names(Seq<Role> roles) {
        return roles.map(role -> say(role.words())).mkString(language() == Language.JA ? "・" : ", ");
    }

    private static void write(CsvWriter csv, Seq<String> cells) {
        csv.writeRecord(cells.map(CsvFindings::harmless).asJava());
    }

    /** A cell that begins like a formula is set off by an apostrophe, which a spreadsheet shows as text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void end(Report report) {
        report.ledgers().filter(Ledger::isBroken).forEach(ledger -> {
            ledger.errors().forEach(error -> unread(ledger, say(error)));
            int more = ledger.faults() - ledger.errors().size();
            if (more > 0) {
                unread(ledger, say(Words.of("ほか" + more + "件", more + " more")));
            }
        });
    }

    private void unread(Ledger ledger, String error) {
        Seq<String> cells = List.of(say(UNREAD), say(ledger.fullName())).appendAll(List.fill(7, () -> ""));
        write(out(), cells.append(error).appendAll(List.fill(TITLES.size() - cells.size() - 1, () -> "")));
    }
}
