package dev.isms.sagamihara.text;

import static dev.isms.provision.OpenTerm.city;
import static dev.isms.provision.OpenTerm.judged;
import static dev.isms.provision.OpenTerm.list;
import static dev.isms.provision.ProvisionType.CONTROL;
import static dev.isms.provision.ProvisionType.DEFINITION;
import static dev.isms.provision.ProvisionType.DUTY;
import static dev.isms.provision.ProvisionType.MEASURE;
import static dev.isms.provision.ProvisionType.OBJECTIVE;
import static dev.isms.provision.ProvisionType.PERMISSION;
import static dev.isms.provision.ProvisionType.SCOPE;
import static dev.isms.provision.ProvisionType.STEP;
import static dev.isms.provision.ProvisionType.TRIGGER;
import static dev.isms.sagamihara.text.Instruments.CS;
import static dev.isms.sagamihara.vocabulary.Activities.MONITORING;
import static dev.isms.sagamihara.vocabulary.Bodies.AUDIT_TEAM;
import static dev.isms.sagamihara.vocabulary.Bodies.EVALUATION_COMMITTEE;
import static dev.isms.sagamihara.vocabulary.Bodies.INFORMATION_POLICY_DIVISION;
import static dev.isms.sagamihara.vocabulary.Roles.AUDIT_TEAM_LEADER;
import static dev.isms.sagamihara.vocabulary.Roles.INTERNAL_AUDITOR;
import static dev.isms.sagamihara.vocabulary.Roles.SYSTEM_ADMINISTRATOR;

import dev.isms.organization.Party;
import dev.isms.provision.Place;
import dev.isms.provision.Provision.AsNeeded;
import dev.isms.provision.Provision.Choose;
import dev.isms.provision.Provision.May;
import dev.isms.provision.Provision.Must;
import dev.isms.provision.Provision.Statement;
import dev.isms.provision.Step;
import dev.isms.publication.Division;
import dev.isms.publication.Line;
import dev.isms.publication.Table;
import dev.isms.text.Words;
import io.vavr.collection.Seq;

/** 対策基準 Ⅸ 監視・検証、監査及び評価・見直し — monitoring, audit and review. */
public final class ChapterIX {

    static final Place AT_IX =
            CS.chapter(9).titled("監視・検証、監査及び評価・見直し", "Monitoring and verification, audit, and evaluation and review");

