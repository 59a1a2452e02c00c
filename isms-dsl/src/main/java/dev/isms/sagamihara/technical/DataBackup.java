package dev.isms.sagamihara.technical;

import static dev.isms.asset.Server.SERVER;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.sagamihara.text.ChapterVII.*;

import dev.isms.asset.Backup;
import dev.isms.asset.Server;
import dev.isms.control.Control;
import dev.isms.sagamihara.terms.TechnicalTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅶ-5-(3) データバックアップ管理 — the backup of data. What it says of a backup is asked of the server it is of. */
public final class DataBackup {

    /** サーバのデータは必ずバックアップを行うこと。 */
    public static final Control<Server> TAKEN =
            about(SERVER).citing(VII_5_3_1_a).must(Server.BACKUPS.exists());

    /** バックアップ装置は、バックアップ対象の規定量（ディスクサイズ）を確認の上選定すること。 */
    public static final Control<Server> DEVICE = about(SERVER)
            .citing(VII_5_3_1_b)
            .when(Server.BACKUPS.exists())
            .must(Server.BACKUPS.each(Backup.SIZE_CONFIRMED.holds()));

    /** バックアップは計画された手順（手法及び頻度）に基づき、定期的に行うこと。 */
    public static final Control<Server> AS_PLANNED = about(SERVER)
            .citing(VII_5_3_1_c)
            .when(Server.BACKUPS.exists())
            .must(Server.BACKUPS.each(all(
                    Backup.BY_PLANNED_METHOD.holds(),
                    Backup.TAKEN.within(Backup.PLANNED_INTERVAL, Backup.IN_USE_SINCE))));

    /** バックアップの手順（手法及び頻度）は定期的に見直すこと。 */
    public static final Control<Server> PROCEDURE_REVIEWED = about(SERVER)
            .citing(VII_5_3_1_d)
            .when(Server.BACKUPS.exists())
            .must(Server.BACKUPS.each(
                    Backup.PROCEDURE_REVIEWED.within(TechnicalTerms.BACKUP_REVIEW_PERIOD, Backup.IN_USE_SINCE)));

    /** バックアップに使用した媒体は適切に保管すること。 */
    public static final Control<Server> MEDIA = about(SERVER)
            .citing(VII_5_3_1_e)
            .when(Server.BACKUPS.exists())
            .must(Server.BACKUPS.each(Backup.MEDIA_KEPT.holds()));

    /** 内部システム監査等により、定期的に各システムのバックアップ管理の状況を確認する。 */
    public static final Control<Server> STATUS_CONFIRMED = about(SERVER)
            .citing(VII_5_3_1_f)
            .when(Server.BACKUPS.exists())
            .must(Server.BACKUPS.each(
                    Backup.STATUS_CONFIRMED.within(TechnicalTerms.BACKUP_CONFIRMATION_PERIOD, Backup.IN_USE_SINCE)));

    public static final Seq<Control<?>> ALL =
            List.of(TAKEN, DEVICE, AS_PLANNED, PROCEDURE_REVIEWED, MEDIA, STATUS_CONFIRMED);

    private DataBackup() {}
}
