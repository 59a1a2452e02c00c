package dev.isms.condition;

import dev.isms.kind.ChoicesKind;
import dev.isms.kind.DayKind;
import dev.isms.kind.Kind;
import dev.isms.kind.SpanKind;
import dev.isms.kind.WholeKind;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.text.Clause;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** 条件の言い表し — the words of each kind of condition. Negations are moved inwards to a clause that can be negated. */
final class Phrasing {

    private Phrasing() {}

    static Phrase of(Condition<?> condition, boolean negated) {
        if (condition instanceof Condition.All<?> all) {
            return group(true, all.conditions(), negated);
        } else if (condition instanceof Condition.Any<?> any) {
            return group(false, any.conditions(), negated);
        } else if (condition instanceof Condition.Not<?> not) {
            return of(not.condition(), !negated);
        } else if (condition instanceof Condition.ForEach<?, ?> each) {
            return members(each, negated, false);
        } else if (condition instanceof Condition.ThereIs<?, ?> there) {
            return members(there, negated, true);
        }
        return new Phrase.Single(
                negated ? none(condition).getOrElse(() -> clause(condition).negate()) : clause(condition));
    }

    private static Phrase group(boolean all, Seq<? extends Condition<?>> conditions, boolean negated) {
        Seq<Phrase> phrases = conditions.map(child -> of(child, negated));
        return phrases.size() == 1 ? phrases.head() : new Phrase.Group(all != negated, phrases);
    }

    /** "There is none that is so" and "each is not so" are the same, and so are "not each" and "there is one that is not". */
    private static Phrase members(Condition.OverMembers<?, ?> over, boolean negated, boolean some) {
        Members<?, ?> members = over.members();
        Phrase inside = of(over.condition(), negated);
        return some == negated
                ? new Phrase.Each(members.words(), members.kind() == Members.Kind.LIST, inside)
                : new Phrase.Single(thereIs(members, inside));
    }