    static final Place AT_IX_1 =
            AT_IX.section(1).titled("監視及び検証", "Monitoring and verification").under(MONITORING);
    static final Place AT_IX_1_1 = AT_IX_1.parenthesised(1).titled("目的", "Purpose");
    public static final Statement IX_1_1_b1 = AT_IX_1_1
            .bullet(1)
            .says(
                    OBJECTIVE,
                    "許可されない不正なアクセス（ウイルスも含む）の認識",
                    "Recognition of improper access (including viruses) that is not permitted")
            .stated();
    public static final Statement IX_1_1_b2 = AT_IX_1_1
            .bullet(2)
            .says(OBJECTIVE, "システムの性能低下の把握", "Grasp of a decline in system performance")
            .stated();
    public static final Statement IX_1_1_b3 = AT_IX_1_1
            .bullet(3)
            .says(
                    OBJECTIVE,
                    "情報セキュリティポリシーの有効性の改善",
                    "Improvement of the effectiveness of the information security policy")
            .stated();
    static final Place AT_IX_1_2 =
            AT_IX_1.parenthesised(2).titled("監視及び検証の対象及び手段", "Objects and means of monitoring and verification");
    public static final Must IX_1_2_r1 = AT_IX_1_2
            .row(1, "システムの運用監視", "monitoring of the operation of systems")
            .says(CONTROL, "システムの運用監視", "Monitoring of the operation of systems")
            .by(SYSTEM_ADMINISTRATOR)
            .must();
    public static final Statement IX_1_2_r1_t = IX_1_2_r1.place()
            .step(Step.cell("t", Words.of("対象", "object")))
            .says(SCOPE, "内部からのアクセス", "Access from inside")
            .by(SYSTEM_ADMINISTRATOR)
            .itemOf(IX_1_2_r1)
            .stated();
    public static final Must IX_1_2_r1_m = IX_1_2_r1.place()
            .step(Step.cell("m", Words.of("手段", "means")))
            .says(MEASURE, "サーバのシステムログ、イベントログ監視", "Monitoring of the system log, event log of the server")
            .by(SYSTEM_ADMINISTRATOR)
            .itemOf(IX_1_2_r1)
            .must();
    public static final Must IX_1_2_r2 = AT_IX_1_2
            .row(2, "外部からの不正アクセスの監視", "monitoring of unauthorized access from outside")
            .says(CONTROL, "外部からの不正アクセスの監視", "Monitoring of unauthorized access from outside")
            .by(INFORMATION_POLICY_DIVISION)
            .must();
    public static final Statement IX_1_2_r2_t = IX_1_2_r2.place()
            .step(Step.cell("t", Words.of("対象", "object")))
            .says(SCOPE, "外部からの不正アクセス", "Improper access from outside")
            .by(INFORMATION_POLICY_DIVISION)
            .itemOf(IX_1_2_r2)
            .stated();
    public static final Must IX_1_2_r2_m = IX_1_2_r2.place()
            .step(Step.cell("m", Words.of("手段", "means")))
            .says(MEASURE, "侵入検知システム等による監視", "Monitoring by an intrusion detection system or the like")
            .by(INFORMATION_POLICY_DIVISION)
            .itemOf(IX_1_2_r2)
            .leaves(list("等"))
            .must();
    public static final Must IX_1_2_r3 = AT_IX_1_2
            .row(3, "ネットワーク脆弱性の検証", "verification of network vulnerability")
            .says(CONTROL, "ネットワーク脆弱性の検証", "Verification of network vulnerability")
            .by(INFORMATION_POLICY_DIVISION)
            .must();
    public static final Statement IX_1_2_r3_t = IX_1_2_r3.place()
            .step(Step.cell("t", Words.of("対象", "object")))
            .says(SCOPE, "サーバ、ルータ、ファイアウォールの脆弱性", "Vulnerability of servers, routers, firewalls")
            .by(INFORMATION_POLICY_DIVISION)
            .itemOf(IX_1_2_r3)
            .stated();
    public static final Must IX_1_2_r3_m = IX_1_2_r3.place()
            .step(Step.cell("m", Words.of("手段", "means")))
            .says(MEASURE, "脆弱性検査ツールによる検証", "Verification by a vulnerability testing tool")
            .by(INFORMATION_POLICY_DIVISION)
            .itemOf(IX_1_2_r3)
            .must();
    public static final Must IX_1_2_r4 = AT_IX_1_2
            .row(4, "ウイルスの監視", "monitoring of viruses")
            .says(CONTROL, "ウイルスの監視", "Monitoring of viruses")
            .by(SYSTEM_ADMINISTRATOR)
            .must();
    public static final Statement IX_1_2_r4_t = IX_1_2_r4.place()
            .step(Step.cell("t", Words.of("対象", "object")))
            .says(SCOPE, "ウイルス感染", "Virus infection")
            .by(SYSTEM_ADMINISTRATOR)
            .itemOf(IX_1_2_r4)
            .stated();
    public static final Must IX_1_2_r4_m = IX_1_2_r4.place()
            .step(Step.cell("m", Words.of("手段", "means")))
            .says(MEASURE, "ウイルス対策ソフトの機能による監視", "Monitoring by the functions of anti-virus software")
            .by(SYSTEM_ADMINISTRATOR)
            .itemOf(IX_1_2_r4)
            .must();
    public static final Must IX_1_2_r5 = AT_IX_1_2
            .row(5, "ネットワークの性能監視", "monitoring of network performance")
            .says(CONTROL, "ネットワークの性能監視", "Monitoring of network performance")
            .by(INFORMATION_POLICY_DIVISION)
            .must();
    public static final Statement IX_1_2_r5_t = IX_1_2_r5.place()
            .step(Step.cell("t", Words.of("対象", "object")))
            .says(SCOPE, "ネットワークのトラフィック", "Network traffic")
            .by(INFORMATION_POLICY_DIVISION)
            .itemOf(IX_1_2_r5)
            .stated();
    public static final Must IX_1_2_r5_m = IX_1_2_r5.place()
            .step(Step.cell("m", Words.of("手段", "means")))
            .says(MEASURE, "専用モニタリング装置による監視", "Monitoring by a dedicated monitoring device")
            .by(INFORMATION_POLICY_DIVISION)
            .itemOf(IX_1_2_r5)
            .must();
    static final Place AT_IX_1_3 =
            AT_IX_1.parenthesised(3).titled("監視及び検証の手順", "Procedure of monitoring and verification");
    public static final Must IX_1_3_1 = AT_IX_1_3
            .circled(1)
            .says(
                    STEP,
                    "各システム管理者は、計画を立案し、計画どおり監視又は検証の実施を行う。",
                    "Each system administrator draws up a plan and carries out monitoring or verification as planned.")
            .by(SYSTEM_ADMINISTRATOR)
            .must();
    public static final Must IX_1_3_2 = AT_IX_1_3
            .circled(2)
            .says(
                    STEP,
                    "各システム管理者は、監視及び検証の結果に基づき、適切な措置を講ずる。",
                    "Each system administrator takes appropriate measures based on the results of monitoring and verification.")
            .by(SYSTEM_ADMINISTRATOR)
            .leaves(judged("適切"))
            .must();
    public static final AsNeeded IX_1_3_3 = AT_IX_1_3
            .circled(3)
            .says(
                    STEP,
                    "各システム管理者は、監視及び検証の結果を適宜情報政策課へ報告を行う。",
                    "Each system administrator reports the results of monitoring and verification to the information policy division as appropriate.")
            .by(SYSTEM_ADMINISTRATOR)
            .leaves(judged("適宜", SYSTEM_ADMINISTRATOR))
            .asNeeded();
    public static final Must IX_1_3_4 = AT_IX_1_3
            .circled(4)
            .says(
                    STEP,
                    "情報政策課は、各システム管理者からの報告を情報セキュリティポリシーの見直しに活用する。",
                    "The information policy division uses the reports from each system administrator for the review of the information security policy.")
            .by(INFORMATION_POLICY_DIVISION)
            .must();

