package dev.isms.fact;

import dev.isms.condition.Condition;
import dev.isms.subject.Members;
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

/** 一覧の事実 — the things of one kind that a subject has, such as a server's backups. Complete as recorded. */
public final class ListOf<S, P> extends Members<S, P> {

    private final Function<S, Option<Seq<P>>> get;
    private final Option<BiFunction<S, Option<Seq<P>>, S>> with;

    private ListOf(
            String key,
            Words words,
            Clause existence,
            SubjectType<P> type,
            Function<S, Option<Seq<P>>> get,
            Option<BiFunction<S, Option<Seq<P>>, S>> with) {
        super(key, words, Kind.LIST, type, existence);
        this.get = Objects.requireNonNull(get, "get");
        this.with = with;
    }

    public static <S, P> ListOf<S, P> of(
            String key,
            Words words,
            Clause existence,
            SubjectType<P> type,
            Function<S, Option<Seq<P>>> get,
            BiFunction<S, Option<Seq<P>>, S> with) {
        return new ListOf<>(key, words, existence, type, get, Option.of(Objects.requireNonNull(with, "with")));
    }

    /** A list that can only be read: enough for a check. */
    public static <S, P> ListOf<S, P> of(
            String key, Words words, Clause existence, SubjectType<P> type, Function<S, Option<Seq<P>>> get) {
        return new ListOf<>(key, words, existence, type, get, Option.none());
    }

    /** That there is any. */
    public Condition<S> exists() {
        return new Condition.Exists<>(this);
    }

    /** That one of them is so. */
    public Condition<S> thereIs(Condition<P> condition) {
        return new Condition.ThereIs<>(this, condition);
    }

    /** That every one of them is so; true of an empty list. */
    public Condition<S> each(Condition<P> condition) {
        return new Condition.ForEach<>(this, condition);
    }

    /** That at least so many of them are so. */
    public Condition<S> atLeast(int count, Condition<P> condition) {
        return new Condition.HowMany<>(this, condition, count);
    }

    @Override
    public Reading<Seq<P>> read(S subject) {
        return Reading.guarded(() -> {
            Reading<Seq<P>> list = Reading.of(get.apply(subject));
            return list instanceof Reading.Known<Seq<P>> known
                            && known.value() != null
                            && known.value().exists(Objects::isNull)
                    ? new Reading.Failed<>(Words.of("一覧の中にnullがある", "null in the list"))
                    : list;
        });
    }

    /** What gives the items as recorded; it may throw, or give null, which {@link #read} would not. */
    public Function<S, Option<Seq<P>>> getter() {
        return get;
    }

    @Override
    public boolean isWritable() {
        return with.isDefined();
    }

    @Override
    public S with(S subject, Seq<P> members) {
        Objects.requireNonNull(members, () -> "items of `" + key() + "`");
        members.forEach(member -> Objects.requireNonNull(member, () -> "item of `" + key() + "`"));
        return write(subject, Option.of(members));
    }

    @Override
    public S without(S subject) {
        return write(subject, Option.none());
    }

    private S write(S subject, Option<Seq<P>> members) {
        return with.getOrElseThrow(() -> new IllegalStateException(
                        "list " + Visible.quote(key()) + " can't be written: expected one described with a wither"))
                .apply(subject, members);
    }
}
