package dev.isms.sagamihara.text;

import static dev.isms.provision.OpenTerm.city;
import static dev.isms.provision.OpenTerm.judged;
import static dev.isms.provision.OpenTerm.list;
import static dev.isms.provision.ProvisionType.CONTROL;
import static dev.isms.provision.ProvisionType.DEFINITION;
import static dev.isms.provision.ProvisionType.DELEGATION;
import static dev.isms.provision.ProvisionType.EXCEPTION;
import static dev.isms.provision.ProvisionType.MEASURE;
import static dev.isms.provision.ProvisionType.OBJECTIVE;
import static dev.isms.provision.ProvisionType.SCOPE;
import static dev.isms.provision.ProvisionType.TIER;
import static dev.isms.sagamihara.text.Instruments.CS;
import static dev.isms.sagamihara.vocabulary.Activities.PHYSICAL_SECURITY;
import static dev.isms.sagamihara.vocabulary.Roles.MANAGER;
import static dev.isms.sagamihara.vocabulary.Roles.MANAGERS_APPOINTEE;
import static dev.isms.sagamihara.vocabulary.Roles.SYSTEM_ADMINISTRATOR;

import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.provision.Provision.Choose;
import dev.isms.provision.Provision.Must;
import dev.isms.provision.Provision.MustNot;
import dev.isms.provision.Provision.MustNotInPrinciple;
import dev.isms.provision.Provision.Statement;
import dev.isms.provision.Step;
import dev.isms.publication.Division;
import dev.isms.publication.Line;
import dev.isms.publication.Table;
import io.vavr.collection.Seq;

/** 対策基準 Ⅵ 物理的セキュリティ対策 — the physical security of servers, clients, printers and of devices that are disposed of. */
public final class ChapterVI {

    static final Place AT_VI =
            CS.chapter(6).titled("物理的セキュリティ対策", "Physical security measures").under(PHYSICAL_SECURITY);

