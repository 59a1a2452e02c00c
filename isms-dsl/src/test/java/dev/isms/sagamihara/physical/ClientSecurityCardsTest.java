package dev.isms.sagamihara.physical;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_2_2_r3_a;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_2_2_r3_b;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.conduct.IdCardUse;
import dev.isms.conduct.NotebookStorage;
import dev.isms.conduct.StorageMeasure;
import dev.isms.part.OtherMeans;
import dev.isms.subject.Part;
import io.vavr.collection.LinkedHashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅵ-1-(2) クライアントの物理的セキュリティ対策：IDカードの利用、ノート型パソコンの保管")
class ClientSecurityCardsTest {

    @Nested
    @DisplayName("IDカードの利用（該当する端末のみ） 以下の行為を禁止する。")
    @Tag("CS.VI.1.2.2.r2")
    class IdCards {

        private final IdCardUse proper = IdCardUse.named("利用-01")
                .withTerminalUsesCard(some(true))
                .withOfAnother(some(false))
                .withLent(some(false))
                .withLeftNearDevice(some(false));

        @Nested
        @DisplayName("a 他人の I Dカードの利用又は他人への貸し出し")
        @Tag("CS.VI.1.2.2.r2.a")
        class OfAnother {

            @Test
            @DisplayName("自分のカードを使い、貸し出していなければ適合する")
            void ones_own_card_not_lent_is_fine() {
                judged(ClientSecurity.ID_CARD_OF_ANOTHER, proper)
                        .is(SATISFIED)
                        .because("terminal-uses-card", "of-another", "lent");
            }

            @Test
            @DisplayName("他人のカードの利用は、それだけで違反である")
            void using_the_card_of_another_is_a_violation() {
                judged(ClientSecurity.ID_CARD_OF_ANOTHER, proper.withOfAnother(some(true)))
                        .is(VIOLATED)
                        .because("terminal-uses-card", "of-another");
                judged(
                                ClientSecurity.ID_CARD_OF_ANOTHER,
                                proper.withOfAnother(some(true)).withLent(none()))
                        .is(VIOLATED);
            }

            @Test
            @DisplayName("他人への貸し出しは、それだけで違反である")
            void lending_the_card_is_a_violation() {
                judged(ClientSecurity.ID_CARD_OF_ANOTHER, proper.withLent(some(true)))
                        .is(VIOLATED)
                        .because("terminal-uses-card", "lent");
            }

            @Test
            @DisplayName("一方の記録がなければ判定できない")
            void one_unrecorded_act_leaves_it_open() {
                judged(ClientSecurity.ID_CARD_OF_ANOTHER, proper.withOfAnother(none()))
                        .is(UNDETERMINED)
                        .openFor("missing of-another");
                judged(ClientSecurity.ID_CARD_OF_ANOTHER, proper.withLent(none()))
                        .is(UNDETERMINED)
                        .openFor("missing lent");
            }

            @Test
            @DisplayName("カードを使わない端末には及ばない")
            void a_terminal_without_cards_is_not_concerned() {
                judged(
                                ClientSecurity.ID_CARD_OF_ANOTHER,
                                proper.withTerminalUsesCard(some(false)).withOfAnother(some(true)))
                        .is(NOT_APPLICABLE);
            }

            @Test
            @DisplayName("該当する端末か不明でも、行為がなければ害はない")
            void an_unknown_terminal_matters_only_after_the_act() {
                IdCardUse unknown = proper.withTerminalUsesCard(none());
                judged(ClientSecurity.ID_CARD_OF_ANOTHER, unknown)
                        .is(UNDETERMINED)
                        .harmlessly();
                judged(ClientSecurity.ID_CARD_OF_ANOTHER, unknown.withLent(some(true)))
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing terminal-uses-card");
            }
        }

        @Nested
        @DisplayName("b 装置付近への I Dカードの放置")
        @Tag("CS.VI.1.2.2.r2.b")
        class LeftNearDevice {

