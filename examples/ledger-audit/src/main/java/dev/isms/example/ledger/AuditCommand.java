package dev.isms.example.ledger;

import dev.isms.example.ledger.audit.Audit;
import dev.isms.example.ledger.file.Folder;
import dev.isms.example.ledger.output.Bar;
import dev.isms.example.ledger.output.Findings;
import dev.isms.example.ledger.output.Format;
import dev.isms.example.ledger.output.Target;
import dev.isms.example.ledger.text.LanguageOption;
import dev.isms.kind.DayKind;
import dev.isms.report.Report;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 監査 — {@code audit DIR [--as-of DATE] [--lang ja|en] [--format text|markdown|json|csv] [--out FILE]}. */
@Command(
        name = "audit",
        description = "フォルダーの台帳を判定し、報告書を書き出します。/ Judges the ledgers of a folder and writes a report.",
        sortOptions = false)
final class AuditCommand implements Callable<Integer> {

    private static final ZoneId CITY = ZoneId.of("Asia/Tokyo");

    @Parameters(
            paramLabel = "DIR",
            description = "台帳（.csv、.tsv、.xlsx）のフォルダー / the folder of the ledgers (.csv, .tsv, .xlsx)")
    private String directory = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "判定日。既定は日本の今日 / the day to judge as of; default: today in Japan")
    private @Nullable String asOf;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json|csv",
            defaultValue = "text",
            description =
                    "報告書の形式。json と csv には、すべての所見が載ります。既定は text / the format; json and csv hold every finding; default: text")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "報告書の書き出し先。既定は標準出力 / where the report goes; default: standard output")
    private @Nullable String file;

    private final Desktop desktop;

    AuditCommand(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        Either<Words, LocalDate> day = asOf == null ? Either.right(LocalDate.now(CITY)) : new DayKind().read(asOf);
        if (day.isLeft()) {
            return desktop.refused(
                    ExitCode.USAGE,
                    Words.of(
                            "--as-of: " + day.getLeft().ja(),
                            "--as-of: " + day.getLeft().en()),
                    lang.get());
        }
        return Ledgers.open(directory, desktop, lang.get()).fold(code -> code, folder -> judge(folder, day.get()));
    }

    private int judge(Folder folder, LocalDate day) {
        Either<Words, Target> target = target(folder);
        if (target.isLeft()) {
            return desktop.refused(ExitCode.USAGE, target.getLeft(), lang.get());
        }
        try (Target writing = target.get()) {
            Report report = written(folder, day, writing);
            writing.commit();
            return ExitCode.of(report);
        } catch (IOException | UncheckedIOException | SecurityException e) {
            return file == null
                    ? desktop.unwritten(lang.get())
                    : desktop.refused(ExitCode.UNWRITTEN, unwritable("--out", file), lang.get());
        }
    }

    private Report written(Folder folder, LocalDate day, Target writing) throws IOException {
        try (Findings findings = format.findings(writing, lang.get(), desktop.isTerminal() && file == null)) {
            Audit audit =
                    Audit.of(folder, Sources.ALL, SampleCity.policy(), day).telling(findings);
            Report report = (desktop.isTerminal() ? audit.showing(new Bar(desktop.err())) : audit).report();
            findings.end(report);
            return report;
        }
    }

    /** The file to write to, unless that is one of the ledgers. */
    private Either<Words, Target> target(Folder folder) {
        if (file == null) {
            return Either.right(Target.of(desktop.out()));
        }
        try {
            Path path = Path.of(file);
            return folder.isLedger(path)
                    ? Either.left(Words.of(
                            "--out: " + Visible.quote(file) + "は台帳です: 別のファイルにしてください",
                            "--out: " + Visible.quote(file) + " is a ledger: expected another file"))
                    : Target.of(path).mapLeft(why -> unmade(path));
        } catch (InvalidPathException e) {
            return Either.left(unwritable("--out", file));
        }
    }

    private Words unmade(Path path) {
        Words plain = unwritable("--out", String.valueOf(file));
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return plain;
        }
        String shown = Visible.quote(folder.getFileName());
        return Words.of(plain.ja() + ": フォルダー" + shown + "がありません", plain.en() + ": there is no folder " + shown);
    }

    static Words unwritable(String option, String file) {
        String shown = Visible.quote(file);
        return Words.of(option + ": " + shown + "に書けません", option + ": " + shown + " can't be written");
    }
}
