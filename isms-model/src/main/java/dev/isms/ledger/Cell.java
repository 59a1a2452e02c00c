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
        String cause = Reading.failed(thrown) instanceof Reading.Failed<?> failed ? failed.cause() : "";
        return Words.of(
                Visible.quote(text) + "を記録できません: " + cause, Visible.quote(text) + " can't be recorded: " + cause);
    }
}
