package dev.isms.ledger;

import dev.isms.text.Words;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 読み取りの控え — what the cells that were read last came to, since the rows of a ledger say the same again and again. It holds a
 * few hundred short cells at most. Threads may share it: what one of them overwrites is read once more.
 */
final class Memo<T> {

    private static final int SIZE = 512;
    private static final int LONGEST = 64;

    private record Said<T>(String cell, Either<Words, Option<T>> meaning) {}

    private final Function<String, Either<Words, T>> read;
    private final Said<?>[] said = new Said<?>[SIZE];

    Memo(Function<String, Either<Words, T>> read) {
        this.read = read;
    }

    @SuppressWarnings("unchecked") // what stands there was put there by this very method
    Either<Words, Option<T>> of(String cell) {
        if (cell.length() > LONGEST) {
            return read.apply(cell).map(Option::some);
        }
        int hash = cell.hashCode();
        int slot = (hash ^ hash >>> 9) & SIZE - 1;
        @Nullable Said<?> before = said[slot];
        if (before != null && before.cell().equals(cell)) {
            return ((Said<T>) before).meaning();
        }
        Either<Words, Option<T>> meaning = read.apply(cell).map(Option::some);
        said[slot] = new Said<>(cell, meaning);
        return meaning;
    }
}
