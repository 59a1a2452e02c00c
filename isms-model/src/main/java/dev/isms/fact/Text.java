package dev.isms.fact;

import dev.isms.condition.Atom;
import dev.isms.condition.Atom.Relation;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.condition.Parameter;
import dev.isms.kind.TextKind;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 文字列の事実 — a name or a remark. */
public final class Text<S> extends SingleFact<S, String> {

    private Text(String key, Words words, Source<S, String> source) {
        super(key, words, new TextKind(), source);
    }

    public static <S> Text<S> of(
            String key, Words words, Function<S, Option<String>> get, BiFunction<S, Option<String>, S> with) {
        return of(key, words, Source.of(get, with));
    }

    public static <S> Text<S> of(String key, Words words, Source<S, String> source) {
        return new Text<>(key, words, source);
    }

    public Condition<S> is(String value) {
        return new Atom.Compared<>(this, Relation.IS, new Operand.Constant<>(value));
    }

    /** That it is a name, written in Japanese and said in both languages. */
    public Condition<S> is(Words name) {
        return new Atom.Compared<>(this, Relation.IS, new Operand.Constant<>(name.ja(), Option.some(name)));
    }

    public Condition<S> is(Parameter<String> parameter) {
        return new Atom.Compared<>(this, Relation.IS, new Operand.Set<>(parameter));
    }

    public Condition<S> is(Text<S> other) {
        return new Atom.Compared<>(this, Relation.IS, new Operand.Other<>(other));
    }
}
