package dev.isms.fact;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.condition.Parameter;
import dev.isms.kind.ChoicesKind;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 複数選択の事実 — a set of a choice's values, such as the measures that were taken; complete as recorded. */
public final class Choices<S, T> extends SingleFact<S, Set<T>> {

    private Choices(String key, Words words, ChoicesKind<T> kind, Source<S, Set<T>> source) {
        super(key, words, kind, source);
    }

    public static <S, T> Choices<S, T> of(
            String key,
            Words words,
            ChoicesKind<T> kind,
            Function<S, Option<Set<T>>> get,
            BiFunction<S, Option<Set<T>>, S> with) {
        return of(key, words, kind, Source.of(get, with));
    }

    public static <S, T> Choices<S, T> of(String key, Words words, ChoicesKind<T> kind, Source<S, Set<T>> source) {
        return new Choices<>(key, words, kind, source);
    }

    /** That this one is among them. */
    public Condition<S> includes(T value) {
        Objects.requireNonNull(value, () -> "value of fact " + Visible.quote(key()));
        return new Atom.Includes<>(this, true, new Operand.Constant<>(LinkedHashSet.of(value)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<S> includesAll(T... values) {
        return new Atom.Includes<>(this, true, new Operand.Constant<>(LinkedHashSet.of(values)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<S> includesAny(T... values) {
        return new Atom.Includes<>(this, false, new Operand.Constant<>(LinkedHashSet.of(values)));
    }

    /** That all that the city asks for are among them. */
    public Condition<S> includesAll(Parameter<Set<T>> parameter) {
        return new Atom.Includes<>(this, true, new Operand.Set<>(parameter));
    }

    /** That all that the city's table asks for are among them. */
    public Condition<S> includesAll(Operand.FromTable<S, ?, Set<T>> chosen) {
        return new Atom.Includes<>(this, true, chosen);
    }

    /** That any of those the city accepts is among them. */
    public Condition<S> includesAny(Parameter<Set<T>> parameter) {
        return new Atom.Includes<>(this, false, new Operand.Set<>(parameter));
    }

    /** That any of those the city's table accepts is among them. */
    public Condition<S> includesAny(Operand.FromTable<S, ?, Set<T>> chosen) {
        return new Atom.Includes<>(this, false, chosen);
    }
}
