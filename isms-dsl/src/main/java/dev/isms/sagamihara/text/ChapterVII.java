package dev.isms.sagamihara.text;

import static dev.isms.provision.OpenTerm.city;
import static dev.isms.provision.OpenTerm.elsewhere;
import static dev.isms.provision.OpenTerm.judged;
import static dev.isms.provision.OpenTerm.list;
import static dev.isms.provision.ProvisionType.CONTROL;
import static dev.isms.provision.ProvisionType.DELEGATION;
import static dev.isms.provision.ProvisionType.MEASURE;
import static dev.isms.provision.ProvisionType.OBJECTIVE;
import static dev.isms.provision.ProvisionType.SCOPE;
import static dev.isms.sagamihara.text.Instruments.CS;
import static dev.isms.sagamihara.vocabulary.Activities.ACCESS_CONTROL;
import static dev.isms.sagamihara.vocabulary.Activities.FAILURE_MEASURES;
import static dev.isms.sagamihara.vocabulary.Activities.PASSWORD_MANAGEMENT;
import static dev.isms.sagamihara.vocabulary.Activities.VIRUS_MEASURES;
import static dev.isms.sagamihara.vocabulary.Bodies.INFORMATION_POLICY_DIVISION;
import static dev.isms.sagamihara.vocabulary.Roles.SYSTEM_ADMINISTRATOR;
import static dev.isms.sagamihara.vocabulary.Roles.USER;

import dev.isms.provision.Place;
import dev.isms.provision.Provision.AsNeeded;
import dev.isms.provision.Provision.BestEffortNot;
import dev.isms.provision.Provision.Choose;
import dev.isms.provision.Provision.Must;
import dev.isms.provision.Provision.MustNot;
import dev.isms.provision.Provision.MustNotInPrinciple;
import dev.isms.provision.Provision.Statement;
import dev.isms.provision.Step;
import dev.isms.publication.Division;
import dev.isms.publication.Line;
import dev.isms.publication.Table;

/** 対策基準 Ⅶ 技術的セキュリティ対策 — access, passwords, viruses and failures. */
public final class ChapterVII {

    static final Place AT_VII = CS.chapter(7).titled("技術的セキュリティ対策", "Technical security measures");

    static final Place AT_VII_1 = AT_VII.section(1).titled("アクセス記録の取得等", "Taking of access records and the like");
    public static final Must VII_1 = AT_VII_1.says(
                    CONTROL,
                    "重要な電子情報を扱う業務システムについては、システム管理者は各種アクセス記録を取得し",
                    "For business systems that handle important electronic information, the system administrator takes the various access records")
            .by(SYSTEM_ADMINISTRATOR)
            .leaves(city("重要な"))
            .must();
    public static final Must VII_1_s2 = AT_VII_1.step(Step.second())
            .says(CONTROL, "一定期間保存するものとする。", "They are kept for a certain period.")
            .by(SYSTEM_ADMINISTRATOR)
            .leaves(city("一定期間"))
            .must();