    static final Place AT_IX_2 = AT_IX.section(2).titled("情報セキュリティ監査", "Information security audit");
    static final Place AT_IX_2_1 = AT_IX_2.parenthesised(1).titled("セキュリティ内部監査員", "Internal security auditors");
    public static final Must IX_2_1_1 = AT_IX_2_1
            .circled(1)
            .says(
                    CONTROL,
                    "情報セキュリティ監査チームリーダーは、セキュリティ内部監査員の互選によるものとする。",
                    "The information security audit team leader is elected by the internal security auditors from among themselves.")
            .by(INTERNAL_AUDITOR)
            .must();
    public static final Choose IX_2_1_2 = AT_IX_2_1
            .circled(2)
            .says(
                    CONTROL,
                    "セキュリティ内部監査員は次の研修のいずれかを受講する。",
                    "Internal security auditors attend one of the following training courses.")
            .by(INTERNAL_AUDITOR)
            .choose();
    public static final Choose IX_2_1_2_b1 = IX_2_1_2.place()
            .bullet(1)
            .says(
                    MEASURE,
                    "外部研修機関によるセキュリティ内部監査員研修",
                    "Training course for internal security auditors by an outside training organization")
            .by(INTERNAL_AUDITOR)
            .itemOf(IX_2_1_2)
            .choose();
    public static final Choose IX_2_1_2_b2 = IX_2_1_2.place()
            .bullet(2)
            .says(
                    MEASURE,
                    "上記の研修受講者による内部研修",
                    "Internal training course by a person who has attended the above training course")
            .by(INTERNAL_AUDITOR)
            .itemOf(IX_2_1_2)
            .choose();
    static final Place AT_IX_2_2 = AT_IX_2.parenthesised(2).titled("監査の種類", "Kinds of audits");
    public static final Statement IX_2_2_r1 = AT_IX_2_2
            .row(1, "定期監査", "periodic audit")
            .says(
                    DEFINITION,
                    "監査される活動の状況及び重要性に基づいて、情報セキュリティ監査チームが作成した情報セキュリティ監査計画書に従い、実施する監査",
                    "An audit carried out according to the information security audit plan that the information security audit team has drawn up based on the status and importance of the activities audited")
            .by(AUDIT_TEAM)
            .leaves(judged("重要性"))
            .stated();
    public static final Statement IX_2_2_r2 = AT_IX_2_2
            .row(2, "臨時監査", "ad hoc audit")
            .says(
                    DEFINITION,
                    "定期監査以外に、セキュリティ評価委員会の判断により臨時的に行われる監査",
                    "An audit carried out ad hoc, besides the periodic audits, at the judgement of the security evaluation committee")
            .by(EVALUATION_COMMITTEE)
            .leaves(city("臨時的に"))
            .stated();
    static final Place AT_IX_2_3 = AT_IX_2.parenthesised(3).titled("監査の手順", "Procedure of audits");
    public static final Must IX_2_3_1 = AT_IX_2_3
            .circled(1)
            .says(
                    STEP,
                    "情報セキュリティ監査チームリーダーは、被監査部門との独立性を考慮し、セキュリティ内部監査員を選任する。",
                    "The information security audit team leader appoints internal security auditors, considering their independence from the audited department.")
            .by(AUDIT_TEAM_LEADER)
            .leaves(judged("独立性を考慮", AUDIT_TEAM_LEADER))
            .must();
    public static final Must IX_2_3_2 = AT_IX_2_3
            .circled(2)
            .says(
                    STEP,
                    "セキュリティ内部監査員は、次の内容を踏まえ、情報セキュリティ監査実施計画書を作成する。",
                    "The internal security auditor prepares an information security audit implementation plan in view of the following.")
            .by(INTERNAL_AUDITOR)
            .must();
    public static final Must IX_2_3_2_b1 = IX_2_3_2.place()
            .bullet(1)
            .says(CONTROL, "監査スケジュール", "Audit schedule")
            .by(INTERNAL_AUDITOR)
            .itemOf(IX_2_3_2)
            .must();
    public static final Must IX_2_3_2_b2 = IX_2_3_2.place()
            .bullet(2)
            .says(CONTROL, "監査対象の抽出", "Selection of what is audited")
            .by(INTERNAL_AUDITOR)
            .itemOf(IX_2_3_2)
            .must();
    public static final Must IX_2_3_2_b3 = IX_2_3_2.place()
            .bullet(3)
            .says(CONTROL, "監査チェックリスト", "Audit checklist")
            .by(INTERNAL_AUDITOR)
            .itemOf(IX_2_3_2)
            .must();
    public static final Must IX_2_3_3 = AT_IX_2_3
            .circled(3)
            .says(STEP, "実施計画書に基づき、監査を実施する。", "The audit is carried out based on the implementation plan.")
            .must();
    public static final May IX_2_3_3_s2 = IX_2_3_3.place()
            .step(Step.second())
            .says(
                    PERMISSION,
                    "必要に応じて、監査の全部又は一部を外部の専門家に委託することができる。",
                    "The whole or a part of the audit may be entrusted to outside experts as needed.")
            .itemOf(IX_2_3_3)
            .leaves(judged("必要に応じて"))
            .may();
    public static final Must IX_2_3_4 = AT_IX_2_3
            .circled(4)
            .says(
                    STEP,
                    "監査結果を記録し、情報セキュリティ評価委員会へ報告する。",
                    "The results of the audit are recorded and reported to the information security evaluation committee.")
            .must();
    public static final AsNeeded IX_2_3_5 = AT_IX_2_3
            .circled(5)
            .says(STEP, "必要により助言、フォローアップを行う。", "Where necessary, give advice, follow up.")
            .leaves(judged("必要により"))
            .asNeeded();