            @Test
            @DisplayName("放置していなければ適合する")
            void a_card_kept_is_fine() {
                judged(ClientSecurity.ID_CARD_LEFT, proper)
                        .is(SATISFIED)
                        .because("terminal-uses-card", "left-near-device");
            }

            @Test
            @DisplayName("放置は違反である")
            void a_card_left_is_a_violation() {
                judged(ClientSecurity.ID_CARD_LEFT, proper.withLeftNearDevice(some(true)))
                        .is(VIOLATED);
            }

            @Test
            @DisplayName("放置の記録がなければ判定できない")
            void unrecorded_it_is_open() {
                judged(ClientSecurity.ID_CARD_LEFT, proper.withLeftNearDevice(none()))
                        .is(UNDETERMINED)
                        .openFor("missing left-near-device");
            }

            @Test
            @DisplayName("カードを使わない端末には及ばない")
            void a_terminal_without_cards_is_not_concerned() {
                judged(
                                ClientSecurity.ID_CARD_LEFT,
                                proper.withTerminalUsesCard(some(false)).withLeftNearDevice(some(true)))
                        .is(NOT_APPLICABLE);
            }
        }
    }

    @Nested
    @DisplayName("ノート型パソコン 保管 以下の管理の内、適切な措置を講ずる")
    @Tag("CS.VI.1.2.2.r3")
    class Storage {

        private NotebookStorage kept(StorageMeasure... measures) {
            return NotebookStorage.named("NP-001")
                    .withMeasures(some(LinkedHashSet.of(measures)))
                    .withOtherLocked(Part.none())
                    .withOtherTether(Part.none());
        }

        @Test
        @Tag("CS.VI.1.2.2.r3.a")
        @DisplayName("鍵付キャビネットで保管すれば足り、それに準ずるものも数える")
        void a_locked_cabinet_or_the_like_suffices() {
            judged(ClientSecurity.STORAGE, kept(StorageMeasure.LOCKED_CABINET))
                    .is(SATISFIED)
                    .taking(VI_1_2_2_r3_a)
                    .because("measures");
            judged(ClientSecurity.STORAGE, kept().withOtherLocked(named("金庫")))
                    .is(SATISFIED)
                    .taking(VI_1_2_2_r3_a)
                    .because("other-locked/means");
        }

        @Test
        @Tag("CS.VI.1.2.2.r3.b")
        @DisplayName("鍵付チェーンで保護すれば足り、それに準ずるものも数える")
        void a_locked_chain_or_the_like_suffices() {
            judged(ClientSecurity.STORAGE, kept(StorageMeasure.LOCKED_CHAIN))
                    .is(SATISFIED)
                    .taking(VI_1_2_2_r3_b);
            judged(ClientSecurity.STORAGE, kept().withOtherTether(named("ワイヤーロック")))
                    .is(SATISFIED)
                    .taking(VI_1_2_2_r3_b)
                    .because("other-tether/means");
        }

        @Test
        @DisplayName("いずれの措置も講じなければ違反である")
        void keeping_it_loose_is_a_violation() {
            judged(ClientSecurity.STORAGE, kept()).is(VIOLATED).because("measures", "other-locked", "other-tether");
        }

        @Test
        @DisplayName("保管方法が記録されていなければ判定できない")
        void unrecorded_it_is_open() {
            judged(ClientSecurity.STORAGE, NotebookStorage.named("NP-001"))
                    .is(UNDETERMINED)
                    .openFor("missing measures", "missing other-locked", "missing other-tether");
        }

        @Test
        @DisplayName("名を挙げない他の方法だけでは判定できない")
        void another_way_counts_once_it_is_named() {
            judged(ClientSecurity.STORAGE, kept().withOtherLocked(Part.of(OtherMeans.unrecorded())))
                    .is(UNDETERMINED)
                    .openFor("missing other-locked/means");
        }

        private static Part<OtherMeans> named(String means) {
            return Part.of(OtherMeans.unrecorded().withMeans(some(means)));
        }
    }
}
