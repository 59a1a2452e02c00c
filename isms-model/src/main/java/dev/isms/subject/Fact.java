package dev.isms.subject;

import dev.isms.kind.Kind;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * 事実 — one fact of a subject: a lawful lens onto a single value that may not be recorded.
 *
 * <p>A fact is stored (it has a getter and, unless the subject is only checked, a wither) or derived from stored ones, which
 * it names; a derived fact is known when all of its sources are.
 */
public abstract class Fact<S, T> extends Attribute<S> {

    private final Kind<T> kind;
    private final Source<S, T> source;

    /** A fact as its description says; the faces of each kind are in {@code dev.isms.fact}. */
    protected Fact(String key, Words words, Kind<T> kind, Source<S, T> source) {
        super(key, words);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.source = Objects.requireNonNull(source, "source");
    }

    public final Kind<T> kind() {
        return kind;
    }

    /** The recorded value, that there is none, or why it can't be read. A value that is not of the kind can't be read. */
    public final Reading<T> read(S subject) {
        return checked(source.read(subject));
    }

    /** What a derived fact comes to from the values of its {@linkplain #sources() sources}, in their order. */
    public final Reading<T> derive(Seq<Object> values) {
        return checked(Reading.guarded(() -> source.derive(values)));
    }

    private Reading<T> checked(Reading<T> reading) {
        return reading instanceof Reading.Known<T> known ? Reading.guarded(() -> checked(known)) : reading;
    }

    /** What gives the recorded value, or none: it may throw, or give null or what is not of the kind, which {@link #read} would not. */
    public final Function<S, Option<T>> getter() {
        return source instanceof Stored<S, T> stored ? stored.get : source::known;
    }

    private Reading<T> checked(Reading.Known<T> known) {
        return kind.accepts(known.value())
                ? known
                : new Reading.Failed<>(Words.of(
                        Visible.quote(known.value()) + "は" + kind.expected().ja() + "でない",
                        Visible.quote(known.value()) + " is not "
                                + kind.expected().en()));
    }

    /** The stored facts that this one is derived from; empty for a stored one. */
    public final Seq<Fact<S, ?>> sources() {
        return source.sources();
    }

    public final boolean isDerived() {
        return !sources().isEmpty();
    }

    /** Whether the subject can be copied with another value of this fact. */
    public final boolean isWritable() {
        return source instanceof Stored<S, T> stored && stored.with.isDefined();
    }

    /**
     * A copy of the subject with this fact recorded, or forgotten by {@code Option.none()}; nothing else changes.
     *
     * @throws IllegalStateException if the fact has no wither
     * @throws IllegalArgumentException if the value is not of the fact's kind
     */
    public final S with(S subject, Option<T> value) {
        Objects.requireNonNull(value, () -> "value of fact " + Visible.quote(key()));
        if (value.isDefined() && (value.get() == null || !kind.accepts(value.get()))) {
            kind.require("fact " + Visible.quote(key()), value.get());
        }
        if (source instanceof Stored<S, T> stored && stored.with.isDefined()) {
            return stored.with.get().apply(subject, value);
        }
        throw new IllegalStateException(
                "fact " + Visible.quote(key()) + " can't be written: expected a stored fact described with a wither");
    }

    /** Where a fact's value comes from. */
    public sealed interface Source<S, T> {

        /** A fact that can be read and written. */
        static <S, T> Source<S, T> of(Function<S, Option<T>> get, BiFunction<S, Option<T>, S> with) {
            return new Stored<>(get, Option.of(Objects.requireNonNull(with, "with")));
        }

        /** A fact that can only be read: enough for a check. */
        static <S, T> Source<S, T> of(Function<S, Option<T>> get) {
            return new Stored<>(get, Option.none());
        }

        /** A fact computed from one other. */
        @SuppressWarnings("unchecked") // the value was read from the fact at its place
        static <S, A, T> Source<S, T> from(Fact<S, A> a, Function<A, T> function) {
            Objects.requireNonNull(function, "function");
            return new Derived<>(List.of(a), values -> function.apply((A) values.get(0)));
        }

        /** A fact computed from two others. */
        @SuppressWarnings("unchecked") // each value was read from the fact at its place
        static <S, A, B, T> Source<S, T> from(Fact<S, A> a, Fact<S, B> b, BiFunction<A, B, T> function) {
            Objects.requireNonNull(function, "function");
            return new Derived<>(List.of(a, b), values -> function.apply((A) values.get(0), (B) values.get(1)));
        }

        Reading<T> read(S subject);

        /** The value that {@link #read} gives; it may throw, or be null, where that would not. */
        default Option<T> known(S subject) {
            return read(subject) instanceof Reading.Known<T> known ? Option.some(known.value()) : Option.none();
        }

        Reading<T> derive(Seq<Object> values);

        Seq<Fact<S, ?>> sources();
    }

    private record Stored<S, T>(Function<S, Option<T>> get, Option<BiFunction<S, Option<T>, S>> with)
            implements Source<S, T> {

        Stored {
            Objects.requireNonNull(get, "get");
        }

        @Override
        public Reading<T> read(S subject) {
            return Reading.guarded(() -> Reading.of(get.apply(subject)));
        }

        @Override
        public Option<T> known(S subject) {
            return get.apply(subject);
        }

        @Override
        public Reading<T> derive(Seq<Object> values) {
            throw new IllegalStateException("a stored fact is not derived");
        }

        @Override
        public Seq<Fact<S, ?>> sources() {
            return List.empty();
        }
    }

    private record Derived<S, T>(Seq<Fact<S, ?>> sources, Function<Seq<Object>, T> function) implements Source<S, T> {

        Derived {
            sources.forEach(source -> {
                Objects.requireNonNull(source, "fact to derive from");
                if (source.isDerived()) {
                    throw new IllegalArgumentException(
                            "derived from derived fact " + Visible.quote(source.key()) + ": expected stored facts");
                }
            });
        }

        @Override
        public Reading<T> read(S subject) {
            Seq<Object> values = List.empty();
            for (Fact<S, ?> source : sources) {
                Reading<?> reading = source.read(subject);
                if (reading instanceof Reading.Known<?> known) {
                    values = values.append(known.value());
                } else {
                    return reading instanceof Reading.Failed<?> failed
                            ? new Reading.Failed<>(failed.cause())
                            : new Reading.Missing<>();
                }
            }
            return derive(function, values);
        }

        private static <T> Reading<T> derive(Function<Seq<Object>, T> function, Seq<Object> values) {
            return Reading.guarded(() -> new Reading.Known<>(function.apply(values)));
        }

        @Override
        public Reading<T> derive(Seq<Object> values) {
            return derive(function, values);
        }
    }
}
