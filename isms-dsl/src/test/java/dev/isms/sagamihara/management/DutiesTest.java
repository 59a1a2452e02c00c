package dev.isms.sagamihara.management;

import static dev.isms.administration.Attestation.ATTESTATION;
import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.terms.ManagementTerms.ATTESTATION_VALIDITY;
import static dev.isms.sagamihara.text.ChapterIII.III_2_1_1;
import static dev.isms.sagamihara.text.ChapterIII.III_2_1_3;
import static dev.isms.sagamihara.text.ChapterIII.III_2_1_4;
import static dev.isms.sagamihara.text.ChapterIII.III_2_5_1;
import static dev.isms.sagamihara.text.ChapterIII.III_2_5_2;
import static dev.isms.sagamihara.text.Regulation.BP_4_3;
import static dev.isms.sagamihara.text.Regulation.BP_8;
import static dev.isms.sagamihara.text.Regulation.BP_8_s2;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.administration.Attestation;
import dev.isms.evidence.Judgement;
import dev.isms.policy.Conformity;
import dev.isms.policy.Policy;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.vocabulary.Bodies;
import dev.isms.sagamihara.vocabulary.Roles;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("責務、設置すべき組織：確認の記録によって判定する")
class DutiesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    /** A city where what was attested counts for a year. */
    private static final Policy YEARLY = Sagamihara.policy().set(ATTESTATION_VALIDITY, Period.ofYears(1));

    /** Every duty and body of the text that a rule is about. */
    static Stream<Provision> duties() {
        return Sagamihara.policy()
                .of(ATTESTATION)
                .controls()
                .map(control -> control.provision())
                .toJavaStream();
    }

    private static Attestation of(Provision duty) {
        return Attestation.named("RK-001").withProvision(some(duty.id().value()));
    }

    private static Attestation fulfilled(Provision duty) {
        return of(duty).withFulfilled(some(Judgement.yes(DAY, "情報セキュリティ監査チーム", "監査報告書")));
    }

    private static Attestation unfulfilled(Provision duty) {
        return of(duty).withFulfilled(some(Judgement.no(DAY, "情報セキュリティ監査チーム", "監査報告書")));
    }

    @Test
    @DisplayName("確認を求める条項の一覧は、確認を判定する規則の条項と同じである。確認のないものは判定できない")
    void the_provisions_are_those_of_the_rules_and_none_is_met_by_default() {
        assertEquals(
                Duties.PROVISIONS,
                Sagamihara.policy()
                        .of(ATTESTATION)
                        .controls()
                        .map(control -> control.provision().id().value())
                        .toList());
        assertEquals(some("（確認の記録なし）規程第7条"), Duties.notOnFile("BP.7").record());
        judged("BP.7", ATTESTATION, Duties.notOnFile("BP.7"))
                .under(YEARLY)
                .is(UNDETERMINED)
                .openFor("missing fulfilled");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("duties")
    @DisplayName("条項のとおりと確認されていれば適合し、そうでないと確認されていれば違反である")
    void it_is_as_it_was_attested(Provision duty) {
        judged(duty, ATTESTATION, fulfilled(duty)).under(YEARLY).is(SATISFIED).because("provision", "fulfilled");
        judged(duty, ATTESTATION, unfulfilled(duty)).under(YEARLY).is(VIOLATED).because("provision", "fulfilled");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("duties")
    @DisplayName("誰も確認していない責務は、果たされたものとしない")
    void a_duty_that_nobody_attested_is_not_met_by_default(Provision duty) {
        judged(duty, ATTESTATION, of(duty))
                .under(YEARLY)
                .is(UNDETERMINED)
                .notHarmlessly()
                .openFor("missing fulfilled");
        judged(duty, ATTESTATION, of(duty).withBearer(some("総務課長")))
                .under(YEARLY)
                .is(UNDETERMINED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("duties")
    @DisplayName("有効期間の最終日まで数え、翌日からは、適合とも違反ともしない")
    void what_was_attested_runs_out_after_its_last_day(Provision duty) {
        judged(duty, ATTESTATION, fulfilled(duty)).under(YEARLY).on(TODAY).is(SATISFIED);
        judged(duty, ATTESTATION, fulfilled(duty))
                .under(YEARLY)
                .on(TODAY.plusDays(1))
                .is(UNDETERMINED)
                .openFor("weak fulfilled");
        judged(duty, ATTESTATION, unfulfilled(duty))
                .under(YEARLY)
                .on(TODAY.plusDays(1))
                .is(UNDETERMINED)
                .openFor("weak fulfilled");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("duties")
    @DisplayName("有効期間を市が定めていなければ判定できない。ただし、前日の確認は、どう定めても有効である")
    void with_the_validity_unset_it_is_open(Provision duty) {
        judged(duty, ATTESTATION, fulfilled(duty)).is(UNDETERMINED).openFor("unset attestation-validity");
        judged(duty, ATTESTATION, unfulfilled(duty)).is(UNDETERMINED).openFor("unset attestation-validity");
        judged(duty, ATTESTATION, fulfilled(duty)).on(DAY.plusDays(1)).is(SATISFIED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("duties")
    @DisplayName("先の日付の確認では判定できない")
    void an_attestation_of_a_day_to_come_settles_nothing(Provision duty) {
        judged(duty, ATTESTATION, fulfilled(duty))
                .under(YEARLY)
                .on(DAY.minusDays(1))
                .is(UNDETERMINED)
                .openFor("weak fulfilled");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("duties")
    @DisplayName("他の条項の確認は及ばない")
    void what_was_attested_of_another_provision_does_not_concern_it(Provision duty) {
        duties().filter(other -> other != duty)
                .forEach(other -> judged(duty, ATTESTATION, unfulfilled(other))
                        .under(YEARLY)
                        .is(NOT_APPLICABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("duties")
    @DisplayName("どの条項の確認か不明でも、果たされていると確認されていれば害はない")
    void an_unrecorded_provision_matters_only_where_it_was_not_fulfilled(Provision duty) {
        judged(duty, ATTESTATION, fulfilled(duty).withProvision(none()))
                .under(YEARLY)
                .is(UNDETERMINED)
                .harmlessly();
        judged(duty, ATTESTATION, unfulfilled(duty).withProvision(none()))
                .under(YEARLY)
                .is(UNDETERMINED)
                .notHarmlessly()
                .openFor("missing provision");
    }

    @Test
    @DisplayName("第8条の評価の確認は、報告の確認ではない")
    @Tag("BP.8")
    @Tag("BP.8.s2")
    void an_evaluation_is_not_yet_its_report() {
        judged(BP_8, ATTESTATION, fulfilled(BP_8)).under(YEARLY).is(SATISFIED);
        judged(BP_8_s2, ATTESTATION, fulfilled(BP_8)).under(YEARLY).is(NOT_APPLICABLE);
    }

    @Test
    @DisplayName("どの責務でもない条項の確認では、何も判定されず、適合にならない")
    void an_attestation_of_no_duty_satisfies_nothing() {
        assertEquals(
                Conformity.NOTHING_APPLIED,
                YEARLY.of(ATTESTATION)
                        .assess(Attestation.named("RK-002").withProvision(some("CS.VII.1")), TODAY)
                        .conformity());
    }

    @Nested
    @DisplayName("本文のとおりにし、均さない")
    class AsTheTextSays {

        @Test
        @DisplayName("向上委員会は置かなければならないが、置く者の定めはない。最高責任者の設置の責務は、評価委員会と監査チームに限る")
        @Tag("BP.4.3")
        @Tag("CS.III.2.1.3")
        @Tag("CS.III.2.1.4")
        void nobody_is_said_to_set_up_the_improvement_committee() {
            judged(BP_4_3, ATTESTATION, unfulfilled(BP_4_3)).under(YEARLY).is(VIOLATED);
            assertEquals(List.empty(), BP_4_3.entry().bearers());
            judged(III_2_1_3, ATTESTATION, unfulfilled(BP_4_3)).under(YEARLY).is(NOT_APPLICABLE);
            judged(III_2_1_4, ATTESTATION, unfulfilled(BP_4_3)).under(YEARLY).is(NOT_APPLICABLE);
            judged(BP_4_3, ATTESTATION, fulfilled(III_2_1_3)).under(YEARLY).is(NOT_APPLICABLE);
            assertEquals(
                    List.of("情報セキュリティ評価委員会の設置", "情報セキュリティ監査チームの設置"),
                    List.ofAll(duties()).map(duty -> duty.entry().text().ja()).filter(text -> text.endsWith("の設置")));
        }

        @Test
        @DisplayName("Ⅲ-2に責務の行があるのは六者だけで、情報政策課長、監査チームリーダー、内部監査員にはない")
        void three_roles_have_no_line() {
            assertEquals(
                    List.of(
                            Roles.CISO,
                            Bodies.EVALUATION_COMMITTEE,
                            Bodies.AUDIT_TEAM,
                            Bodies.IMPROVEMENT_COMMITTEE,
                            Roles.SYSTEM_ADMINISTRATOR,
                            Roles.EMPLOYEE),
                    List.ofAll(duties())
                            .filter(duty -> duty.id().value().startsWith("CS.III.2."))
                            .flatMap(duty -> duty.entry().bearers())
                            .distinct());
        }

        @Test
        @DisplayName("最終責任は最高責任者にも各システム管理者にもあり、一方の確認は他方に及ばない")
        @Tag("CS.III.2.1.1")
        @Tag("CS.III.2.5.1")
        @Tag("CS.III.2.5.2")
        void two_have_the_final_responsibility() {
            judged(III_2_1_1, ATTESTATION, fulfilled(III_2_1_1)).under(YEARLY).is(SATISFIED);
            judged(III_2_5_1, ATTESTATION, unfulfilled(III_2_5_1)).under(YEARLY).is(VIOLATED);
            judged(III_2_5_2, ATTESTATION, unfulfilled(III_2_5_2)).under(YEARLY).is(VIOLATED);
            judged(III_2_5_1, ATTESTATION, fulfilled(III_2_1_1)).under(YEARLY).is(NOT_APPLICABLE);
            judged(III_2_1_1, ATTESTATION, unfulfilled(III_2_5_1)).under(YEARLY).is(NOT_APPLICABLE);
        }
    }
}
