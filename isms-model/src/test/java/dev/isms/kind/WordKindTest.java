package dev.isms.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.information.Importance;
import dev.isms.sample.Place;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("語で書く値（はい・いいえ、選択、複数選択）")
final class WordKindTest {

    private static final ChoicesKind<Place> PLACES = ChoicesKind.of(Place.class);

    @ParameterizedTest
    @ValueSource(strings = {"はい", " はい　", "yes", "YES", "ｙｅｓ"})
    void yes_is_read_in_either_language_and_width(String cell) {
        assertEquals(Either.right(true), new FlagKind().read(cell));
    }

    @Test
    void what_is_neither_is_not_taken_for_a_mistyped_one() {
        assertEquals(
                Words.of("`ない`は使えません: `はい`、`いいえ`のいずれかにしてください", "`ない` is not accepted: expected one of `yes`, `no`"),
                new FlagKind().read("ない").getLeft());
        assertEquals(
                Words.of("``は使えません: `はい`、`いいえ`のいずれかにしてください", "`` is not accepted: expected one of `yes`, `no`"),
                new FlagKind().read("").getLeft());
    }

    @Test
    void an_unknown_word_is_told_what_is_allowed_and_which_is_nearest() {
        assertEquals(
                Words.of(
                        "`執務宅`は使えません: `執務室`、`ホール`、`倉庫`のいずれかにしてください。`執務室`の誤りではありませんか",
                        "`執務宅` is not accepted: expected one of `office`, `hall`, `store room`; did you mean `office`?"),
                ChoiceKind.of(Place.class).read("執務宅").getLeft());
        assertEquals(
                "`offise` is not accepted: expected one of `office`, `hall`, `store room`; did you mean `office`?",
                ChoiceKind.of(Place.class).read("offise").getLeft().en());
    }

    @Test
    void a_word_near_to_nothing_gets_no_suggestion() {
        assertEquals(
                "`屋上` is not accepted: expected one of `office`, `hall`, `store room`",
                ChoiceKind.of(Place.class).read("屋上").getLeft().en());
    }

    @Test
    void only_an_ordered_choice_has_an_order_and_bounds() {
        ChoiceKind<Importance> ordered = ChoiceKind.ofOrdered(Importance.class);
        assertEquals(Option.of(-1), ordered.compare(Importance.LOW, Importance.HIGH));
        assertEquals(Option.of(0), ordered.compare(Importance.HIGH, Importance.HIGH));
        assertEquals(Option.of(Importance.LOW), ordered.least());
        assertEquals(Option.of(Importance.HIGH), ordered.greatest());
        ChoiceKind<Place> unordered = ChoiceKind.of(Place.class);
        assertEquals(Option.none(), unordered.compare(Place.HALL, Place.OFFICE));
        assertEquals(Option.none(), unordered.least());
        assertEquals(Option.none(), unordered.greatest());
    }

    @Nested
    @DisplayName("複数選択")
    final class Several {

        @ParameterizedTest
        @ValueSource(strings = {"執務室、倉庫", "倉庫、執務室", "office; store room", "執務室；store room", "執務室、倉庫、執務室"})
        void values_are_separated_by_either_mark_in_any_order(String cell) {
            assertEquals(Either.right(LinkedHashSet.of(Place.OFFICE, Place.STORE)), PLACES.read(cell));
        }

        @Test
        void they_are_written_in_the_order_of_the_choice() {
            LinkedHashSet<Place> places = LinkedHashSet.of(Place.STORE, Place.OFFICE);
            assertEquals("執務室、倉庫", PLACES.write(places, Language.JA));
            assertEquals("office; store room", PLACES.write(places, Language.EN));
        }

        @Test
        void none_of_them_is_a_value_of_its_own() {
            assertEquals(Either.right(LinkedHashSet.empty()), PLACES.read("なし"));
            assertEquals(Either.right(LinkedHashSet.empty()), PLACES.read("None"));
            assertEquals("なし", PLACES.write(LinkedHashSet.empty(), Language.JA));
        }

