package dev.isms.subject;

import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 構成要素 — the subjects that a subject has: a {@linkplain Kind#PART part} (at most one) or a {@linkplain Kind#LIST list}
 * (complete as recorded).
 *
 * <p>Both read as a sequence: a part recorded as none is an empty one. A list that was not delivered is missing, not empty.
 */
public abstract class Members<S, P> extends Attribute<S> {

    /** Whether there can be more than one. */
    public enum Kind {
        PART,
        LIST
    }

    private final SubjectType<P> type;
    private final Clause existence;
    private final Kind kind;

    /**
     * Members as their description says; the faces of each kind are in {@code dev.isms.fact}.
     *
     * @param type what each of them is
     * @param existence the clause that says there is one: "UPSを設置している", "have a UPS installed"
     */
    protected Members(String key, Words words, Kind kind, SubjectType<P> type, Clause existence) {
        super(key, words);
        this.kind = kind;
        this.type = Objects.requireNonNull(
                type, () -> "subject type of `" + key + "` is null: declare it before what has it as a member");
        this.existence = Objects.requireNonNull(existence, "existence");
    }

    public final SubjectType<P> type() {
        return type;
    }

    public final Clause existence() {
        return existence;
    }

    public final Kind kind() {
        return kind;
    }

    /** The members, that they were not recorded, or why they can't be read. */
    public abstract Reading<Seq<P>> read(S subject);

    /** Whether the subject can be copied with other members. */
    public abstract boolean isWritable();

    /**
     * A copy of the subject with these members; a part takes at most one, and none is recorded as none.
     *
     * @throws IllegalStateException if there is no wither
     */
    public abstract S with(S subject, Seq<P> members);

    /** A copy of the subject in which it is not recorded whether there are any. */
    public abstract S without(S subject);
}
