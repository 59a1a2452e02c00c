package dev.isms.condition;

import dev.isms.kind.ChoicesKind;
import dev.isms.kind.Kind;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** 選択の言い表し — the words of conditions of a choice, and of sets of choices. */
final class Choosing {

    private Choosing() {}

    static <S, T> Clause oneOf(Atom.OneOf<S, T> oneOf) {
        Words values = anyOf(listed(oneOf.fact().kind(), oneOf.values()), "one of ");
        return Phrasing.about(oneOf.fact(), "が" + values.ja() + "である", "be " + values.en());
    }

    static <S, T> Clause includes(Atom.Includes<S, T> includes) {
        Words with = names(includes) && (isOne(includes) || !includes.all())
                ? anyOf(among(includes), "any of ")
                : Words.of(
                        joined(among(includes)).ja() + (includes.all() ? "の全て" : "のいずれか"),
                        (includes.all() ? "all of " : "any of ")
                                + joined(among(includes)).en());
        return Clause.composed(
                includes.fact().words().ja() + "に" + with.ja() + "が含まれている",
                Option.none(),
                "have " + with.en() + " among the " + includes.fact().words().en());
    }

    /** Any of values that the text names: one is said alone and two are joined by 又は. */
    private static Words anyOf(Seq<Words> values, String enAny) {
        return values.size() <= 2
                ? Words.of(
                        values.map(Words::ja).mkString("又は"),
                        values.map(Words::en).mkString(" or "))
                : Words.of(joined(values).ja() + "のいずれか", enAny + joined(values).en());
    }

    private static Words joined(Seq<Words> values) {
        return Words.of(
                values.map(Words::ja).mkString("・"), values.map(Words::en).mkString(", "));
    }

    /** Japanese can't negate いずれか and 全て by the predicate alone: いずれかでない is read as "one of them is not". */
    static Option<Clause> none(Condition<?> condition) {
        if (condition instanceof Atom.OneOf<?, ?> oneOf) {
            return Option.of(noneOf(oneOf));
        }
        return condition instanceof Atom.Includes<?, ?> includes && !isOne(includes)
                ? Option.of(lacks(includes))
                : Option.none();
    }

    private static <S, T> Clause noneOf(Atom.OneOf<S, T> oneOf) {
        Words values = joined(listed(oneOf.fact().kind(), oneOf.values()));
        return Phrasing.about(oneOf.fact(), "が" + values.ja() + "のいずれにも当てはまっている", "be one of " + values.en())
                .negate();
    }

    private static <S, T> Clause lacks(Atom.Includes<S, T> includes) {
        Words with = joined(among(includes));
        String fact = includes.fact().words().ja();
        String among = " among the " + includes.fact().words().en();
        return includes.all()
                ? Clause.composed(
                        fact + "に" + with.ja() + "のいずれかが欠けている",
                        Option.none(),
                        "lack at least one of " + with.en() + among)
                : Clause.composed(
                                fact + "に" + with.ja() + "のいずれも含まれている",
                                Option.none(),
                                "have any of " + with.en() + among)
                        .negate();
    }

    /** Whether the text itself names the values. */
    private static boolean names(Atom.Includes<?, ?> includes) {
        return includes.operand() instanceof Operand.Constant<?, ?>;
    }

    private static <S, T> boolean isOne(Atom.Includes<S, T> includes) {
        return includes.operand() instanceof Operand.Constant<S, Set<T>> constant
                && constant.value().size() == 1;
    }

    private static <S, T> Seq<Words> among(Atom.Includes<S, T> includes) {
        return includes.operand() instanceof Operand.Constant<S, Set<T>> constant
                        && includes.fact().kind() instanceof ChoicesKind<T> choices
                        && !constant.value().isEmpty()
                ? listed(choices.each(), choices.each().values().filter(constant.value()::contains))
                : List.of(Naming.operand(includes.operand(), includes.fact().kind()));
    }

    private static <T> Seq<Words> listed(Kind<T> kind, Seq<T> values) {
        return values.map(value -> Naming.quoted(kind, value));
    }

    /** What a choice of measures is a choice of, if each of them is that the same fact includes any of some values. */
    static Option<Phrase.Options> options(Seq<? extends Condition<?>> taken) {
        Seq<Atom.Includes<?, ?>> includes = taken.filter(condition ->
                        condition instanceof Atom.Includes<?, ?> atom && names(atom) && (isOne(atom) || !atom.all()))
                .map(condition -> (Atom.Includes<?, ?>) condition);
        return Option.when(
                includes.size() == taken.size()
                        && includes.map(Atom.Includes::fact).distinct().size() == 1,
                () -> new Phrase.Options(
                        includes.head().fact().words(), includes.map(atom -> anyOf(among(atom), "any of "))));
    }
}