        @Test
        void unless_the_set_may_not_be_empty() {
            ChoicesKind<Place> some = new ChoicesKind<>(ChoiceKind.of(Place.class), false);
            assertEquals(
                    "`なし` is not accepted: expected all that apply of `office`, `hall`, `store room`, joined by ;",
                    some.read("なし").getLeft().en());
        }

        @ParameterizedTest
        @ValueSource(strings = {"なし、執務室", "倉庫； NONE "})
        void none_of_them_stands_alone(String cell) {
            assertEquals(
                    Words.of(
                            "`" + cell + "`は使えません: 「なし」はほかの値と併せて書けません",
                            "`" + cell + "` is not accepted: `none` can't stand beside other values"),
                    PLACES.read(cell).getLeft());
        }

        @Test
        void all_that_apply_are_asked_for() {
            assertEquals(
                    Words.of(
                            "`執務室`、`ホール`、`倉庫`から当てはまるもの全て（「、」で区切る。一つもなければ「なし」だけを書く）",
                            "all that apply of `office`, `hall`, `store room`, joined by ;, or `none` alone if none does"),
                    PLACES.expected());
        }

        @ParameterizedTest
        @ValueSource(strings = {"執務室、", "、", "執務室、、倉庫", "執務室,倉庫", "執務室、なし"})
        void a_separator_too_many_or_of_another_kind_is_refused(String cell) {
            assertEquals(true, PLACES.read(cell).isLeft());
        }
    }

    @Nested
    @DisplayName("拒否される選択肢")
    final class Refusals {

        @Test
        void fewer_than_two_values() {
            assertEquals("choice of 1 values: expected at least 2", refused(Words.of("a", "A")));
            assertEquals("choice of 0 values: expected at least 2", refused());
        }

        @Test
        void a_value_or_a_word_twice() {
            assertEquals(
                    "choice of a / A, a / A: expected no value or word twice",
                    refused(Words.of("a", "A"), Words.of("a", "A")));
            assertEquals(
                    "choice of あ / x, い / x: expected no value or word twice",
                    refused(Words.of("あ", "x"), Words.of("い", "x")));
        }

        @Test
        void words_that_a_cell_can_not_tell_apart() {
            assertEquals(
                    "choice of ＡＢ / x, ab / y: expected no value or word twice",
                    refused(Words.of("ＡＢ", "x"), Words.of("ab", "y")));
            assertEquals(
                    "choice of 無 / nothing, 空 / 無: expected no value or word twice",
                    refused(Words.of("無", "nothing"), Words.of("空", "無")));
        }

        @Test
        void one_word_for_both_languages_is_no_word_twice() {
            assertEquals(
                    Either.right(Words.same("RAID")),
                    choice(Words.same("RAID"), Words.same("SSD")).read("raid"));
        }

        @Test
        void a_set_whose_words_hold_a_separator_or_say_none() {
            String end = ": expected words without 、 or ; and other than なし / none";
            assertEquals("set of あ、い / x, う / y" + end, refusedSet(Words.of("あ、い", "x"), Words.of("う", "y")));
            assertEquals("set of あ / x; z, う / y" + end, refusedSet(Words.of("あ", "x; z"), Words.of("う", "y")));
            assertEquals("set of なし / nothing, う / y" + end, refusedSet(Words.of("なし", "nothing"), Words.of("う", "y")));
            assertEquals("set of 無 / None, う / y" + end, refusedSet(Words.of("無", "None"), Words.of("う", "y")));
        }

        private ChoiceKind<Words> choice(Words... words) {
            return new ChoiceKind<>(List.of(words), word -> word, false);
        }

        private String refused(Words... words) {
            return assertThrows(IllegalArgumentException.class, () -> choice(words))
                    .getMessage();
        }

        private String refusedSet(Words... words) {
            return assertThrows(IllegalArgumentException.class, () -> new ChoicesKind<>(choice(words), true))
                    .getMessage();
        }
    }
}
