package dev.isms.sagamihara.operation;

import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_2_1;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_2_2;
import static dev.isms.usage.EmailUse.EMAIL_USE;
import static dev.isms.usage.WebUse.WEB_USE;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.evidence.Judgement;
import dev.isms.sagamihara.Judged;
import dev.isms.usage.EmailUse;
import dev.isms.usage.WebUse;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅷ-2 インターネット関連の運用：電子メール、ホームページの閲覧等")
class InternetUseTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 2, 2);
    private static final Judgement YES = Judgement.yes(CHECKED, "所属長", "利用記録の確認");
    private static final Judgement NO = Judgement.no(CHECKED, "所属長", "利用記録の確認");

    @Nested
    @DisplayName("電子メールの利用については、電子メール利用基準に従うものとする。")
    @Tag("CS.VIII.2.1")
    class Email {

        private final EmailUse use = EmailUse.named("メール-01").withComplies(some(YES));

        private Judged<EmailUse> judged(EmailUse one) {
            return Judged.judged(VIII_2_1, EMAIL_USE, one);
        }

        @Test
        @DisplayName("利用基準に従っていると判断されていれば適合し、従っていないと判断されていれば違反である")
        void what_counts_is_what_somebody_judged() {
            judged(use).is(SATISFIED).because("complies");
            judged(use.withComplies(some(NO))).is(VIOLATED).because("complies");
        }

        @Test
        @DisplayName("誰も判断していなければ判定できない")
        void unjudged_it_is_open() {
            judged(use.withComplies(none())).is(UNDETERMINED).notHarmlessly().openFor("missing complies");
        }

        @Test
        @DisplayName("判断は、その日から数え、期限はない")
        void a_judgement_counts_from_its_day_on_without_end() {
            judged(use).on(CHECKED).is(SATISFIED);
            judged(use).on(CHECKED.plusYears(30)).is(SATISFIED);
            judged(use).on(CHECKED.minusDays(1)).is(UNDETERMINED).openFor("weak complies");
            judged(use.withComplies(some(NO)))
                    .on(CHECKED.minusDays(1))
                    .is(UNDETERMINED)
                    .openFor("weak complies");
        }

        @Test
        @DisplayName("基準の内容は条文の外にあり、判断のほかに決めるものはない")
        void the_standard_itself_is_outside_the_text() {
            judged(EmailUse.unrecorded().withComplies(some(YES))).is(SATISFIED).because("complies");
            assertEquals(
                    List.of("record", "complies"),
                    EMAIL_USE.attributes().map(fact -> fact.key()).toList());
        }
    }

    @Nested
    @DisplayName("ホームページの閲覧等インターネットの利用については、インターネット管理運用要領に従うものとする。")
    @Tag("CS.VIII.2.2")
    class Web {

        private final WebUse use = WebUse.named("閲覧-01").withComplies(some(YES));

        private Judged<WebUse> judged(WebUse one) {
            return Judged.judged(VIII_2_2, WEB_USE, one);
        }

        @Test
        @DisplayName("運用要領に従っていると判断されていれば適合し、従っていないと判断されていれば違反である")
        void what_counts_is_what_somebody_judged() {
            judged(use).is(SATISFIED).because("complies");
            judged(use.withComplies(some(NO))).is(VIOLATED).because("complies");
        }

        @Test
        @DisplayName("誰も判断していなければ判定できない")
        void unjudged_it_is_open() {
            judged(use.withComplies(none())).is(UNDETERMINED).notHarmlessly().openFor("missing complies");
        }

        @Test
        @DisplayName("判断は、その日から数え、期限はない")
        void a_judgement_counts_from_its_day_on_without_end() {
            judged(use).on(CHECKED).is(SATISFIED);
            judged(use).on(CHECKED.plusYears(30)).is(SATISFIED);
            judged(use).on(CHECKED.minusDays(1)).is(UNDETERMINED).openFor("weak complies");
        }

        @Test
        @DisplayName("等：閲覧でない利用も同じであり、要領の内容は条文の外にある")
        void any_use_of_the_internet_is_concerned_and_the_guideline_is_outside_the_text() {
            judged(WebUse.named("ファイル転送-01").withComplies(some(NO))).is(VIOLATED);
            assertEquals(
                    List.of("record", "complies"),
                    WEB_USE.attributes().map(fact -> fact.key()).toList());
        }
    }
}
