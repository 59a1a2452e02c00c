package dev.isms.sagamihara.management;

import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.register.RelatedLaw.RELATED_LAW;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.text.ChapterII.II_3_2;
import static io.vavr.control.Option.some;

import dev.isms.register.RelatedLaw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅱ-3-(2) 関連する法規制等の管理")
class RelatedLawsTest {

    private static final RelatedLaw LAW = RelatedLaw.named("個人情報保護条例");

    @Nested
    @DisplayName("情報セキュリティ法規制等登録簿により管理する。")
    @Tag("CS.II.3.2")
    class InTheRegister {

        @Test
        @DisplayName("登録簿により管理されていれば適合する")
        void one_in_the_register_is_fine() {
            judged(II_3_2, RELATED_LAW, LAW.withInRegister(some(true)))
                    .is(SATISFIED)
                    .because("in-register");
        }

        @Test
        @DisplayName("登録簿により管理されていなければ違反である")
        void one_outside_the_register_is_a_violation() {
            judged(II_3_2, RELATED_LAW, LAW.withInRegister(some(false)))
                    .is(VIOLATED)
                    .because("in-register");
        }

        @Test
        @DisplayName("管理されているかの記録がなければ判定できない")
        void unrecorded_it_is_open() {
            judged(II_3_2, RELATED_LAW, LAW).is(UNDETERMINED).openFor("missing in-register");
        }
    }
}
