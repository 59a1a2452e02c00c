package dev.isms.example.benchmarks;

import static dev.isms.example.benchmarks.Population.AS_OF;
import static io.vavr.API.Some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.asset.Backup;
import dev.isms.asset.Placement;
import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.evidence.Done;
import dev.isms.information.Importance;
import dev.isms.part.AntiVirus;
import dev.isms.subject.Part;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 手書きのメッセージ — they name the value that was found and the one that was expected, or the facts that nobody recorded. */
class ByHandMessagesTest {

    @Test
    void of_a_server_of_which_nothing_is_recorded_they_name_what_is_missing() {
        assertEquals("""
                CS.VI.1.1.2: 判定できません。未記録: ロックによる管理
                CS.VI.1.1.2.s2: 判定できません。未記録: 管理場所、情報の重要性
                CS.VII.4.2.1.r1.1.servers: 判定できません。未記録: 導入日、ウィルス対策ソフト
                CS.VII.4.2.1.r2.1.servers: 判定できません。未記録: 導入日、ウィルス対策ソフト
                CS.VII.5.2.1.a: 判定できません。未記録: 台帳登録、電源の確保、UPS
                CS.VII.5.2.1.b: 判定できません。未記録: UPS
                CS.VII.5.2.1.b.s2: 判定できません。未記録: UPS
                CS.VII.5.2.1.c: 判定できません。未記録: UPS
                CS.VII.5.2.1.d: 判定できません。未記録: UPS
                CS.VII.5.2.1.d.s2: 判定できません。未記録: UPS
                CS.VII.5.3.1.a: 判定できません。未記録: バックアップ
                CS.VII.5.3.1.b: 判定できません。未記録: バックアップ
                """, lines(ByHandMessages.of(Server.named("sv-1"), AS_OF)));
    }

    @Test
    void of_a_server_with_everything_wrong_they_name_what_was_found_and_what_was_expected() {
        Server wrong = Server.named("sv-1")
                .withRegistered(Some(true))
                .withIntroducedOn(Some(LocalDate.of(2023, 10, 1)))
                .withImportance(Some(Importance.HIGH))
                .withLocked(Some(false))
                .withPlacement(Some(Placement.PARTITION))
                .withPowered(Some(false))
                .withAntiVirus(Part.of(AntiVirus.unrecorded()
                        .withByIntroduction(Some(false))
                        .withDefinitions(Some("2026.09.01"))
                        .withNewestDefinitions(Some("2026.09.30"))))
                .withUps(Part.of(Ups.unrecorded()
                        .withLoadsMinimal(Some(false))
                        .withOutputDevices(Some(true))
                        .withLoadConfirmed(Some(false))
                        .withBatteryLife(Some(Period.ofYears(5)))
                        .withBatteryReplaced(Some(Done.on(LocalDate.of(2020, 4, 1))))
                        .withCheckNeeded(Some(true))
                        .withChecked(Some(false))))
                .withBackups(Some(Array.of(Backup.named("日次").withSizeConfirmed(Some(false)), Backup.named("週次"))));
        assertEquals("""
                CS.VI.1.1.2: ロックで管理されていません（ロックによる管理は「いいえ」、必要なのは「はい」）。
                CS.VI.1.1.2.s2: 管理場所が「パーティション設置など」です（情報の重要性が「高」なので、「サーバールーム」以上が必要）。
                CS.VII.4.2.1.r1.1.servers: ウィルス対策ソフトが、システムの導入時までに導入されていません（導入日は2023-10-01）。
                CS.VII.4.2.1.r2.1.servers: 適用中のウィルス定義ファイルが「2026.09.01」です（最新は「2026.09.30」）。
                CS.VII.5.2.1.a: 台帳に登録されていますが、十分な電源を確保していません。
                CS.VII.5.2.1.b: UPSのバックアップ対象が、必要最低限の装置ではありません（バックアップ対象の限定は「いいえ」、必要なのは「はい」）。
                CS.VII.5.2.1.b.s2: UPSに、出力装置を接続しています（出力装置の接続は「はい」、望ましいのは「いいえ」）。
                CS.VII.5.2.1.c: UPSが、電源規定量を確認の上で選定されていません（電源規定量の確認は「いいえ」、必要なのは「はい」）。
                CS.VII.5.2.1.d: UPSの電池が、2020-04-01から2026-10-01まで交換されていません（電池交換周期は5年）。
                CS.VII.5.2.1.d.s2: UPSは性能確認が必要と判断されていますが、行われていません（性能確認の実施は「いいえ」、必要なのは「はい」）。
                CS.VII.5.3.1.b: 規定量を確認せずに選定されたバックアップ装置があります（日次）。
                """, lines(ByHandMessages.of(wrong, AS_OF)));
    }

    @Test
    void of_parts_that_are_not_there_they_say_so() {
        Server bare = Server.named("sv-1")
                .withRegistered(Some(true))
                .withIntroducedOn(Some(LocalDate.of(2023, 10, 1)))
                .withAntiVirus(Part.none())
                .withUps(Part.none())
                .withBackups(Some(Array.empty()));
        assertEquals("""
                CS.VI.1.1.2: 判定できません。未記録: ロックによる管理
                CS.VI.1.1.2.s2: 判定できません。未記録: 管理場所、情報の重要性
                CS.VII.4.2.1.r1.1.servers: ウィルス対策ソフトがありません（導入日は2023-10-01。導入時までに必要）。
                CS.VII.5.2.1.a: 台帳に登録されていますが、UPSを設置していません。
                CS.VII.5.3.1.a: データのバックアップが、一つもありません（一つ以上必要）。
                """, lines(ByHandMessages.of(bare, AS_OF)));
    }

    @Test
    void of_parts_of_which_little_is_recorded_they_name_what_is_missing_in_them() {
        Server early = Server.named("sv-1")
                .withUps(Part.of(Ups.unrecorded().withBatteryReplaced(Some(Done.on(AS_OF.plusDays(1))))))
                .withBackups(Some(Array.of(Backup.named("日次"))));
        assertEquals("""
                CS.VI.1.1.2: 判定できません。未記録: ロックによる管理
                CS.VI.1.1.2.s2: 判定できません。未記録: 管理場所、情報の重要性
                CS.VII.4.2.1.r1.1.servers: 判定できません。未記録: 導入日、ウィルス対策ソフト
                CS.VII.4.2.1.r2.1.servers: 判定できません。未記録: 導入日、ウィルス対策ソフト
                CS.VII.5.2.1.a: 判定できません。未記録: 台帳登録、電源の確保
                CS.VII.5.2.1.b: 判定できません。未記録: バックアップ対象の限定
                CS.VII.5.2.1.b.s2: 判定できません。未記録: 出力装置の接続
                CS.VII.5.2.1.c: 判定できません。未記録: 電源規定量の確認
                CS.VII.5.2.1.d: 判定できません。電池交換日または使用開始日が、2026-10-01より後の2026-10-02です。
                CS.VII.5.2.1.d.s2: 判定できません。未記録: 性能確認の要否、性能確認の実施
                CS.VII.5.3.1.b: 判定できません。未記録: 規定量の確認（日次）
                """, lines(ByHandMessages.of(early, AS_OF)));
    }

    @Test
    void of_a_sound_server_there_are_none() {
        assertEquals(List.of(), ByHandMessages.of(new Population(0).servers(1)[0], AS_OF));
    }

    private static String lines(List<String> messages) {
        return String.join("\n", messages) + "\n";
    }
}
