package dev.isms.sagamihara.technical;

import static dev.isms.conduct.PasswordOperation.CHANGE;
import static dev.isms.conduct.PasswordOperation.IN_USE;
import static dev.isms.conduct.PasswordOperation.SET;
import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.technical.PasswordManagement.SERVER_DISCLOSED;
import static dev.isms.sagamihara.technical.PasswordManagement.SERVER_GUESSABLE;
import static dev.isms.sagamihara.technical.PasswordManagement.SERVER_USED_BEFORE;
import static dev.isms.sagamihara.terms.TechnicalTerms.PASSWORD_HISTORY_DEPTH;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.conduct.ServerPassword;
import dev.isms.evidence.Search;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅶ-3-(2) サーバのパスワード管理")
class PasswordManagementServersTest {

    /** A city that accepts a check against the last five. */
    private static final Policy FIVE = Sagamihara.policy().set(PASSWORD_HISTORY_DEPTH, 5);

    @Nested
    @DisplayName("(2) サーバのパスワード管理 次の事項を遵守し、適切な管理を行う。")
    @Tag("CS.VII.3.2")
    class Servers {

        private final ServerPassword changed = ServerPassword.named("sv-01／admin")
                .withOperation(some(CHANGE))
                .withGuessable(some(false))
                .withUsedBefore(some(Search.notInAny()))
                .withNoteLeft(some(false))
                .withDisclosed(some(false));

        @Nested
        @DisplayName("設定又は変更する場合は、推測可能なものを使用しないこと。")
        @Tag("CS.VII.3.2.b1")
        class Guessable {

            @Test
            @DisplayName("推測できないパスワードの設定、変更は適合する")
            void one_that_can_not_be_guessed_is_fine() {
                judged(SERVER_GUESSABLE, changed).is(SATISFIED).because("operation", "guessable");
                judged(SERVER_GUESSABLE, changed.withOperation(some(SET))).is(SATISFIED);
            }

            @Test
            @DisplayName("推測可能なパスワードの設定、変更は違反である")
            void one_that_can_be_guessed_is_a_violation() {
                judged(SERVER_GUESSABLE, changed.withGuessable(some(true)))
                        .is(VIOLATED)
                        .because("operation", "guessable");
                judged(SERVER_GUESSABLE, changed.withGuessable(some(true)).withOperation(some(SET)))
                        .is(VIOLATED);
            }

            @Test
            @DisplayName("設定も変更もしない場合には及ばない")
            void one_in_use_is_not_concerned() {
                judged(SERVER_GUESSABLE, changed.withGuessable(some(true)).withOperation(some(IN_USE)))
                        .is(NOT_APPLICABLE);
            }

            @Test
            @DisplayName("推測可能性の記録がなければ判定できない")
            void unchecked_it_is_open() {
                judged(SERVER_GUESSABLE, changed.withGuessable(none()))
                        .is(UNDETERMINED)
                        .openFor("missing guessable");
            }

            @Test
            @DisplayName("操作が不明でも、推測できないものなら害はない")
            void an_unrecorded_operation_matters_only_if_it_can_be_guessed() {
                judged(SERVER_GUESSABLE, changed.withOperation(none()))
                        .is(UNDETERMINED)
                        .harmlessly();
                judged(SERVER_GUESSABLE, changed.withOperation(none()).withGuessable(some(true)))
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing operation");
            }
        }

        @Nested
        @DisplayName("変更する場合は、過去に使用したパスワードを使用しないこと。")
        @Tag("CS.VII.3.2.b2")
        class UsedBefore {

            @Test
            @DisplayName("過去の全てのものと異なれば適合する")
            void one_never_used_before_is_fine() {
                judged(SERVER_USED_BEFORE, changed).is(SATISFIED).because("operation", "used-before");
                judged(SERVER_USED_BEFORE, changed).under(FIVE).is(SATISFIED);
            }

            @Test
            @DisplayName("過去に使用したものへの変更は、何件照合しても違反である")
            void one_used_before_is_a_violation() {
                ServerPassword again = changed.withUsedBefore(some(Search.found()));
                judged(SERVER_USED_BEFORE, again).is(VIOLATED).because("operation", "used-before");
                judged(SERVER_USED_BEFORE, again).under(FIVE).is(VIOLATED);
            }