    static final Place AT_VII_2 =
            AT_VII.section(2).titled("アクセス制御", "Access control").under(ACCESS_CONTROL);
    static final Place AT_VII_2_1 = AT_VII_2.parenthesised(1).titled("システムのアクセス制御", "Access control of systems");
    static final Place AT_VII_2_1_1 = AT_VII_2_1.circled(1).titled("目的", "Purpose");
    public static final Statement VII_2_1_1_b1 = AT_VII_2_1_1
            .bullet(1)
            .says(
                    OBJECTIVE,
                    "許可されないアクセスからの不正なアクセスの防止",
                    "Prevention of improper access from access that is not permitted")
            .stated();
    public static final Statement VII_2_1_1_b2 = AT_VII_2_1_1
            .bullet(2)
            .says(
                    OBJECTIVE,
                    "許可されないアクセスのシステムの不正な変更防止",
                    "Prevention of improper changes to systems by access that is not permitted")
            .stated();
    static final Place AT_VII_2_1_2 =
            AT_VII_2_1.circled(2).titled("業務システム及びサーバの管理策", "Controls for business systems and servers");
    public static final Choose VII_2_1_2 = AT_VII_2_1_2
            .says(
                    CONTROL,
                    "電子情報の重要性の分類に応じ、次のうち適切な管理を行う。",
                    "According to the classification of the importance of the electronic information, apply such of the following as is appropriate.")
            .leaves(city("重要性の分類に応じ"), judged("適切"))
            .choose();
    public static final Choose VII_2_1_2_b1 = AT_VII_2_1_2
            .bullet(1)
            .says(MEASURE, "セグメント分離", "Segment separation")
            .itemOf(VII_2_1_2)
            .choose();
    public static final Choose VII_2_1_2_b2 = AT_VII_2_1_2
            .bullet(2)
            .says(MEASURE, "ルータ等の装置によるアクセス制御", "Access control by devices such as routers")
            .itemOf(VII_2_1_2)
            .leaves(list("等"))
            .choose();
    public static final Choose VII_2_1_2_b3 = AT_VII_2_1_2
            .bullet(3)
            .says(MEASURE, "暗号化", "Encryption")
            .itemOf(VII_2_1_2)
            .choose();
    public static final Choose VII_2_1_2_b4 = AT_VII_2_1_2
            .bullet(4)
            .says(MEASURE, "パスワード設定", "Setting of passwords")
            .itemOf(VII_2_1_2)
            .choose();
    public static final Choose VII_2_1_2_b5 = AT_VII_2_1_2
            .bullet(5)
            .says(MEASURE, "アプリケーション、ドライブの利用制限", "Restriction of the use of applications, drives")
            .itemOf(VII_2_1_2)
            .choose();
    static final Place AT_VII_2_1_3 = AT_VII_2_1.circled(3).titled("パソコンの管理策", "Controls for computers");
    public static final Choose VII_2_1_3 = AT_VII_2_1_3
            .says(
                    CONTROL,
                    "電子情報の重要性の分類に応じ、次のうち適切な管理を行う。",
                    "According to the classification of the importance of the electronic information, apply such of the following as is appropriate.")
            .leaves(city("重要性の分類に応じ"), judged("適切"))
            .choose();
    public static final Choose VII_2_1_3_b1 = AT_VII_2_1_3
            .bullet(1)
            .says(MEASURE, "認証キー", "Authentication key")
            .itemOf(VII_2_1_3)
            .choose();
    public static final Choose VII_2_1_3_b2 = AT_VII_2_1_3
            .bullet(2)
            .says(MEASURE, "ICカード", "IC card")
            .itemOf(VII_2_1_3)
            .choose();
    public static final Choose VII_2_1_3_b3 = AT_VII_2_1_3
            .bullet(3)
            .says(MEASURE, "ファイルの暗号化", "Encryption of files")
            .itemOf(VII_2_1_3)
            .choose();
    public static final Choose VII_2_1_3_b4 = AT_VII_2_1_3
            .bullet(4)
            .says(MEASURE, "パスワード設定", "Setting of passwords")
            .itemOf(VII_2_1_3)
            .choose();
    public static final Must VII_2_1_4 = AT_VII_2_1
            .circled(4)
            .says(
                    DELEGATION,
                    "各管理対象別のアクセス制御管理策の詳細は、電子情報資産管理台帳に定める。",
                    "Details of the access controls for each object are laid down in the electronic information asset ledger.")
            .must();
    static final Place AT_VII_2_2 =
            AT_VII_2.parenthesised(2).titled("インターネットのアクセス制御", "Access control of the internet");
    static final Place AT_VII_2_2_1 = AT_VII_2_2.circled(1).titled("目的", "Purpose");
    public static final Statement VII_2_2_1_b1 = AT_VII_2_2_1
            .bullet(1)
            .says(
                    OBJECTIVE,
                    "許可されないアクセスからの不正なアクセスの防止",
                    "Prevention of improper access from access that is not permitted")
            .stated();
    public static final Statement VII_2_2_1_b2 = AT_VII_2_2_1
            .bullet(2)
            .says(
                    OBJECTIVE,
                    "許可されないアクセスのシステムの改ざん防止",
                    "Prevention of tampering with systems by access that is not permitted")
            .stated();
    public static final Statement VII_2_2_1_b3 = AT_VII_2_2_1
            .bullet(3)
            .says(
                    OBJECTIVE,
                    "サービス停止による市民サービスの低下の防止",
                    "Prevention of a decline of services to citizens by a stop of service")
            .stated();
    static final Place AT_VII_2_2_2 = AT_VII_2_2.circled(2).titled("管理策", "Controls");
    static final Place AT_VII_2_2_2_r1 = AT_VII_2_2_2.row(1, "ファイアウォール", "firewalls");
    public static final Must VII_2_2_2_r1_a = AT_VII_2_2_2_r1.letter('a')
            .says(CONTROL, "不要なポートは制御するなど、適切な設定を行う。", "Make appropriate settings, such as controlling unneeded ports.")
            .leaves(judged("不要な"), judged("適切"), list("など"))
            .must();
    public static final Must VII_2_2_2_r1_b = AT_VII_2_2_2_r1.letter('b')
            .says(CONTROL, "不正アクセスの監視等の防御策を施す。", "Put defences in place, such as monitoring for unauthorized access.")
            .leaves(list("等"))
            .must();
    public static final Must VII_2_2_2_r1_c = AT_VII_2_2_2_r1.letter('c')
            .says(CONTROL, "設定権限を適正に管理する。", "Manage the authority over settings properly.")
            .leaves(judged("適正"))
            .must();
    public static final Must VII_2_2_2_r1_d = AT_VII_2_2_2_r1.letter('d')
            .says(CONTROL, "定期的にログを監視及び保存する。", "Monitor and save the logs periodically.")
            .leaves(city("定期的に"))
            .must();
    public static final Must VII_2_2_2_r1_e = AT_VII_2_2_2_r1.letter('e')
            .says(CONTROL, "セキュリティパッチは遅滞なく適用する。", "Apply security patches without delay.")
            .leaves(city("遅滞なく"))
            .must();
    static final Place AT_VII_2_2_2_r2 = AT_VII_2_2_2.row(2, "ルータ", "routers");
    public static final Must VII_2_2_2_r2_a = AT_VII_2_2_2_r2.letter('a')
            .says(CONTROL, "必要のないプロトコルやサービス等を制御する。", "Control protocols, services or the like that are not needed.")
            .leaves(judged("必要のない"), list("等"))
            .must();
    public static final Must VII_2_2_2_r2_b = AT_VII_2_2_2_r2.letter('b')
            .says(CONTROL, "設定権限を適正に管理する。", "Manage the authority over settings properly.")
            .leaves(judged("適正"))
            .must();
    public static final Must VII_2_2_2_r2_c = AT_VII_2_2_2_r2.letter('c')
            .says(CONTROL, "セキュリティパッチは遅滞なく適用する。", "Apply security patches without delay.")
            .leaves(city("遅滞なく"))
            .must();
    public static final Must VII_2_2_3 = AT_VII_2_2
            .circled(3)
            .says(
                    DELEGATION,
                    "インターネットのアクセス制御管理策の詳細については、インターネットアクセス制御管理台帳に定める。",
                    "Details of the internet access controls are laid down in the internet access control management ledger.")
            .must();
    static final Place AT_VII_2_3 = AT_VII_2.parenthesised(3)
            .titled("モデム接続及びモバイルコンピューティングのアクセス制御", "Access control of modem connections and mobile computing");
    public static final MustNotInPrinciple VII_2_3 = AT_VII_2_3
            .says(
                    CONTROL,
                    "モデム接続及びモバイルコンピューティングの利用は、原則として禁止する。",
                    "The use of modem connections and mobile computing is forbidden in principle.")
            .mustNotInPrinciple();

