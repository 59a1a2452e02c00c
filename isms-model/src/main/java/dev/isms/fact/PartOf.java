package dev.isms.fact;

import dev.isms.condition.Condition;
import dev.isms.subject.Members;
import dev.isms.subject.Part;
import dev.isms.subject.Reading;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 部分の事実 — a part that a subject has at most one of, such as a server's UPS. */
public final class PartOf<S, P> extends Members<S, P> {

    private final Function<S, Part<P>> get;
    private final Option<BiFunction<S, Part<P>, S>> with;

    private PartOf(
            String key,
            Words words,
            Clause existence,
            SubjectType<P> type,
            Function<S, Part<P>> get,
            Option<BiFunction<S, Part<P>, S>> with) {
        super(key, words, Kind.PART, type, existence);
        this.get = Objects.requireNonNull(get, "get");
        this.with = with;
    }

    public static <S, P> PartOf<S, P> of(
            String key,
            Words words,
            Clause existence,
            SubjectType<P> type,
            Function<S, Part<P>> get,
            BiFunction<S, Part<P>, S> with) {
        return new PartOf<>(key, words, existence, type, get, Option.of(Objects.requireNonNull(with, "with")));
    }

    /** A part that can only be read: enough for a check. */
    public static <S, P> PartOf<S, P> of(
            String key, Words words, Clause existence, SubjectType<P> type, Function<S, Part<P>> get) {
        return new PartOf<>(key, words, existence, type, get, Option.none());
    }

    /** That there is one. */
    public Condition<S> exists() {
        return new Condition.Exists<>(this);
    }

    /** That there is one and it is so. */
    public Condition<S> isThereAnd(Condition<P> condition) {
        return new Condition.ThereIs<>(this, condition);
    }

    /** That it is so, if there is one. */
    public Condition<S> satisfies(Condition<P> condition) {
        return new Condition.ForEach<>(this, condition);
    }

    @Override
    public Reading<Seq<P>> read(S subject) {
        return Reading.guarded(() -> {
            Part<P> part = get.apply(subject);
            if (part == null) {
                return new Reading.Failed<>(Reading.NULL);
            }
            return part instanceof Part.Missing<P>
                    ? new Reading.Missing<>()
                    : new Reading.Known<>(part.toOption().toList());
        });
    }

    /** What gives the part as recorded; it may throw, or give null, which {@link #read} would not. */
    public Function<S, Part<P>> getter() {
        return get;
    }

    @Override
    public boolean isWritable() {
        return with.isDefined();
    }

    @Override
    public S with(S subject, Seq<P> members) {
        Objects.requireNonNull(members, () -> "members of `" + key() + "`");
        if (members.size() > 1) {
            throw new IllegalArgumentException(
                    "part " + Visible.quote(key()) + " given `" + members.size() + "` times: expected at most one");
        }
        return write(subject, members.isEmpty() ? Part.none() : Part.of(members.head()));
    }

    @Override
    public S without(S subject) {
        return write(subject, Part.missing());
    }

    private S write(S subject, Part<P> part) {
        return with.getOrElseThrow(() -> new IllegalStateException(
                        "part " + Visible.quote(key()) + " can't be written: expected one described with a wither"))
                .apply(subject, part);
    }
}
