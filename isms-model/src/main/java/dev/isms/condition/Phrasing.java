package dev.isms.condition;

import dev.isms.kind.DayKind;
import dev.isms.kind.SpanKind;
import dev.isms.kind.WholeKind;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.text.Clause;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** 条件の言い表し — the words of each kind of condition. Negations are moved inwards to a clause that can be negated. */
final class Phrasing {

    private Phrasing() {}

    /** @param known the parts that are there already where this is said */
    static Phrase of(Condition<?> condition, boolean negated, Seq<Members<?, ?>> known) {
        if (condition instanceof Condition.All<?> all) {
            return group(true, all.conditions(), negated, known);
        } else if (condition instanceof Condition.Any<?> any) {
            return group(false, any.conditions(), negated, known);
        } else if (condition instanceof Condition.Not<?> not) {
            return of(not.condition(), !negated, known);
        } else if (condition instanceof Condition.ForEach<?, ?> each) {
            return members(each, negated, false, known);
        } else if (condition instanceof Condition.ThereIs<?, ?> there) {
            return members(there, negated, true, known);
        }
        return new Phrase.Single(
                negated ? negative(condition).getOrElse(() -> clause(condition).negate()) : clause(condition));
    }

    /** What is not so unless something else is, said as where and what; a whole sentence has its own place for that. */
    private static Phrase inside(Condition<?> condition, boolean negated, Seq<Members<?, ?>> known) {
        return !negated
                        && condition instanceof Condition.Any<?> any
                        && any.conditions().size() == 2
                        && any.conditions().head() instanceof Condition.Not<?> not
                ? new Phrase.Given(
                        of(not.condition(), false, List.empty()),
                        of(any.conditions().last(), false, known))
                : of(condition, negated, known);
    }

    /** The members that a condition can't be so without. */
    static Seq<Members<?, ?>> needed(Condition<?> condition) {
        if (condition instanceof Condition.All<?> all) {
            return all.conditions().flatMap(Phrasing::needed);
        } else if (condition instanceof Condition.Exists<?> exists) {
            return List.of(exists.members());
        }
        return condition instanceof Condition.ThereIs<?, ?> there ? List.of(there.members()) : List.empty();
    }

    private static Phrase group(
            boolean all, Seq<? extends Condition<?>> conditions, boolean negated, Seq<Members<?, ?>> known) {
        Seq<Phrase> phrases = conditions.map(child -> inside(child, negated, known));
        return phrases.size() == 1 ? phrases.head() : new Phrase.Group(all != negated, phrases);
    }

    /** "There is none that is so" and "each is not so" are the same, and so are "not each" and "there is one that is not". */
    private static Phrase members(
            Condition.OverMembers<?, ?> over, boolean negated, boolean some, Seq<Members<?, ?>> known) {
        Members<?, ?> members = over.members();
        Phrase inside = inside(over.condition(), negated, List.empty());
        return some == negated
                ? new Phrase.Each(each(members, known.contains(members)), inside)
                : new Phrase.Single(thereIs(members, inside));
    }

    private static Words each(Members<?, ?> members, boolean known) {
        String ja = members.words().ja();
        String en = members.words().en();
        if (members.kind() == Members.Kind.LIST) {
            return Words.of("全ての" + ja + "について", "each " + en);
        }
        return known
                ? Words.of("その" + ja + "について", "its " + en)
                : Words.of(ja + "があれば、それについて", "its " + en + ", if any,");
    }

    private static Clause clause(Condition<?> condition) {
        if (condition instanceof Atom.Holds<?> holds) {
            return holds.clause();
        } else if (condition instanceof Atom.Compared<?, ?> compared) {
            return compared(compared);
        } else if (condition instanceof Atom.OneOf<?, ?> oneOf) {
            return Choosing.oneOf(oneOf);
        } else if (condition instanceof Atom.Includes<?, ?> includes) {
            return Choosing.includes(includes);
        } else if (condition instanceof Condition.AtLeast<?> some) {
            return atLeast(some);
        } else if (condition instanceof Condition.Exists<?> exists) {
            return exists.members().existence();
        } else if (condition instanceof Condition.HowMany<?, ?> many) {
            return howMany(many.members(), Phrase.of(many.condition()), many.count());
        } else if (condition instanceof Atom.WithinPeriod<?> within) {
            return within(within);
        } else if (condition instanceof Atom.DoneBy<?> by) {
            return about(
                    by.fact(),
                    "が" + by.day().words().ja() + "以前である",
                    "be on or before the " + by.day().words().en());
        } else if (condition instanceof Atom.NotLongAgo<?> recent) {
            return recent(recent);
        } else if (condition instanceof Atom.Judged<?> judged) {
            return judged(judged);
        } else if (condition instanceof Atom.Found<?> found) {
            return found(found);
        } else if (condition instanceof Atom.Described<?> described) {
            return described.clause();
        } else if (condition instanceof Atom.Granted<?, ?> granted) {
            return granted(granted);
        }
        throw new AssertionError(condition);
    }

    static Clause about(Fact<?, ?> fact, String ja, String en) {
        return Clause.composed(
                fact.words().ja() + ja, Option.of("the " + fact.words().en()), en);
    }

    /** The negative of what has one of its own. */
    private static Option<Clause> negative(Condition<?> condition) {
        return condition instanceof Atom.Compared<?, ?> compared ? below(compared) : Choosing.none(condition);
    }

