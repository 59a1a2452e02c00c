package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.isms.example.ledger.audit.Layout;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** ひな形 — {@code template DIR}: the empty ledgers with their columns, and beside them what may stand in each. */
@Command(
        name = "template",
        description =
                "見出しだけの台帳と、各列に書けるもの・記入例（guide.md）を、フォルダーに書き出します。/ "
                        + "Writes the ledgers with nothing but their titles, and what may stand in them (guide.md), into a folder.",
        sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    static final String GUIDE = "guide.md";

    @Parameters(paramLabel = "DIR", description = "書き出すフォルダー。なければ作ります / the folder to write into; made if need be")
    private String directory = "";

    private final Desktop desktop;

    TemplateCommand(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        try {
            Path folder = Path.of(directory);
            Option<String> there = Sources.FILES.append(GUIDE).find(file -> Files.exists(folder.resolve(file)));
            if (there.isDefined()) {
                return desktop.refused(
                        ExitCode.USAGE,
                        Words.of(
                                Visible.quote(directory) + "に" + there.get() + "があります: 上書きしないので、別のフォルダーにしてください",
                                Visible.quote(directory) + " has a " + there.get()
                                        + ", which is never written over: expected another folder"),
                        Language.JA);
            }
            Files.createDirectories(folder);
            for (Layout layout : Sources.LAYOUTS) {
                write(folder.resolve(layout.file()), "\uFEFF" + row(titles(layout)));
            }
            write(folder.resolve(GUIDE), Guide.text());
            return desktop.shown(
                    Sources.LAYOUTS.size() + "種の台帳のひな形と" + GUIDE + "を書き出しました\n", ExitCode.CONFORMING, Language.JA);
        } catch (InvalidPathException e) {
            return desktop.refused(ExitCode.USAGE, AuditCommand.unwritable("DIR", directory), Language.JA);
        } catch (IOException | SecurityException e) {
            return desktop.refused(ExitCode.UNWRITTEN, AuditCommand.unwritable("DIR", directory), Language.JA);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, UTF_8, StandardOpenOption.CREATE_NEW);
    }

    static Seq<String> titles(Layout layout) {
        return layout.columns().map(column -> column.words().ja());
    }

    static Seq<String> example(Layout layout) {
        return layout.columns().map(column -> column.example().ja());
    }

    static String row(Seq<String> cells) {
        StringWriter row = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(row)) {
            csv.writeRecord(cells.asJava());
        } catch (IOException e) { // a string takes everything
            throw new UncheckedIOException(e);
        }
        return row.toString();
    }
}
