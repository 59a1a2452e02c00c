package dev.isms.testkit.reference;

import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.evidence.Search;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.DayKind;
import dev.isms.kind.DoneKind;
import dev.isms.kind.FlagKind;
import dev.isms.kind.JudgementKind;
import dev.isms.kind.Kind;
import dev.isms.kind.SearchKind;
import dev.isms.kind.SpanKind;
import dev.isms.kind.TableKind;
import dev.isms.kind.WholeKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.IntFunction;

/**
 * 値の見本 — a few values of each kind that between them show every way it can decide: all of a choice, bounds and their
 * neighbours, month ends, what was never done, a search that stopped early.
 *
 * <p>They are few and the same for every fact of a kind, so that two facts, or a fact and a parameter, are often equal.
 */
public final class Candidates {

    /**
     * A day, a month, thirty days, a year, and a year, two months and three days before the second of them are others; a month after
     * a month's end is one.
     */
    private static final Seq<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2025, 4, 1),
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 4, 2),
            LocalDate.of(2025, 1, 29),
            LocalDate.of(1868, 1, 1),
            LocalDate.of(9999, 12, 31));

    private static final Seq<Period> SPANS = List.of(
            Period.ofMonths(1),
            Period.ofYears(1),
            Period.ofDays(1),
            Period.ofDays(30),
            Period.ofMonths(12),
            Period.of(1, 2, 3),
            Period.of(100, 1_200, 36_600));

    private static final Seq<Search> SEARCHES = List.of(
            Search.found(),
            Search.notInAny(),
            Search.notInLast(5),
            Search.notInLast(1),
            Search.notInLast(12),
            Search.notInLast(999_999));

    private static final Seq<String> TEXTS = List.of("所属長", "課長", "superior", "sv-01", "𠮷野「本館」", "a\\b");

    private Candidates() {}

    /** Days that months, periods and each other can be tripped over by. */
    public static Seq<LocalDate> days() {
        return DAYS;
    }

    @SuppressWarnings("unchecked") // each kind gives values of its own type
    public static <T> Seq<T> of(Kind<T> kind) {
        return (Seq<T>) values(kind);
    }

    private static Seq<?> values(Kind<?> kind) {
        if (kind instanceof FlagKind) {
            return List.of(true, false);
        } else if (kind instanceof ChoiceKind<?> choice) {
            return choice.values();
        } else if (kind instanceof ChoicesKind<?> choices) {
            return sets(choices);
        } else if (kind instanceof WholeKind whole) {
            return List.of(whole.from(), 1, 2, 3, 5, 8, 12, 60, whole.to() - 1, whole.to(), whole.from() + 1)
                    .filter(whole::accepts)
                    .distinct();
        } else if (kind instanceof DayKind) {
            return DAYS;
        } else if (kind instanceof SpanKind) {
            return SPANS;
        } else if (kind instanceof DoneKind) {
            return DAYS.map(Done::on).insert(2, Done.never());
        } else if (kind instanceof SearchKind) {
            return SEARCHES;
        } else if (kind instanceof JudgementKind) {
            return DAYS.flatMap(day ->
                    List.of(Judgement.yes(day, "情報政策課長", "点検結果"), Judgement.no(day, "section chief", "(none); 「なし」")));
        } else if (kind instanceof TableKind<?, ?> table) {
            return tables(table);
        }
        return TEXTS;
    }

    /** Tables of one value throughout, and tables of a few values that follow one another. */
    private static <K, T> Seq<Map<K, T>> tables(TableKind<K, T> kind) {
        Seq<T> values =
                of(kind.values()).sorted((a, b) -> kind.values().compare(a, b).getOrElse(0));
        Seq<Map<K, T>> level = values.map(value -> table(kind, index -> value));
        return level.appendAll(List.range(0, values.size())
                        .map(from -> table(kind, index -> values.get((from + index) % values.size()))))
                .filter(kind::accepts)
                .distinct();
    }

    private static <K, T> Map<K, T> table(TableKind<K, T> kind, IntFunction<T> value) {
        return kind.keys()
                .values()
                .zipWithIndex()
                .foldLeft(LinkedHashMap.empty(), (table, key) -> table.put(key._1, value.apply(key._2)));
    }

    private static <T> Seq<Set<T>> sets(ChoicesKind<T> kind) {
        Seq<T> values = kind.each().values();
        Seq<Set<T>> some = values.size() <= 4
                ? everySet(kind)
                : values.map(value -> (Set<T>) LinkedHashSet.of(value))
                        .append(LinkedHashSet.ofAll(values.take(2)))
                        .append(LinkedHashSet.ofAll(values))
                        .append(LinkedHashSet.empty());
        return some.filter(kind::accepts);
    }

    /** Every set there is of the kind. */
    static <T> Seq<Set<T>> everySet(ChoicesKind<T> kind) {
        Seq<Set<T>> sets = List.of(LinkedHashSet.empty());
        for (T value : kind.each().values()) {
            sets = sets.appendAll(sets.map(set -> set.add(value)));
        }
        return sets.filter(kind::accepts);
    }
}
