package dev.isms.sagamihara.operation;

import static dev.isms.administration.Outsourcing.OUTSOURCING;
import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_4_1;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_4_1_1;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_4_1_2;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_4_1_3;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_4_1_s2;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.administration.Outsourcing;
import dev.isms.administration.OutsourcingWorker;
import dev.isms.evidence.Judgement;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Judged;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅷ-4 情報システムの外部委託管理")
class OutsourcingManagementTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 2, 2);
    private static final OutsourcingWorker PLEDGED =
            OutsourcingWorker.named("作業員A").withPledge(some(true));
    private static final OutsourcingWorker UNPLEDGED =
            OutsourcingWorker.named("作業員B").withPledge(some(false));
    private static final Outsourcing SOUND = Outsourcing.named("住民情報システム保守")
            .withContractor(some("委託先A"))
            .withPolicyUnderstood(some(true))
            .withPolicyCarriedOut(some(Judgement.yes(CHECKED, "システム管理者", "実施報告")))
            .withSecurityRules(some(true))
            .withPrivacyRules(some(true))
            .withConfidentiality(some(true))
            .withWorkers(some(List.of(PLEDGED)));

    private static Judged<Outsourcing> judged(Provision provision, Outsourcing contract) {
        return Judged.judged(provision, OUTSOURCING, contract);
    }

    @Nested
    @DisplayName("情報システムを外部委託する場合には、情報セキュリティ基本方針を理解させ、確実に実行させる")
    @Tag("CS.VIII.4.1")
    class BasicPolicy {

        @Test
        @DisplayName("基本方針を理解させ、確実に実行させていると判断されていれば適合する")
        void understood_and_carried_out_is_fine() {
            judged(VIII_4_1, SOUND).is(SATISFIED).because("policy-understood", "policy-carried-out");
        }

        @Test
        @DisplayName("理解させていない、又は確実に実行させていないことは、それぞれ違反である")
        void each_of_the_two_is_asked_for() {
            judged(VIII_4_1, SOUND.withPolicyUnderstood(some(false)))
                    .is(VIOLATED)
                    .because("policy-understood");
            judged(VIII_4_1, SOUND.withPolicyCarriedOut(some(Judgement.no(CHECKED, "システム管理者", "実施報告"))))
                    .is(VIOLATED)
                    .because("policy-carried-out");
        }

        @Test
        @DisplayName("理解の記録がない、又は誰も実行を判断していなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(VIII_4_1, SOUND.withPolicyUnderstood(none()))
                    .is(UNDETERMINED)
                    .openFor("missing policy-understood");
            judged(VIII_4_1, SOUND.withPolicyCarriedOut(none()))
                    .is(UNDETERMINED)
                    .openFor("missing policy-carried-out");
        }

        @Test
        @DisplayName("判断は、その日から数え、期限はない")
        void a_judgement_counts_from_its_day_on_without_end() {
            judged(VIII_4_1, SOUND).on(CHECKED).is(SATISFIED);
            judged(VIII_4_1, SOUND).on(CHECKED.plusYears(30)).is(SATISFIED);
            judged(VIII_4_1, SOUND).on(CHECKED.minusDays(1)).is(UNDETERMINED).openFor("weak policy-carried-out");
        }
    }

    @Nested
    @DisplayName("許可された者の不正アクセスを防止するため、以下の事項を遵守する。")
    @Tag("CS.VIII.4.1.s2")
    class Observed {

        @Nested
        @DisplayName("①委託先に情報セキュリティに関する規定及び個人情報保護に関する規定が存在すること。")
        @Tag("CS.VIII.4.1.1")
        class RulesOfTheContractor {

            @Test
            @DisplayName("両方の規定があれば適合する")
            void both_sets_of_rules_are_fine() {
                judged(VIII_4_1_1, SOUND).is(SATISFIED).because("security-rules", "privacy-rules");
            }

            @Test
            @DisplayName("一方の規定がなければ違反である")
            void a_missing_set_of_rules_is_a_violation() {
                judged(VIII_4_1_1, SOUND.withSecurityRules(some(false)))
                        .is(VIOLATED)
                        .because("security-rules");
                judged(VIII_4_1_1, SOUND.withPrivacyRules(some(false)))
                        .is(VIOLATED)
                        .because("privacy-rules");
            }

            @Test
            @DisplayName("一方の記録がなければ判定できない")
            void what_is_unrecorded_leaves_it_open() {
                judged(VIII_4_1_1, SOUND.withSecurityRules(none()))
                        .is(UNDETERMINED)
                        .openFor("missing security-rules");
                judged(VIII_4_1_1, SOUND.withPrivacyRules(none()))
                        .is(UNDETERMINED)
                        .openFor("missing privacy-rules");
            }
        }

        @Nested
        @DisplayName("②契約書上で機密保持契約がなされること。")
        @Tag("CS.VIII.4.1.2")
        class Confidentiality {

            @Test
            @DisplayName("契約書に機密保持契約があれば適合し、なければ違反であり、記録がなければ判定できない")
            void the_contract_holds_an_agreement_of_confidentiality() {
                judged(VIII_4_1_2, SOUND).is(SATISFIED).because("confidentiality");
                judged(VIII_4_1_2, SOUND.withConfidentiality(some(false))).is(VIOLATED);
                judged(VIII_4_1_2, SOUND.withConfidentiality(none()))
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing confidentiality");
            }

            @Test
            @DisplayName("作業員の誓約書は、契約書の機密保持に代わらない")
            void pledges_of_workers_are_no_contract() {
                judged(VIII_4_1_2, SOUND.withConfidentiality(some(false)).withWorkers(some(List.of(PLEDGED))))
                        .is(VIOLATED);
            }
        }

        @Nested
        @DisplayName("③上記に合わせ作業員個人との機密保持契約（誓約書）を提出させること。")
        @Tag("CS.VIII.4.1.3")
        class Pledges {

            private Outsourcing with(OutsourcingWorker... workers) {
                return SOUND.withWorkers(some(List.of(workers)));
            }

            @Test
            @DisplayName("作業員の全員が誓約書を提出していれば適合する")
            void a_pledge_of_every_worker_is_fine() {
                judged(VIII_4_1_3, with(PLEDGED)).is(SATISFIED).because("workers[1]/pledge");
                judged(VIII_4_1_3, with(PLEDGED, PLEDGED.withName(some("作業員C"))))
                        .is(SATISFIED);
            }

            @Test
            @DisplayName("一人でも提出していなければ違反である")
            void one_worker_without_a_pledge_is_a_violation() {
                judged(VIII_4_1_3, with(PLEDGED, UNPLEDGED)).is(VIOLATED).because("workers[2]/pledge");
            }

            @Test
            @DisplayName("契約書の機密保持は、作業員個人の誓約書に代わらない")
            void the_contract_is_no_pledge() {
                judged(VIII_4_1_3, with(UNPLEDGED).withConfidentiality(some(true)))
                        .is(VIOLATED);
            }

            @Test
            @DisplayName("一人の提出が記録されていなければ判定できず、他に提出していない者がいれば違反である")
            void an_unrecorded_pledge_leaves_it_open() {
                OutsourcingWorker unrecorded = OutsourcingWorker.named("作業員D");
                judged(VIII_4_1_3, with(PLEDGED, unrecorded))
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing workers[2]/pledge");
                judged(VIII_4_1_3, with(unrecorded, UNPLEDGED)).is(VIOLATED).because("workers[2]/pledge");
            }

            @Test
            @DisplayName("作業員の一覧が届いていなければ判定できない")
            void an_undelivered_list_leaves_it_open() {
                judged(VIII_4_1_3, SOUND.withWorkers(none()))
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing workers");
            }

            @Test
            @DisplayName("作業員がいないと記録されていれば及ばない")
            void a_contract_without_workers_is_not_concerned() {
                judged(VIII_4_1_3, with()).is(NOT_APPLICABLE);
            }
        }

        @Test
        @DisplayName("許可された者の不正アクセス、という文言は直さず、誰が許可されたかを問う事実もない")
        void what_is_contradictory_in_the_text_stays_as_it_is() {
            assertEquals("許可された者の不正アクセスを防止するため、以下の事項を遵守する。", VIII_4_1_s2.text().ja());
            assertEquals(
                    List.of(
                            "name",
                            "contractor",
                            "policy-understood",
                            "policy-carried-out",
                            "security-rules",
                            "privacy-rules",
                            "confidentiality",
                            "workers"),
                    OUTSOURCING.attributes().map(fact -> fact.key()).toList());
            judged(VIII_4_1_2, SOUND).is(SATISFIED).because("confidentiality");
        }
    }
}
