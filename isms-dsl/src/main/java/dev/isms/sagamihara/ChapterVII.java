package dev.isms.sagamihara;

import static dev.isms.sagamihara.Activities.FAILURE_MEASURES;
import static dev.isms.sagamihara.Activities.PASSWORD_MANAGEMENT;
import static dev.isms.sagamihara.Entries.entry;

import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;

/** 対策基準 Ⅶ 技術的セキュリティ対策 — the provisions of chapter VII on passwords and failures, verbatim. */
public final class ChapterVII {

    private ChapterVII() {}

    /** 対策基準 Ⅶ-3-(1) 許可されないアクセスからの不正なアクセスの防止 */
    public static final Provision.Statement VII_3_1_b1 = new Provision.Statement(entry(
            "CS.VII.3.1.b1",
            ProvisionType.OBJECTIVE,
            PASSWORD_MANAGEMENT,
            "対策基準 Ⅶ-3-(1)",
            "Standard VII-3-(1)",
            "許可されないアクセスからの不正なアクセスの防止",
            "Prevention of improper access from access that is not permitted"));

    /** 対策基準 Ⅶ-3-(1) 許可されたアクセスの誤用（意図されない利用・参照）防止 */
    public static final Provision.Statement VII_3_1_b2 = new Provision.Statement(entry(
            "CS.VII.3.1.b2",
            ProvisionType.OBJECTIVE,
            PASSWORD_MANAGEMENT,
            "対策基準 Ⅶ-3-(1)",
            "Standard VII-3-(1)",
            "許可されたアクセスの誤用（意図されない利用・参照）防止",
            "Prevention of misuse (unintended use or viewing) of permitted access"));

    /** 対策基準 Ⅶ-3-(2) 次の事項を遵守し、適切な管理を行う。 */
    public static final Provision.Must VII_3_2 = new Provision.Must(entry(
            "CS.VII.3.2",
            ProvisionType.CONTROL,
            PASSWORD_MANAGEMENT,
            "対策基準 Ⅶ-3-(2)",
            "Standard VII-3-(2)",
            "次の事項を遵守し、適切な管理を行う。",
            "Observe the following and manage it appropriately."));

    /** 対策基準 Ⅶ-3-(2) 設定又は変更する場合は、推測可能なものを使用しないこと。 */
    public static final Provision.MustNot VII_3_2_b1 = new Provision.MustNot(entry(
                    "CS.VII.3.2.b1",
                    ProvisionType.CONTROL,
                    PASSWORD_MANAGEMENT,
                    "対策基準 Ⅶ-3-(2)",
                    "Standard VII-3-(2)",
                    "設定又は変更する場合は、推測可能なものを使用しないこと。",
                    "When setting or changing it, do not use one that can be guessed.")
            .itemOf(VII_3_2));

    /** 対策基準 Ⅶ-3-(2) 変更する場合は、過去に使用したパスワードを使用しないこと。 */
    public static final Provision.MustNot VII_3_2_b2 = new Provision.MustNot(entry(
                    "CS.VII.3.2.b2",
                    ProvisionType.CONTROL,
                    PASSWORD_MANAGEMENT,
                    "対策基準 Ⅶ-3-(2)",
                    "Standard VII-3-(2)",
                    "変更する場合は、過去に使用したパスワードを使用しないこと。",
                    "When changing it, do not use a password that was used before.")
            .itemOf(VII_3_2));

    /** 対策基準 Ⅶ-3-(2) パスワードを口外したり、記録したメモなどを放置したりしないこと。 */
    public static final Provision.MustNot VII_3_2_b3 = new Provision.MustNot(entry(
                    "CS.VII.3.2.b3",
                    ProvisionType.CONTROL,
                    PASSWORD_MANAGEMENT,
                    "対策基準 Ⅶ-3-(2)",
                    "Standard VII-3-(2)",
                    "パスワードを口外したり、記録したメモなどを放置したりしないこと。",
                    "Do not disclose a password or leave a note of it about.")
            .itemOf(VII_3_2));

