package dev.isms.history;

import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * 履歴 — everything that was recorded of one incident, audit or the like, in the order in which it was recorded. Immutable; nothing is
 * ever taken out, what departs from the procedure is kept too.
 *
 * <p>Types can't stop two people from going on from the same state. So whoever stores a history stores it by
 * {@link #append(int, Event)}, which refuses an event that was added to a history that has grown since.
 *
 * @param name which incident or audit it is
 */
public record History(String name, Seq<Event> events) {

    public History {
        Visible.requireText("name of a history", name);
        events = Vector.ofAll(Objects.requireNonNull(events, "events of a history"));
        events.forEach(event -> Objects.requireNonNull(event, "event of a history"));
    }

    /** One in which nothing is recorded yet. */
    public static History of(String name) {
        return new History(name, Vector.empty());
    }

    /** With an event more. */
    public History append(Event event) {
        return new History(name, events.append(Objects.requireNonNull(event, "event of a history")));
    }

    /**
     * With an event more, if it is still as long as it was when whoever adds the event saw it.
     *
     * @param seen how many events there were then
     */
    public Either<Words, History> append(int seen, Event event) {
        return seen == length()
                ? Either.right(append(event))
                : Either.left(Words.of(
                        Visible.quote(name) + "の履歴は" + length() + "件で、見たときの" + seen + "件ではありません: 読み直してください",
                        "the history of " + Visible.quote(name) + " has `" + length() + "` events, not the `" + seen
                                + "` that were seen: expected it to be read again"));
    }

    public int length() {
        return events.size();
    }
}
