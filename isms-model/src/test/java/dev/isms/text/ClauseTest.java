package dev.isms.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("節とその活用")
final class ClauseTest {

    @ParameterizedTest
    @CsvSource({
        "設置している, 設置していない, 設置しており, 設置しておらず",
        "選んでいる, 選んでいない, 選んでおり, 選んでおらず",
        "適切である, 適切でない, 適切であり, 適切でなく",
        "許可がある, 許可がない, 許可があり, 許可がなく",
        "国内にある, 国内にない, 国内にあり, 国内になく",
        "施錠してある, 施錠してない, 施錠してあり, 施錠してなく",
        "読んである, 読んでない, 読んであり, 読んでなく",
        "登録がされている, 登録がされていない, 登録がされており, 登録がされておらず"
    })
    void each_state_predicate_is_turned(String plain, String negative, String connective, String negativeConnective) {
        Clause clause = Clause.of(plain, "be so");
        assertEquals(plain, clause.plain());
        assertEquals(negative, clause.negate().plain());
        assertEquals(connective, clause.continuative());
        assertEquals(negativeConnective, clause.negate().continuative());
    }

    @ParameterizedTest
    @CsvSource({
        "be registered, is registered, is not registered, be registered, not be registered",
        "be, is, is not, be, not be",
        "have a UPS, has a UPS, does not have a UPS, have a UPS, not have a UPS",
        "keep a log, keeps a log, does not keep a log, keep a log, not keep a log",
        "pass a test, passes a test, does not pass a test, pass a test, not pass a test",
        "match, matches, does not match, match, not match",
        "push data, pushes data, does not push data, push data, not push data",
        "fix it, fixes it, does not fix it, fix it, not fix it",
        "go through, goes through, does not go through, go through, not go through",
        "carry a tag, carries a tag, does not carry a tag, carry a tag, not carry a tag",
        "stay inside, stays inside, does not stay inside, stay inside, not stay inside"
    })
    void an_english_verb_is_turned(String bare, String stated, String denied, String required, String forbidden) {
        Clause clause = Clause.of("そうである", bare);
        assertEquals(stated, clause.stated());
        assertEquals(denied, clause.negate().stated());
        assertEquals(required, clause.required());
        assertEquals(forbidden, clause.negate().required());
    }

    @Test
    void negating_twice_gives_the_clause_back() {
        Clause clause = Clause.of("媒体の保管が適切である", "the keeping of its media", "be proper");
        assertEquals(clause, clause.negate().negate());
        assertEquals("the keeping of its media", clause.negate().subject().get());
    }

    @Nested
    @DisplayName("拒否される節")
    final class Refusals {

        @ParameterizedTest
        @ValueSource(strings = {"かつ", "又は", "または", "及び", "および", "若しくは", "もしくは", "並びに", "ならびに"})
        void a_compound_predicate_in_japanese(String word) {
            assertEquals(
                    "compound predicate `施錠" + word + "封印されている`: holds `" + word
                            + "`, so its negative would be wrong; expected one state, joined by all or any of two clauses",
                    refusal("施錠" + word + "封印されている", "be shut"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "be locked and sealed",
                    "be locked or sealed",
                    "be locked, or sealed",
                    "be locked AND sealed",
                    "be locked and/or sealed",
                    "be locked,and sealed"
                })
        void a_compound_predicate_in_english(String en) {
            assertEquals(
                    "compound predicate `" + en + "`: expected one state, joined by all or any of two clauses",
                    refusal("施錠されている", en));
        }

        @ParameterizedTest
        @ValueSource(strings = {"be sandy", "order new tapes", "be in the command-and-control room"})
        void a_word_that_only_looks_compound_is_accepted(String en) {
            assertEquals(en, Clause.of("そうである", en).required());
        }

        @ParameterizedTest
        @ValueSource(strings = {"施錠する", "施錠した", "施錠されていない", "施錠", "施錠されている。", "あるいは"})
        void a_clause_without_a_state_predicate(String ja) {
            assertEquals(
                    "no state predicate in `" + ja
                            + "`: expected a clause ending in ている, である, がある, にある or てある, such as `施錠している`; not"
                            + " `施錠する`, `施錠しています` or `施錠している。`",
                    refusal(ja, "be locked"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"施錠しないでいる", "施錠せずにある"})
        @DisplayName("打消しの打消しは文にならない")
        void a_clause_that_is_negative_already(String ja) {
            assertEquals(
                    "negative predicate `" + ja
                            + "`: expected what is so, such as `施錠している`, and `not` of it in the rule",
                    refusal(ja, "be locked"));
        }

        @Test
        void a_verb_that_only_looks_negative_is_accepted() {
            Clause clause = Clause.of("外部につないでいる", "be connected to the outside");
            assertEquals("外部につないでいない", clause.negate().plain());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "is encrypted",
                    "are locked",
                    "was locked",
                    "has a lock",
                    "does leak",
                    "must be locked",
                    "can be locked",
                    "should be locked",
                    "never lock",
                    "been locked",
                    "not be locked",
                    "no lock",
                    "is",
                    "Be encrypted",
                    "be encrypted.",
                    "encrypt.",
                    " be locked",
                    "ｂｅ locked"
                })
        @DisplayName("英語は動詞の原形で始まる句")
        void an_english_text_that_is_no_bare_verb_phrase(String en) {
            assertEquals(
                    "English clause `" + en + "`: expected a bare verb phrase such as `be encrypted`",
                    refusal("施錠されている", en));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "issue passes",
                    "notify its owner",
                    "re-key itself",
                    "VPN in",
                    "hold No. 5 of it",
                    "be on an IC card"
                })
        void a_verb_that_only_looks_like_another_form_is_accepted(String en) {
            assertEquals(en, Clause.of("そうである", en).required());
        }

        @Test
        void a_blank_or_hidden_text() {
            assertEquals("Japanese clause is blank: expected a text", refusal("　", "be locked"));
            assertEquals("English clause is blank: expected a text", refusal("施錠されている", " "));
            assertEquals(
                    "Japanese clause `施錠\\u{200b}されている` holds an invisible character: expected visible text",
                    refusal("施錠\u200bされている", "be locked"));
        }

        @Test
        void a_subject_of_its_own_that_is_not_said() {
            assertEquals(
                    "English subject is blank: expected a text",
                    assertThrows(IllegalArgumentException.class, () -> Clause.of("適切である", " ", "be proper"))
                            .getMessage());
        }

        private String refusal(String ja, String en) {
            return assertThrows(IllegalArgumentException.class, () -> Clause.of(ja, en))
                    .getMessage();
        }
    }
}
