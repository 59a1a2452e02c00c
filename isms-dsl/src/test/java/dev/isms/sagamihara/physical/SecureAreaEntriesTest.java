package dev.isms.sagamihara.physical;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.premises.Attendant.APPOINTED;
import static dev.isms.premises.Attendant.MANAGER;
import static dev.isms.premises.Attendant.NOBODY;
import static dev.isms.premises.Attire.NAME_BADGE;
import static dev.isms.premises.Attire.UNIFORM;
import static dev.isms.premises.EntrantKind.OUTSIDE_CONTRACTOR;
import static dev.isms.premises.SecureAreaEntry.SECURE_AREA_ENTRY;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_3_b_b1;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_3_b_b2;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_3_b_b3;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.evidence.Done;
import dev.isms.organization.Party;
import dev.isms.part.OtherMeans;
import dev.isms.premises.AreaKind;
import dev.isms.premises.Attendant;
import dev.isms.premises.Attire;
import dev.isms.premises.EntrantKind;
import dev.isms.premises.SecureAreaEntry;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Judged;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.subject.Part;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅵ-1-(1)-③-b セキュリティ区画への立入許可")
class SecureAreaEntriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    /** An outside contractor let in as the text asks. */
    private static final SecureAreaEntry SOUND = SecureAreaEntry.named("立入-01")
            .withArea(some("第1サーバ室"))
            .withAreaKind(some(AreaKind.SERVER_ROOM))
            .withEntrant(some(OUTSIDE_CONTRACTOR))
            .withEnteredOn(some(DAY))
            .withContractRequirements(some(true))
            .withContractConfidentiality(some(true))
            .withListSubmitted(some(Done.on(DAY.minusDays(5))))
            .withAttireRequired(some(LinkedHashSet.of(NAME_BADGE)))
            .withOtherAttire(Part.none())
            .withAttendant(some(MANAGER));

    private static Judged<SecureAreaEntry> judged(Provision provision, SecureAreaEntry entry) {
        return Judged.judged(provision, SECURE_AREA_ENTRY, entry);
    }

    @Nested
    @DisplayName("外部委託者に、セキュリティ区画への立入を許可する場合は、次の要件を満たすものとする。")
    @Tag("CS.VI.1.1.3.b")
    class Entries {

        private final List<Provision> items = List.of(VI_1_1_3_b_b1, VI_1_1_3_b_b2, VI_1_1_3_b_b3);

        private final SecureAreaEntry careless = SOUND.withContractRequirements(some(false))
                .withListSubmitted(some(Done.never()))
                .withAttendant(some(NOBODY));

        @Test
        @DisplayName("外部委託者でない者の立入には、どの要件も及ばない")
        void others_are_not_concerned() {
            items.forEach(item -> judged(item, careless.withEntrant(some(EntrantKind.OTHER)))
                    .is(NOT_APPLICABLE)
                    .because("entrant"));
        }

        @Test
        @DisplayName("セキュリティ区画は専用施設とサーバールームだけであり、他の区画への立入には及ばない")
        void only_dedicated_facilities_and_server_rooms_are_secure_areas() {
            items.forEach(item -> {
                judged(item, careless).is(VIOLATED);
                judged(item, careless.withAreaKind(some(AreaKind.DEDICATED_FACILITY)))
                        .is(VIOLATED);
                judged(item, careless.withAreaKind(some(AreaKind.OTHER)))
                        .is(NOT_APPLICABLE)
                        .because("area-kind");
            });
        }

        @Test
        @DisplayName("立入者や区画の種類が記録されていなければ判定できず、要件を満たしていれば害はない")
        void an_unrecorded_entrant_or_area_leaves_it_open() {
            items.forEach(item -> {
                judged(item, careless.withEntrant(none()))
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing entrant");
                judged(item, careless.withAreaKind(none()))
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing area-kind");
                judged(item, SOUND.withEntrant(none())).is(UNDETERMINED).harmlessly();
                judged(item, SOUND.withAreaKind(none())).is(UNDETERMINED).harmlessly();
            });
        }

        @Nested
        @DisplayName("契約書に守秘義務を含むセキュリティ要求事項を明確にする。")
        @Tag("CS.VI.1.1.3.b.b1")
        class Contract {

            @Test
            @DisplayName("守秘義務を含むセキュリティ要求事項が明記されていれば適合する")
            void requirements_with_confidentiality_are_fine() {
                judged(VI_1_1_3_b_b1, SOUND).is(SATISFIED);
            }

            @Test
            @DisplayName("要求事項の明記がない、又は守秘義務を含まないことは、それぞれ違反である")
            void each_of_the_two_is_asked_for() {
                judged(VI_1_1_3_b_b1, SOUND.withContractRequirements(some(false)))
                        .is(VIOLATED);
                judged(VI_1_1_3_b_b1, SOUND.withContractConfidentiality(some(false)))
                        .is(VIOLATED);
            }

            @Test
            @DisplayName("一方の記録がなければ判定できない")
            void what_is_unrecorded_leaves_it_open() {
                judged(VI_1_1_3_b_b1, SOUND.withContractRequirements(none()))
                        .is(UNDETERMINED)
                        .openFor("missing contract-requirements");
                judged(VI_1_1_3_b_b1, SOUND.withContractConfidentiality(none()))
                        .is(UNDETERMINED)
                        .openFor("missing contract-confidentiality");
            }
        }

        @Nested
        @DisplayName("事前に名簿を提出するとともに、名札、制服等の着用を義務付ける。")
        @Tag("CS.VI.1.1.3.b.b2")
        class ListAndAttire {

            private SecureAreaEntry wearing(Attire... attire) {
                return SOUND.withAttireRequired(some(LinkedHashSet.of(attire)));
            }

            @Test
            @DisplayName("名簿が事前に提出され、名札又は制服の着用が義務付けられていれば適合する")
            void a_list_beforehand_and_a_badge_or_a_uniform_are_fine() {
                judged(VI_1_1_3_b_b2, wearing(NAME_BADGE)).is(SATISFIED);
                judged(VI_1_1_3_b_b2, wearing(UNIFORM)).is(SATISFIED);
                judged(VI_1_1_3_b_b2, wearing(NAME_BADGE, UNIFORM)).is(SATISFIED);
            }

            @Test
            @DisplayName("等：名を挙げた他の着用物も数える")
            void something_else_to_wear_counts() {
                OtherMeans armband = OtherMeans.unrecorded().withMeans(some("腕章"));
                judged(VI_1_1_3_b_b2, wearing().withOtherAttire(Part.of(armband)))
                        .is(SATISFIED);
            }

            @Test
            @DisplayName("何の着用も義務付けなければ違反である")
            void nothing_to_wear_is_a_violation() {
                judged(VI_1_1_3_b_b2, wearing()).is(VIOLATED);
            }

            @Test
            @DisplayName("名簿は、立入の日までなら事前であり、翌日、又は提出なしは違反である")
            void the_list_comes_before_the_entry() {
                judged(VI_1_1_3_b_b2, SOUND.withListSubmitted(some(Done.on(DAY))))
                        .is(SATISFIED);
                judged(VI_1_1_3_b_b2, SOUND.withListSubmitted(some(Done.on(DAY.plusDays(1)))))
                        .is(VIOLATED);
                judged(VI_1_1_3_b_b2, SOUND.withListSubmitted(some(Done.never())))
                        .is(VIOLATED);
            }

            @Test
            @DisplayName("判定日より後の提出は、まだ提出ではない")
            void a_list_to_come_settles_nothing() {
                judged(VI_1_1_3_b_b2, SOUND.withListSubmitted(some(Done.on(DAY.minusDays(1)))))
                        .on(DAY.minusDays(2))
                        .is(UNDETERMINED)
                        .openFor("weak list-submitted");
            }

            @Test
            @DisplayName("名簿の提出、立入の日、着用の記録がなければ判定できない")
            void what_is_unrecorded_leaves_it_open() {
                judged(VI_1_1_3_b_b2, SOUND.withListSubmitted(none()))
                        .is(UNDETERMINED)
                        .openFor("missing list-submitted");
                judged(VI_1_1_3_b_b2, SOUND.withEnteredOn(none()))
                        .is(UNDETERMINED)
                        .openFor("missing entered-on");
                judged(VI_1_1_3_b_b2, SOUND.withAttireRequired(none()))
                        .is(UNDETERMINED)
                        .openFor("missing attire-required");
                judged(VI_1_1_3_b_b2, wearing().withOtherAttire(Part.missing()))
                        .is(UNDETERMINED)
                        .openFor("missing other-attire");
            }
        }

        @Nested
        @DisplayName("管理者若しくは管理者が任命した者が立会い、作業を行わせる。")
        @Tag("CS.VI.1.1.3.b.b3")
        class Attended {

            private SecureAreaEntry by(Attendant attendant) {
                return SOUND.withAttendant(some(attendant));
            }

            @Test
            @DisplayName("管理者、又は管理者が任命した者が立ち会えば適合する")
            void the_manager_or_an_appointee_attends() {
                judged(VI_1_1_3_b_b3, by(MANAGER)).is(SATISFIED);
                judged(VI_1_1_3_b_b3, by(APPOINTED)).is(SATISFIED);
            }

            @Test
            @DisplayName("他の者の立会い、立会なしは違反である")
            void another_attendant_or_none_is_a_violation() {
                judged(VI_1_1_3_b_b3, by(Attendant.OTHER)).is(VIOLATED);
                judged(VI_1_1_3_b_b3, by(NOBODY)).is(VIOLATED);
            }

            @Test
            @DisplayName("立会者の記録がなければ判定できない")
            void unrecorded_it_is_open() {
                judged(VI_1_1_3_b_b3, SOUND.withAttendant(none()))
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing attendant");
            }

            @Test
            @DisplayName("管理者は、システム管理者ではない")
            void the_manager_is_no_system_administrator() {
                assertEquals(
                        List.<Party>of(Roles.MANAGER, Roles.MANAGERS_APPOINTEE),
                        VI_1_1_3_b_b3.entry().bearers());
                assertEquals(
                        List.of("管理者", "管理者が任命した者", "その他の者", "立会なし"),
                        List.of(Attendant.values())
                                .map(attendant -> attendant.words().ja()));
                judged(VI_1_1_3_b_b3, by(Attendant.OTHER)).is(VIOLATED).because("area-kind", "entrant", "attendant");
            }
        }
    }
}
