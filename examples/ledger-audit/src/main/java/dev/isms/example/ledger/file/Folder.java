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

/**
 * フォルダー — what lies in the folder of ledgers, by listing it: a name is never put together from what a file says. A ledger goes
 * by the first part of its name, whichever of the formats it is in.
 */
public record Folder(Seq<Path> entries) {

    private static final Seq<String> FORMATS = List.of(".csv", ".tsv", ".xlsx");

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
                return Either.right(new Folder(Vector.ofAll(entries).sortBy(Folder::name)));
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

    /** The names of the files that are called like ledgers and are read as none of the known ones. */
    public Seq<String> unknown(Seq<String> known) {
        Seq<Path> read = known.flatMap(this::find);
        return entries.filter(Folder::isLedgerLike)
                .reject(read::contains)
                .map(Folder::name)
                .toList();
    }

    /** The known ledger that such a file would hold, were it not there in another format already. */
    public static Option<String> ledgerOf(String file, Seq<String> known) {
        return known.find(ledger -> FORMATS.exists(format -> file.equals(stem(ledger) + format)));
    }

    /** Whether the file is one of those that are called like ledgers, by whatever path. */
    public boolean isLedger(Path file) {
        return entries.filter(Folder::isLedgerLike).exists(entry -> {
            try {
                return Files.isSameFile(entry, file);
            } catch (IOException e) { // one of them is not there
                return false;
            }
        });
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
