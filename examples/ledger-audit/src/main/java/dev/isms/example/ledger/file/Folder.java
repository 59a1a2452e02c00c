package dev.isms.example.ledger.file;

import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * フォルダー — what lies in the folder of ledgers, by listing it: a name is never put together from what a file says. A ledger goes
 * by the first part of its name, whichever of the formats it is in.
 */
public record Folder(Path path, Seq<Path> entries) {

    private static final Seq<String> FORMATS = List.of(".csv", ".tsv", ".xlsx");

    /** What else people save tables as. */
    private static final Seq<String> UNREADABLE = List.of(".xls", ".xlsm", ".xlsb", ".ods", ".numbers", ".txt", "");

    public static Either<Words, Folder> open(String directory) {
        String shown = Visible.quote(directory);
        try {
            Path path = Path.of(directory);
            if (!Files.isDirectory(path)) {
                return Either.left(Words.of(
                        shown + "というフォルダーがありません: 台帳のフォルダーを指定してください",
                        "there is no folder " + shown + ": expected the folder of the ledgers"));
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
                return Either.right(new Folder(path, Vector.ofAll(entries).sortBy(Folder::name)));
            }
        } catch (InvalidPathException | IOException | DirectoryIteratorException | SecurityException e) {
            return Either.left(Words.of("フォルダー" + shown + "を開けません", "folder " + shown + " can't be opened"));
        }
    }

    /** The file that holds the ledger of that name; where several do, the first by the order of the formats. */
    public Option<Path> find(String ledger) {
        return FORMATS.flatMap(format -> entries.find(entry -> name(entry).equals(stem(ledger) + format)))
                .headOption();
    }

    /** The names of the files that are called like ledgers, or as known ones but for the format, and are read as none of them. */
    public Seq<String> unknown(Seq<String> known) {
        Seq<Path> read = known.flatMap(this::find);
        return entries.filter(
                        entry -> isLedgerLike(entry) || Files.isRegularFile(entry) && isUnreadable(name(entry), known))
                .reject(read::contains)
                .map(Folder::name)
                .toList();
    }

    /** The known ledger that such a file would hold, were it not there in another format already. */
    public static Option<String> ledgerOf(String file, Seq<String> known) {
        return known.find(ledger -> FORMATS.exists(format -> file.equals(stem(ledger) + format)));
    }

    /** Whether the file is one of those that are called like ledgers, by whatever path, or would be. */
    public boolean isLedger(Path file) {
        return isLedgerLike(file) && isSame(path, file.toAbsolutePath().getParent())
                || entries.filter(Folder::isLedgerLike).exists(entry -> isSame(entry, file));
    }

    private static boolean isSame(Path one, @Nullable Path other) {
        try {
            return other != null && Files.isSameFile(one, other);
        } catch (IOException e) { // one of them is not there
            return false;
        }
    }

    /** How many bytes the files of these ledgers have, as far as that can be told. */
    public long size(Seq<String> ledgers) {
        return ledgers.flatMap(this::find)
                .toJavaStream()
                .mapToLong(Folder::size)
                .sum();
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException | SecurityException e) { // it will be said when it is read
            return 0;
        }
    }

    /** Whether a file is called as one of the known ledgers, in a format of tables that is not read. */
    public static boolean isUnreadable(String file, Seq<String> known) {
        String lower = file.toLowerCase(Locale.ROOT);
        return known.exists(ledger -> UNREADABLE.exists(format -> lower.equals(stem(ledger) + format)));
    }

    private static boolean isLedgerLike(Path entry) {
        String name = name(entry).toLowerCase(Locale.ROOT);
        return FORMATS.exists(name::endsWith);
    }

    private static String stem(String ledger) {
        int dot = ledger.lastIndexOf('.');
        return dot < 0 ? ledger : ledger.substring(0, dot);
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
