package dev.isms.testkit.generate;

import dev.isms.evidence.Search;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.DayKind;
import dev.isms.kind.Kind;
import dev.isms.kind.SearchKind;
import dev.isms.kind.SpanKind;
import dev.isms.kind.TableKind;
import dev.isms.kind.WholeKind;
import dev.isms.testkit.reference.Candidates;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** 値の生成 — values of a kind: mostly those at which something may change, and now and then any other. */
@SuppressWarnings("exports")
public final class Values {

    private Values() {}

    /** Values that the kind accepts, its bounds among them. */
    @SuppressWarnings("unchecked") // each kind gives values of its own type
    public static <T> Arbitrary<T> of(Kind<T> kind) {
        Arbitrary<T> few = Arbitraries.of(Candidates.of(kind).asJava());
        return Arbitraries.frequencyOf(Tuple.of(6, few), Tuple.of(1, (Arbitrary<T>) others(kind, few)));
    }

    /** Days as of which to assess: ends of months, the bounds of the calendar, and others. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(LocalDate.of(2026, 4, 1))), Tuple.of(4, of(new DayKind())));
    }

    private static Arbitrary<?> others(Kind<?> kind, Arbitrary<?> few) {
        if (kind instanceof WholeKind whole) {
            return Arbitraries.integers().between(whole.from(), whole.to());
        } else if (kind instanceof DayKind day) {
            return Arbitraries.longs()
                    .between(
                            day.least().get().toEpochDay(), day.greatest().get().toEpochDay())
                    .map(LocalDate::ofEpochDay);
        } else if (kind instanceof SpanKind span) {
            return Combinators.combine(upTo(4), upTo(24), upTo(800))
                    .as(Period::of)
                    .filter(span::accepts);
        } else if (kind instanceof SearchKind) {
            return upTo(20).map(depth -> Search.notInLast(depth + 1));
        } else if (kind instanceof ChoicesKind<?> choices) {
            return sets(choices);
        } else if (kind instanceof TableKind<?, ?> table) {
            return tables(table);
        }
        return few;
    }

    private static <K, T> Arbitrary<?> tables(TableKind<K, T> kind) {
        Seq<K> keys = kind.keys().values();
        return of(kind.values())
                .list()
                .ofSize(keys.size())
                .map(values -> LinkedHashMap.ofEntries(keys.zip(values)))
                .filter(kind::accepts);
    }

    private static <T> Arbitrary<?> sets(ChoicesKind<T> kind) {
        return Arbitraries.subsetOf(kind.each().values().asJava())
                .map(LinkedHashSet::ofAll)
                .filter(kind::accepts);
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most);
    }
}