            @Test
            @DisplayName("市が件数を定めなければ、直近N件の照合では判定できない")
            void a_check_of_the_last_ones_settles_nothing_by_itself() {
                judged(SERVER_USED_BEFORE, changed.withUsedBefore(some(Search.notInLast(5))))
                        .is(UNDETERMINED)
                        .openFor("unset password-history-depth");
            }

            @Test
            @DisplayName("千件の照合も、全件の照合ではない")
            void a_check_of_the_last_thousand_is_not_a_check_of_all() {
                judged(SERVER_USED_BEFORE, changed.withUsedBefore(some(Search.notInLast(1_000))))
                        .is(UNDETERMINED);
                judged(SERVER_USED_BEFORE, changed.withUsedBefore(some(Search.notInLast(999_999))))
                        .is(UNDETERMINED);
            }

            @Test
            @DisplayName("市が定めた件数以上を照合していれば適合する")
            void a_check_of_as_many_as_the_city_asks_for_suffices() {
                judged(SERVER_USED_BEFORE, changed.withUsedBefore(some(Search.notInLast(5))))
                        .under(FIVE)
                        .is(SATISFIED);
                judged(SERVER_USED_BEFORE, changed.withUsedBefore(some(Search.notInLast(6))))
                        .under(FIVE)
                        .is(SATISFIED);
            }

            @Test
            @DisplayName("市が定めた件数に足りない照合では判定できない")
            void a_check_of_fewer_is_too_weak() {
                judged(SERVER_USED_BEFORE, changed.withUsedBefore(some(Search.notInLast(4))))
                        .under(FIVE)
                        .is(UNDETERMINED)
                        .openFor("weak used-before");
            }

            @Test
            @DisplayName("変更でなければ及ばない")
            void only_a_change_is_concerned() {
                ServerPassword again = changed.withUsedBefore(some(Search.found()));
                judged(SERVER_USED_BEFORE, again.withOperation(some(SET))).is(NOT_APPLICABLE);
                judged(SERVER_USED_BEFORE, again.withOperation(some(IN_USE))).is(NOT_APPLICABLE);
                judged(SERVER_USED_BEFORE, again.withOperation(none()))
                        .is(UNDETERMINED)
                        .openFor("missing operation");
            }

            @Test
            @DisplayName("照合の記録がなければ判定できない")
            void unchecked_it_is_open() {
                judged(SERVER_USED_BEFORE, changed.withUsedBefore(none()))
                        .under(FIVE)
                        .is(UNDETERMINED)
                        .openFor("missing used-before");
            }
        }

        @Nested
        @DisplayName("パスワードを口外したり、記録したメモなどを放置したりしないこと。")
        @Tag("CS.VII.3.2.b3")
        class Disclosed {

            @Test
            @DisplayName("口外もメモの放置もなければ、使用中でも適合する")
            void one_kept_to_oneself_is_fine() {
                judged(SERVER_DISCLOSED, changed).is(SATISFIED);
                judged(SERVER_DISCLOSED, changed.withOperation(some(IN_USE))).is(SATISFIED);
                judged(SERVER_DISCLOSED, changed.withOperation(none())).is(SATISFIED);
            }

            @Test
            @DisplayName("口外は、それだけで違反である")
            void disclosing_it_is_a_violation() {
                judged(SERVER_DISCLOSED, changed.withDisclosed(some(true)))
                        .is(VIOLATED)
                        .because("disclosed");
            }

            @Test
            @DisplayName("メモの放置は、それだけで違反である")
            void leaving_a_note_of_it_is_a_violation() {
                judged(SERVER_DISCLOSED, changed.withNoteLeft(some(true)))
                        .is(VIOLATED)
                        .because("note-left");
            }

            @Test
            @DisplayName("一方の記録がなければ判定できない")
            void one_unrecorded_act_leaves_it_open() {
                judged(SERVER_DISCLOSED, changed.withDisclosed(none()))
                        .is(UNDETERMINED)
                        .openFor("missing disclosed");
                judged(SERVER_DISCLOSED, changed.withNoteLeft(none()))
                        .is(UNDETERMINED)
                        .openFor("missing note-left");
            }
        }
    }
}
