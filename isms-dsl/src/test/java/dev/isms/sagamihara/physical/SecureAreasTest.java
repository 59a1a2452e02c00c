package dev.isms.sagamihara.physical;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.information.Importance.HIGH;
import static dev.isms.information.Importance.LOW;
import static dev.isms.information.Importance.MEDIUM;
import static dev.isms.premises.AreaKind.DEDICATED_FACILITY;
import static dev.isms.premises.AreaKind.OTHER;
import static dev.isms.premises.AreaKind.SERVER_ROOM;
import static dev.isms.premises.LockMeans.ID_CARD;
import static dev.isms.premises.LockMeans.PASSWORD_KEY;
import static dev.isms.premises.SecureArea.SECURE_AREA;
import static dev.isms.sagamihara.terms.PhysicalTerms.DISASTER_PROOF_FROM;
import static dev.isms.sagamihara.terms.PhysicalTerms.ENTRIES_MANAGED_FROM;
import static dev.isms.sagamihara.terms.PhysicalTerms.LOCKED_FROM;
import static dev.isms.sagamihara.terms.PhysicalTerms.NO_DELIVERY_FROM;
import static dev.isms.sagamihara.terms.PhysicalTerms.TEMPERATURE_CONTROLLED_FROM;
import static dev.isms.sagamihara.terms.PhysicalTerms.UNMARKED_FROM;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_3_a_r2;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_3_a_r3;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_3_a_r4;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_3_a_r6;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.condition.Parameter;
import dev.isms.evidence.Judgement;
import dev.isms.information.Importance;
import dev.isms.part.OtherMeans;
import dev.isms.policy.Policy;
import dev.isms.premises.DisasterMeasure;
import dev.isms.premises.LockMeans;
import dev.isms.premises.SecureArea;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Judged;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.Part;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅵ-1-(1)-③-a 専用施設及びサーバールーム（セキュリティ区画）の管理策")
class SecureAreasTest {

    /** A city that takes each of them from the middle importance on. */
    static final Policy CITY = Sagamihara.policy()
            .set(UNMARKED_FROM, MEDIUM)
            .set(LOCKED_FROM, MEDIUM)
            .set(ENTRIES_MANAGED_FROM, MEDIUM)
            .set(TEMPERATURE_CONTROLLED_FROM, MEDIUM)
            .set(NO_DELIVERY_FROM, MEDIUM)
            .set(DISASTER_PROOF_FROM, MEDIUM);

    private static final LocalDate CHECKED = LocalDate.of(2026, 2, 2);
    private static final Judgement YES = Judgement.yes(CHECKED, "システム管理者", "点検結果");

    /** A server room in which everything is as the text asks. */
    static final SecureArea SOUND = SecureArea.named("第1サーバ室")
            .withKind(some(SERVER_ROOM))
            .withImportance(some(HIGH))
            .withSign(some(false))
            .withAlwaysLocked(some(true))
            .withLockMeans(some(LinkedHashSet.of(ID_CARD)))
            .withOtherLock(Part.none())
            .withEntriesManaged(some(true))
            .withAirConditioned(some(true))
            .withOtherCooling(Part.none())
            .withTemperature(some(YES))
            .withDirectDelivery(some(false))
            .withDisasterMeasures(some(LinkedHashSet.of(DisasterMeasure.SEISMIC, DisasterMeasure.FIRE)))
            .withOtherDisasterMeasure(Part.none())
            .withDisasterMeasuresSuffice(some(YES))
            .withCheckedOn(some(CHECKED))
            .withSignPermission(Part.none())
            .withDeliveryPermission(Part.none());

    static Judged<SecureArea> judged(Provision provision, SecureArea area) {
        return Judged.judged(provision, SECURE_AREA, area).under(CITY);
    }

    static Part<OtherMeans> other(String means) {
        return Part.of(OtherMeans.unrecorded().withMeans(some(means)));
    }

    @Nested
    @DisplayName("電子情報の重要性に応じて、以下の管理策を講ずる。")
    @Tag("CS.VI.1.1.3.a")
    class ByImportance {

        private final Map<Provision, Parameter<Importance>> from = LinkedHashMap.of(
                VI_1_1_3_a_r2, LOCKED_FROM,
                VI_1_1_3_a_r3, ENTRIES_MANAGED_FROM,
                VI_1_1_3_a_r4, TEMPERATURE_CONTROLLED_FROM,
                VI_1_1_3_a_r6, DISASTER_PROOF_FROM);

        private final SecureArea neglected = SOUND.withAlwaysLocked(some(false))
                .withEntriesManaged(some(false))
                .withAirConditioned(some(false))
                .withDisasterMeasures(some(LinkedHashSet.empty()));

        @Test
        @DisplayName("市が定めた重要性ちょうどから求められ、その下には及ばない")
        void the_very_importance_is_concerned() {
            from.keySet().forEach(item -> {
                judged(item, neglected.withImportance(some(MEDIUM))).is(VIOLATED);
                judged(item, neglected.withImportance(some(LOW))).is(NOT_APPLICABLE);
            });
        }

