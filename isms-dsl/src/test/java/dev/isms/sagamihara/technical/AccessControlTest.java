package dev.isms.sagamihara.technical;

import static dev.isms.asset.AccessMeasure.DEVICE_CONTROL;
import static dev.isms.asset.AccessMeasure.ENCRYPTION;
import static dev.isms.asset.AccessMeasure.PASSWORD;
import static dev.isms.asset.AccessMeasure.SEGMENTATION;
import static dev.isms.asset.AccessMeasure.USE_LIMITS;
import static dev.isms.asset.BusinessSystem.BUSINESS_SYSTEM;
import static dev.isms.asset.Server.SERVER;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.information.Importance.HIGH;
import static dev.isms.information.Importance.LOW;
import static dev.isms.information.Importance.MEDIUM;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.terms.TechnicalTerms.SUFFICIENT_ACCESS_MEASURES;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_1_2;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_1_2_b1;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_1_2_b2;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_1_2_b3;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_1_2_b4;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_1_2_b5;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.asset.AccessMeasure;
import dev.isms.asset.BusinessSystem;
import dev.isms.asset.Server;
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

@DisplayName("対策基準 Ⅶ-2-(1)-② 業務システム及びサーバの管理策")
class AccessControlTest {

    /** A city to which any of them will do for the lowest importance, and two of them for the highest. */
    private static final Policy CITY = Sagamihara.policy()
            .set(
                    SUFFICIENT_ACCESS_MEASURES,
                    LinkedHashMap.of(
                            LOW, LinkedHashSet.of(AccessMeasure.values()),
                            MEDIUM, LinkedHashSet.of(SEGMENTATION, DEVICE_CONTROL, ENCRYPTION, USE_LIMITS),
                            HIGH, LinkedHashSet.of(SEGMENTATION, ENCRYPTION)));

    private static BusinessSystem system(AccessMeasure... measures) {
        return BusinessSystem.named("税務システム")
                .withImportance(some(HIGH))
                .withAccessMeasures(some(LinkedHashSet.of(measures)));
    }

    private static Server server(AccessMeasure... measures) {
        return Server.named("sv-01").withImportance(some(HIGH)).withAccessMeasures(some(LinkedHashSet.of(measures)));
    }

    private static Judged<BusinessSystem> judgedSystem(BusinessSystem system) {
        return judged(VII_2_1_2, BUSINESS_SYSTEM, system);
    }

    private static Judged<Server> judgedServer(Server server) {
        return judged(VII_2_1_2, SERVER, server);
    }

    @Nested
    @DisplayName("電子情報の重要性の分類に応じ、次のうち適切な管理を行う。")
    @Tag("CS.VII.2.1.2")
    class Chosen {

        @Test
        @DisplayName("一つも行っていなければ、重要性も市の定めも問わず違反である")
        void none_taken_is_a_violation_whatever_is_set() {
            judgedSystem(system()).is(VIOLATED).because("access-measures").taking();
            judgedSystem(system().withImportance(none())).is(VIOLATED);
            judgedSystem(system()).under(CITY).is(VIOLATED);
            judgedServer(server()).is(VIOLATED).because("access-measures").taking();
            judgedServer(server().withImportance(none())).is(VIOLATED);
            judgedServer(server()).under(CITY).is(VIOLATED);
        }

        @Test
        @DisplayName("行っていても、どれが足りるかを市が定めなければ判定できない")
        void some_taken_is_open_until_the_city_says_which_suffice() {
            judgedSystem(system(ENCRYPTION))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("unset sufficient-access-measures")
                    .taking(VII_2_1_2_b3);
            judgedServer(server(SEGMENTATION, PASSWORD))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("unset sufficient-access-measures")
                    .taking(VII_2_1_2_b1, VII_2_1_2_b4);
        }

