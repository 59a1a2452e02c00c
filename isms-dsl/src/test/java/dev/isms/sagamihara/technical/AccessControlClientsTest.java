package dev.isms.sagamihara.technical;

import static dev.isms.asset.Client.CLIENT;
import static dev.isms.asset.ClientMeasure.AUTHENTICATION_KEY;
import static dev.isms.asset.ClientMeasure.FILE_ENCRYPTION;
import static dev.isms.asset.ClientMeasure.IC_CARD;
import static dev.isms.asset.ClientMeasure.PASSWORD;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.information.Importance.HIGH;
import static dev.isms.information.Importance.LOW;
import static dev.isms.information.Importance.MEDIUM;
import static dev.isms.sagamihara.terms.TechnicalTerms.SUFFICIENT_ACCESS_MEASURES;
import static dev.isms.sagamihara.terms.TechnicalTerms.SUFFICIENT_CLIENT_MEASURES;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_1_3;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_1_3_b1;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_1_3_b2;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_1_3_b3;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_1_3_b4;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.asset.AccessMeasure;
import dev.isms.asset.Client;
import dev.isms.asset.ClientMeasure;
import dev.isms.policy.Policy;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Judged;
import dev.isms.sagamihara.Sagamihara;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅶ-2-(1)-③ パソコンの管理策")
class AccessControlClientsTest {

    /** A city to which a password will do for the lowest importance, and a card or encrypted files for the highest. */
    private static final Policy CITY = Sagamihara.policy()
            .set(
                    SUFFICIENT_CLIENT_MEASURES,
                    LinkedHashMap.of(
                            LOW, LinkedHashSet.of(ClientMeasure.values()),
                            MEDIUM, LinkedHashSet.of(AUTHENTICATION_KEY, IC_CARD, FILE_ENCRYPTION),
                            HIGH, LinkedHashSet.of(IC_CARD, FILE_ENCRYPTION)));

    private static Client client(ClientMeasure... measures) {
        return Client.named("pc-01").withImportance(some(HIGH)).withAccessMeasures(some(LinkedHashSet.of(measures)));
    }

    private static Judged<Client> judged(Client client) {
        return Judged.judged(VII_2_1_3, CLIENT, client);
    }

    @Nested
    @DisplayName("電子情報の重要性の分類に応じ、次のうち適切な管理を行う。")
    @Tag("CS.VII.2.1.3")
    class Chosen {

        @Test
        @DisplayName("一つも行っていなければ、重要性も市の定めも問わず違反である")
        void none_taken_is_a_violation_whatever_is_set() {
            judged(client()).is(VIOLATED).because("access-measures").taking();
            judged(client().withImportance(none())).is(VIOLATED);
            judged(client()).under(CITY).is(VIOLATED);
        }

        @Test
        @DisplayName("行っていても、どれが足りるかを市が定めなければ判定できない")
        void some_taken_is_open_until_the_city_says_which_suffice() {
            judged(client(IC_CARD, PASSWORD))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("unset sufficient-client-measures")
                    .taking(VII_2_1_3_b2, VII_2_1_3_b4);
        }

        @Test
        @DisplayName("四つ全てを行っていれば、市がどう定めても適合する")
        void all_of_them_suffice_whatever_is_set() {
            judged(client(ClientMeasure.values()))
                    .is(SATISFIED)
                    .taking(VII_2_1_3_b1, VII_2_1_3_b2, VII_2_1_3_b3, VII_2_1_3_b4);
        }

        @Test
        @DisplayName("重要性に応じ、足りるものの一つを行っていれば適合し、足りないものだけなら違反である")
        void what_suffices_depends_on_the_importance() {
            judged(client(AUTHENTICATION_KEY)).under(CITY).is(VIOLATED).because("access-measures", "importance");
            judged(client(AUTHENTICATION_KEY).withImportance(some(MEDIUM)))
                    .under(CITY)
                    .is(SATISFIED)
                    .because("access-measures", "importance");
            judged(client(PASSWORD).withImportance(some(MEDIUM))).under(CITY).is(VIOLATED);
            judged(client(IC_CARD, PASSWORD)).under(CITY).is(SATISFIED);
        }

        @Test
        @DisplayName("重要性の記録がなければ、どの重要性でも足りるもの以外は判定できない")
        void an_unrecorded_importance_matters_only_where_it_makes_a_difference() {
            judged(client(PASSWORD).withImportance(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing importance");
            judged(client(IC_CARD).withImportance(none()))
                    .under(CITY)
                    .is(SATISFIED)
                    .because("access-measures");
        }

        @Test
        @DisplayName("何を行っているかの記録がなければ判定できない")
        void unrecorded_measures_leave_it_open() {
            judged(client().withAccessMeasures(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing access-measures");
        }

        @Test
        @DisplayName("業務システム及びサーバについての市の定めは、パソコンには及ばない")
        void the_table_of_servers_says_nothing_of_clients() {
            judged(client(PASSWORD))
                    .under(Sagamihara.policy()
                            .set(
                                    SUFFICIENT_ACCESS_MEASURES,
                                    LinkedHashMap.of(
                                            LOW, LinkedHashSet.of(AccessMeasure.values()),
                                            MEDIUM, LinkedHashSet.of(AccessMeasure.values()),
                                            HIGH, LinkedHashSet.of(AccessMeasure.values()))))
                    .is(UNDETERMINED)
                    .openFor("unset sufficient-client-measures");
        }
    }

    @Test
    @DisplayName("認証キー、ICカード、ファイルの暗号化、パスワード設定は、それぞれ一つで足りる")
    @Tag("CS.VII.2.1.3.b1")
    @Tag("CS.VII.2.1.3.b2")
    @Tag("CS.VII.2.1.3.b3")
    @Tag("CS.VII.2.1.3.b4")
    void each_of_the_four_counts() {
        List<Provision> provisions = List.of(VII_2_1_3_b1, VII_2_1_3_b2, VII_2_1_3_b3, VII_2_1_3_b4);
        List.of(AUTHENTICATION_KEY, IC_CARD, FILE_ENCRYPTION, PASSWORD)
                .zip(provisions)
                .forEach(each -> judged(client(each._1).withImportance(some(LOW)))
                        .under(CITY)
                        .is(SATISFIED)
                        .taking(each._2));
    }
}
