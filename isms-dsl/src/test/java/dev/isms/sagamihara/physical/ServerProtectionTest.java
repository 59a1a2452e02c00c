package dev.isms.sagamihara.physical;

import static dev.isms.asset.Placement.DEDICATED_FACILITY;
import static dev.isms.asset.Placement.ELSEWHERE;
import static dev.isms.asset.Placement.PARTITION;
import static dev.isms.asset.Placement.SERVER_ROOM;
import static dev.isms.asset.Server.SERVER;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.information.Importance.HIGH;
import static dev.isms.information.Importance.LOW;
import static dev.isms.information.Importance.MEDIUM;
import static dev.isms.sagamihara.terms.InformationTerms.IMPORTANT_FROM;
import static dev.isms.sagamihara.terms.PhysicalTerms.REQUIRED_PLACEMENT;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_2;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_2_a_r1;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_2_a_r2;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_2_a_r3;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_2_a_r4;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_2_s2;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.asset.Placement;
import dev.isms.asset.Server;
import dev.isms.information.Importance;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Judged;
import dev.isms.sagamihara.Sagamihara;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅵ-1-(1)-② サーバの物理的セキュリティ対策：ロック、重要性に応じた管理場所")
class ServerProtectionTest {

    /** A city that sets a rung for each importance, the lowest two and the highest. */
    private static final Policy CITY = requiring(ELSEWHERE, SERVER_ROOM, DEDICATED_FACILITY);

    private static final Server UNPLACED = Server.named("sv-01").withImportance(some(HIGH));

    private static Policy requiring(Placement low, Placement medium, Placement high) {
        return Sagamihara.policy().set(REQUIRED_PLACEMENT, HashMap.of(LOW, low, MEDIUM, medium, HIGH, high));
    }

    private static Server placed(Placement placement, Importance importance) {
        return UNPLACED.withPlacement(some(placement)).withImportance(some(importance));
    }

    private static Judged<Server> kept(Server server) {
        return judged(server).under(CITY);
    }

    private static Judged<Server> judged(Server server) {
        return Judged.judged(VI_1_1_2_s2, SERVER, server);
    }

    @Nested
    @DisplayName("サーバ装置はロックで管理し")
    @Tag("CS.VI.1.1.2")
    class Locked {

        private final Server locked = Server.named("sv-01").withLocked(some(true));

        @Test
        @DisplayName("ロックで管理していれば適合し、いなければ違反である")
        void a_server_is_kept_under_a_lock() {
            Judged.judged(VI_1_1_2, SERVER, locked).is(SATISFIED).because("locked");
            Judged.judged(VI_1_1_2, SERVER, locked.withLocked(some(false)))
                    .is(VIOLATED)
                    .because("locked");
        }

        @Test
        @DisplayName("記録がなければ判定できない")
        void unrecorded_it_is_open() {
            Judged.judged(VI_1_1_2, SERVER, locked.withLocked(none()))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing locked");
        }

        @Test
        @DisplayName("ロックは、重要性、管理場所、台帳への登録を問わない")
        void a_lock_is_asked_for_whatever_the_importance_the_place_or_the_ledger() {
            Server open =
                    placed(DEDICATED_FACILITY, LOW).withLocked(some(false)).withRegistered(some(false));
            Judged.judged(VI_1_1_2, SERVER, open).under(CITY).is(VIOLATED).because("locked");
            Judged.judged(VI_1_1_2, SERVER, open.withLocked(some(true))).is(SATISFIED);
        }
    }

    @Nested
    @DisplayName("電子情報の重要性に応じて以下の管理策を講ずる。")
    @Tag("CS.VI.1.1.2.s2")
    class ByImportance {

        @Test
        @Tag("CS.VI.1.1.2.a.r1")
        @DisplayName("高 専用施設での管理：市がそれを求める重要性でも足りる")
        void a_dedicated_facility_is_the_highest_rung() {
            kept(placed(DEDICATED_FACILITY, HIGH)).is(SATISFIED).taking(VI_1_1_2_a_r1);
        }

        @Test
        @Tag("CS.VI.1.1.2.a.r2")
        @DisplayName("↑ サーバールームでの管理：市がそれを求める重要性なら足り、専用施設を求める重要性なら違反である")
        void a_server_room_is_the_second_rung() {
            kept(placed(SERVER_ROOM, MEDIUM))
                    .is(SATISFIED)
                    .taking(VI_1_1_2_a_r2)
                    .because("placement", "importance");
            kept(placed(SERVER_ROOM, HIGH)).is(VIOLATED).taking(VI_1_1_2_a_r2).because("placement", "importance");
        }

        @Test
        @Tag("CS.VI.1.1.2.a.r3")
        @DisplayName("↓ パーティション設置などの管理：市がそれを求める重要性なら足り、上の段を求める重要性なら違反である")
        void a_partition_is_the_third_rung() {
            Policy partitioned = requiring(PARTITION, PARTITION, SERVER_ROOM);
            judged(placed(PARTITION, MEDIUM)).under(partitioned).is(SATISFIED).taking(VI_1_1_2_a_r3);
            judged(placed(PARTITION, HIGH)).under(partitioned).is(VIOLATED).taking(VI_1_1_2_a_r3);
            kept(placed(PARTITION, MEDIUM)).is(VIOLATED);
        }

