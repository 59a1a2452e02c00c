package dev.isms.sagamihara.text;

import static dev.isms.provision.OpenTerm.judged;
import static dev.isms.provision.ProvisionType.DELEGATION;
import static dev.isms.provision.ProvisionType.DUTY;
import static dev.isms.provision.ProvisionType.STRUCTURE;
import static dev.isms.sagamihara.text.Instruments.CS;
import static dev.isms.sagamihara.vocabulary.Bodies.AUDIT_TEAM;
import static dev.isms.sagamihara.vocabulary.Bodies.EVALUATION_COMMITTEE;
import static dev.isms.sagamihara.vocabulary.Bodies.IMPROVEMENT_COMMITTEE;
import static dev.isms.sagamihara.vocabulary.Roles.CISO;
import static dev.isms.sagamihara.vocabulary.Roles.EMPLOYEE;
import static dev.isms.sagamihara.vocabulary.Roles.SYSTEM_ADMINISTRATOR;

import dev.isms.provision.Place;
import dev.isms.provision.Provision.Must;
import dev.isms.provision.Provision.Statement;
import dev.isms.provision.Step;
import dev.isms.publication.Absent;
import dev.isms.publication.Division;
import dev.isms.publication.Line;
import dev.isms.text.Words;
import io.vavr.collection.List;

/** 対策基準 Ⅲ 管理体制 — the organisation, and what each role and body is responsible for. */
public final class ChapterIII {

    static final Place AT_III = CS.chapter(3).titled("管理体制", "Management structure");

    static final Place AT_III_1 = AT_III.section(1).titled("組織", "Organization");
    public static final Must III_1 = AT_III_1.says(STRUCTURE, "次のとおり組織を整備する。", "The organization is set up as follows.")
            .must();
    public static final Must III_1_s2 = AT_III_1.step(Step.named("s2", "注記", ", remark"))
            .says(
                    DELEGATION,
                    "詳細については、別途各設置要綱に定める。",
                    "Details are laid down separately in the guideline of establishment of each body.")
            .must();

