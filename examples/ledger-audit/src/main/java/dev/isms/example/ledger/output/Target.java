package dev.isms.example.ledger.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.control.Either;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * 書き出し先 — where a report goes: standard output, or a file. What is not whole is never seen: it is written beside the file and
 * renamed, and is gone if the program ends before.
 */
public final class Target implements Closeable {

    private final @Nullable PrintStream out;
    private final @Nullable Path file;
    private final Path part;
    private final Thread cleaner;

    private Target(@Nullable PrintStream out, @Nullable Path file, Path part) {
        this.out = out;
        this.file = file;
        this.part = part;
        this.cleaner = new Thread(this::discard, "clean");
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    /** Standard output. */
    public static Target of(PrintStream out) {
        return new Target(out, null, beside(Path.of(System.getProperty("java.io.tmpdir", "."), "findings")));
    }

    /** A file that can be made there, or the file itself where it is none that can be replaced. */
    public static Either<IOException, Target> of(Path file) {
        try {
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(real)) {
                throw new IOException("a directory");
            }
            Path part = Files.exists(real) && !Files.isRegularFile(real) ? real : beside(real);
            if (!part.equals(real)) {
                Files.createFile(part); // that it can't be made is said before anything is read
            }
            return Either.right(new Target(null, real, part));
        } catch (IOException e) {
            return Either.left(e);
        } catch (SecurityException e) {
            return Either.left(new IOException(e));
        }
    }

    private static Path beside(Path file) {
        String random = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
        return file.resolveSibling(file.getFileName() + "." + random + ".part");
    }

    /** Begins to write, anew if something was written before. */
    public OutputStream begin() throws IOException {
        return new BufferedOutputStream(
                part.equals(file)
                        ? new FileOutputStream(part.toFile())
                        : Files.newOutputStream(
                                part,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE));
    }

    /** Writes a text that is whole already. */
    void print(String text) throws IOException {
        if (out != null) {
            out.print(text);
            return;
        }
        try (OutputStream stream = begin()) {
            stream.write(text.getBytes(UTF_8));
        }
    }

    /** Shows what was written, which is whole. */
    public void commit() throws IOException {
        if (out != null) {
            if (Files.exists(part)) {
                Files.copy(part, out);
            }
            out.flush();
        } else if (file != null && !part.equals(file)) {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void discard() {
        try {
            if (!part.equals(file)) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | SecurityException e) { // nothing more can be done about it
            return;
        }
    }

    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) { // the program is ending: the hook runs
            return;
        }
    }
}