        @Test
        @DisplayName("どの管理策も、それぞれの重要性を市が定めるまで判定できない")
        void each_has_an_importance_of_its_own() {
            from.forEach((item, parameter) -> {
                judged(item, neglected.withImportance(some(MEDIUM)))
                        .under(Sagamihara.policy())
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("unset " + parameter);
                judged(item, SOUND.withImportance(some(MEDIUM)))
                        .under(Sagamihara.policy())
                        .is(UNDETERMINED)
                        .harmlessly();
                judged(item, neglected.withImportance(some(LOW)))
                        .under(Sagamihara.policy().set(parameter, LOW))
                        .is(VIOLATED);
            });
        }

        @Test
        @DisplayName("最も高い重要性には、市がどう定めても求められる")
        void the_highest_importance_is_concerned_by_any_threshold() {
            from.keySet().forEach(item -> {
                judged(item, neglected).under(Sagamihara.policy()).is(VIOLATED);
                judged(item, SOUND).under(Sagamihara.policy()).is(SATISFIED);
            });
        }

        @Test
        @DisplayName("重要性が記録されていなければ判定できず、管理策が講じられていれば害はない")
        void an_unrecorded_importance_leaves_it_open() {
            from.forEach((item, parameter) -> {
                judged(item, neglected.withImportance(none()))
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing importance");
                judged(item, SOUND.withImportance(none())).is(UNDETERMINED).harmlessly();
                judged(item, neglected.withImportance(none()))
                        .under(CITY.set(parameter, LOW))
                        .is(VIOLATED);
            });
        }

        @Test
        @DisplayName("セキュリティ区画は専用施設とサーバールームだけであり、他の区画には及ばない")
        void only_dedicated_facilities_and_server_rooms_are_secure_areas() {
            from.keySet().forEach(item -> {
                judged(item, neglected.withKind(some(DEDICATED_FACILITY))).is(VIOLATED);
                judged(item, neglected.withKind(some(OTHER))).is(NOT_APPLICABLE).because("kind");
                judged(item, neglected.withKind(none()))
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing kind");
                judged(item, SOUND.withKind(none())).is(UNDETERMINED).harmlessly();
            });
        }
    }

    @Nested
    @DisplayName("不正侵入者の防止 常に施錠を行う。（IDカード、パスワードキー等の利用）")
    @Tag("CS.VI.1.1.3.a.r2")
    class Locked {

        private SecureArea with(LockMeans... means) {
            return SOUND.withLockMeans(some(LinkedHashSet.of(means)));
        }

        @Test
        @DisplayName("常に施錠していれば、IDカードでもパスワードキーでも適合する")
        void an_id_card_or_a_password_key_will_do() {
            judged(VI_1_1_3_a_r2, with(ID_CARD))
                    .is(SATISFIED)
                    .because("kind", "importance", "always-locked", "lock-means");
            judged(VI_1_1_3_a_r2, with(PASSWORD_KEY)).is(SATISFIED);
        }

        @Test
        @DisplayName("等：名を挙げた他の手段も数える")
        void another_means_counts() {
            judged(VI_1_1_3_a_r2, with().withOtherLock(other("静脈認証")))
                    .is(SATISFIED)
                    .because("kind", "importance", "always-locked", "other-lock/means");
        }

        @Test
        @DisplayName("常には施錠していなければ、手段があっても違反である")
        void not_always_locked_is_a_violation() {
            judged(VI_1_1_3_a_r2, SOUND.withAlwaysLocked(some(false)))
                    .is(VIOLATED)
                    .because("kind", "importance", "always-locked");
        }

        @Test
        @DisplayName("施錠の有無、又は手段が記録されていなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(VI_1_1_3_a_r2, SOUND.withAlwaysLocked(none()))
                    .is(UNDETERMINED)
                    .openFor("missing always-locked");
            judged(VI_1_1_3_a_r2, SOUND.withLockMeans(none())).is(UNDETERMINED).openFor("missing lock-means");
            judged(VI_1_1_3_a_r2, with().withOtherLock(Part.missing()))
                    .is(UNDETERMINED)
                    .openFor("missing other-lock");
        }
    }

    @Nested
    @DisplayName("入退室管理 入退室者の管理を行う。")
    @Tag("CS.VI.1.1.3.a.r3")
    class Entries {

        @Test
        @DisplayName("入退室者を管理していれば適合し、いなければ違反であり、記録がなければ判定できない")
        void who_enters_is_managed() {
            judged(VI_1_1_3_a_r3, SOUND).is(SATISFIED).because("kind", "importance", "entries-managed");
            judged(VI_1_1_3_a_r3, SOUND.withEntriesManaged(some(false))).is(VIOLATED);
            judged(VI_1_1_3_a_r3, SOUND.withEntriesManaged(none()))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing entries-managed");
        }
    }
}
