package dev.isms.ledger;

import dev.isms.kind.Kind;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * 読み取りの控え — reads the cells of a column, and remembers what those that it read last came to, since the rows of a ledger say
 * the same again and again. It holds a few hundred short cells at most. Threads may share it: what one of them overwrites is read
 * once more.
 */
final class Memo<T> {

    private static final int SIZE = 512;
    private static final int LONGEST = 64;

    private final Kind<T> kind;
    private final Cell<?>[] known = new Cell<?>[SIZE];

    Memo(Kind<T> kind) {
        this.kind = kind;
    }

    @SuppressWarnings("unchecked") // what stands there was put there by this very class
    Cell<T> of(CharSequence text) {
        int slot = slot(text);
        @Nullable Cell<?> before = known[slot];
        return before != null && before.text().contentEquals(text) ? (Cell<T>) before : read(text.toString(), slot);
    }

    private static int slot(CharSequence text) {
        int length = Math.min(text.length(), LONGEST);
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 9) & SIZE - 1;
    }

    private Cell<T> read(String text, int slot) {
        try {
            Cell<T> cell = text.isBlank()
                    ? Cell.blank(text)
                    : new Cell<>(text, kind.read(text).map(Option::some));
            if (text.length() <= LONGEST) {
                known[slot] = cell;
            }
            return cell;
        } catch (Throwable e) { // it may be an embedder's, and is asked anew each time
            return new Cell<>(text, Either.left(Cell.unrecordable(text, e)));
        }
    }
}