        @Test
        @DisplayName("五つ全てを行っていれば、市がどう定めても適合する")
        void all_of_them_suffice_whatever_is_set() {
            judgedSystem(system(AccessMeasure.values()))
                    .is(SATISFIED)
                    .taking(VII_2_1_2_b1, VII_2_1_2_b2, VII_2_1_2_b3, VII_2_1_2_b4, VII_2_1_2_b5);
            judgedServer(server(AccessMeasure.values())).is(SATISFIED);
            judgedServer(server(AccessMeasure.values()).withImportance(none())).is(SATISFIED);
        }

        @Test
        @DisplayName("重要性に応じ、足りるものの一つを行っていれば適合し、足りないものだけなら違反である")
        void what_suffices_depends_on_the_importance() {
            judgedSystem(system(PASSWORD)).under(CITY).is(VIOLATED).because("access-measures", "importance");
            judgedSystem(system(PASSWORD).withImportance(some(MEDIUM)))
                    .under(CITY)
                    .is(VIOLATED);
            judgedSystem(system(PASSWORD).withImportance(some(LOW))).under(CITY).is(SATISFIED);
            judgedServer(server(USE_LIMITS)).under(CITY).is(VIOLATED).because("access-measures", "importance");
            judgedServer(server(USE_LIMITS).withImportance(some(MEDIUM)))
                    .under(CITY)
                    .is(SATISFIED)
                    .because("access-measures", "importance");
        }

        @Test
        @DisplayName("足りるもの全てを求めてはいない：一つでよく、足りないものを併せて行ってもよい")
        void one_that_suffices_is_enough_beside_others() {
            judgedSystem(system(ENCRYPTION)).under(CITY).is(SATISFIED);
            judgedServer(server(ENCRYPTION, PASSWORD)).under(CITY).is(SATISFIED);
        }

        @Test
        @DisplayName("重要性の記録がなければ、どの重要性でも足りるもの以外は判定できない")
        void an_unrecorded_importance_matters_only_where_it_makes_a_difference() {
            judgedSystem(system(PASSWORD).withImportance(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing importance");
            judgedSystem(system(ENCRYPTION).withImportance(none()))
                    .under(CITY)
                    .is(SATISFIED)
                    .because("access-measures");
            judgedServer(server(PASSWORD).withImportance(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing importance");
        }

        @Test
        @DisplayName("何を行っているかの記録がなければ判定できない")
        void unrecorded_measures_leave_it_open() {
            judgedSystem(system().withAccessMeasures(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing access-measures");
            judgedServer(server().withAccessMeasures(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing access-measures");
        }
    }

    @Test
    @DisplayName("セグメント分離、ルータ等の装置によるアクセス制御、暗号化、パスワード設定、利用制限は、それぞれ一つで足りる")
    @Tag("CS.VII.2.1.2.b1")
    @Tag("CS.VII.2.1.2.b2")
    @Tag("CS.VII.2.1.2.b3")
    @Tag("CS.VII.2.1.2.b4")
    @Tag("CS.VII.2.1.2.b5")
    void each_of_the_five_counts() {
        List<Provision> provisions = List.of(VII_2_1_2_b1, VII_2_1_2_b2, VII_2_1_2_b3, VII_2_1_2_b4, VII_2_1_2_b5);
        List.of(SEGMENTATION, DEVICE_CONTROL, ENCRYPTION, PASSWORD, USE_LIMITS)
                .zip(provisions)
                .forEach(each -> {
                    judgedSystem(system(each._1).withImportance(some(LOW)))
                            .under(CITY)
                            .is(SATISFIED)
                            .taking(each._2);
                    judgedServer(server(each._1).withImportance(some(LOW)))
                            .under(CITY)
                            .is(SATISFIED)
                            .taking(each._2);
                });
    }

    @Test
    @DisplayName("業務システムとサーバには、市の同じ定めによる別々の規則がある")
    void a_system_and_a_server_are_judged_by_the_same_table() {
        judgedSystem(system(SEGMENTATION)).under(CITY).is(SATISFIED);
        judgedServer(server(SEGMENTATION)).under(CITY).is(SATISFIED);
        judgedSystem(system(DEVICE_CONTROL)).under(CITY).is(VIOLATED);
        judgedServer(server(DEVICE_CONTROL)).under(CITY).is(VIOLATED);
    }
}
