package dev.isms.ledger;

import dev.isms.subject.Reading;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * 欄 — a cell as it was read: its text, and what that means in its column, or why it means nothing there. A blank one means that
 * nothing is recorded.
 */
record Cell<T>(String text, Either<Words, Option<T>> meaning) {

    static <T> Cell<T> blank(String text) {
        return new Cell<>(text, Either.right(Option.none()));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** That a kind or a wither, which may be an embedder's, threw at it. */
    static Words unrecordable(String text, Throwable thrown) {
        return unrecordable(text, Reading.failed(thrown));
    }

    /** That it can't be recorded, and why. */
    static Words unrecordable(String text, Reading<?> reading) {
        Words cause = reading instanceof Reading.Failed<?> failed ? failed.cause() : Reading.NULL;
        String cell = Visible.quote(text);
        return Words.of(cell + "を記録できません: " + cause.ja(), cell + " can't be recorded: " + cause.en());
    }
}