    static final Place AT_VII_3 =
            AT_VII.section(3).titled("パスワード管理", "Password management").under(PASSWORD_MANAGEMENT);
    static final Place AT_VII_3_1 = AT_VII_3.parenthesised(1).titled("目的", "Purpose");
    public static final Statement VII_3_1_b1 = AT_VII_3_1
            .bullet(1)
            .says(
                    OBJECTIVE,
                    "許可されないアクセスからの不正なアクセスの防止",
                    "Prevention of improper access from access that is not permitted")
            .stated();
    public static final Statement VII_3_1_b2 = AT_VII_3_1
            .bullet(2)
            .says(
                    OBJECTIVE,
                    "許可されたアクセスの誤用（意図されない利用・参照）防止",
                    "Prevention of misuse (unintended use or viewing) of permitted access")
            .stated();
    static final Place AT_VII_3_2 = AT_VII_3.parenthesised(2).titled("サーバのパスワード管理", "Password management of servers");
    public static final Must VII_3_2 = AT_VII_3_2
            .says(CONTROL, "次の事項を遵守し、適切な管理を行う。", "Observe the following and manage it appropriately.")
            .leaves(judged("適切"))
            .must();
    public static final MustNot VII_3_2_b1 = AT_VII_3_2
            .bullet(1)
            .says(
                    CONTROL,
                    "設定又は変更する場合は、推測可能なものを使用しないこと。",
                    "When setting or changing it, do not use one that can be guessed.")
            .itemOf(VII_3_2)
            .leaves(judged("推測可能"))
            .mustNot();
    public static final MustNot VII_3_2_b2 = AT_VII_3_2
            .bullet(2)
            .says(
                    CONTROL,
                    "変更する場合は、過去に使用したパスワードを使用しないこと。",
                    "When changing it, do not use a password that was used before.")
            .itemOf(VII_3_2)
            .leaves(city("過去に"))
            .mustNot();
    public static final MustNot VII_3_2_b3 = AT_VII_3_2
            .bullet(3)
            .says(
                    CONTROL,
                    "パスワードを口外したり、記録したメモなどを放置したりしないこと。",
                    "Do not disclose a password, nor leave a note of it or the like about.")
            .itemOf(VII_3_2)
            .leaves(judged("放置"), list("など"))
            .mustNot();
    public static final Must VII_3_2_s2 = AT_VII_3_2
            .step(Step.second())
            .says(
                    DELEGATION,
                    "サーバのパスワードに関する管理策の詳細は、電子情報資産管理台帳に定める。",
                    "Details of the controls for server passwords are laid down in the electronic information asset ledger.")
            .must();
    static final Place AT_VII_3_3 =
            AT_VII_3.parenthesised(3).titled("クライアントのパスワード管理", "Password management of clients");
    public static final Must VII_3_3 = AT_VII_3_3
            .says(CONTROL, "次の事項を遵守し、適切な管理を行う。", "Observe the following and manage it appropriately.")
            .leaves(judged("適切"))
            .must();
    public static final MustNot VII_3_3_b1 = AT_VII_3_3
            .bullet(1)
            .says(
                    CONTROL,
                    "設定又は変更する場合は、推測可能なものを使用しないこと。",
                    "When setting or changing it, do not use one that can be guessed.")
            .itemOf(VII_3_3)
            .leaves(judged("推測可能"))
            .mustNot();
    public static final MustNot VII_3_3_b2 = AT_VII_3_3
            .bullet(2)
            .says(
                    CONTROL,
                    "変更する場合は、過去に使用したパスワードを使用しないこと。",
                    "When changing it, do not use a password that was used before.")
            .itemOf(VII_3_3)
            .leaves(city("過去に"))
            .mustNot();
    public static final MustNot VII_3_3_b3 = AT_VII_3_3
            .bullet(3)
            .says(CONTROL, "パスワードを記録したメモなどを放置しないこと。", "Do not leave a note of the password or the like about.")
            .itemOf(VII_3_3)
            .leaves(judged("放置"), list("など"))
            .mustNot();

