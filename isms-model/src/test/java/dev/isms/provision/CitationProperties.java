package dev.isms.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** 引用は読み戻せる — whatever the tree of places: its ids and citations mean what they were written for, or say they can't tell. */
@Label("引用は読み戻せる")
final class CitationProperties {

    private static final Pattern SUGGESTED = Pattern.compile("(?:。|; did you mean )`([^`]+)`(?:のことですか|\\?)$");
    private static final Duration SOON = Duration.ofSeconds(2);

    @Property(tries = 300)
    void an_id_means_its_place_alone(@ForAll("trees") Seq<Place> places) {
        Citations citations = Citations.of(places);
        places.forEach(place -> assertEquals(Either.right(place), citations.parse(place.id())));
    }

    @Property(tries = 300)
    void a_citation_means_its_place_or_is_that_of_another_place_too(@ForAll("trees") Seq<Place> places) {
        Citations citations = Citations.of(places);
        Seq<Place> all = places.flatMap(CitationProperties::withAbove).distinct();
        for (Place place : all) {
            for (String citation :
                    List.of(place.citation().ja(), place.citation().en())) {
                boolean alone = all.count(other -> other.citation().ja().equals(citation)
                                || other.citation().en().equals(citation))
                        == 1;
                Either<Words, Place> parsed = citations.parse(citation);
                Statistics.label("alone").collect(alone);
                if (alone) {
                    assertEquals(Either.right(place), parsed, citation);
                } else {
                    assertTrue(parsed.getLeft().en().contains("`" + place.id() + "`"), citation);
                }
            }
        }
    }

    @Property(tries = 300)
    void width_case_blanks_and_brackets_never_lead_elsewhere(
            @ForAll("trees") Seq<Place> places, @ForAll Random random) {
        Citations citations = Citations.of(places);
        for (Place place : places) {
            for (String citation :
                    List.of(place.id(), place.citation().ja(), place.citation().en())) {
                String typed = retyped(citation, random);
                Either<Words, Place> parsed = citations.parse(typed);
                Statistics.label("retyped").collect(parsed.isRight());
                assertTrue(parsed.contains(place) || parsed.isLeft(), () -> typed + " for " + place + ": " + parsed);
            }
        }
        Statistics.label("retyped").coverage(coverage -> coverage.check(true).percentage(share -> share > 98));
    }

    /** In another width or case, or with blanks or brackets where they part nothing. */
    private static String retyped(String citation, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Normalizer.normalize(citation, Normalizer.Form.NFKC);
            case 1 ->
                citation.chars()
                        .map(c -> c > ' ' && c <= '~' ? c + 0xFEE0 : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            case 2 -> citation.toLowerCase(Locale.ROOT);
            case 3 -> citation.replace(" ", "");
            case 4 -> "「" + citation.replace("-", "　-　") + "」";
            default -> citation.replace('-', '―');
        };
    }

    @Property(tries = 500)
    void a_suggestion_can_be_typed_and_nothing_hidden_is_printed(
            @ForAll("trees") Seq<Place> places, @ForAll("typed") String end, @ForAll Random random) {
        Citations citations = Citations.of(places);
        String typed = places.get(random.nextInt(places.size())).citation().ja() + end;
        Either<Words, Place> parsed = citations.parse(typed);
        if (parsed.isLeft()) {
            for (String words : List.of(parsed.getLeft().ja(), parsed.getLeft().en())) {
                assertFalse(Visible.hidesSomething(words));
                Matcher suggested = SUGGESTED.matcher(words);
                boolean any = suggested.find();
                Statistics.label("suggested").collect(any);
                assertTrue(!any || citations.parse(suggested.group(1)).isRight(), words);
            }
        }
        Statistics.label("suggested").coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    @Property(tries = 200)
    void hostile_text_is_refused_soon(@ForAll("trees") Seq<Place> places, @ForAll("hostile") String typed) {
        Citations citations = Citations.of(places);
        assertTimeoutPreemptively(
                SOON,
                () -> citations.parse(typed).peekLeft(words -> {
                    assertFalse(Visible.hidesSomething(words.ja()));
                    assertFalse(Visible.hidesSomething(words.en()));
                }));
    }

    private static Seq<Place> withAbove(Place place) {
        return place.above()
                .map(CitationProperties::withAbove)
                .getOrElse(List.empty())
                .append(place);
    }

    @Provide
    Arbitrary<Seq<Place>> trees() {
        return Arbitraries.randomValue(random -> {
            Seq<Place> places = List.of(Rules.RULES.whole(), Rules.STANDARD.whole());
            for (int i = 0; i < 25; i++) {
                Place above = places.get(random.nextInt(places.size()));
                Place place = above.steps().size() < 5 ? above.step(step(random)) : above;
                places = places.exists(one -> one.id().equals(place.id())) ? places : places.append(place);
            }
            return places;
        });
    }

    private static Step step(Random random) {
        int n = 1 + random.nextInt(12);
        return switch (random.nextInt(15)) {
            case 0 -> Step.chapter(n);
            case 1 -> Step.section(n);
            case 2 -> Step.parenthesised(n);
            case 3 -> Step.circled(n);
            case 4 -> Step.letter((char) ('a' + n));
            case 5 -> Step.bullet(n);
            case 6 -> Step.row(n, label(random));
            case 7 -> Step.row(n);
            case 8 -> Step.cell("c" + n, label(random));
            case 9 -> Step.article(n);
            case 10 -> Step.article(n, 1 + random.nextInt(3));
            case 11 -> Step.paragraph(n);
            case 12 -> Step.item(n);
            case 13 -> Step.note(n);
            default -> Step.named("n" + n, "附則" + n, "Supplement " + n);
        };
    }

    private static Words label(Random random) {
        String signs = "-・12a鍵サーバー第条の()「」Ⅶ②ｶﾞ.、Σ";
        StringBuilder label = new StringBuilder();
        for (int i = 0; i <= random.nextInt(5); i++) {
            label.append(signs.charAt(random.nextInt(signs.length())));
        }
        return Words.same(label.insert(random.nextInt(label.length() + 1), random.nextBoolean() ? "鍵" : "2")
                .toString());
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("-0123456789(・a)")
                        .ofMinLength(1)
                        .ofMaxLength(6),
                Arbitraries.strings().ofMaxLength(20));
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> parts = Arbitraries.of(
                "-",
                "・",
                "Ⅶ",
                "7-",
                "\ud800",
                "\udc00",
                "\u202e",
                "\u200f",
                "\u0301",
                "\u0301\u0323",
                "\ufdfa",
                "「",
                "第",
                "の",
                "条の",
                " ",
                "　",
                "\0",
                "a",
                "規程",
                "`",
                "1",
                "𠮷\udb40\udd00");
        return Arbitraries.oneOf(
                parts.map(part -> "規程" + part.repeat(100_000 / part.length())),
                parts.map(part -> "規程" + part.repeat(190 / part.length())),
                parts.list().ofMaxSize(60).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(150));
    }
}