    static final Place AT_III_2 = AT_III.section(2).titled("責任及び権限", "Responsibility and authority");
    static final Place AT_III_2_1 = AT_III_2.parenthesised(1)
            .titled("情報セキュリティ対策最高責任者の責任及び権限", "Responsibility and authority of the chief information security officer");
    public static final Statement III_2_1_1 = AT_III_2_1
            .circled(1)
            .says(
                    DUTY,
                    "情報セキュリティポリシーに定められた全ての活動に関する最終責任と権限",
                    "Final responsibility and authority for all activities laid down in the information security policy")
            .by(CISO)
            .stated();
    public static final Statement III_2_1_2 = AT_III_2_1
            .circled(2)
            .says(DUTY, "情報セキュリティポリシーの遵守の徹底", "Ensuring thorough compliance with the information security policy")
            .by(CISO)
            .stated();
    public static final Statement III_2_1_3 = AT_III_2_1
            .circled(3)
            .says(DUTY, "情報セキュリティ評価委員会の設置", "Setting up the information security evaluation committee")
            .by(CISO)
            .stated();
    public static final Statement III_2_1_4 = AT_III_2_1
            .circled(4)
            .says(DUTY, "情報セキュリティ監査チームの設置", "Setting up the information security audit team")
            .by(CISO)
            .stated();
    public static final Statement III_2_1_5 = AT_III_2_1
            .circled(5)
            .says(DUTY, "情報セキュリティ基本方針の見直し", "Review of the information security basic policy")
            .by(CISO)
            .stated();
    static final Place AT_III_2_2 = AT_III_2.parenthesised(2)
            .titled(
                    "情報セキュリティ評価委員会の責任及び権限",
                    "Responsibility and authority of the information security evaluation committee");
    public static final Statement III_2_2_1 = AT_III_2_2
            .circled(1)
            .says(
                    DUTY,
                    "効果的な情報セキュリティ対策の仕組みの確立、実行及び維持",
                    "Establishment, execution and maintenance of an effective framework of information security measures")
            .by(EVALUATION_COMMITTEE)
            .stated();
    public static final Statement III_2_2_2 = AT_III_2_2
            .circled(2)
            .says(
                    DUTY,
                    "情報セキュリティポリシーの実施状況について情報セキュリティ対策最高責任者への報告",
                    "Reporting to the chief information security officer on the status of implementation of the information security policy")
            .by(EVALUATION_COMMITTEE)
            .stated();
    public static final Statement III_2_2_3 = AT_III_2_2
            .circled(3)
            .says(
                    DUTY,
                    "情報セキュリティポリシーの実行に必要な教育訓練の計画",
                    "Planning of the education and training needed for carrying out the information security policy")
            .by(EVALUATION_COMMITTEE)
            .leaves(judged("必要な"))
            .stated();
    public static final Statement III_2_2_4 = AT_III_2_2
            .circled(4)
            .says(DUTY, "情報セキュリティ対策基準の見直し", "Review of the information security control standard")
            .by(EVALUATION_COMMITTEE)
            .stated();
    static final Place AT_III_2_3 = AT_III_2.parenthesised(3)
            .titled("情報セキュリティ監査チームの責任及び権限", "Responsibility and authority of the information security audit team");
    public static final Statement III_2_3_1 = AT_III_2_3
            .circled(1)
            .says(DUTY, "情報セキュリティ監査の計画及び実施", "Planning and execution of information security audits")
            .by(AUDIT_TEAM)
            .stated();
    public static final Statement III_2_3_2 = AT_III_2_3
            .circled(2)
            .says(DUTY, "情報セキュリティ監査の報告", "Reporting on information security audits")
            .by(AUDIT_TEAM)
            .stated();
    static final Place AT_III_2_4 = AT_III_2.parenthesised(4)
            .titled(
                    "情報セキュリティ向上委員会の責任及び権限",
                    "Responsibility and authority of the information security improvement committee");
    public static final Statement III_2_4_1 = AT_III_2_4
            .circled(1)
            .says(
                    DUTY,
                    "情報セキュリティ評価委員会から指示された情報セキュリティ対策に関する計画及び実施",
                    "Planning and execution of the information security measures directed by the information security evaluation committee")
            .by(IMPROVEMENT_COMMITTEE)
            .stated();
    public static final Statement III_2_4_2 = AT_III_2_4
            .circled(2)
            .says(
                    DUTY,
                    "情報セキュリティポリシーの実行に関する各職員への支援及び指導",
                    "Support and guidance of each employee in carrying out the information security policy")
            .by(IMPROVEMENT_COMMITTEE)
            .stated();
    static final Place AT_III_2_5 = AT_III_2.parenthesised(5)
            .titled("システム管理者の責任及び権限", "Responsibility and authority of the system administrator");
    public static final Statement III_2_5_1 = AT_III_2_5
            .circled(1)
            .says(
                    DUTY,
                    "所管する情報システムの全ての活動に関する最終責任と権限",
                    "Final responsibility and authority for all activities of the information system in one's charge")
            .by(SYSTEM_ADMINISTRATOR)
            .stated();
    public static final Statement III_2_5_2 = AT_III_2_5
            .circled(2)
            .says(
                    DUTY,
                    "所管する情報システムのセキュリティに関する最終責任と権限",
                    "Final responsibility and authority for the security of the information system in one's charge")
            .by(SYSTEM_ADMINISTRATOR)
            .stated();
    public static final Statement III_2_5_3 = AT_III_2_5
            .circled(3)
            .says(
                    DUTY,
                    "所管する情報システムの実施手順の維持及び管理",
                    "Maintenance and management of the implementation procedures of the information system in one's charge")
            .by(SYSTEM_ADMINISTRATOR)
            .stated();
    static final Place AT_III_2_6 = AT_III_2.parenthesised(6).titled("職員の責任", "Responsibility of employees");
    public static final Statement III_2_6_1 = AT_III_2_6
            .circled(1)
            .says(
                    DUTY,
                    "情報セキュリティ対策の重要性の認識と確実な実行",
                    "Recognizing the importance of information security measures and carrying them out reliably")
            .by(EMPLOYEE)
            .stated();
    public static final Statement III_2_6_2 = AT_III_2_6
            .circled(2)
            .says(DUTY, "情報セキュリティ監査への協力", "Cooperation with information security audits")
            .by(EMPLOYEE)
            .stated();
    public static final Statement III_2_6_3 = AT_III_2_6
            .circled(3)
            .says(DUTY, "情報セキュリティ実施手順の管理", "Management of the information security implementation procedures")
            .by(EMPLOYEE)
            .stated();
    public static final Statement III_2_6_4 = AT_III_2_6
            .circled(4)
            .says(DUTY, "記録の管理", "Management of records")
            .by(EMPLOYEE)
            .stated();

    static final Division TEXT = Division.of(
            AT_III,
            Division.of(
                    AT_III_1,
                    Line.of("{}", III_1),
                    new Absent(Words.of(
                            "組織の図は原典の写しに残っていない", "the figure of the organization has not come down in the source")),
                    Line.of("※{}", III_1_s2)),
            Division.of(
                    AT_III_2,
                    numbered(AT_III_2_1, III_2_1_1, III_2_1_2, III_2_1_3, III_2_1_4, III_2_1_5),
                    numbered(AT_III_2_2, III_2_2_1, III_2_2_2, III_2_2_3, III_2_2_4),
                    numbered(AT_III_2_3, III_2_3_1, III_2_3_2),
                    numbered(AT_III_2_4, III_2_4_1, III_2_4_2),
                    numbered(AT_III_2_5, III_2_5_1, III_2_5_2, III_2_5_3),
                    numbered(AT_III_2_6, III_2_6_1, III_2_6_2, III_2_6_3, III_2_6_4)));

    private static Division numbered(Place place, Statement... lines) {
        return Division.of(place)
                .and(List.of(lines).map(line -> Line.of(line.place().mark() + "{}", line)));
    }

    private ChapterIII() {}
}