    static final Place AT_VII_4 = AT_VII.section(4)
            .titled("コンピュータウィルス対策", "Measures against computer viruses")
            .under(VIRUS_MEASURES);
    static final Place AT_VII_4_1 = AT_VII_4.parenthesised(1).titled("目的", "Purpose");
    public static final Statement VII_4_1_b1 = AT_VII_4_1
            .bullet(1)
            .says(
                    OBJECTIVE,
                    "許可されないアクセスからの不正なアクセスの防止",
                    "Prevention of improper access from access that is not permitted")
            .stated();
    public static final Statement VII_4_1_b2 = AT_VII_4_1
            .bullet(2)
            .says(
                    OBJECTIVE,
                    "許可されないアクセスからの情報の改ざんの防止",
                    "Prevention of tampering with information from access that is not permitted")
            .stated();
    public static final Statement VII_4_1_b3 = AT_VII_4_1
            .bullet(3)
            .says(
                    OBJECTIVE,
                    "ウィルス感染によるネットワーク、パソコン等のシステム停止の防止",
                    "Prevention of stops of systems such as the network and computers by virus infection")
            .stated();
    static final Place AT_VII_4_2 = AT_VII_4.parenthesised(2).titled("対策", "Measures");
    static final Place AT_VII_4_2_1 =
            AT_VII_4_2.circled(1).titled("各システム管理者の遵守事項", "Matters to be observed by each system administrator");
    static final Place AT_VII_4_2_1_r1 = AT_VII_4_2_1.row(1, "システム導入時", "when a system is introduced");
    public static final Statement VII_4_2_1_r1_t = AT_VII_4_2_1_r1.step(Step.named("t", "見出し", ", heading"))
            .says(SCOPE, AT_VII_4_2_1_r1.label().get())
            .stated();
    public static final Must VII_4_2_1_r1_1 = AT_VII_4_2_1_r1.section(1)
            .says(
                    CONTROL,
                    "サーバ及びクライアントには必ずウィルス対策ソフトを導入しなければならない。",
                    "Anti-virus software is installed on servers and clients without fail.")
            .by(SYSTEM_ADMINISTRATOR)
            .must();
    public static final AsNeeded VII_4_2_1_r1_2 = AT_VII_4_2_1_r1.section(2)
            .says(CONTROL, "必要に応じてゲートウェイサーバ等の対策を行う。", "Measures at the gateway server or the like are taken as needed.")
            .by(SYSTEM_ADMINISTRATOR)
            .leaves(judged("必要に応じて", SYSTEM_ADMINISTRATOR), list("等"))
            .asNeeded();
    static final Place AT_VII_4_2_1_r2 = AT_VII_4_2_1.row(2, "システム導入後", "after a system is introduced");
    public static final Statement VII_4_2_1_r2_t = AT_VII_4_2_1_r2.step(Step.named("t", "見出し", ", heading"))
            .says(SCOPE, AT_VII_4_2_1_r2.label().get())
            .stated();
    public static final Must VII_4_2_1_r2_1 = AT_VII_4_2_1_r2.section(1)
            .says(
                    CONTROL,
                    "ウィルス定義ファイルは常に最新版に更新しなければならない。",
                    "Virus definition files are always updated to the latest version.")
            .by(SYSTEM_ADMINISTRATOR)
            .must();
    public static final AsNeeded VII_4_2_1_r2_2 = AT_VII_4_2_1_r2.section(2)
            .says(
                    CONTROL,
                    "内部セキュリティ監査の結果に基づき、必要に応じて情報政策課は、各システムのウィルス対策について指導する。",
                    "Based on the results of internal security audits, the information policy division gives guidance on the virus measures of each system as needed.")
            .by(INFORMATION_POLICY_DIVISION)
            .leaves(judged("必要に応じて", INFORMATION_POLICY_DIVISION))
            .asNeeded();
    static final Place AT_VII_4_2_2 = AT_VII_4_2.circled(2).titled("利用者の遵守事項", "Matters to be observed by users");
    public static final MustNot VII_4_2_2_b1 = AT_VII_4_2_2
            .bullet(1)
            .says(
                    CONTROL,
                    "送信元不明等、不審な電子メールの添付ファイルに対しては、これに操作を加えてはならない。",
                    "Do not operate on an attachment of a suspicious e-mail, such as one of unknown sender.")
            .by(USER)
            .leaves(judged("不審"), list("等"))
            .mustNot();
    public static final Must VII_4_2_2_b2 = AT_VII_4_2_2
            .bullet(2)
            .says(
                    CONTROL,
                    "電子メールやフロッピーディスク等で外部へ提供するファイルは、必ずウィルス検査を行うこと。",
                    "Files provided to the outside by e-mail, floppy disk or the like are checked for viruses without fail.")
            .by(USER)
            .leaves(list("等"))
            .must();
    public static final Must VII_4_2_2_b3 = AT_VII_4_2_2
            .bullet(3)
            .says(
                    CONTROL,
                    "ウィルスの感染やウィルスと思われる症状を発見した場合は、各システム管理者へ速やかに報告を行う。",
                    "When a virus infection or a symptom that seems to be a virus is found, report it promptly to the respective system administrator.")
            .by(USER)
            .leaves(city("速やかに"), judged("思われる"))
            .must();

