package dev.isms.example.ledger;

import dev.isms.example.ledger.audit.Audit;
import dev.isms.example.ledger.file.Folder;
import dev.isms.example.ledger.file.Progress;
import dev.isms.example.ledger.text.LanguageOption;
import dev.isms.ledger.Column;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Policy;
import dev.isms.report.Ledger;
import dev.isms.report.Report;
import dev.isms.text.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 点検 — {@code check DIR}: reads the ledgers and judges nothing; what can't be read, what is blank and what is not there is listed. */
@Command(
        name = "check",
        description =
                "フォルダーの台帳を読むだけで、読めない箇所、空欄、提出されていない台帳を挙げます。/ "
                        + "Only reads the ledgers of a folder and lists what can't be read, what is blank and what is not there.",
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "台帳のフォルダー / the folder of the ledgers")
    private String directory = "";

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    private final Desktop desktop;

    CheckCommand(Desktop desktop) {
        this.desktop = desktop;
    }

    /** 空欄 — how many cells of each column were left blank, by the ledger's file. */
    private static final class Blanks implements Progress {

        private final Map<String, Map<Column, Integer>> counts = new HashMap<>();

        @Override
        public boolean asksForBlanks() {
            return true;
        }

        @Override
        public void begin(long bytes) {
            counts.clear();
        }

        @Override
        public void blank(String file, Column column) {
            counts.computeIfAbsent(file, unseen -> new HashMap<>()).merge(column, 1, Integer::sum);
        }

        /** In the order of the ledger's columns. */
        Seq<String> of(String file, Seq<Column> columns, Language language) {
            Map<Column, Integer> counted = counts.getOrDefault(file, Map.of());
            return columns.filter(counted::containsKey)
                    .map(column -> column.words().in(language) + " " + counted.get(column));
        }
    }

    @Override
    public Integer call() {
        return Ledgers.open(directory, desktop, lang.get()).fold(code -> code, this::check);
    }

    private int check(Folder folder) {
        Blanks blanks = new Blanks();
        Policy nothing = Policy.named(SampleCity.policy().name(), ResponsibilityMatrix.none());
        Report report = Audit.of(folder, Sources.ALL, nothing, LocalDate.EPOCH)
                .showing(blanks)
                .report();
        StringBuilder text = new StringBuilder();
        Seq<Ledger> ledgers = report.ledgers();
        for (int i = 0; i < ledgers.size(); i++) {
            Ledger ledger = ledgers.get(i);
            if (ledger.isDelivered()) {
                Seq<String> unfilled = i < Sources.LAYOUTS.size() ? blanks(folder, i, blanks) : Vector.empty();
                delivered(ledger, unfilled, text);
            }
        }
        Seq<String> missing = Sources.LAYOUTS
                .zip(ledgers)
                .reject(pair -> pair._2.isDelivered())
                .map(pair ->
                        pair._1.file() + say("（", " (") + pair._2.fullName().in(lang.get()) + say("）", ")"));
        if (!missing.isEmpty()) {
            text.append(say("提出されていない台帳（" + missing.size() + "件）", "Not delivered (" + missing.size() + ")"))
                    .append('\n');
            missing.forEach(name -> text.append("  ").append(name).append('\n'));
        }
        return desktop.shown(
                text.toString(), report.hasBadData() ? ExitCode.BAD_DATA : ExitCode.CONFORMING, lang.get());
    }

    private Seq<String> blanks(Folder folder, int layout, Blanks blanks) {
        return folder.find(Sources.LAYOUTS.get(layout).file())
                .map(path -> blanks.of(
                        String.valueOf(path.getFileName()),
                        Sources.LAYOUTS.get(layout).ledger().columns(),
                        lang.get()))
                .getOrElse(Vector.empty());
    }

    private void delivered(Ledger ledger, Seq<String> unfilled, StringBuilder text) {
        text.append(ledger.fullName().in(lang.get()))
                .append(say(
                        ": " + ledger.rows() + "行、うち採れない行 " + ledger.bad() + "\n",
                        ": " + ledger.rows() + " rows, " + ledger.bad() + " of them refused\n"));
        ledger.errors()
                .forEach(error -> text.append("  ").append(error.in(lang.get())).append('\n'));
        int more = ledger.faults() - ledger.errors().size();
        if (more > 0) {
            text.append(say("  ほか" + more + "件\n", "  " + more + " more\n"));
        }
        if (!unfilled.isEmpty()) {
            text.append(say("  空欄: ", "  blank: "))
                    .append(unfilled.mkString(say("、", ", ")))
                    .append('\n');
        }
    }

    private String say(String ja, String en) {
        return lang.get() == Language.JA ? ja : en;
    }
}
