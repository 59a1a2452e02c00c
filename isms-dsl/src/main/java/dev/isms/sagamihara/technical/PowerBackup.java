package dev.isms.sagamihara.technical;

import static dev.isms.asset.Server.SERVER;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.sagamihara.text.ChapterVII.*;

import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.control.Control;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅶ-5-(2) 電源バックアップ管理 — the backup of power. What it says of a UPS is asked of the server that has it. */
public final class PowerBackup {

    /** 電子情報資産管理台帳に登録されたサーバは十分な電源を確保し、必ずUPS（無停電電源装置）の設置を行うこと。 */
    public static final Control<Server> UPS = about(SERVER)
            .citing(VII_5_2_1_a)
            .when(Server.REGISTERED.holds())
            .must(all(Server.POWERED.holds(), Server.UPS.exists()));

    /** UPSでのバックアップ対象は、必要最低限の装置とすること。 */
    public static final Control<Server> UPS_LOADS = about(SERVER)
            .citing(VII_5_2_1_b)
            .when(Server.UPS.exists())
            .must(Server.UPS.satisfies(Ups.LOADS_MINIMAL.holds()));

    /** （プリンタ及びモニタ画面などの出力装置は極力接続しないこと） */
    public static final Control<Server> UPS_OUTPUT_DEVICES = about(SERVER)
            .citing(VII_5_2_1_b_s2)
            .when(Server.UPS.exists())
            .shouldNot(Server.UPS.isThereAnd(Ups.OUTPUT_DEVICES.holds()));

    /** UPSは、バックアップ対象の電源規定量を確認の上選定を行うこと。 */
    public static final Control<Server> UPS_SELECTION = about(SERVER)
            .citing(VII_5_2_1_c)
            .when(Server.UPS.exists())
            .must(Server.UPS.satisfies(Ups.LOAD_CONFIRMED.holds()));

    /** 製造元の取扱説明書に基づき、定期的にUPSの電池を交換すること。 */
    public static final Control<Server> UPS_BATTERY = about(SERVER)
            .citing(VII_5_2_1_d)
            .when(Server.UPS.exists())
            .must(Server.UPS.satisfies(Ups.BATTERY_REPLACED.within(Ups.BATTERY_LIFE, Ups.IN_USE_SINCE)));

    /** なお、使用状況等を考慮し、必要に応じて性能確認を行うこと。 */
    public static final Control<Server> UPS_CHECK = about(SERVER)
            .citing(VII_5_2_1_d_s2)
            .needed(Server.UPS.isThereAnd(Ups.CHECK_NEEDED.holds()))
            .must(Server.UPS.satisfies(Ups.CHECKED.holds()));

    public static final Seq<Control<?>> ALL =
            List.of(UPS, UPS_LOADS, UPS_OUTPUT_DEVICES, UPS_SELECTION, UPS_BATTERY, UPS_CHECK);

    private PowerBackup() {}
}
