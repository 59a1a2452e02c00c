package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.isms.example.ledger.audit.Audit;
import dev.isms.example.ledger.file.Folder;
import dev.isms.example.ledger.file.Located;
import dev.isms.example.ledger.text.Desk;
import dev.isms.kind.DayKind;
import dev.isms.report.Report;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Width;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/**
 * コマンド — what the command line asks for, done on given streams: {@code audit DIR [--as-of DATE] [--lang ja|en] [--out FILE]},
 * or a question about the text, which {@link Desk} answers.
 */
@Command(
        name = "ledger-audit",
        description = {
            "情報セキュリティポリシーに照らして台帳を判定し、その本文についての問いに答えます。",
            "Judges ledgers against the information security policy, and answers questions about its text."
        },
        sortOptions = false)
final class AuditCommand {

    private static final ZoneId CITY = ZoneId.of("Asia/Tokyo");
    private static final int FILE_WIDTH = 28;
    private static final int HELP_WIDTH = 120;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "この説明を表示します。/ Shows this.")
    @SuppressWarnings("UnusedVariable") // that it was given is all that counts
    private boolean help;

    private final PrintStream out;
    private final PrintStream err;

    private AuditCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and answers the exit code; see {@link ExitCode}. Both streams should be UTF-8. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        AuditCommand command = new AuditCommand(out, err);
        CommandLine line = new CommandLine(command);
        new Desk(SagamiharaCatalogue.catalogue(), SampleCity.policy(), command::reply)
                .commands()
                .forEach(line::addSubcommand);
        Objects.requireNonNull(line.getSubcommands().get("audit"))
                .getCommandSpec()
                .usageMessage()
                .width(HELP_WIDTH)
                .footer(ledgers());
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(writer(out))
                .setErr(writer(err))
                .setParameterExceptionHandler(AuditCommand::misused)
                .setExecutionExceptionHandler((e, running, parsed) -> {
                    throw e;
                })
                .execute(args);
    }

    /** The ledgers by their file names, for the help; the lists of a ledger are indented under it. */
    private static String[] ledgers() {
        Seq<String> rows = Sources.ALL.flatMap(source -> source.children()
                .map(child -> ledger("  " + child.file(), child.list().words()))
                .appendAll(source.held().map(held -> ledger("  " + held.file(), held.name())))
                .prepend(ledger(source.file(), source.type().words())));
        return rows.prepend("%n台帳（字を下げたものは、上の台帳の一覧）/ The ledgers; an indented one is a list of the one above:")
                .toJavaArray(String[]::new);
    }

    private static String ledger(String file, Words words) {
        return "  " + Width.padEnd(file, FILE_WIDTH) + "  " + words;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
    }

    private static int misused(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        line.getErr().println(Visible.of(String.valueOf(e.getMessage())));
        line.usage(line.getErr());
        return ExitCode.USAGE;
    }

    @Command(
            name = "audit",
            description = "フォルダーの台帳を判定し、報告書を書き出します。/ Judges the ledgers of a folder and writes a report.")
    int audit(
            @Parameters(paramLabel = "DIR", description = "台帳（CSV）のフォルダー / the folder of the ledgers (CSV)")
                    String directory,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            description = "判定日。既定は日本の今日 / the day to judge as of; default: today in Japan")
                    @Nullable
                    String asOf,
            @Option(
                            names = "--lang",
                            paramLabel = "ja|en",
                            defaultValue = "ja",
                            description = "報告書の言語。既定は ja / the language of the report; default: ja")
                    Language language,
            @Option(
                            names = "--out",
                            paramLabel = "FILE",
                            description = "報告書の書き出し先。既定は標準出力 / where the report goes; default: standard output")
                    @Nullable
                    String file) {
        Either<Words, LocalDate> day = asOf == null ? Either.right(LocalDate.now(CITY)) : new DayKind().read(asOf);
        if (day.isLeft()) {
            return refused(
                    ExitCode.USAGE,
                    Words.of(
                            "--as-of: " + day.getLeft().ja(),
                            "--as-of: " + day.getLeft().en()),
                    language);
        }
        Either<Words, Folder> folder = Folder.open(directory);
        if (folder.isLeft()) {
            return refused(ExitCode.USAGE, folder.getLeft(), language);
        }
        if (!Sources.FILES.exists(name -> folder.get().find(name).isDefined())) {
            return noLedgers(folder.get(), directory, language);
        }
        return judge(folder.get(), day.get(), language, file);
    }

    private int judge(Folder folder, LocalDate asOf, Language language, @Nullable String file) {
        Either<Words, Path> target = file == null ? Either.right(Path.of("")) : target(file, folder);
        if (target.isLeft()) {
            return refused(ExitCode.USAGE, target.getLeft(), language);
        }
        Report report = Audit.of(folder, Sources.ALL, SampleCity.policy(), asOf).report();
        String text = report.text(language);
        if (file == null) {
            shown(text);
            return ExitCode.of(report);
        }
        try {
            Files.writeString(target.get(), text, UTF_8);
            return ExitCode.of(report);
        } catch (IOException | SecurityException e) {
            return refused(ExitCode.USAGE, unwritable(file), language);
        }
    }

    /** The file to write to, unless that is one of the ledgers. */
    private static Either<Words, Path> target(String file, Folder folder) {
        try {
            Path target = Path.of(file);
            return folder.isLedger(target)
                    ? Either.left(Words.of(
                            "--out: " + Visible.quote(file) + "は台帳です: 別のファイルにしてください",
                            "--out: " + Visible.quote(file) + " is a ledger: expected another file"))
                    : Either.right(target);
        } catch (InvalidPathException e) {
            return Either.left(unwritable(file));
        }
    }

    private static Words unwritable(String file) {
        String shown = Visible.quote(file);
        return Words.of("--out: " + shown + "に書けません", "--out: " + shown + " can't be written");
    }

    private int noLedgers(Folder folder, String directory, Language language) {
        Seq<Located> unknown = folder.unknown(Sources.FILES).map(file -> Audit.unknownLedger(file, Sources.FILES));
        String shown = Visible.quote(directory);
        String names = Sources.FILES.mkString(", ");
        unknown.forEach(located -> refused(ExitCode.BAD_DATA, located.words(), language));
        return refused(
                ExitCode.BAD_DATA,
                Words.of(
                        "フォルダー" + shown + "に台帳が1つもありません: 台帳は " + names,
                        "no ledger in folder " + shown + ": expected any of " + names),
                language);
    }

    private int reply(Either<Words, String> answer, Language language) {
        return answer.fold(why -> refused(ExitCode.USAGE, why, language), this::shown);
    }

    private int shown(String text) {
        out.print(text);
        out.flush();
        return ExitCode.CONFORMING;
    }

    private int refused(int code, Words why, Language language) {
        err.println(why.in(language));
        err.flush();
        return code;
    }
}
