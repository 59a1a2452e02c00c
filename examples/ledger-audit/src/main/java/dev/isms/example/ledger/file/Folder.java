package dev.isms.example.ledger;

import dev.isms.text.Visible;
import dev.isms.text.Words;
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

/** フォルダー — what lies in the folder of ledgers, by listing it: a name is never put together from what a file says. */
record Folder(Seq<Path> entries) {

    static Either<Words, Folder> open(String directory) {
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

    Option<Path> find(String name) {
        return entries.find(entry -> name(entry).equals(name));
    }

    /** The names of CSV files, and of what is called like one, that are none of the known ledgers. */
    Seq<String> unknown(Seq<String> known) {
        return entries.filter(Folder::isCsv)
                .map(Folder::name)
                .reject(known::contains)
                .toList();
    }

    /** Whether the file is one of those CSV files, by whatever path. */
    boolean isLedger(Path file) {
        return entries.filter(Folder::isCsv).exists(entry -> {
            try {
                return Files.isSameFile(entry, file);
            } catch (IOException e) { // one of them is not there
                return false;
            }
        });
    }

    private static boolean isCsv(Path entry) {
        return name(entry).toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