    private static Clause clause(Condition<?> condition) {
        if (condition instanceof Atom.Holds<?> holds) {
            return holds.clause();
        } else if (condition instanceof Atom.Compared<?, ?> compared) {
            return compared(compared);
        } else if (condition instanceof Atom.OneOf<?, ?> oneOf) {
            return oneOf(oneOf);
        } else if (condition instanceof Atom.Includes<?, ?> includes) {
            return includes(includes);
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

    private static Clause about(Fact<?, ?> fact, String ja, String en) {
        return Clause.composed(
                fact.words().ja() + ja, Option.of("the " + fact.words().en()), en);
    }

    private static <S, T> Clause compared(Atom.Compared<S, T> compared) {
        Words with = operand(compared.operand(), compared.fact().kind());
        boolean day = compared.fact().kind() instanceof DayKind;
        String ja = switch (compared.relation()) {
            case IS -> "";
            case AT_LEAST -> day ? "以後" : "以上";
            case AT_MOST -> day ? "以前" : "以下";
        };
        String en = switch (compared.relation()) {
            case IS -> "";
            case AT_LEAST -> day ? "on or after " : "at least ";
            case AT_MOST -> day ? "on or before " : "at most ";
        };
        return about(compared.fact(), "が" + with.ja() + ja + "である", "be " + en + with.en());
    }

    private static <S, T> Clause oneOf(Atom.OneOf<S, T> oneOf) {
        Words values = listed(oneOf.fact().kind(), oneOf.values());
        return about(oneOf.fact(), "が" + values.ja() + "のいずれかである", "be one of " + values.en());
    }

    private static <S, T> Clause includes(Atom.Includes<S, T> includes) {
        Words with = among(includes);
        String ja = isOne(includes) ? "" : includes.all() ? "の全て" : "のいずれか";
        String en = isOne(includes) ? "" : includes.all() ? "all of " : "any of ";
        return Clause.composed(
                includes.fact().words().ja() + "に" + with.ja() + ja + "が含まれている",
                Option.none(),
                "have " + en + with.en() + " among the "
                        + includes.fact().words().en());
    }

    /** Japanese can't negate いずれか and 全て by the predicate alone: いずれかでない is read as "one of them is not". */
    private static Option<Clause> none(Condition<?> condition) {
        if (condition instanceof Atom.OneOf<?, ?> oneOf) {
            return Option.of(noneOf(oneOf));
        }
        return condition instanceof Atom.Includes<?, ?> includes && !isOne(includes)
                ? Option.of(lacks(includes))
                : Option.none();
    }

    private static <S, T> Clause noneOf(Atom.OneOf<S, T> oneOf) {
        Words values = listed(oneOf.fact().kind(), oneOf.values());
        return about(oneOf.fact(), "が" + values.ja() + "のいずれにも当てはまっている", "be one of " + values.en())
                .negate();
    }

    private static <S, T> Clause lacks(Atom.Includes<S, T> includes) {
        Words with = among(includes);
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

    private static <S, T> boolean isOne(Atom.Includes<S, T> includes) {
        return includes.operand() instanceof Operand.Constant<S, Set<T>> constant
                && constant.value().size() == 1;
    }

    private static <S, T> Words among(Atom.Includes<S, T> includes) {
        return includes.operand() instanceof Operand.Constant<S, Set<T>> constant
                        && includes.fact().kind() instanceof ChoicesKind<T> choices
                        && !constant.value().isEmpty()
                ? listed(choices.each(), choices.each().values().filter(constant.value()::contains))
                : operand(includes.operand(), includes.fact().kind());
    }

    private static <T> Words listed(Kind<T> kind, Seq<T> values) {
        Seq<Words> quoted = values.map(value -> quoted(kind, value));
        return Words.of(
                quoted.map(Words::ja).mkString("・"), quoted.map(Words::en).mkString(", "));
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
        return inside instanceof Phrase.Single single && inside.isAboutTopic()
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
        Words period = operand(within.period(), new SpanKind());
        return about(
                        within.fact(),
                        "（未実施のときは" + within.inUseSince().words().ja() + "）から" + period.ja() + "を超える日数が経過している",
                        "be longer ago than " + period.en() + " (counted from the "
                                + within.inUseSince().words().en() + " if never done)")
                .negate();
    }

    private static <S> Clause recent(Atom.NotLongAgo<S> recent) {
        Words period = operand(recent.period(), new SpanKind());
        return about(recent.fact(), "から" + period.ja() + "を超える日数が経過している", "be longer ago than " + period.en())
                .negate();
    }

    private static <S> Clause judged(Atom.Judged<S> judged) {
        Clause clause = judged.clause();
        return judged.validity()
                .map(validity -> operand(validity, new SpanKind()))
                .map(validity -> Clause.composed(
                        "（" + validity.ja() + "以内の判断によれば）" + clause.ja(),
                        clause.subject(),
                        clause.required() + " (by a judgement not older than " + validity.en() + ")"))
                .getOrElse(clause);
    }

    private static <S> Clause found(Atom.Found<S> found) {
        Clause clause = found.clause();
        return found.depth()
                .map(depth -> operand(depth, new WholeKind(1, Integer.MAX_VALUE, Words.of("件", "entries"))))
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

    private static <S, T> Words operand(Operand<S, T> operand, Kind<T> kind) {
        if (operand instanceof Operand.Constant<S, T> constant) {
            return quoted(kind, constant.value());
        } else if (operand instanceof Operand.Set<S, T> set) {
            Words words = set.parameter().words();
            return Words.of("市の定める『" + words.ja() + "』", "the city's “" + words.en() + "”");
        } else if (operand instanceof Operand.AsOf<?>) {
            return Words.of("判定日", "the day of assessment");
        } else if (operand instanceof Operand.Other<S, T> other) {
            return Words.of(
                    other.fact().words().ja(), "the " + other.fact().words().en());
        } else if (operand instanceof Operand.FromTable<S, ?, T> chosen) {
            Words table = chosen.table().words();
            Words by = chosen.by().words();
            return Words.of(
                    by.ja() + "に応じて市の定める『" + table.ja() + "』", "the city's “" + table.en() + "” for the " + by.en());
        }
        throw new AssertionError(operand);
    }

    private static <T> Words quoted(Kind<T> kind, T value) {
        String ja = kind.write(value, Language.JA);
        String en = kind.write(value, Language.EN);
        boolean plain = kind.isOrdered() && kind.vocabulary().isEmpty() || kind instanceof SpanKind;
        return plain ? Words.of(ja, en) : Words.of("「" + escaped(ja) + "」", "“" + escaped(en) + "”");
    }

    /** A quotation mark inside a quotation can't end it. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replaceAll("[「」“”『』]", "\\\\$0");
    }
}
