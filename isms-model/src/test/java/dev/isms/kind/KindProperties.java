package dev.isms.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.evidence.Search;
import dev.isms.information.Importance;
import dev.isms.sample.Place;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 書いたものは読める — what a kind writes it reads back, in both languages; and reading never throws. */
@Label("書いた値は読み戻せる")
final class KindProperties {

    private static final TableKind<Importance, Set<Place>> TABLE =
            new TableKind<>(ChoiceKind.ofOrdered(Importance.class), ChoicesKind.of(Place.class), false);

    /** A kind with one of its values. */
    record Valued<T>(Kind<T> kind, T value) {

        Either<Words, T> writtenAndRead(Language language) {
            return kind.read(kind.write(value, language));
        }

        boolean isOfTheKind() {
            return kind.accepts(value);
        }
    }

    @Property
    void what_is_written_is_read_back_in_both_languages(@ForAll("valued") Valued<?> valued) {
        assertTrue(valued.isOfTheKind());
        for (Language language : Language.values()) {
            assertEquals(Either.right(valued.value()), valued.writtenAndRead(language));
        }
    }

    @Property
    void what_is_read_is_of_the_kind_and_what_is_not_is_said_in_both_languages(
            @ForAll("kinds") Kind<?> kind, @ForAll("cells") String cell) {
        readsLawfully(kind, cell);
    }

    private static <T> void readsLawfully(Kind<T> kind, String cell) {
        Either<Words, T> read = kind.read(cell);
        if (read.isRight()) {
            assertTrue(kind.accepts(read.get()));
        } else {
            assertTrue(read.getLeft().ja().startsWith("`"));
            assertTrue(read.getLeft().en().startsWith("`"));
            assertTrue(read.getLeft().en().contains("` is not accepted: expected "));
        }
    }

    @Property
    void the_example_of_a_kind_is_of_it_and_is_read_back(@ForAll("valued") Valued<?> valued) {
        showsItself(valued.kind());
    }

    private static <T> void showsItself(Kind<T> kind) {
        assertTrue(kind.accepts(kind.example()));
        for (Language language : Language.values()) {
            assertEquals(Either.right(kind.example()), kind.read(kind.write(kind.example(), language)));
        }
    }

    @Property
    void the_order_of_a_kind_is_one_and_its_bounds_bound_it(@ForAll("wholes") Valued<Integer> valued) {
        Kind<Integer> kind = valued.kind();
        assertTrue(kind.compare(kind.least().get(), valued.value()).get() <= 0);
        assertTrue(kind.compare(valued.value(), kind.greatest().get()).get() <= 0);
        assertEquals(0, kind.compare(valued.value(), valued.value()).get());
    }

    @Provide
    Arbitrary<Valued<?>> valued() {
        return Arbitraries.oneOf(
                of(new FlagKind(), Arbitraries.of(true, false)),
                of(ChoiceKind.of(Place.class), Arbitraries.of(Place.class)),
                of(ChoiceKind.ofOrdered(Importance.class), Arbitraries.of(Importance.class)),
                of(
                        ChoicesKind.of(Place.class),
                        Arbitraries.of(Place.class).list().ofMaxSize(4).map(LinkedHashSet::ofAll)),
                of(new DayKind(), days()),
                of(new DoneKind(), days().map(Done::on).injectNull(0.1).map(day -> day == null ? Done.never() : day)),
                of(new SpanKind(), spans()),
                of(new TextKind(), texts()),
                of(new SearchKind(), searches()),
                of(new JudgementKind(), judgements()),
                tables(),
                wholes().map(whole -> whole));
    }

    private static Arbitrary<Valued<?>> tables() {
        return Arbitraries.of(Place.class)
                .set()
                .map(LinkedHashSet::ofAll)
                .list()
                .ofSize(Importance.values().length)
                .map(sets -> new Valued<>(
                        TABLE,
                        LinkedHashMap.ofEntries(List.of(Importance.values()).zip(sets))));
    }

    private static <T> Arbitrary<Valued<?>> of(Kind<T> kind, Arbitrary<? extends T> values) {
        return values.map(value -> new Valued<>(kind, value));
    }

    private static Arbitrary<LocalDate> days() {
        LocalDate first = new DayKind().least().get();
        LocalDate last = new DayKind().greatest().get();
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Period> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 1_200),
                        Arbitraries.integers().between(0, 36_600))
                .as(Period::of)
                .filter(new SpanKind()::accepts);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("サーバ①髙～ａA１1 　、;`「」\\\"'かｶﾞ")
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(new TextKind()::accepts);
    }

    private static Arbitrary<Judgement> judgements() {
        Arbitrary<String> names =
                texts().map(text -> text.replaceAll("[、，,；;]", "")).filter(new TextKind()::accepts);
        return Combinators.combine(Arbitraries.of(true, false), days(), names, texts())
                .as(Judgement::new);
    }

    private static Arbitrary<Search> searches() {
        return Arbitraries.oneOf(
                Arbitraries.of(Search.found(), Search.notInAny()),
                Arbitraries.integers().between(1, 999_999).map(Search::notInLast));
    }

    @Provide
    Arbitrary<Valued<Integer>> wholes() {
        Arbitrary<Words> units = Arbitraries.of(
                Words.of("台", "units"),
                Words.of("％", "%"),
                Words.of("㎡", "m²"),
                Words.of("文字", "Characters"),
                Words.of("ｶ所", "places"));
        return Combinators.combine(Arbitraries.integers(), Arbitraries.integers(), units)
                .filter((a, b, unit) -> a < b)
                .flatAs((from, to, unit) -> {
                    WholeKind kind = new WholeKind(from, to, unit);
                    return Arbitraries.integers().between(from, to).map(value -> new Valued<>(kind, value));
                });
    }

    @Provide
    Arbitrary<Kind<?>> kinds() {
        return Arbitraries.of(List.<Kind<?>>of(
                        new FlagKind(),
                        ChoiceKind.of(Place.class),
                        ChoicesKind.of(Place.class),
                        new DayKind(),
                        new DoneKind(),
                        new SpanKind(),
                        new TextKind(),
                        new SearchKind(),
                        new JudgementKind(),
                        TABLE,
                        new WholeKind(-5, 9_999, Words.of("台", "units")))
                .asJava());
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("はいえy有無（直近件全）0123456789年月日-/.,、;PYMD元令和平成HR台 　執務室低中高＝｜=|なし")
                        .ofMaxLength(14));
    }
}