    /** 対策基準 Ⅶ-3-(2) サーバのパスワードに関する管理策の詳細は、電子情報資産管理台帳に定める。 */
    public static final Provision.Must VII_3_2_s2 = new Provision.Must(entry(
            "CS.VII.3.2.s2",
            ProvisionType.DELEGATION,
            PASSWORD_MANAGEMENT,
            "対策基準 Ⅶ-3-(2)",
            "Standard VII-3-(2)",
            "サーバのパスワードに関する管理策の詳細は、電子情報資産管理台帳に定める。",
            "Details of the management of server passwords are laid down in the electronic information asset ledger."));

    /** 対策基準 Ⅶ-3-(3) 次の事項を遵守し、適切な管理を行う。 */
    public static final Provision.Must VII_3_3 = new Provision.Must(entry(
            "CS.VII.3.3",
            ProvisionType.CONTROL,
            PASSWORD_MANAGEMENT,
            "対策基準 Ⅶ-3-(3)",
            "Standard VII-3-(3)",
            "次の事項を遵守し、適切な管理を行う。",
            "Observe the following and manage it appropriately."));

    /** 対策基準 Ⅶ-3-(3) 設定又は変更する場合は、推測可能なものを使用しないこと。 */
    public static final Provision.MustNot VII_3_3_b1 = new Provision.MustNot(entry(
                    "CS.VII.3.3.b1",
                    ProvisionType.CONTROL,
                    PASSWORD_MANAGEMENT,
                    "対策基準 Ⅶ-3-(3)",
                    "Standard VII-3-(3)",
                    "設定又は変更する場合は、推測可能なものを使用しないこと。",
                    "When setting or changing it, do not use one that can be guessed.")
            .itemOf(VII_3_3));

    /** 対策基準 Ⅶ-3-(3) 変更する場合は、過去に使用したパスワードを使用しないこと。 */
    public static final Provision.MustNot VII_3_3_b2 = new Provision.MustNot(entry(
                    "CS.VII.3.3.b2",
                    ProvisionType.CONTROL,
                    PASSWORD_MANAGEMENT,
                    "対策基準 Ⅶ-3-(3)",
                    "Standard VII-3-(3)",
                    "変更する場合は、過去に使用したパスワードを使用しないこと。",
                    "When changing it, do not use a password that was used before.")
            .itemOf(VII_3_3));

    /** 対策基準 Ⅶ-3-(3) パスワードを記録したメモなどを放置しないこと。 */
    public static final Provision.MustNot VII_3_3_b3 = new Provision.MustNot(entry(
                    "CS.VII.3.3.b3",
                    ProvisionType.CONTROL,
                    PASSWORD_MANAGEMENT,
                    "対策基準 Ⅶ-3-(3)",
                    "Standard VII-3-(3)",
                    "パスワードを記録したメモなどを放置しないこと。",
                    "Do not leave a note of the password about.")
            .itemOf(VII_3_3));

    /** 対策基準 Ⅶ-5-(1) システムの障害による情報利用停止の防止 */
    public static final Provision.Statement VII_5_1_b1 = new Provision.Statement(entry(
            "CS.VII.5.1.b1",
            ProvisionType.OBJECTIVE,
            FAILURE_MEASURES,
            "対策基準 Ⅶ-5-(1)",
            "Standard VII-5-(1)",
            "システムの障害による情報利用停止の防止",
            "Prevention of information becoming unavailable by failure of a system"));

    /** 対策基準 Ⅶ-5-(1) システムの障害による情報破損・紛失の防止 */
    public static final Provision.Statement VII_5_1_b2 = new Provision.Statement(entry(
            "CS.VII.5.1.b2",
            ProvisionType.OBJECTIVE,
            FAILURE_MEASURES,
            "対策基準 Ⅶ-5-(1)",
            "Standard VII-5-(1)",
            "システムの障害による情報破損・紛失の防止",
            "Prevention of damage to or loss of information by failure of a system"));

