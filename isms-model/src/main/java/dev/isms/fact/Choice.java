package dev.isms.fact;

import dev.isms.condition.Atom;
import dev.isms.condition.Atom.Relation;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.condition.Parameter;
import dev.isms.kind.ChoiceKind;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 選択の事実 — one of finitely many values without an order, such as 持ち出し先. */
public final class Choice<S, T> extends SingleFact<S, T> {

    private Choice(String key, Words words, ChoiceKind<T> kind, Source<S, T> source) {
        super(key, words, kind, source);
    }

    public static <S, T> Choice<S, T> of(
            String key, Words words, ChoiceKind<T> kind, Function<S, Option<T>> get, BiFunction<S, Option<T>, S> with) {
        return of(key, words, kind, Source.of(get, with));
    }

    public static <S, T> Choice<S, T> of(String key, Words words, ChoiceKind<T> kind, Source<S, T> source) {
        return new Choice<>(key, words, kind, source);
    }

    public Condition<S> is(T value) {
        return new Atom.Compared<>(this, Relation.IS, new Operand.Constant<>(value));
    }

    public Condition<S> is(Parameter<T> parameter) {
        return new Atom.Compared<>(this, Relation.IS, new Operand.Set<>(parameter));
    }

    public Condition<S> is(Choice<S, T> other) {
        return new Atom.Compared<>(this, Relation.IS, new Operand.Other<>(other));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<S> isOneOf(T... values) {
        return new Atom.OneOf<>(this, List.of(values));
    }
}