    static final Place AT_VII_5 =
            AT_VII.section(5).titled("障害対策", "Measures against failures").under(FAILURE_MEASURES);
    static final Place AT_VII_5_1 = AT_VII_5.parenthesised(1).titled("目的", "Purpose");
    public static final Statement VII_5_1_b1 = AT_VII_5_1
            .bullet(1)
            .says(
                    OBJECTIVE,
                    "システムの障害による情報利用停止の防止",
                    "Prevention of information becoming unavailable by failure of a system")
            .stated();
    public static final Statement VII_5_1_b2 = AT_VII_5_1
            .bullet(2)
            .says(
                    OBJECTIVE,
                    "システムの障害による情報破損・紛失の防止",
                    "Prevention of damage to or loss of information by failure of a system")
            .stated();
    static final Place AT_VII_5_2 = AT_VII_5.parenthesised(2).titled("電源バックアップ管理", "Power backup management");
    static final Place AT_VII_5_2_1 = AT_VII_5_2.circled(1).titled("遵守事項", "Matters to be observed");
    public static final Must VII_5_2_1_a = AT_VII_5_2_1
            .letter('a')
            .says(
                    CONTROL,
                    "電子情報資産管理台帳に登録されたサーバは十分な電源を確保し、必ずUPS（無停電電源装置）の設置を行うこと。",
                    "A server registered in the electronic information asset ledger has a sufficient power supply, and a UPS (uninterruptible power supply) is installed without fail.")
            .leaves(judged("十分な"))
            .must();
    public static final Must VII_5_2_1_b = AT_VII_5_2_1
            .letter('b')
            .says(
                    CONTROL,
                    "UPSでのバックアップ対象は、必要最低限の装置とすること。",
                    "What a UPS backs up is the minimum of devices that is necessary.")
            .leaves(judged("必要最低限"))
            .must();
    public static final BestEffortNot VII_5_2_1_b_s2 = VII_5_2_1_b.place()
            .step(Step.named("s2", "括弧書", ", in parentheses"))
            .says(
                    CONTROL,
                    "プリンタ及びモニタ画面などの出力装置は極力接続しないこと",
                    "Output devices such as printers and monitors are not connected, as far as possible")
            .leaves(judged("極力"), list("など"))
            .bestEffortNot();
    public static final Must VII_5_2_1_c = AT_VII_5_2_1
            .letter('c')
            .says(
                    CONTROL,
                    "UPSは、バックアップ対象の電源規定量を確認の上選定を行うこと。",
                    "A UPS is selected after confirming the rated power of what it backs up.")
            .leaves(judged("規定量"))
            .must();
    public static final Must VII_5_2_1_d = AT_VII_5_2_1
            .letter('d')
            .says(
                    CONTROL,
                    "製造元の取扱説明書に基づき、定期的にUPSの電池を交換すること。",
                    "The batteries of a UPS are replaced periodically, following the manual of its maker.")
            .leaves(elsewhere("定期的に", "製造元の取扱説明書", "instruction manual of the manufacturer"))
            .must();
    public static final AsNeeded VII_5_2_1_d_s2 = VII_5_2_1_d.place()
            .step(Step.note(2))
            .says(
                    CONTROL,
                    "使用状況等を考慮し、必要に応じて性能確認を行うこと。",
                    "Considering how it is used, its performance is checked as needed.")
            .leaves(judged("必要に応じて"), list("等"))
            .asNeeded();
    static final Place AT_VII_5_3 = AT_VII_5.parenthesised(3).titled("データバックアップ管理", "Data backup management");
    static final Place AT_VII_5_3_1 = AT_VII_5_3.circled(1).titled("遵守事項", "Matters to be observed");
    public static final Must VII_5_3_1_a = AT_VII_5_3_1
            .letter('a')
            .says(CONTROL, "サーバのデータは必ずバックアップを行うこと。", "The data of a server is backed up without fail.")
            .must();
    public static final Must VII_5_3_1_b = AT_VII_5_3_1
            .letter('b')
            .says(
                    CONTROL,
                    "バックアップ装置は、バックアップ対象の規定量（ディスクサイズ）を確認の上選定すること。",
                    "A backup device is selected after confirming the required size (disk size) of what is backed up.")
            .leaves(judged("規定量"))
            .must();
    public static final Must VII_5_3_1_c = AT_VII_5_3_1
            .letter('c')
            .says(
                    CONTROL,
                    "バックアップは計画された手順（手法及び頻度）に基づき、定期的に行うこと。",
                    "Backups are taken periodically, following the planned procedure (method and frequency).")
            .leaves(elsewhere("定期的に", "計画された手順", "planned procedure"))
            .must();
    public static final Must VII_5_3_1_d = AT_VII_5_3_1
            .letter('d')
            .says(
                    CONTROL,
                    "バックアップの手順（手法及び頻度）は定期的に見直すこと。",
                    "The procedure of backups (method and frequency) is reviewed periodically.")
            .leaves(city("定期的に"))
            .must();
    public static final Must VII_5_3_1_e = AT_VII_5_3_1
            .letter('e')
            .says(CONTROL, "バックアップに使用した媒体は適切に保管すること。", "The media used for backups are kept appropriately.")
            .leaves(judged("適切"))
            .must();
    public static final Must VII_5_3_1_f = AT_VII_5_3_1
            .letter('f')
            .says(
                    CONTROL,
                    "内部システム監査等により、定期的に各システムのバックアップ管理の状況を確認する。",
                    "The status of backup management of each system is confirmed periodically by internal system audits or the like.")
            .leaves(city("定期的に"), list("等"))
            .must();
    public static final Must VII_5_3_2 = AT_VII_5_3
            .circled(2)
            .says(
                    DELEGATION,
                    "各管理対象別の電子情報バックアップ管理に関する管理策の詳細は、電子情報資産管理台帳に定める。",
                    "Details of the controls for the management of backups of electronic information for each object are laid down in the electronic information asset ledger.")
            .must();