        @Test
        @Tag("CS.VI.1.1.2.a.r4")
        @DisplayName("低 上記以外の管理：市がそれで足りるとする重要性なら足り、他の重要性なら違反である")
        void elsewhere_is_the_lowest_rung() {
            kept(placed(ELSEWHERE, LOW)).is(SATISFIED).taking(VI_1_1_2_a_r4);
            kept(placed(ELSEWHERE, MEDIUM)).is(VIOLATED).taking(VI_1_1_2_a_r4);
            kept(placed(ELSEWHERE, HIGH)).is(VIOLATED);
        }

        @Test
        @DisplayName("求められる段より上の段は、いつも足りる")
        void a_higher_rung_always_suffices() {
            kept(placed(PARTITION, LOW)).is(SATISFIED);
            kept(placed(SERVER_ROOM, LOW)).is(SATISFIED);
            kept(placed(DEDICATED_FACILITY, LOW)).is(SATISFIED);
            kept(placed(DEDICATED_FACILITY, MEDIUM)).is(SATISFIED);
        }

        @Test
        @DisplayName("市が表を定めていなければ判定できない")
        void without_the_citys_table_it_is_open() {
            for (Placement placement : List.of(ELSEWHERE, PARTITION, SERVER_ROOM)) {
                for (Importance importance : Importance.values()) {
                    judged(placed(placement, importance))
                            .is(UNDETERMINED)
                            .notHarmlessly()
                            .openFor("unset required-placement");
                }
            }
        }

        @Test
        @DisplayName("専用施設は、市がどう定めても、重要性が不明でも足りる")
        void a_dedicated_facility_suffices_by_any_table() {
            judged(placed(DEDICATED_FACILITY, HIGH)).is(SATISFIED).because("placement");
            judged(placed(DEDICATED_FACILITY, HIGH).withImportance(none()))
                    .is(SATISFIED)
                    .because("placement");
        }

        @Test
        @DisplayName("重要な電子情報の境を定めても、管理場所の表を定めたことにはならない")
        void what_is_important_is_another_setting() {
            judged(placed(SERVER_ROOM, LOW))
                    .under(Sagamihara.policy().set(IMPORTANT_FROM, HIGH))
                    .is(UNDETERMINED)
                    .openFor("unset required-placement");
        }

        @Test
        @Tag("CS.VI.1.1.2.a.r1")
        @Tag("CS.VI.1.1.2.a.r2")
        @Tag("CS.VI.1.1.2.a.r3")
        @Tag("CS.VI.1.1.2.a.r4")
        @DisplayName("管理場所が記録されていなければ、どの段かも判定できない")
        void an_unrecorded_place_leaves_it_open() {
            kept(UNPLACED).is(UNDETERMINED).notHarmlessly().taking().openFor("missing placement");
            kept(UNPLACED.withImportance(some(MEDIUM))).is(UNDETERMINED).openFor("missing placement");
        }

        @Test
        @DisplayName("上記以外で足りる重要性なら、管理場所が記録されていなくても適合する")
        void where_any_place_will_do_none_need_be_recorded() {
            kept(UNPLACED.withImportance(some(LOW))).is(SATISFIED).because("importance");
        }

        @Test
        @DisplayName("重要性が記録されていなければ、どの重要性でも同じ答えでない限り判定できない")
        void an_unrecorded_importance_leaves_it_open_unless_all_agree() {
            Server unclassified = placed(SERVER_ROOM, HIGH).withImportance(none());
            kept(unclassified).is(UNDETERMINED).notHarmlessly().openFor("missing importance");
            judged(unclassified)
                    .under(requiring(ELSEWHERE, PARTITION, SERVER_ROOM))
                    .is(SATISFIED)
                    .because("placement");
            judged(unclassified.withPlacement(some(PARTITION)))
                    .under(requiring(SERVER_ROOM, SERVER_ROOM, DEDICATED_FACILITY))
                    .is(VIOLATED)
                    .because("placement");
        }

        @Test
        @DisplayName("台帳に登録されていないサーバにも及ぶ")
        void an_unregistered_server_is_concerned_too() {
            kept(placed(ELSEWHERE, HIGH).withRegistered(some(false))).is(VIOLATED);
        }
    }

    @Test
    @DisplayName("重要性が上がるほど低い段でよいとする表、重要性の欠けた表は拒まれる")
    void a_table_never_falls_and_leaves_no_importance_out() {
        assertThrows(IllegalArgumentException.class, () -> requiring(SERVER_ROOM, PARTITION, DEDICATED_FACILITY));
        Policy city = Sagamihara.policy();
        assertThrows(
                IllegalArgumentException.class,
                () -> city.set(REQUIRED_PLACEMENT, HashMap.of(LOW, ELSEWHERE, HIGH, DEDICATED_FACILITY)));
    }
}
