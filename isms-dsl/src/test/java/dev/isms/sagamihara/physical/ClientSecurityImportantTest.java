package dev.isms.sagamihara.physical;

import static dev.isms.conduct.CarryOutMeasure.DEVICE_LOCK;
import static dev.isms.conduct.CarryOutMeasure.ENCRYPTION;
import static dev.isms.conduct.CarryOutMeasure.FILES_DELETED;
import static dev.isms.conduct.CarryOutMeasure.FILE_PASSWORD;
import static dev.isms.conduct.Destination.INSIDE;
import static dev.isms.conduct.NotebookCarryOut.NOTEBOOK_CARRY_OUT;
import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.information.Importance.HIGH;
import static dev.isms.information.Importance.LOW;
import static dev.isms.information.Importance.MEDIUM;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.physical.ClientSecurity.CARRY_OUT_IMPORTANT;
import static dev.isms.sagamihara.physical.ClientSecurityCarryOutTest.PERMITTED;
import static dev.isms.sagamihara.terms.InformationTerms.IMPORTANT_FROM;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_2_2_r4_a;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_2_2_r4_b;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_2_2_r4_c;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.conduct.CarryOutMeasure;
import dev.isms.conduct.NotebookCarryOut;
import dev.isms.policy.Conformity;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.Part;
import io.vavr.collection.LinkedHashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅵ-1-(2) クライアントの物理的セキュリティ対策：重要な電子情報が保存されたパソコン")
class ClientSecurityImportantTest {

    /** A permitted one with information of the highest importance on it. */
    private static final NotebookCarryOut UNPROTECTED = PERMITTED
            .withHoldsInformation(some(true))
            .withImportance(some(HIGH))
            .withMeasures(some(LinkedHashSet.empty()));
    /** A city to which information is important from the middle level on. */
    private static final Policy CITY = Sagamihara.policy().set(IMPORTANT_FROM, MEDIUM);

    @Nested
    @DisplayName("なお、重要な電子情報がパソコンに保存されている場合は、以下の管理の内、適切な措置を講ずること。")
    @Tag("CS.VI.1.2.2.r4.s3")
    class ImportantInformation {

        private NotebookCarryOut after(CarryOutMeasure... measures) {
            return UNPROTECTED.withMeasures(some(LinkedHashSet.of(measures)));
        }

        @Test
        @Tag("CS.VI.1.2.2.r4.a")
        @DisplayName("ファイルを削除すれば足りる")
        void deleting_the_files_suffices() {
            judged(CARRY_OUT_IMPORTANT, after(FILES_DELETED))
                    .under(CITY)
                    .is(SATISFIED)
                    .taking(VI_1_2_2_r4_a);
        }

        @Test
        @Tag("CS.VI.1.2.2.r4.b")
        @DisplayName("ファイルへのパスワード設定又は暗号化で足りる")
        void a_password_on_the_files_or_encryption_suffices() {
            judged(CARRY_OUT_IMPORTANT, after(FILE_PASSWORD))
                    .under(CITY)
                    .is(SATISFIED)
                    .taking(VI_1_2_2_r4_b);
            judged(CARRY_OUT_IMPORTANT, after(ENCRYPTION))
                    .under(CITY)
                    .is(SATISFIED)
                    .taking(VI_1_2_2_r4_b);
        }

        @Test
        @Tag("CS.VI.1.2.2.r4.c")
        @DisplayName("装置をロックすれば足りる")
        void locking_the_device_suffices() {
            judged(CARRY_OUT_IMPORTANT, after(DEVICE_LOCK))
                    .under(CITY)
                    .is(SATISFIED)
                    .taking(VI_1_2_2_r4_c);
        }

        @Test
        @DisplayName("いずれの措置も講じなければ違反であり、許可があっても変わらない")
        void doing_nothing_is_a_violation_even_when_permitted() {
            judged(CARRY_OUT_IMPORTANT, UNPROTECTED)
                    .under(CITY)
                    .is(VIOLATED)
                    .because("destination", "holds-information", "importance", "measures");
            assertEquals(
                    Conformity.NON_CONFORMING,
                    CITY.of(NOTEBOOK_CARRY_OUT).assess(UNPROTECTED, TODAY).conformity());
        }

        @Test
        @DisplayName("市が定めた重要性ちょうどは重要であり、その下は重要でない")
        void the_very_importance_is_important() {
            judged(CARRY_OUT_IMPORTANT, UNPROTECTED.withImportance(some(MEDIUM)))
                    .under(CITY)
                    .is(VIOLATED);
            judged(CARRY_OUT_IMPORTANT, UNPROTECTED.withImportance(some(LOW)))
                    .under(CITY)
                    .is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("電子情報が保存されていない、又は外部へ持ち出さない場合には及ばない")
        void an_empty_notebook_or_one_that_stays_inside_is_not_concerned() {
            judged(CARRY_OUT_IMPORTANT, UNPROTECTED.withHoldsInformation(some(false)))
                    .under(CITY)
                    .is(NOT_APPLICABLE);
            judged(CARRY_OUT_IMPORTANT, UNPROTECTED.withDestination(some(INSIDE)))
                    .under(CITY)
                    .is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(CARRY_OUT_IMPORTANT, UNPROTECTED.withMeasures(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing measures");
            judged(CARRY_OUT_IMPORTANT, UNPROTECTED.withImportance(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing importance");
            judged(CARRY_OUT_IMPORTANT, UNPROTECTED.withHoldsInformation(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing holds-information");
            judged(CARRY_OUT_IMPORTANT, UNPROTECTED.withDestination(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing destination");
        }

        @Test
        @DisplayName("重要な、を市が定めていなければ判定できず、措置があれば害はない")
        void without_the_citys_threshold_it_is_open() {
            judged(CARRY_OUT_IMPORTANT, UNPROTECTED.withImportance(some(MEDIUM)))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("unset important-from");
            judged(CARRY_OUT_IMPORTANT, after(ENCRYPTION).withImportance(some(MEDIUM)))
                    .is(UNDETERMINED)
                    .harmlessly();
        }

        @Test
        @DisplayName("最も高い重要性は、市がどう定めても重要である")
        void the_highest_importance_is_important_by_any_threshold() {
            judged(CARRY_OUT_IMPORTANT, UNPROTECTED).is(VIOLATED);
        }
    }

    @Test
    @DisplayName("許可と措置のある持ち出しは通り、許可のないものは通らない")
    void the_gate_opens_for_a_permitted_and_protected_notebook() {
        NotebookCarryOut encrypted = UNPROTECTED.withMeasures(some(LinkedHashSet.of(ENCRYPTION)));
        assertTrue(CITY.of(NOTEBOOK_CARRY_OUT).check(encrypted, TODAY).isRight());
        assertTrue(CITY.of(NOTEBOOK_CARRY_OUT)
                .check(encrypted.withPermission(Part.none()), TODAY)
                .isLeft());
    }
}
