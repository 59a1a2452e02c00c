package dev.isms.sagamihara.physical;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.any;
import static dev.isms.information.Importance.LOW;
import static dev.isms.information.Importance.MEDIUM;
import static dev.isms.premises.AreaKind.DEDICATED_FACILITY;
import static dev.isms.premises.AreaKind.OTHER;
import static dev.isms.premises.SecureArea.CHECKED_ON;
import static dev.isms.premises.SecureArea.DELIVERY_PERMISSION;
import static dev.isms.premises.SecureArea.DIRECT_DELIVERY;
import static dev.isms.premises.SecureArea.SECURE_AREA;
import static dev.isms.premises.SecureArea.SIGN;
import static dev.isms.premises.SecureArea.SIGN_PERMISSION;
import static dev.isms.sagamihara.physical.SecureAreasTest.SOUND;
import static dev.isms.sagamihara.physical.SecureAreasTest.judged;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_3_a_r1;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_3_a_r5;
import static dev.isms.sagamihara.vocabulary.Roles.SYSTEM_ADMINISTRATOR;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.control.Control;
import dev.isms.part.Permission;
import dev.isms.policy.Policy;
import dev.isms.premises.AreaKind;
import dev.isms.premises.SecureArea;
import dev.isms.sagamihara.Judged;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.subject.Part;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅵ-1-(1)-③-a セキュリティ区画の管理策：原則として禁止されるもの")
class SecureAreasInPrincipleTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 2, 2);

    private static Permission by(String role) {
        return Permission.unrecorded()
                .withBy(some(role))
                .withValidFrom(some(CHECKED.minusDays(1)))
                .withValidUntil(some(CHECKED.plusDays(1)));
    }

    @Nested
    @DisplayName("電子情報の重要性に応じて、以下の管理策を講ずる。")
    @Tag("CS.VI.1.1.3.a")
    class ByImportance {

        @Nested
        @DisplayName("表示など 原則としてセキュリティ区画と判断できる表示は行わない。")
        @Tag("CS.VI.1.1.3.a.r1")
        class Signs {

            private final SecureArea marked = SOUND.withSign(some(true));

            /** A city that names who may permit a sign: another control than the text's. */
            private final Control<SecureArea> byAdministrator = about(SECURE_AREA)
                    .citing(VI_1_1_3_a_r1)
                    .when(any(
                            SecureArea.KIND.is(AreaKind.DEDICATED_FACILITY), SecureArea.KIND.is(AreaKind.SERVER_ROOM)))
                    .mustNotInPrinciple(SIGN.holds())
                    .unless(VI_1_1_3_a_r1, Permission.inForce(SIGN_PERMISSION, CHECKED_ON, SYSTEM_ADMINISTRATOR));

            @Test
            @DisplayName("表示がなければ、例外によらず適合する")
            void without_a_sign_it_is_fine() {
                judged(VI_1_1_3_a_r1, SOUND).is(SATISFIED).withoutException().because("kind", "importance", "sign");
            }

            @Test
            @DisplayName("表示は違反である")
            void a_sign_is_a_violation() {
                judged(VI_1_1_3_a_r1, marked).is(VIOLATED).because("kind", "importance", "sign");
                judged(VI_1_1_3_a_r1, marked.withKind(some(DEDICATED_FACILITY))).is(VIOLATED);
            }

            @Test
            @DisplayName("例外を認める者の定めがないので、誰の許可があっても違反である")
            void nobody_may_permit_it() {
                Roles.ALL.forEach(role -> judged(
                                VI_1_1_3_a_r1,
                                marked.withSignPermission(
                                        Part.of(by(role.words().ja()))))
                        .is(VIOLATED)
                        .withoutException()
                        .because("kind", "importance", "sign"));
            }

            @Test
            @DisplayName("許可の記録がなくても、表示の有無だけで決まる")
            void an_unrecorded_permission_does_not_matter() {
                judged(VI_1_1_3_a_r1, marked.withSignPermission(Part.missing())).is(VIOLATED);
                judged(VI_1_1_3_a_r1, SOUND.withSignPermission(Part.missing())).is(SATISFIED);
            }

            @Test
            @DisplayName("許可する者を定めた市では、その許可が例外となり、市は別の規則を書いている")
            void a_city_that_names_a_route_writes_another_control() {
                Policy city = Sagamihara.policy().replacing(byAdministrator);
                SecureArea permitted = marked.withSignPermission(Part.of(by("システム管理者")));
                new Judged<>(city, byAdministrator, permitted, Judged.TODAY)
                        .is(SATISFIED)
                        .byException();
                new Judged<>(city, byAdministrator, marked, Judged.TODAY).is(VIOLATED);
                new Judged<>(city, byAdministrator, marked.withSignPermission(Part.of(by("管理者"))), Judged.TODAY)
                        .is(VIOLATED);
            }

            @Test
            @DisplayName("表示の有無が記録されていなければ判定できない")
            void unrecorded_it_is_open() {
                judged(VI_1_1_3_a_r1, SOUND.withSign(none()))
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing sign");
            }

            @Test
            @DisplayName("セキュリティ区画でない区画、市の定めより低い重要性には及ばない")
            void other_rooms_and_lower_importances_are_not_concerned() {
                judged(VI_1_1_3_a_r1, marked.withKind(some(OTHER)))
                        .is(NOT_APPLICABLE)
                        .because("kind");
                judged(VI_1_1_3_a_r1, marked.withImportance(some(LOW))).is(NOT_APPLICABLE);
                judged(VI_1_1_3_a_r1, marked.withImportance(some(MEDIUM))).is(VIOLATED);
            }

            @Test
            @DisplayName("重要性を市が定めていなければ判定できず、表示がなければ害はない")
            void without_the_citys_importance_it_is_open() {
                judged(VI_1_1_3_a_r1, marked.withImportance(some(MEDIUM)))
                        .under(Sagamihara.policy())
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("unset unmarked-from");
                judged(VI_1_1_3_a_r1, SOUND.withImportance(some(MEDIUM)))
                        .under(Sagamihara.policy())
                        .is(UNDETERMINED)
                        .harmlessly();
                judged(VI_1_1_3_a_r1, marked).under(Sagamihara.policy()).is(VIOLATED);
            }
        }

        @Nested
        @DisplayName("納品及び出荷管理 セキュリティ区画での直接の納品及び出荷は原則として禁止する。")
        @Tag("CS.VI.1.1.3.a.r5")
        class Deliveries {

            private final SecureArea delivered = SOUND.withDirectDelivery(some(true));

            /** A city that names who may permit a delivery: another control than the text's. */
            private final Control<SecureArea> byAdministrator = about(SECURE_AREA)
                    .citing(VI_1_1_3_a_r5)
                    .when(any(
                            SecureArea.KIND.is(AreaKind.DEDICATED_FACILITY), SecureArea.KIND.is(AreaKind.SERVER_ROOM)))
                    .mustNotInPrinciple(DIRECT_DELIVERY.holds())
                    .unless(VI_1_1_3_a_r5, Permission.inForce(DELIVERY_PERMISSION, CHECKED_ON, SYSTEM_ADMINISTRATOR));

            @Test
            @DisplayName("区画での直接の納品及び出荷がなければ、例外によらず適合する")
            void without_deliveries_inside_it_is_fine() {
                judged(VI_1_1_3_a_r5, SOUND)
                        .is(SATISFIED)
                        .withoutException()
                        .because("kind", "importance", "direct-delivery");
            }

            @Test
            @DisplayName("区画での直接の納品及び出荷は違反である")
            void a_delivery_inside_is_a_violation() {
                judged(VI_1_1_3_a_r5, delivered).is(VIOLATED).because("kind", "importance", "direct-delivery");
                judged(VI_1_1_3_a_r5, delivered.withKind(some(DEDICATED_FACILITY)))
                        .is(VIOLATED);
            }

            @Test
            @DisplayName("例外を認める者の定めがないので、誰の許可があっても違反である")
            void nobody_may_permit_it() {
                Roles.ALL.forEach(role -> judged(
                                VI_1_1_3_a_r5,
                                delivered.withDeliveryPermission(
                                        Part.of(by(role.words().ja()))))
                        .is(VIOLATED)
                        .withoutException()
                        .because("kind", "importance", "direct-delivery"));
            }

            @Test
            @DisplayName("許可する者を定めた市では、その許可が例外となり、市は別の規則を書いている")
            void a_city_that_names_a_route_writes_another_control() {
                Policy city = Sagamihara.policy().replacing(byAdministrator);
                SecureArea permitted = delivered.withDeliveryPermission(Part.of(by("システム管理者")));
                new Judged<>(city, byAdministrator, permitted, Judged.TODAY)
                        .is(SATISFIED)
                        .byException();
                new Judged<>(city, byAdministrator, permitted.withSignPermission(Part.none()), Judged.TODAY)
                        .is(SATISFIED);
                new Judged<>(city, byAdministrator, delivered.withSignPermission(Part.of(by("システム管理者"))), Judged.TODAY)
                        .is(VIOLATED);
            }

            @Test
            @DisplayName("納品及び出荷の有無が記録されていなければ判定できない")
            void unrecorded_it_is_open() {
                judged(VI_1_1_3_a_r5, SOUND.withDirectDelivery(none()))
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing direct-delivery");
            }

            @Test
            @DisplayName("セキュリティ区画でない区画、市の定めより低い重要性には及ばない")
            void other_rooms_and_lower_importances_are_not_concerned() {
                judged(VI_1_1_3_a_r5, delivered.withKind(some(OTHER)))
                        .is(NOT_APPLICABLE)
                        .because("kind");
                judged(VI_1_1_3_a_r5, delivered.withImportance(some(LOW))).is(NOT_APPLICABLE);
                judged(VI_1_1_3_a_r5, delivered.withImportance(some(MEDIUM))).is(VIOLATED);
            }

            @Test
            @DisplayName("重要性を市が定めていなければ判定できず、納品及び出荷がなければ害はない")
            void without_the_citys_importance_it_is_open() {
                judged(VI_1_1_3_a_r5, delivered.withImportance(some(MEDIUM)))
                        .under(Sagamihara.policy())
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("unset no-delivery-from");
                judged(VI_1_1_3_a_r5, SOUND.withImportance(some(MEDIUM)))
                        .under(Sagamihara.policy())
                        .is(UNDETERMINED)
                        .harmlessly();
            }
        }
    }
}
