package dev.isms.example.ledger;

import dev.isms.example.ledger.text.Desk;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import dev.isms.text.Visible;
import io.vavr.collection.List;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** コマンド — what the command line asks for, done on given streams: ledgers are judged, or a question about the text is answered. */
@Command(
        name = "ledger-audit",
        description = {
            "情報セキュリティポリシーに照らして台帳を判定し、その本文についての問いに答えます。",
            "Judges ledgers against the information security policy, and answers questions about its text."
        },
        sortOptions = false)
final class Program {

    private static final int HELP_WIDTH = 120;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "この説明を表示します。/ Shows this.")
    @SuppressWarnings("UnusedVariable") // that it was given is all that counts
    private boolean help;

    private Program() {}

    /** Runs the command and answers the exit code; see {@link ExitCode}. Both streams should be UTF-8. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, new Desktop(out, err, false));
    }

    static int run(String[] args, Desktop desktop) {
        CommandLine line = new CommandLine(new Program());
        List.<Object>of(
                        new AuditCommand(desktop),
                        new CheckCommand(desktop),
                        new TemplateCommand(desktop),
                        new SortCommand(desktop))
                .appendAll(new Desk(SagamiharaCatalogue::catalogue, SampleCity::policy, desktop::reply).commands())
                .forEach(line::addSubcommand);
        List.of("audit", "check", "template")
                .map(command -> Objects.requireNonNull(line.getSubcommands().get(command)))
                .forEach(command -> {
                    command.setUsageHelpWidth(HELP_WIDTH);
                    command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, Program::listed);
                });
        int code = line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(writer(desktop.out()))
                .setErr(writer(desktop.err()))
                .setParameterExceptionHandler(Program::misused)
                .setExecutionExceptionHandler((e, running, parsed) -> {
                    throw e;
                })
                .execute(args);
        return code == ExitCode.CONFORMING && desktop.out().checkError() ? ExitCode.UNWRITTEN : code;
    }

    /** The ledgers, below the help of a command; they are only asked for where help is. */
    private static String listed(Help help) {
        help.commandSpec().usageMessage().footer(Sources.listed());
        return help.footer();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int misused(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        line.getErr().println("指定が正しくありません / wrong usage: " + Visible.of(String.valueOf(e.getMessage())));
        line.usage(line.getErr());
        return ExitCode.USAGE;
    }
}