    private static final Division ACCESS = Division.of(
            AT_VII_2,
            Division.of(
                    AT_VII_2_1,
                    Division.of(AT_VII_2_1_1).and(Line.items("・", VII_2_1_1_b1, VII_2_1_1_b2)),
                    Division.of(AT_VII_2_1_2, Line.of("{}", VII_2_1_2))
                            .and(Line.items("・", VII_2_1_2_b1, VII_2_1_2_b2, VII_2_1_2_b3, VII_2_1_2_b4, VII_2_1_2_b5)),
                    Division.of(AT_VII_2_1_3, Line.of("{}", VII_2_1_3))
                            .and(Line.items("・", VII_2_1_3_b1, VII_2_1_3_b2, VII_2_1_3_b3, VII_2_1_3_b4)),
                    Line.of("④{}", VII_2_1_4)),
            Division.of(
                    AT_VII_2_2,
                    Division.of(AT_VII_2_2_1).and(Line.items("・", VII_2_2_1_b1, VII_2_2_1_b2, VII_2_2_1_b3)),
                    Division.of(
                            AT_VII_2_2_2,
                            Table.of(
                                    Table.row(
                                            Line.of("{}", AT_VII_2_2_2_r1.label()::get),
                                            Line.of("a {}", VII_2_2_2_r1_a),
                                            Line.of("b {}", VII_2_2_2_r1_b),
                                            Line.of("c {}", VII_2_2_2_r1_c),
                                            Line.of("d {}", VII_2_2_2_r1_d),
                                            Line.of("e {}", VII_2_2_2_r1_e)),
                                    Table.row(
                                            Line.of("{}", AT_VII_2_2_2_r2.label()::get),
                                            Line.of("a {}", VII_2_2_2_r2_a),
                                            Line.of("b {}", VII_2_2_2_r2_b),
                                            Line.of("c {}", VII_2_2_2_r2_c)))),
                    Line.of("③{}", VII_2_2_3)),
            Division.of(AT_VII_2_3, Line.of("{}", VII_2_3)));