    private static <S, T> Clause compared(Atom.Compared<S, T> compared) {
        Words with = Naming.operand(compared.operand(), compared.fact().kind());
        boolean day = compared.fact().kind() instanceof DayKind;
        if (compared.operand() instanceof Operand.AsOf<?> && compared.relation() == Atom.Relation.AT_MOST) {
            return about(compared.fact(), "が到来している", "be reached");
        }
        return switch (compared.relation()) {
            case IS -> about(compared.fact(), "が" + with.ja() + "である", "be " + with.en());
            case AT_LEAST ->
                about(
                        compared.fact(),
                        "が" + with.ja() + (day ? "以後" : "以上") + "である",
                        "be " + (day ? "on or after " : "at least ") + with.en());
            case AT_MOST ->
                about(
                        compared.fact(),
                        "が" + with.ja() + (day ? "以前" : "以下") + "である",
                        "be " + (day ? "on or before " : "at most ") + with.en());
        };
    }

    /** What is not at least so much is less: said so, since 以上でない and "not at least" stumble. */
    private static <S, T> Option<Clause> below(Atom.Compared<S, T> compared) {
        Words with = Naming.operand(compared.operand(), compared.fact().kind());
        return Option.when(
                compared.relation() == Atom.Relation.AT_LEAST
                        && !(compared.fact().kind() instanceof DayKind),
                () -> about(compared.fact(), "が" + with.ja() + "未満である", "be less than " + with.en()));
    }

    private static Clause atLeast(Condition.AtLeast<?> some) {
        Seq<Phrase> phrases = some.conditions().map(Phrase::of);
        return Clause.composed(
                "（" + phrases.map(Phrase::ja).mkString("；") + "）のうち" + some.count() + "以上が成り立っている",
                Option.none(),
                "satisfy at least " + some.count() + " of ("
                        + phrases.map(phrase -> phrase.en("it", false)).mkString("; ") + ")");
    }

    private static Clause thereIs(Members<?, ?> members, Phrase inside) {
        String ja = which(inside) + members.words().ja() + "がある";
        return members.kind() == Members.Kind.LIST
                ? Clause.composed(
                        ja,
                        Option.none(),
                        "have at least one " + members.words().en() + " " + whichEn(inside))
                : Clause.composed(
                        ja, members.existence().subject(), members.existence().required() + ", one " + whichEn(inside));
    }

    private static String which(Phrase inside) {
        return inside.isCompound() ? "（" + inside.ja() + "）に当たる" : inside.ja();
    }

    private static String whichEn(Phrase inside) {
        return inside instanceof Phrase.Single single && inside.isAboutTopic(false)
                ? "that " + single.clause().stated()
                : "for which " + inside.bracketed(Language.EN, "it", false);
    }

    private static Clause howMany(Members<?, ?> members, Phrase inside, int count) {
        return Clause.composed(
                members.words().ja() + "のうち、" + which(inside) + "ものが" + count + "件以上である",
                Option.none(),
                "have at least " + count + " × " + members.words().en() + " " + whichEn(inside));
    }

    private static <S> Clause within(Atom.WithinPeriod<S> within) {
        Words period = Naming.operand(within.period(), new SpanKind());
        return about(
                        within.fact(),
                        "（未実施のときは" + within.inUseSince().words().ja() + "）から" + period.ja() + "を超える日数が経過している",
                        "be longer ago than " + period.en() + " (counted from the "
                                + within.inUseSince().words().en() + " if never done)")
                .negate();
    }

    private static <S> Clause recent(Atom.NotLongAgo<S> recent) {
        Words period = Naming.operand(recent.period(), new SpanKind());
        return about(recent.fact(), "から" + period.ja() + "を超える日数が経過している", "be longer ago than " + period.en())
                .negate();
    }

    private static <S> Clause judged(Atom.Judged<S> judged) {
        Clause clause = judged.clause();
        return judged.validity()
                .map(validity -> Naming.operand(validity, new SpanKind()))
                .map(validity -> Clause.composed(
                        "（" + validity.ja() + "内にされた判断により）" + clause.ja(),
                        clause.subject(),
                        clause.required() + " (by a judgement not older than " + validity.en() + ")"))
                .getOrElse(clause);
    }

    private static <S> Clause found(Atom.Found<S> found) {
        Clause clause = found.clause();
        return found.depth()
                .map(depth -> Naming.operand(depth, new WholeKind(1, Integer.MAX_VALUE, Words.of("件", "entries"))))
                .map(depth -> Clause.composed(
                        "（照合する件数は" + depth.ja() + "で足りるとして）" + clause.ja(),
                        clause.subject(),
                        clause.required() + " (a search through as many as " + depth.en() + " suffices)"))
                .getOrElse(clause);
    }

    private static <S, P> Clause granted(Atom.Granted<S, P> granted) {
        String roles = granted.route().map(role -> role.words().ja()).mkString("・");
        String rolesEn = granted.route().map(role -> role.words().en()).mkString(" / ");
        return Clause.composed(
                granted.on().words().ja() + "に有効な" + roles + "の"
                        + granted.permission().words().ja() + "がある",
                Option.none(),
                "have " + granted.permission().words().en() + " by the " + rolesEn + ", in force on the "
                        + granted.on().words().en());
    }
}
