package dev.isms.sagamihara.management;

import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.text.Foreword.FW_1_s3;
import static dev.isms.usage.InformationUse.INFORMATION_USE;
import static io.vavr.control.Option.some;

import dev.isms.usage.InformationUse;
import dev.isms.usage.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("はじめに 電子情報資産の利用の目的")
class PurposeOfUseTest {

    private static final InformationUse USE =
            InformationUse.named("RY-001").withAsset(some("住民記録")).withPurpose(some(Purpose.BUSINESS));

    @Nested
    @DisplayName("その利用は業務遂行のみに限定し目的外には利用しないものとする")
    @Tag("FW.1.s3")
    class OnlyForBusiness {

        @Test
        @DisplayName("業務遂行のための利用は適合する")
        void a_use_for_business_is_fine() {
            judged(FW_1_s3, INFORMATION_USE, USE).is(SATISFIED).because("purpose");
        }

        @Test
        @DisplayName("業務遂行以外の利用は違反である")
        void any_other_use_is_a_violation() {
            judged(FW_1_s3, INFORMATION_USE, USE.withPurpose(some(Purpose.OTHER)))
                    .is(VIOLATED)
                    .because("purpose");
        }

        @Test
        @DisplayName("目的の記録がなければ判定できず、何を利用したかは問わない")
        void an_unrecorded_purpose_leaves_it_open() {
            judged(FW_1_s3, INFORMATION_USE, InformationUse.named("RY-002"))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing purpose");
        }
    }
}
