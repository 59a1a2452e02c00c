package dev.isms.sagamihara.technical;

import static dev.isms.conduct.ClientPassword.CLIENT_PASSWORD;
import static dev.isms.conduct.PasswordOperation.CHANGE;
import static dev.isms.conduct.PasswordOperation.IN_USE;
import static dev.isms.conduct.PasswordOperation.SET;
import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.technical.PasswordManagement.CLIENT_GUESSABLE;
import static dev.isms.sagamihara.technical.PasswordManagement.CLIENT_NOTE_LEFT;
import static dev.isms.sagamihara.technical.PasswordManagement.CLIENT_USED_BEFORE;
import static dev.isms.sagamihara.terms.TechnicalTerms.PASSWORD_HISTORY_DEPTH;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.isms.conduct.ClientPassword;
import dev.isms.evidence.Search;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅶ-3-(3) クライアントのパスワード管理")
class PasswordManagementClientsTest {

    /** A city that accepts a check against the last five. */
    private static final Policy FIVE = Sagamihara.policy().set(PASSWORD_HISTORY_DEPTH, 5);

    @Nested
    @DisplayName("(3) クライアントのパスワード管理 次の事項を遵守し、適切な管理を行う。")
    @Tag("CS.VII.3.3")
    class Clients {

        private final ClientPassword changed = ClientPassword.named("職員-0001")
                .withOperation(some(CHANGE))
                .withGuessable(some(false))
                .withUsedBefore(some(Search.notInAny()))
                .withNoteLeft(some(false));

        @Test
        @Tag("CS.VII.3.3.b1")
        @DisplayName("設定又は変更する場合は、推測可能なものを使用しないこと。")
        void none_that_can_be_guessed_is_set_or_chosen_in_a_change() {
            judged(CLIENT_GUESSABLE, changed).is(SATISFIED).because("operation", "guessable");
            judged(CLIENT_GUESSABLE, changed.withGuessable(some(true))).is(VIOLATED);
            judged(CLIENT_GUESSABLE, changed.withGuessable(some(true)).withOperation(some(SET)))
                    .is(VIOLATED);
            judged(CLIENT_GUESSABLE, changed.withGuessable(some(true)).withOperation(some(IN_USE)))
                    .is(NOT_APPLICABLE);
            judged(CLIENT_GUESSABLE, changed.withGuessable(none()))
                    .is(UNDETERMINED)
                    .openFor("missing guessable");
        }

        @Test
        @Tag("CS.VII.3.3.b2")
        @DisplayName("変更する場合は、過去に使用したパスワードを使用しないこと。")
        void none_that_was_used_before_is_chosen_in_a_change() {
            judged(CLIENT_USED_BEFORE, changed).is(SATISFIED).because("operation", "used-before");
            judged(CLIENT_USED_BEFORE, changed.withUsedBefore(some(Search.found())))
                    .is(VIOLATED);
            judged(
                            CLIENT_USED_BEFORE,
                            changed.withUsedBefore(some(Search.found())).withOperation(some(SET)))
                    .is(NOT_APPLICABLE);
            judged(
                            CLIENT_USED_BEFORE,
                            changed.withUsedBefore(some(Search.found())).withOperation(some(IN_USE)))
                    .is(NOT_APPLICABLE);
            judged(CLIENT_USED_BEFORE, changed.withUsedBefore(none()))
                    .under(FIVE)
                    .is(UNDETERMINED)
                    .openFor("missing used-before");
        }

        @Test
        @Tag("CS.VII.3.3.b2")
        @DisplayName("サーバのものと同じく、直近N件の照合は、市がN以下の件数を定めたときに限り足りる")
        void a_check_of_the_last_ones_counts_as_for_servers() {
            judged(CLIENT_USED_BEFORE, changed.withUsedBefore(some(Search.notInLast(5))))
                    .is(UNDETERMINED)
                    .openFor("unset password-history-depth");
            judged(CLIENT_USED_BEFORE, changed.withUsedBefore(some(Search.notInLast(5))))
                    .under(FIVE)
                    .is(SATISFIED);
            judged(CLIENT_USED_BEFORE, changed.withUsedBefore(some(Search.notInLast(4))))
                    .under(FIVE)
                    .is(UNDETERMINED)
                    .openFor("weak used-before");
        }

        @Test
        @Tag("CS.VII.3.3.b3")
        @DisplayName("パスワードを記録したメモなどを放置しないこと。")
        void no_note_of_it_is_left_about() {
            judged(CLIENT_NOTE_LEFT, changed).is(SATISFIED).because("note-left");
            judged(CLIENT_NOTE_LEFT, changed.withOperation(some(IN_USE))).is(SATISFIED);
            judged(CLIENT_NOTE_LEFT, changed.withNoteLeft(some(true))).is(VIOLATED);
            judged(CLIENT_NOTE_LEFT, changed.withNoteLeft(none()))
                    .is(UNDETERMINED)
                    .openFor("missing note-left");
        }
    }

    @Test
    @DisplayName("口外の禁止はサーバのパスワードにのみあり、クライアントの事項は三つである")
    void disclosing_the_password_of_a_client_is_forbidden_nowhere() {
        assertEquals(
                List.of(CLIENT_GUESSABLE, CLIENT_USED_BEFORE, CLIENT_NOTE_LEFT),
                Sagamihara.policy().of(CLIENT_PASSWORD).controls().toList());
        assertFalse(CLIENT_PASSWORD
                .attributes()
                .exists(attribute -> attribute.words().ja().contains("口外")));
    }
}
