package dev.isms.sagamihara.technical;

import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.dsl.Rules.about;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_3;
import static dev.isms.usage.MobileUse.MOBILE_USE;
import static dev.isms.usage.ModemConnection.MODEM_CONNECTION;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.control.Control;
import dev.isms.part.Permission;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.subject.Part;
import dev.isms.usage.MobileUse;
import dev.isms.usage.ModemConnection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅶ-2-(3) モデム接続及びモバイルコンピューティングのアクセス制御")
class ModemAndMobileTest {

    private static final ModemConnection MODEM = ModemConnection.named("M-001")
            .withUsed(some(true))
            .withUsedOn(some(TODAY))
            .withPermission(Part.none());
    private static final MobileUse MOBILE = MobileUse.named("B-001")
            .withUsed(some(true))
            .withUsedOn(some(TODAY))
            .withPermission(Part.none());

    private static Part<Permission> by(String role) {
        return Part.of(Permission.unrecorded()
                .withBy(some(role))
                .withValidFrom(some(TODAY.minusDays(3)))
                .withValidUntil(some(TODAY.plusDays(3))));
    }

    @Nested
    @DisplayName("モデム接続及びモバイルコンピューティングの利用は、原則として禁止する。")
    @Tag("CS.VII.2.3")
    class Forbidden {

        @Test
        @DisplayName("モデム接続を利用しなければ、例外によらず適合し、利用すれば違反である")
        void a_modem_connection_is_forbidden() {
            judged(VII_2_3, MODEM_CONNECTION, MODEM.withUsed(some(false)))
                    .is(SATISFIED)
                    .withoutException()
                    .because("used");
            judged(VII_2_3, MODEM_CONNECTION, MODEM).is(VIOLATED).because("used");
        }

        @Test
        @DisplayName("モバイルコンピューティングを利用しなければ、例外によらず適合し、利用すれば違反である")
        void mobile_computing_is_forbidden() {
            judged(VII_2_3, MOBILE_USE, MOBILE.withUsed(some(false)))
                    .is(SATISFIED)
                    .withoutException()
                    .because("used");
            judged(VII_2_3, MOBILE_USE, MOBILE).is(VIOLATED).because("used");
        }

        @Test
        @DisplayName("本文は例外を認める者を挙げず、誰の許可があっても違反である")
        void the_text_names_nobody_who_may_grant_an_exception() {
            judged(VII_2_3, MODEM_CONNECTION, MODEM.withPermission(by("所属長"))).is(VIOLATED);
            judged(VII_2_3, MODEM_CONNECTION, MODEM.withPermission(by("情報セキュリティ対策最高責任者")))
                    .is(VIOLATED)
                    .because("used");
            judged(VII_2_3, MOBILE_USE, MOBILE.withPermission(by("情報セキュリティ対策最高責任者")))
                    .is(VIOLATED)
                    .because("used");
        }

        @Test
        @DisplayName("利用の記録がなければ判定できず、許可の記録がないことは問わない")
        void an_unrecorded_use_leaves_it_open() {
            judged(VII_2_3, MODEM_CONNECTION, MODEM.withUsed(none()).withPermission(Part.missing()))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing used");
            judged(VII_2_3, MOBILE_USE, MOBILE.withUsed(none()).withPermission(Part.missing()))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing used");
        }
    }

    /** A city that names who may grant an exception writes the two rules anew; the text's own stay as they are. */
    @Nested
    @DisplayName("例外を認める者を市が定めるには、規則を書き改める")
    @Tag("CS.VII.2.3")
    class Route {

        private final Control<ModemConnection> modem = about(MODEM_CONNECTION)
                .citing(VII_2_3)
                .named(judged(VII_2_3, MODEM_CONNECTION, MODEM).control().id().value())
                .mustNotInPrinciple(ModemConnection.USED.holds())
                .unless(VII_2_3, Permission.inForce(ModemConnection.PERMISSION, ModemConnection.USED_ON, Roles.CISO));
        private final Control<MobileUse> mobile = about(MOBILE_USE)
                .citing(VII_2_3)
                .named(judged(VII_2_3, MOBILE_USE, MOBILE).control().id().value())
                .mustNotInPrinciple(MobileUse.USED.holds())
                .unless(VII_2_3, Permission.inForce(MobileUse.PERMISSION, MobileUse.USED_ON, Roles.CISO));
        private final Policy city = Sagamihara.policy().replacing(modem).replacing(mobile);

        @Test
        @DisplayName("市の定めた者の許可があれば、例外として適合する")
        void a_permission_of_the_route_makes_it_lawful() {
            judged(modem, MODEM.withPermission(by("情報セキュリティ対策最高責任者")))
                    .under(city)
                    .is(SATISFIED)
                    .byException()
                    .because("permission/by", "permission/from", "permission/until", "used-on");
            judged(mobile, MOBILE.withPermission(by("情報セキュリティ対策最高責任者")))
                    .under(city)
                    .is(SATISFIED)
                    .byException();
        }

        @Test
        @DisplayName("許可がない、他の者の許可である、利用日に有効でないなら違反である")
        void without_a_permission_of_the_route_it_stays_a_violation() {
            judged(modem, MODEM).under(city).is(VIOLATED);
            judged(modem, MODEM.withPermission(by("所属長"))).under(city).is(VIOLATED);
            judged(mobile, MOBILE.withPermission(by("情報セキュリティ対策最高責任者")).withUsedOn(some(TODAY.plusDays(4))))
                    .under(city)
                    .is(VIOLATED);
        }

        @Test
        @DisplayName("許可の有無が記録されていなければ判定できない")
        void an_unrecorded_permission_leaves_it_open() {
            judged(modem, MODEM.withPermission(Part.missing()))
                    .under(city)
                    .is(UNDETERMINED)
                    .openFor("missing permission");
        }
    }
}