    static final Place AT_VI_1 = AT_VI.section(1).titled("装置の物理的セキュリティ対策", "Physical security measures for devices");
    static final Place AT_VI_1_1 =
            AT_VI_1.parenthesised(1).titled("サーバの物理的セキュリティ対策", "Physical security measures for servers");
    static final Place AT_VI_1_1_1 = AT_VI_1_1.circled(1).titled("目的", "Purpose");
    public static final Statement VI_1_1_1_b1 = AT_VI_1_1_1
            .bullet(1)
            .says(
                    OBJECTIVE,
                    "許可されないアクセスからの不正なアクセスの防止",
                    "Prevention of improper access from access that is not permitted")
            .stated();
    public static final Statement VI_1_1_1_b2 = AT_VI_1_1_1
            .bullet(2)
            .says(OBJECTIVE, "許可されたアクセスの誤使用の防止", "Prevention of misuse of permitted access")
            .stated();
    public static final Statement VI_1_1_1_b3 = AT_VI_1_1_1
            .bullet(3)
            .says(
                    OBJECTIVE,
                    "システム障害につながるホコリからの保護及び空調管理等",
                    "Protection from dust that leads to system failures, and air conditioning management and the like")
            .stated();
    public static final Statement VI_1_1_1_b4 = AT_VI_1_1_1
            .bullet(4)
            .says(OBJECTIVE, "地震や火災などの災害からの保護", "Protection from disasters such as earthquakes and fires")
            .stated();
    static final Place AT_VI_1_1_2 = AT_VI_1_1.circled(2);
    public static final Must VI_1_1_2 = AT_VI_1_1_2
            .says(CONTROL, "サーバ装置はロックで管理し", "Server devices are managed under lock")
            .must();
    public static final Must VI_1_1_2_s2 = AT_VI_1_1_2
            .step(Step.second())
            .says(
                    CONTROL,
                    "電子情報の重要性に応じて以下の管理策を講ずる。",
                    "Take the controls below according to the importance of the electronic information.")
            .leaves(city("重要性に応じて"))
            .must();
    static final Place AT_VI_1_1_2_a = AT_VI_1_1_2.letter('a').titled("管理策", "Controls");
    public static final Statement VI_1_1_2_a_r1 = AT_VI_1_1_2_a.row(1, "高", "high")
            .says(TIER, "専用施設での管理", "Management in a dedicated facility")
            .itemOf(VI_1_1_2_s2)
            .stated();
    public static final Statement VI_1_1_2_a_r2 = AT_VI_1_1_2_a.row(2, "↑", "toward high")
            .says(TIER, "サーバールームでの管理", "Management in a server room")
            .itemOf(VI_1_1_2_s2)
            .stated();
    public static final Statement VI_1_1_2_a_r3 = AT_VI_1_1_2_a.row(3, "↓", "toward low")
            .says(TIER, "パーティション設置などの管理", "Management by installing partitions or the like")
            .itemOf(VI_1_1_2_s2)
            .leaves(list("など"))
            .stated();
    public static final Statement VI_1_1_2_a_r4 = AT_VI_1_1_2_a.row(4, "低", "low")
            .says(TIER, "上記以外の管理", "Management other than the above")
            .itemOf(VI_1_1_2_s2)
            .stated();
    public static final Must VI_1_1_2_b = AT_VI_1_1_2
            .letter('b')
            .says(
                    DELEGATION,
                    "サーバ別の管理策の詳細は、電子情報資産管理台帳に定める。",
                    "Details of the controls for each server are laid down in the electronic information asset ledger.")
            .must();
    static final Place AT_VI_1_1_3 = AT_VI_1_1.circled(3);
    public static final Statement VI_1_1_3 = AT_VI_1_1_3
            .says(DEFINITION, "専用施設及びサーバールーム（セキュリティ区画）", "Dedicated facilities and server rooms (secure areas)")
            .stated();
    static final Place AT_VI_1_1_3_a = AT_VI_1_1_3.letter('a').titled("管理策", "Controls");
    public static final Must VI_1_1_3_a = AT_VI_1_1_3_a.says(
                    CONTROL,
                    "電子情報の重要性に応じて、以下の管理策を講ずる。",
                    "According to the importance of the electronic information, take the controls below.")
            .leaves(city("重要性に応じて"))
            .must();
    public static final MustNotInPrinciple VI_1_1_3_a_r1 = AT_VI_1_1_3_a.row(1, "表示など", "signs and the like")
            .says(
                    CONTROL,
                    "原則としてセキュリティ区画と判断できる表示は行わない。",
                    "In principle, put up no sign by which it can be recognized as a secure area.")
            .itemOf(VI_1_1_3_a)
            .mustNotInPrinciple();
    public static final Must VI_1_1_3_a_r2 = AT_VI_1_1_3_a.row(2, "不正侵入者の防止", "prevention of intruders")
            .says(
                    CONTROL,
                    "常に施錠を行う。（IDカード、パスワードキー等の利用）",
                    "Always keep it locked. (Use of ID cards, password keys or the like)")
            .itemOf(VI_1_1_3_a)
            .leaves(list("等"))
            .must();
    public static final Must VI_1_1_3_a_r3 = AT_VI_1_1_3_a.row(3, "入退室管理", "entry and exit management")
            .says(CONTROL, "入退室者の管理を行う。", "Manage who enters and leaves the room.")
            .itemOf(VI_1_1_3_a)
            .must();
    public static final Must VI_1_1_3_a_r4 = AT_VI_1_1_3_a.row(4, "空調管理", "air conditioning management")
            .says(
                    CONTROL,
                    "空調設備の設置等による適切な温度管理を行う。",
                    "Manage the temperature appropriately by installing air conditioning equipment or the like.")
            .itemOf(VI_1_1_3_a)
            .leaves(judged("適切"), list("等"))
            .must();
    public static final MustNotInPrinciple VI_1_1_3_a_r5 = AT_VI_1_1_3_a.row(
                    5, "納品及び出荷管理", "delivery and shipping management")
            .says(
                    CONTROL,
                    "セキュリティ区画での直接の納品及び出荷は原則として禁止する。",
                    "Direct delivery and shipping in the secure area are forbidden in principle.")
            .itemOf(VI_1_1_3_a)
            .mustNotInPrinciple();
    public static final Must VI_1_1_3_a_r6 = AT_VI_1_1_3_a.row(6, "防災対策", "disaster prevention measures")
            .says(
                    CONTROL,
                    "耐震補強、防火設備等必要な措置を講ずる。",
                    "Take the necessary measures, such as seismic reinforcement and fire protection equipment.")
            .itemOf(VI_1_1_3_a)
            .leaves(judged("必要な"), list("等"))
            .must();
    static final Place AT_VI_1_1_3_b =
            AT_VI_1_1_3.letter('b').titled("セキュリティ区画への立入許可", "Permission to enter a secure area");
    public static final Must VI_1_1_3_b = AT_VI_1_1_3_b.says(
                    CONTROL,
                    "外部委託者に、セキュリティ区画への立入を許可する場合は、次の要件を満たすものとする。",
                    "Where an outside contractor is permitted to enter a secure area, the following requirements are met.")
            .must();
    public static final Must VI_1_1_3_b_b1 = AT_VI_1_1_3_b.bullet(1)
            .says(
                    CONTROL,
                    "契約書に守秘義務を含むセキュリティ要求事項を明確にする。",
                    "Make the security requirements, including the duty of confidentiality, clear in the contract.")
            .itemOf(VI_1_1_3_b)
            .must();
    public static final Must VI_1_1_3_b_b2 = AT_VI_1_1_3_b.bullet(2)
            .says(
                    CONTROL,
                    "事前に名簿を提出するとともに、名札、制服等の着用を義務付ける。",
                    "Have a list of names submitted beforehand, and oblige them to wear name tags, uniforms or the like.")
            .itemOf(VI_1_1_3_b)
            .leaves(list("等"))
            .must();
    public static final Must VI_1_1_3_b_b3 = AT_VI_1_1_3_b.bullet(3)
            .says(
                    CONTROL,
                    "管理者若しくは管理者が任命した者が立会い、作業を行わせる。",
                    "The manager or a person appointed by the manager attends and has the work done.")
            .by(MANAGER, MANAGERS_APPOINTEE)
            .itemOf(VI_1_1_3_b)
            .must();
    static final Place AT_VI_1_2 =
            AT_VI_1.parenthesised(2).titled("クライアントの物理的セキュリティ対策", "Physical security measures for clients");
    static final Place AT_VI_1_2_1 = AT_VI_1_2.circled(1).titled("目的", "Purpose");
    public static final Statement VI_1_2_1_b1 = AT_VI_1_2_1
            .bullet(1)
            .says(
                    OBJECTIVE,
                    "許可されないアクセスからの不正なアクセスの防止",
                    "Prevention of improper access from access that is not permitted")
            .stated();
    public static final Statement VI_1_2_1_b2 = AT_VI_1_2_1
            .bullet(2)
            .says(OBJECTIVE, "許可されたアクセスの誤使用の防止", "Prevention of misuse of permitted access")
            .stated();
    public static final Statement VI_1_2_1_b3 = AT_VI_1_2_1
            .bullet(3)
            .says(OBJECTIVE, "盗難又は紛失による情報漏えいの防止", "Prevention of information leakage by theft or loss")
            .stated();
    public static final Statement VI_1_2_1_b4 = AT_VI_1_2_1
            .bullet(4)
            .says(OBJECTIVE, "故障又は破損による利用不能状態の防止", "Prevention of unusability by failure or damage")
            .stated();
    static final Place AT_VI_1_2_2 = AT_VI_1_2.circled(2).titled("管理策", "Controls");
    public static final Choose VI_1_2_2_r1 = AT_VI_1_2_2
            .row(1, "モニター画面", "monitor screens")
            .says(
                    CONTROL,
                    "離席時は、以下の管理の内、適切な措置を講ずる。",
                    "When leaving one's desk, take such of the measures below as is appropriate.")
            .leaves(judged("適切"))
            .choose();
    public static final Choose VI_1_2_2_r1_a = VI_1_2_2_r1.place()
            .letter('a')
            .says(CONTROL, "長時間の場合", "For a long absence")
            .itemOf(VI_1_2_2_r1)
            .leaves(city("長時間"))
            .choose();
    public static final Choose VI_1_2_2_r1_a_b1 = VI_1_2_2_r1_a.place()
            .bullet(1)
            .says(MEASURE, "パソコン又はモニターの電源を切る", "Switch off the computer or the monitor")
            .itemOf(VI_1_2_2_r1_a)
            .choose();
    public static final Choose VI_1_2_2_r1_a_b2 = VI_1_2_2_r1_a.place()
            .bullet(2)
            .says(MEASURE, "パスワード付スクリーンセイバーを設定する", "Set a screen saver with a password")
            .itemOf(VI_1_2_2_r1_a)
            .choose();
    public static final Choose VI_1_2_2_r1_a_b3 = VI_1_2_2_r1_a.place()
            .bullet(3)
            .says(MEASURE, "コンピュータのロックを行う", "Lock the computer")
            .itemOf(VI_1_2_2_r1_a)
            .choose();
    public static final Choose VI_1_2_2_r1_b = VI_1_2_2_r1.place()
            .letter('b')
            .says(CONTROL, "短時間の場合", "For a short absence")
            .itemOf(VI_1_2_2_r1)
            .leaves(city("短時間"))
            .choose();
    public static final Choose VI_1_2_2_r1_b_b1 = VI_1_2_2_r1_b.place()
            .bullet(1)
            .says(MEASURE, "画面表示を起動初期状態にする", "Return the display to its initial state")
            .itemOf(VI_1_2_2_r1_b)
            .choose();
    public static final MustNot VI_1_2_2_r2 = AT_VI_1_2_2
            .row(2, "IDカードの利用", "use of ID cards")
            .says(CONTROL, "以下の行為を禁止する。", "The following acts are forbidden.")
            .mustNot();
    public static final Statement VI_1_2_2_r2_t = VI_1_2_2_r2.place()
            .step(Step.named("t", "見出し", ", heading"))
            .says(SCOPE, "I Dカードの利用 (該当する端末のみ)", "Use of ID cards (only terminals that use them)")
            .stated();
    public static final MustNot VI_1_2_2_r2_a = VI_1_2_2_r2.place()
            .letter('a')
            .says(CONTROL, "他人の I Dカードの利用又は他人への貸し出し", "Using the ID card of another or lending one to another")
            .itemOf(VI_1_2_2_r2)
            .mustNot();
    public static final MustNot VI_1_2_2_r2_b = VI_1_2_2_r2.place()
            .letter('b')
            .says(CONTROL, "装置付近への I Dカードの放置", "Leaving an ID card near the device")
            .itemOf(VI_1_2_2_r2)
            .leaves(judged("放置"))
            .mustNot();
    public static final Choose VI_1_2_2_r3 = AT_VI_1_2_2
            .row(3, "保管", "storage")
            .says(CONTROL, "以下の管理の内、適切な措置を講ずる", "Take such of the measures below as is appropriate")
            .leaves(judged("適切"))
            .choose();
    public static final Choose VI_1_2_2_r3_a = VI_1_2_2_r3.place()
            .letter('a')
            .says(MEASURE, "鍵付キャビネット等で保管する", "Keep it in a lockable cabinet or the like")
            .itemOf(VI_1_2_2_r3)
            .leaves(list("等"))
            .choose();
    public static final Choose VI_1_2_2_r3_b = VI_1_2_2_r3.place()
            .letter('b')
            .says(
                    MEASURE,
                    "鍵付チェーンなどで保護しデスク上で管理する",
                    "Protect it by a lockable chain or the like and manage it on the desk")
            .itemOf(VI_1_2_2_r3)
            .leaves(list("など"))
            .choose();
    public static final MustNotInPrinciple VI_1_2_2_r4 = AT_VI_1_2_2
            .row(4, "外部への持ち出し", "carrying out to the outside")
            .says(CONTROL, "原則として禁止する。", "Forbidden in principle.")
            .mustNotInPrinciple();
    public static final Must VI_1_2_2_r4_s2 = VI_1_2_2_r4.place()
            .step(Step.proviso())
            .says(
                    EXCEPTION,
                    "業務上やむを得ない場合は、所属長の許可を得ること。",
                    "Where it is unavoidable for business, obtain the permission of the head of one's own section.")
            .itemOf(VI_1_2_2_r4)
            .leaves(judged("やむを得ない"))
            .must();
    public static final Choose VI_1_2_2_r4_s3 = VI_1_2_2_r4.place()
            .step(Step.note(3))
            .says(
                    CONTROL,
                    "重要な電子情報がパソコンに保存されている場合は、以下の管理の内、適切な措置を講ずること。",
                    "Where important electronic information is stored on the computer, take such of the measures below as is appropriate.")
            .leaves(city("重要な"), judged("適切"))
            .choose();
    public static final Choose VI_1_2_2_r4_a = VI_1_2_2_r4.place()
            .letter('a')
            .says(MEASURE, "ファイルを削除する", "Delete the files")
            .itemOf(VI_1_2_2_r4_s3)
            .choose();
    public static final Choose VI_1_2_2_r4_b = VI_1_2_2_r4.place()
            .letter('b')
            .says(MEASURE, "ファイルへのパスワード設定又は暗号化", "Set a password on the files or encrypt them")
            .itemOf(VI_1_2_2_r4_s3)
            .choose();
    public static final Choose VI_1_2_2_r4_c = VI_1_2_2_r4.place()
            .letter('c')
            .says(MEASURE, "装置のロック", "Lock the device")
            .itemOf(VI_1_2_2_r4_s3)
            .choose();
    static final Place AT_VI_1_3 = AT_VI_1.parenthesised(3)
            .titled("プリンタ、コピー機及びFAXの物理的セキュリティ対策", "Physical security measures for printers, copiers and fax machines");
    static final Place AT_VI_1_3_1 = AT_VI_1_3.circled(1).titled("目的", "Purpose");
    public static final Statement VI_1_3_1_b1 = AT_VI_1_3_1
            .bullet(1)
            .says(
                    OBJECTIVE,
                    "許可されないアクセスからの不正なアクセスの防止",
                    "Prevention of improper access from access that is not permitted")
            .stated();
    public static final Statement VI_1_3_1_b2 = AT_VI_1_3_1
            .bullet(2)
            .says(OBJECTIVE, "許可されたアクセスの誤使用の防止", "Prevention of misuse of permitted access")
            .stated();
    public static final Statement VI_1_3_1_b3 = AT_VI_1_3_1
            .bullet(3)
            .says(
                    OBJECTIVE,
                    "印刷物等の盗難又は紛失による情報漏えいの防止",
                    "Prevention of information leakage by theft or loss of printed matter or the like")
            .stated();
    static final Place AT_VI_1_3_2 = AT_VI_1_3.circled(2).titled("管理策", "Controls");
    public static final Must VI_1_3_2 = AT_VI_1_3_2
            .says(
                    CONTROL,
                    "設置にあたっては、印刷物等が第三者による意図しない参照又は盗難を予防できる場所とする等、適切な管理を行う。",
                    "In installing the device, manage it appropriately, such as by choosing a place where unintended viewing or theft of printed matter or the like by third parties can be prevented.")
            .leaves(judged("適切"), list("等"))
            .must();
    public static final Must VI_1_3_2_s2 = AT_VI_1_3_2
            .step(Step.second())
            .says(
                    CONTROL,
                    "利用後の原紙や印刷物等の長時間の放置や取り忘れを防止する。",
                    "Prevent originals, printed matter or the like from being left for a long time or forgotten after use.")
            .leaves(city("長時間"), judged("放置"))
            .must();
    static final Place AT_VI_1_4 =
            AT_VI_1.parenthesised(4).titled("装置の廃棄又はリース機器の返却", "Disposal of devices or return of leased devices");
    static final Place AT_VI_1_4_1 = AT_VI_1_4.circled(1).titled("目的", "Purpose");
    public static final Statement VI_1_4_1_b1 = AT_VI_1_4_1
            .bullet(1)
            .says(OBJECTIVE, "廃棄装置からの情報漏えいの防止", "Prevention of information leakage from discarded devices")
            .stated();
    public static final Statement VI_1_4_1_b2 = AT_VI_1_4_1
            .bullet(2)
            .says(OBJECTIVE, "返却装置からの情報漏えいの防止", "Prevention of information leakage from returned devices")
            .stated();
    static final Place AT_VI_1_4_2 = AT_VI_1_4.circled(2).titled("管理策", "Controls");
    public static final Must VI_1_4_2 = AT_VI_1_4_2
            .says(
                    CONTROL,
                    "廃棄又は返却時は、データの完全消去やハードディスク等を物理的に破壊するなど、各システム管理者が責任をもって実施する。",
                    "On disposal or return, each system administrator responsibly carries out complete erasure of the data, physical destruction of the hard disk, or the like.")
            .by(SYSTEM_ADMINISTRATOR)
            .leaves(list("など"))
            .must();