    /** 対策基準 Ⅶ-5-(2)-①-a 電子情報資産管理台帳に登録されたサーバは十分な電源を確保し、必ずUPS（無停電電源装置）の設置を行うこと。 */
    public static final Provision.Must VII_5_2_1_a = new Provision.Must(
            entry(
                    "CS.VII.5.2.1.a",
                    ProvisionType.CONTROL,
                    FAILURE_MEASURES,
                    "対策基準 Ⅶ-5-(2)-①-a",
                    "Standard VII-5-(2)-1-a",
                    "電子情報資産管理台帳に登録されたサーバは十分な電源を確保し、必ずUPS（無停電電源装置）の設置を行うこと。",
                    "A server registered in the electronic information asset ledger has a sufficient power supply, and a UPS (uninterruptible power supply) is installed without fail."));

    /** 対策基準 Ⅶ-5-(2)-①-b UPSでのバックアップ対象は、必要最低限の装置とすること。 */
    public static final Provision.Must VII_5_2_1_b = new Provision.Must(entry(
            "CS.VII.5.2.1.b",
            ProvisionType.CONTROL,
            FAILURE_MEASURES,
            "対策基準 Ⅶ-5-(2)-①-b",
            "Standard VII-5-(2)-1-b",
            "UPSでのバックアップ対象は、必要最低限の装置とすること。",
            "What a UPS backs up is limited to the devices that are necessary."));

    /** 対策基準 Ⅶ-5-(2)-①-b括弧書 プリンタ及びモニタ画面などの出力装置は極力接続しないこと */
    public static final Provision.BestEffortNot VII_5_2_1_b_s2 = new Provision.BestEffortNot(entry(
            "CS.VII.5.2.1.b.s2",
            ProvisionType.CONTROL,
            FAILURE_MEASURES,
            "対策基準 Ⅶ-5-(2)-①-b括弧書",
            "Standard VII-5-(2)-1-b, in brackets",
            "プリンタ及びモニタ画面などの出力装置は極力接続しないこと",
            "Output devices such as printers and monitors are not connected, as far as possible."));

    /** 対策基準 Ⅶ-5-(2)-①-c UPSは、バックアップ対象の電源規定量を確認の上選定を行うこと。 */
    public static final Provision.Must VII_5_2_1_c = new Provision.Must(entry(
            "CS.VII.5.2.1.c",
            ProvisionType.CONTROL,
            FAILURE_MEASURES,
            "対策基準 Ⅶ-5-(2)-①-c",
            "Standard VII-5-(2)-1-c",
            "UPSは、バックアップ対象の電源規定量を確認の上選定を行うこと。",
            "A UPS is selected after confirming the rated power of what it backs up."));

    /** 対策基準 Ⅶ-5-(2)-①-d 製造元の取扱説明書に基づき、定期的にUPSの電池を交換すること。 */
    public static final Provision.Must VII_5_2_1_d = new Provision.Must(entry(
            "CS.VII.5.2.1.d",
            ProvisionType.CONTROL,
            FAILURE_MEASURES,
            "対策基準 Ⅶ-5-(2)-①-d",
            "Standard VII-5-(2)-1-d",
            "製造元の取扱説明書に基づき、定期的にUPSの電池を交換すること。",
            "The batteries of a UPS are replaced periodically, following the manual of its maker."));

    /** 対策基準 Ⅶ-5-(2)-①-dなお書 使用状況等を考慮し、必要に応じて性能確認を行うこと。 */
    public static final Provision.AsNeeded VII_5_2_1_d_s2 = new Provision.AsNeeded(entry(
            "CS.VII.5.2.1.d.s2",
            ProvisionType.CONTROL,
            FAILURE_MEASURES,
            "対策基準 Ⅶ-5-(2)-①-dなお書",
            "Standard VII-5-(2)-1-d, second sentence",
            "使用状況等を考慮し、必要に応じて性能確認を行うこと。",
            "Considering how it is used, its performance is checked as needed."));

