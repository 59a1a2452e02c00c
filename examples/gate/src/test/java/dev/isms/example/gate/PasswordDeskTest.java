package dev.isms.example.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.example.gate.PasswordDesk.Changed;
import dev.isms.text.Language;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** パスワード変更窓口 — a password is changed when the policy and the city's own rule let it. */
class PasswordDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final String GOOD = "Kawa7-Mido9-Tori";

    private final PasswordDesk desk = new PasswordDesk(
            CityPolicy.POLICY,
            (depth, account, candidate) -> candidate.equals("Yama3-Hato5-Umi8"),
            HashSet.of("password", "sagamihara"));

    @Test
    @DisplayName("長く、推測できず、直近5件にないパスワードは設定できる")
    void a_good_password_is_set() {
        assertEquals(Either.right(new Changed("soumu-01", List.empty())), change("soumu-01", GOOD));
    }

    @Test
    @DisplayName("推測可能なパスワードは断られる")
    void a_guessable_password_is_refused() {
        assertRefusedFor("対策基準 Ⅶ-3-(3)", change("soumu-01", "Sagamihara-2026"));
        assertRefusedFor("推測可能", change("soumu-01", "Sagamihara-2026"));
    }

    @Test
    @DisplayName("直近5件にあるパスワードは断られる")
    void a_past_password_is_refused() {
        assertRefusedFor("過去に使用", change("soumu-01", "Yama3-Hato5-Umi8"));
    }

    @Test
    @DisplayName("12文字未満のパスワードは、課の規則により断られる")
    void a_short_password_is_refused_by_the_rule_of_its_own() {
        assertEquals(Either.left("""
                        クライアントのパスワード「soumu-01」: 不適合
                          対策基準 Ⅶ-3-(3)（市独自 KA-PW-1） クライアントのパスワードは、文字数が12文字以上であること。（文字数＝11文字）"""), change("soumu-01", "Kawa7-Mido9"));
    }

    @Test
    @DisplayName("猶予された旧端末は、猶予の間だけ短くてもよく、どの猶予によるかが残る")
    void an_old_terminal_may_be_short_while_its_waiver_lasts() {
        assertEquals(
                Either.right(new Changed("madoguchi-03", List.of(CityPolicy.OLD_TERMINAL))),
                change("madoguchi-03", "Kawa7-M9"));
        assertRefusedFor(
                "文字数",
                desk.change("madoguchi-03", "Kawa7-M9", Option.some(true), LocalDate.of(2027, 4, 1), Language.JA));
    }

    @Test
    @DisplayName("メモについて本人の申告がなければ、未判定として断られる")
    void without_word_about_notes_it_is_refused_as_undetermined() {
        Either<String, Changed> answer = desk.change("soumu-01", GOOD, Option.none(), TODAY, Language.EN);

        assertTrue(answer.isLeft());
        assertTrue(answer.getLeft().startsWith("client password “soumu-01”: undetermined"), answer::getLeft);
        assertTrue(answer.getLeft().contains("“note left about” is not recorded"), answer::getLeft);
    }

    @Test
    @DisplayName("断りの文にパスワードは現れない")
    void no_refusal_shows_the_password() {
        assertFalse(change("soumu-01", "Sagamihara-2026").getLeft().contains("Sagamihara-2026"));
    }

    private Either<String, Changed> change(String account, String candidate) {
        return desk.change(account, candidate, Option.some(true), TODAY, Language.JA);
    }

    private static void assertRefusedFor(String words, Either<String, Changed> answer) {
        assertTrue(answer.isLeft(), answer::toString);
        assertTrue(answer.getLeft().contains(words), answer::getLeft);
    }
}