    private static final Division PASSWORDS = Division.of(
            AT_VII_3,
            Division.of(AT_VII_3_1).and(Line.items("・", VII_3_1_b1, VII_3_1_b2)),
            Division.of(AT_VII_3_2, Line.of("{}", VII_3_2))
                    .and(Line.items("", VII_3_2_b1, VII_3_2_b2, VII_3_2_b3, VII_3_2_s2)),
            Division.of(AT_VII_3_3, Line.of("{}", VII_3_3)).and(Line.items("", VII_3_3_b1, VII_3_3_b2, VII_3_3_b3)));

    private static final Division VIRUSES = Division.of(
            AT_VII_4,
            Division.of(AT_VII_4_1).and(Line.items("・", VII_4_1_b1, VII_4_1_b2, VII_4_1_b3)),
            Division.of(
                    AT_VII_4_2,
                    Division.of(
                            AT_VII_4_2_1,
                            Table.of(
                                    Table.row(
                                            Line.of("{}", VII_4_2_1_r1_t),
                                            Line.of("{}", VII_4_2_1_r1_1),
                                            Line.of("{}", VII_4_2_1_r1_2)),
                                    Table.row(
                                            Line.of("{}", VII_4_2_1_r2_t),
                                            Line.of("{}", VII_4_2_1_r2_1),
                                            Line.of("{}", VII_4_2_1_r2_2)))),
                    Division.of(AT_VII_4_2_2).and(Line.items("", VII_4_2_2_b1, VII_4_2_2_b2, VII_4_2_2_b3))));