    private static Seq<Line> row(Provision said) {
        return Table.row(Line.of("{}", said.place().label()::get), Line.of("{}", said));
    }

    private static final Division SERVERS = Division.of(
            AT_VI_1_1,
            Division.of(AT_VI_1_1_1).and(Line.items("・", VI_1_1_1_b1, VI_1_1_1_b2, VI_1_1_1_b3, VI_1_1_1_b4)),
            Division.headed(
                    AT_VI_1_1_2,
                    Line.of("②{}、{}", VI_1_1_2, VI_1_1_2_s2),
                    Division.of(
                            AT_VI_1_1_2_a,
                            Table.of(
                                    Table.row(Line.of("管理レベル"), Line.of("管理策")),
                                    row(VI_1_1_2_a_r1),
                                    row(VI_1_1_2_a_r2),
                                    row(VI_1_1_2_a_r3),
                                    row(VI_1_1_2_a_r4))),
                    Line.of("b {}", VI_1_1_2_b)),
            Division.headed(
                    AT_VI_1_1_3,
                    Line.of("③{}の管理", VI_1_1_3),
                    Division.of(
                            AT_VI_1_1_3_a,
                            Line.of("{}", VI_1_1_3_a),
                            Table.of(
                                    Table.row(Line.of("管理対象"), Line.of("管理策")),
                                    row(VI_1_1_3_a_r1),
                                    row(VI_1_1_3_a_r2),
                                    row(VI_1_1_3_a_r3),
                                    row(VI_1_1_3_a_r4),
                                    row(VI_1_1_3_a_r5),
                                    row(VI_1_1_3_a_r6))),
                    Division.of(AT_VI_1_1_3_b, Line.of("{}", VI_1_1_3_b))
                            .and(Line.items("・", VI_1_1_3_b_b1, VI_1_1_3_b_b2, VI_1_1_3_b_b3))));

