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
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * 書き出し先 — where a report goes: standard output, a file, or a device. What is not whole is never seen: it is written beside the
 * file and renamed, or handed on when it is whole, and is gone if the program ends before.
 */
public final class Target implements Closeable {

    private final @Nullable PrintStream out;
    private final @Nullable Path file;
    private final Path part;
    private final Thread cleaner;

    /** @param file what is written to; null for standard output */
    private Target(@Nullable PrintStream out, @Nullable Path file, Path part) {
        this.out = out;
        this.file = file;
        this.part = part;
        this.cleaner = new Thread(this::discard, "clean");
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    /** Standard output. */
    public static Target of(PrintStream out) {
        return new Target(out, null, temporary());
    }

    /** A file that can be made there, keeping the permissions of one that is replaced; or a device. */
    public static Either<IOException, Target> of(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("a directory");
            } else if (isDevice(file)) {
                return Either.right(new Target(null, file, temporary()));
            }
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path part = beside(real);
            Files.createFile(part); // that it can't be made is said before anything is read
            return Either.right(new Target(null, real, part));
        } catch (IOException e) {
            return Either.left(e);
        } catch (SecurityException e) {
            return Either.left(new IOException(e));
        }
    }

    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    private static Path temporary() {
        return beside(Path.of(System.getProperty("java.io.tmpdir", "."), "findings"));
    }

    private static Path beside(Path file) {
        String random = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
        return file.resolveSibling(file.getFileName() + "." + random + ".part");
    }

    /** Begins to write, anew if something was written before. */
    public OutputStream begin() throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
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
            if (out.checkError()) { // a print stream swallows what goes wrong
                throw new IOException("standard output");
            }
        } else if (file != null && isDevice(file)) {
            try (OutputStream device = new FileOutputStream(file.toFile())) {
                Files.copy(part, device);
            }
        } else if (file != null) {
            if (Files.exists(file)
                    && Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void discard() {
        try {
            Files.deleteIfExists(part);
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