    private static final Division FAILURES = Division.of(
            AT_VII_5,
            Division.of(AT_VII_5_1).and(Line.items("・", VII_5_1_b1, VII_5_1_b2)),
            Division.of(
                    AT_VII_5_2,
                    Division.of(
                            AT_VII_5_2_1,
                            Line.of("a {}", VII_5_2_1_a),
                            Line.of("b {}（{}）", VII_5_2_1_b, VII_5_2_1_b_s2),
                            Line.of("c {}", VII_5_2_1_c),
                            Line.of("d {}なお、{}", VII_5_2_1_d, VII_5_2_1_d_s2))),
            Division.of(
                    AT_VII_5_3,
                    Division.of(
                            AT_VII_5_3_1,
                            Line.of("a {}", VII_5_3_1_a),
                            Line.of("b {}", VII_5_3_1_b),
                            Line.of("c {}", VII_5_3_1_c),
                            Line.of("d {}", VII_5_3_1_d),
                            Line.of("e {}", VII_5_3_1_e),
                            Line.of("f {}", VII_5_3_1_f)),
                    Line.of("②{}", VII_5_3_2)));

    static final Division TEXT = Division.of(
            AT_VII, Division.of(AT_VII_1, Line.of("{}、{}", VII_1, VII_1_s2)), ACCESS, PASSWORDS, VIRUSES, FAILURES);

    private ChapterVII() {}
}