    static final Place AT_IX_3 =
            AT_IX.section(3).titled("情報セキュリティポリシーの評価及び見直し", "Evaluation and review of the information security policy");
    public static final Must IX_3 = AT_IX_3.says(
                    DUTY,
                    "情報セキュリティポリシーを効果的に運用するため、次に掲げる要因により情報セキュリティポリシーの実効性を評価し",
                    "To operate the information security policy effectively, its effectiveness is evaluated on the factors below")
            .must();
    public static final AsNeeded IX_3_s2 = AT_IX_3.step(Step.second())
            .says(DUTY, "必要に応じて見直しを行う。", "It is reviewed as needed.")
            .leaves(judged("必要に応じて"))
            .asNeeded();
    public static final Statement IX_3_b1 = AT_IX_3.bullet(1)
            .says(TRIGGER, "社会環境の変化及び市民からの要望", "Changes in the social environment and requests from citizens")
            .itemOf(IX_3)
            .stated();
    public static final Statement IX_3_b2 = AT_IX_3.bullet(2)
            .says(TRIGGER, "関連する法規制の改正", "Revision of related legal regulations")
            .itemOf(IX_3)
            .stated();
    public static final Statement IX_3_b3 = AT_IX_3.bullet(3)
            .says(
                    TRIGGER,
                    "本市、国及び他の地方公共団体のセキュリティ事故事例",
                    "Cases of security incidents in this city, the State and other local governments")
            .itemOf(IX_3)
            .stated();
    public static final Statement IX_3_b4 = AT_IX_3.bullet(4)
            .says(
                    TRIGGER,
                    "有識者からの助言及び情報セキュリティ対策技術の進展",
                    "Advice from experts and progress in the technology of information security measures")
            .itemOf(IX_3)
            .stated();
    public static final Statement IX_3_b5 = AT_IX_3.bullet(5)
            .says(
                    TRIGGER,
                    "情報セキュリティポリシーの遵守状況（内部セキュリティ監査結果等）",
                    "Status of compliance with the information security policy (results of internal security audits and the like)")
            .itemOf(IX_3)
            .stated();
    public static final Statement IX_3_b6 = AT_IX_3.bullet(6)
            .says(TRIGGER, "内部環境の変化", "Changes in the internal environment")
            .itemOf(IX_3)
            .stated();

