package dev.isms.example.ledger;

import dev.isms.example.ledger.audit.Layout;
import dev.isms.example.ledger.file.Folder;
import dev.isms.example.ledger.output.Target;
import dev.isms.example.ledger.table.Sorting;
import dev.isms.example.ledger.text.LanguageOption;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 並べ替え — {@code sort FILE}: a large ledger in the order in which it can be joined with another. */
@Command(
        name = "sort",
        description = "大きな台帳のファイルを、突き合わせられる順（名称の順）に並べ替えます。記録の中身は変えません。/ "
                + "Sorts the file of a large ledger by name, as it must be to be joined. No record changes.",
        sortOptions = false)
final class SortCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "台帳のファイル（.csv、.tsv）。並べ替えたものに置き換えます / the ledger's file, which is replaced")
    private String file = "";

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    private final Desktop desktop;

    SortCommand(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        Path path = path();
        String name = path == null ? "" : String.valueOf(path.getFileName());
        Option<Layout> layout = Folder.ledgerOf(name, Sources.FILES)
                .flatMap(known -> Sources.LAYOUTS.find(one -> one.file().equals(known)));
        if (path == null || layout.isEmpty()) {
            String names = Sources.FILES.mkString(", ");
            return refused(
                    "は台帳のファイル名ではありません。台帳のファイル名は次のとおりです: " + names, " is no ledger's name: expected any of " + names);
        }
        if (name.endsWith(".xlsx")) {
            return refused("は並べ替えられません: .csv又は.tsvで保存してください", " can't be sorted: save it as .csv or .tsv");
        }
        return Files.isRegularFile(path)
                ? sort(path, layout.get())
                : refused("というファイルがありません: 台帳のファイルを指定してください", ": there is no such file; expected the file of a ledger");
    }

    private int refused(String ja, String en) {
        String shown = Visible.quote(file);
        return desktop.refused(ExitCode.USAGE, Words.of(shown + ja, shown + en), lang.get());
    }

    private @Nullable Path path() {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private int sort(Path path, Layout layout) {
        Either<IOException, Target> target = Target.of(path);
        if (target.isLeft()) {
            return desktop.refused(ExitCode.UNWRITTEN, AuditCommand.unwritable("FILE", file), lang.get());
        }
        try (Target writing = target.get()) {
            Either<Words, Integer> sorted;
            try (OutputStream out = writing.begin()) {
                sorted = Sorting.sort(path, layout.ledger(), out);
            }
            if (sorted.isLeft()) {
                return desktop.refused(
                        ExitCode.BAD_DATA,
                        Words.of(
                                Visible.of(file) + ": " + sorted.getLeft().ja(),
                                Visible.of(file) + ": " + sorted.getLeft().en()),
                        lang.get());
            }
            writing.commit();
            return desktop.shown(
                    Words.of(
                                            sorted.get() + "行を並べ替えました",
                                            sorted.get() + (sorted.get() == 1 ? " row sorted" : " rows sorted"))
                                    .in(lang.get())
                            + "\n",
                    ExitCode.CONFORMING,
                    lang.get());
        } catch (IOException | SecurityException e) {
            return desktop.refused(ExitCode.UNWRITTEN, AuditCommand.unwritable("FILE", file), lang.get());
        }
    }
}