    /** 対策基準 Ⅶ-5-(3)-①-a サーバのデータは必ずバックアップを行うこと。 */
    public static final Provision.Must VII_5_3_1_a = new Provision.Must(entry(
            "CS.VII.5.3.1.a",
            ProvisionType.CONTROL,
            FAILURE_MEASURES,
            "対策基準 Ⅶ-5-(3)-①-a",
            "Standard VII-5-(3)-1-a",
            "サーバのデータは必ずバックアップを行うこと。",
            "The data of a server is backed up without fail."));

    /** 対策基準 Ⅶ-5-(3)-①-b バックアップ装置は、バックアップ対象の規定量（ディスクサイズ）を確認の上選定すること。 */
    public static final Provision.Must VII_5_3_1_b = new Provision.Must(entry(
            "CS.VII.5.3.1.b",
            ProvisionType.CONTROL,
            FAILURE_MEASURES,
            "対策基準 Ⅶ-5-(3)-①-b",
            "Standard VII-5-(3)-1-b",
            "バックアップ装置は、バックアップ対象の規定量（ディスクサイズ）を確認の上選定すること。",
            "A backup device is selected after confirming the required size (disk size) of what is backed up."));

    /** 対策基準 Ⅶ-5-(3)-①-c バックアップは計画された手順（手法及び頻度）に基づき、定期的に行うこと。 */
    public static final Provision.Must VII_5_3_1_c = new Provision.Must(entry(
            "CS.VII.5.3.1.c",
            ProvisionType.CONTROL,
            FAILURE_MEASURES,
            "対策基準 Ⅶ-5-(3)-①-c",
            "Standard VII-5-(3)-1-c",
            "バックアップは計画された手順（手法及び頻度）に基づき、定期的に行うこと。",
            "Backups are taken periodically, following the planned procedure (method and frequency)."));

    /** 対策基準 Ⅶ-5-(3)-①-d バックアップの手順（手法及び頻度）は定期的に見直すこと。 */
    public static final Provision.Must VII_5_3_1_d = new Provision.Must(entry(
            "CS.VII.5.3.1.d",
            ProvisionType.CONTROL,
            FAILURE_MEASURES,
            "対策基準 Ⅶ-5-(3)-①-d",
            "Standard VII-5-(3)-1-d",
            "バックアップの手順（手法及び頻度）は定期的に見直すこと。",
            "The procedure of backups (method and frequency) is reviewed periodically."));

    /** 対策基準 Ⅶ-5-(3)-①-e バックアップに使用した媒体は適切に保管すること。 */
    public static final Provision.Must VII_5_3_1_e = new Provision.Must(entry(
            "CS.VII.5.3.1.e",
            ProvisionType.CONTROL,
            FAILURE_MEASURES,
            "対策基準 Ⅶ-5-(3)-①-e",
            "Standard VII-5-(3)-1-e",
            "バックアップに使用した媒体は適切に保管すること。",
            "The media used for backups are kept appropriately."));

    /** 対策基準 Ⅶ-5-(3)-①-f 内部システム監査等により、定期的に各システムのバックアップ管理の状況を確認する。 */
    public static final Provision.Must VII_5_3_1_f = new Provision.Must(
            entry(
                    "CS.VII.5.3.1.f",
                    ProvisionType.CONTROL,
                    FAILURE_MEASURES,
                    "対策基準 Ⅶ-5-(3)-①-f",
                    "Standard VII-5-(3)-1-f",
                    "内部システム監査等により、定期的に各システムのバックアップ管理の状況を確認する。",
                    "The status of backup management of each system is confirmed periodically by internal system audits or the like."));

    /** 対策基準 Ⅶ-5-(3)-② 各管理対象別の電子情報バックアップ管理に関する管理策の詳細は、電子情報資産管理台帳に定める。 */
    public static final Provision.Must VII_5_3_2 = new Provision.Must(
            entry(
                    "CS.VII.5.3.2",
                    ProvisionType.DELEGATION,
                    FAILURE_MEASURES,
                    "対策基準 Ⅶ-5-(3)-②",
                    "Standard VII-5-(3)-2",
                    "各管理対象別の電子情報バックアップ管理に関する管理策の詳細は、電子情報資産管理台帳に定める。",
                    "Details of the management of data backups for each object are laid down in the electronic information asset ledger."));
}
