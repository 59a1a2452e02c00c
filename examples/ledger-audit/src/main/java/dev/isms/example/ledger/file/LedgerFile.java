package dev.isms.example.ledger.file;

import dev.isms.example.ledger.table.Refused;
import dev.isms.example.ledger.table.Table;
import dev.isms.ledger.CellError;
import dev.isms.ledger.Column;
import dev.isms.ledger.Ledger;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/**
 * 台帳ファイル — a file that holds a ledger. Whatever it holds, reading it never throws.
 *
 * @param key the columns in which no two rows may hold the same; none where rows have no name of their own
 * @param isGrouped whether rows of one key stand together, so that only rows of one owner need to be compared
 * @param refusal why a row that can be read is not taken all the same
 */
public record LedgerFile<R>(
        Path path, Ledger<R> ledger, Seq<Column> key, boolean isGrouped, Function<R, Option<CellError>> refusal) {

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** The rows of it, to be read one after another. */
    public LedgerReader<R> open(ExecutorService workers, Progress progress) {
        if (Files.isDirectory(path)) {
            return unreadable("ファイルではなくフォルダーです", "expected a file, found a folder");
        }
        if (!Files.isRegularFile(path)) {
            return unreadable("通常のファイルではないため読めません", "can't be read: expected an ordinary file");
        }
        try {
            long size = Files.size(path);
            return reader(Table.open(path, size, progress::bytes, ledger), size, workers, progress);
        } catch (Refused e) {
            return LedgerReader.unreadable(this, Located.inFile(name(), e.why()));
        } catch (IOException | SecurityException e) {
            return unreadable("ファイルを読めません", "the file can't be read");
        }
    }

    private LedgerReader<R> reader(Table table, long size, ExecutorService workers, Progress progress)
            throws IOException {
        try {
            return LedgerReader.of(this, table, workers, progress, () -> changed(size));
        } catch (IOException | RuntimeException e) {
            table.close();
            throw e;
        }
    }

    private LedgerReader<R> unreadable(String ja, String en) {
        return LedgerReader.unreadable(this, Located.inFile(name(), Words.of(ja, en)));
    }

    /** That the file is not what it was when it was opened, if it is so. */
    private Option<Located> changed(long size) {
        try {
            return Files.size(path) == size
                    ? Option.none()
                    : Option.of(Located.inFile(
                            name(),
                            Words.of(
                                    "読んでいる間にファイルが変わりました: もう一度実行してください",
                                    "the file changed while it was read: run this again")));
        } catch (IOException | SecurityException e) {
            return Option.of(
                    Located.inFile(name(), Words.of("読んでいる間にファイルがなくなりました", "the file went away while it was read")));
        }
    }
}
