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

    @SuppressWarnings("unchecked") // what stands there was put there by this very method
    Cell<T> of(CharSequence text) {
        int length = text.length();
        int hash = 0;
        for (int i = 0; i < Math.min(length, LONGEST); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 9) & SIZE - 1;
        @Nullable Cell<?> before = known[slot];
        if (before != null && before.text().contentEquals(text)) {
            return (Cell<T>) before;
        }
        String whole = text.toString();
        try {
            Cell<T> cell = whole.isBlank()
                    ? Cell.blank(whole)
                    : new Cell<>(whole, kind.read(whole).map(Option::some));
            if (length <= LONGEST) {
                known[slot] = cell;
            }
            return cell;
        } catch (Throwable e) { // it may be an embedder's, and is asked anew each time
            return new Cell<>(whole, Either.left(Cell.unrecordable(whole, e)));
        }
    }
}