    private static Seq<Line> kind(Must kind, Statement object, Must means, String template, Party owner) {
        return Table.row(
                Line.of("{}", kind),
                Line.of("対象"),
                Line.of("{}", object),
                Line.of(template, owner),
                Line.of("手段"),
                Line.of("{}", means));
    }

    private static final Table KINDS = Table.of(
            Table.row(Line.of("分類"), Line.of("対象及び手段"), Line.of("主管部門")),
            kind(IX_1_2_r1, IX_1_2_r1_t, IX_1_2_r1_m, "各{}", SYSTEM_ADMINISTRATOR),
            kind(IX_1_2_r2, IX_1_2_r2_t, IX_1_2_r2_m, "{}", INFORMATION_POLICY_DIVISION),
            kind(IX_1_2_r3, IX_1_2_r3_t, IX_1_2_r3_m, "{}", INFORMATION_POLICY_DIVISION),
            kind(IX_1_2_r4, IX_1_2_r4_t, IX_1_2_r4_m, "各{}", SYSTEM_ADMINISTRATOR),
            kind(IX_1_2_r5, IX_1_2_r5_t, IX_1_2_r5_m, "{}", INFORMATION_POLICY_DIVISION));

    static final Division TEXT = Division.of(
            AT_IX,
            Division.of(
                    AT_IX_1,
                    Division.of(AT_IX_1_1).and(Line.items("・", IX_1_1_b1, IX_1_1_b2, IX_1_1_b3)),
                    Division.of(AT_IX_1_2, KINDS),
                    Division.of(
                            AT_IX_1_3,
                            Line.of("①{}", IX_1_3_1),
                            Line.of("②{}", IX_1_3_2),
                            Line.of("③{}", IX_1_3_3),
                            Line.of("④{}", IX_1_3_4))),
            Division.of(
                    AT_IX_2,
                    Division.of(AT_IX_2_1, Line.of("①{}", IX_2_1_1), Line.of("②{}", IX_2_1_2))
                            .and(Line.items("・", IX_2_1_2_b1, IX_2_1_2_b2)),
                    Division.of(
                            AT_IX_2_2,
                            Table.of(
                                    Table.row(Line.of("{}", IX_2_2_r1.place().label()::get), Line.of("{}", IX_2_2_r1)),
                                    Table.row(
                                            Line.of("{}", IX_2_2_r2.place().label()::get), Line.of("{}", IX_2_2_r2)))),
                    Division.of(
                            AT_IX_2_3,
                            Line.of("①{}", IX_2_3_1),
                            Line.of("②{}", IX_2_3_2),
                            Line.of("・ {}", IX_2_3_2_b1),
                            Line.of("・ {}", IX_2_3_2_b2),
                            Line.of("・ {}", IX_2_3_2_b3),
                            Line.of("③{}{}", IX_2_3_3, IX_2_3_3_s2),
                            Line.of("④{}", IX_2_3_4),
                            Line.of("⑤{}", IX_2_3_5))),
            Division.of(AT_IX_3, Line.of("{}、{}", IX_3, IX_3_s2))
                    .and(Line.items("・ ", IX_3_b1, IX_3_b2, IX_3_b3, IX_3_b4, IX_3_b5, IX_3_b6)));

    private ChapterIX() {}
}