    private static final Table MEASURES = Table.of(
            Table.row(Line.of("管理対象名"), Line.of("管理策")),
            Table.row(
                    Line.of("{}", VI_1_2_2_r1.place().label()::get),
                    Line.of("{}", VI_1_2_2_r1),
                    Line.of("a {}", VI_1_2_2_r1_a),
                    Line.of("・ {}", VI_1_2_2_r1_a_b1),
                    Line.of("・ {}", VI_1_2_2_r1_a_b2),
                    Line.of("・ {}", VI_1_2_2_r1_a_b3),
                    Line.of("b {}", VI_1_2_2_r1_b),
                    Line.of("・ {}", VI_1_2_2_r1_b_b1)),
            Table.row(
                    Line.of("{}", VI_1_2_2_r2_t),
                    Line.of("{}", VI_1_2_2_r2),
                    Line.of("a {}", VI_1_2_2_r2_a),
                    Line.of("b {}", VI_1_2_2_r2_b)),
            Table.row(
                    Line.of("ノート型パソコン"),
                    Line.of("{}", VI_1_2_2_r3.place().label()::get),
                    Line.of("{}", VI_1_2_2_r3),
                    Line.of("a {}", VI_1_2_2_r3_a),
                    Line.of("b {}", VI_1_2_2_r3_b)),
            Table.row(
                    Line.of("{}", VI_1_2_2_r4.place().label()::get),
                    Line.of("{}", VI_1_2_2_r4),
                    Line.of("ただし、{}なお、{}", VI_1_2_2_r4_s2, VI_1_2_2_r4_s3),
                    Line.of("a {}", VI_1_2_2_r4_a),
                    Line.of("b {}", VI_1_2_2_r4_b),
                    Line.of("c {}", VI_1_2_2_r4_c)));

    static final Division TEXT = Division.marked(
            AT_VI,
            "VI",
            Division.of(
                    AT_VI_1,
                    SERVERS,
                    Division.of(
                            AT_VI_1_2,
                            Division.of(AT_VI_1_2_1)
                                    .and(Line.items("・", VI_1_2_1_b1, VI_1_2_1_b2, VI_1_2_1_b3, VI_1_2_1_b4)),
                            Division.of(AT_VI_1_2_2, MEASURES)),
                    Division.of(
                            AT_VI_1_3,
                            Division.of(AT_VI_1_3_1).and(Line.items("・ ", VI_1_3_1_b1, VI_1_3_1_b2, VI_1_3_1_b3)),
                            Division.of(AT_VI_1_3_2, Line.of("{}また、{}", VI_1_3_2, VI_1_3_2_s2))),
                    Division.of(
                            AT_VI_1_4,
                            Division.of(AT_VI_1_4_1).and(Line.items("・ ", VI_1_4_1_b1, VI_1_4_1_b2)),
                            Division.of(AT_VI_1_4_2, Line.of("{}", VI_1_4_2)))));

    private ChapterVI() {}
}
