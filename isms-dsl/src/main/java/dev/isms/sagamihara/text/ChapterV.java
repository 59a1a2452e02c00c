package dev.isms.sagamihara.text;

import static dev.isms.provision.OpenTerm.city;
import static dev.isms.provision.OpenTerm.judged;
import static dev.isms.provision.ProvisionType.CONTROL;
import static dev.isms.provision.ProvisionType.DEFINITION;
import static dev.isms.provision.ProvisionType.DELEGATION;
import static dev.isms.provision.ProvisionType.MATRIX;
import static dev.isms.provision.ProvisionType.MEASURE;
import static dev.isms.provision.ProvisionType.SCOPE;
import static dev.isms.provision.ProvisionType.STEP;
import static dev.isms.provision.ProvisionType.STRUCTURE;
import static dev.isms.sagamihara.text.Instruments.CS;
import static dev.isms.sagamihara.vocabulary.Activities.ACCESS_CONTROL;
import static dev.isms.sagamihara.vocabulary.Activities.ASSET_MANAGEMENT;
import static dev.isms.sagamihara.vocabulary.Activities.COMMON_PROCEDURES_MAKING;
import static dev.isms.sagamihara.vocabulary.Activities.DOCUMENTS_AND_RECORDS;
import static dev.isms.sagamihara.vocabulary.Activities.FAILURE_MEASURES;
import static dev.isms.sagamihara.vocabulary.Activities.INCIDENT_RESPONSE;
import static dev.isms.sagamihara.vocabulary.Activities.INTERNET_OPERATION;
import static dev.isms.sagamihara.vocabulary.Activities.MONITORING;
import static dev.isms.sagamihara.vocabulary.Activities.NETWORK_OPERATION;
import static dev.isms.sagamihara.vocabulary.Activities.OUTSOURCING;
import static dev.isms.sagamihara.vocabulary.Activities.PASSWORD_MANAGEMENT;
import static dev.isms.sagamihara.vocabulary.Activities.PHYSICAL_SECURITY;
import static dev.isms.sagamihara.vocabulary.Activities.SYSTEM_INTRODUCTION;
import static dev.isms.sagamihara.vocabulary.Activities.SYSTEM_OPERATION;
import static dev.isms.sagamihara.vocabulary.Activities.SYSTEM_PROCEDURES_MAKING;
import static dev.isms.sagamihara.vocabulary.Activities.TRAINING;
import static dev.isms.sagamihara.vocabulary.Activities.VIRUS_MEASURES;
import static dev.isms.sagamihara.vocabulary.Bodies.SECTION;
import static dev.isms.sagamihara.vocabulary.Roles.AUDIT_TEAM_LEADER;
import static dev.isms.sagamihara.vocabulary.Roles.EMPLOYEE;
import static dev.isms.sagamihara.vocabulary.Roles.INFORMATION_POLICY_HEAD;
import static dev.isms.sagamihara.vocabulary.Roles.SECTION_OR_AGENCY_HEAD;
import static dev.isms.sagamihara.vocabulary.Roles.SYSTEM_ADMINISTRATOR;
import static dev.isms.sagamihara.vocabulary.Roles.TRAINING_OWNER;

import dev.isms.organization.Activity;
import dev.isms.organization.Role;
import dev.isms.provision.Place;
import dev.isms.provision.Provision.AsNeeded;
import dev.isms.provision.Provision.Choose;
import dev.isms.provision.Provision.Must;
import dev.isms.provision.Provision.Statement;
import dev.isms.provision.Step;
import dev.isms.publication.Division;
import dev.isms.publication.Line;
import dev.isms.publication.Table;
import dev.isms.sagamihara.vocabulary.Activities;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅴ 人的セキュリティ対策 — responsibility, education and incidents. */
public final class ChapterV {

    static final Place AT_V = CS.chapter(5).titled("人的セキュリティ対策", "Human security measures");

    static final Place AT_V_1 = AT_V.section(1).titled("職員の責任及び権限", "Responsibility and authority of employees");
    public static final Statement V_1_1 = AT_V_1.parenthesised(1)
            .says(STRUCTURE, "職員の責任及び権限は次のとおりとする。", "The responsibility and authority of employees are as follows.")
            .stated();
    public static final Statement V_1_1_r1 = V_1_1.place()
            .step(Step.row(1, ASSET_MANAGEMENT.words()))
            .says(MATRIX, ASSET_MANAGEMENT.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r2 = V_1_1.place()
            .step(Step.row(2, TRAINING.words()))
            .says(MATRIX, TRAINING.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r3 = V_1_1.place()
            .step(Step.row(3, INCIDENT_RESPONSE.words()))
            .says(MATRIX, INCIDENT_RESPONSE.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r4 = V_1_1.place()
            .step(Step.row(4, PHYSICAL_SECURITY.words()))
            .says(MATRIX, PHYSICAL_SECURITY.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r5 = V_1_1.place()
            .step(Step.row(5, ACCESS_CONTROL.words()))
            .says(MATRIX, ACCESS_CONTROL.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r6 = V_1_1.place()
            .step(Step.row(6, PASSWORD_MANAGEMENT.words()))
            .says(MATRIX, PASSWORD_MANAGEMENT.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r7 = V_1_1.place()
            .step(Step.row(7, VIRUS_MEASURES.words()))
            .says(MATRIX, VIRUS_MEASURES.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r8 = V_1_1.place()
            .step(Step.row(8, FAILURE_MEASURES.words()))
            .says(MATRIX, FAILURE_MEASURES.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r9 = V_1_1.place()
            .step(Step.row(9, SYSTEM_OPERATION.words()))
            .says(MATRIX, SYSTEM_OPERATION.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r10 = V_1_1.place()
            .step(Step.row(10, NETWORK_OPERATION.words()))
            .says(MATRIX, NETWORK_OPERATION.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r11 = V_1_1.place()
            .step(Step.row(11, INTERNET_OPERATION.words()))
            .says(MATRIX, INTERNET_OPERATION.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r12 = V_1_1.place()
            .step(Step.row(12, SYSTEM_INTRODUCTION.words()))
            .says(MATRIX, SYSTEM_INTRODUCTION.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r13 = V_1_1.place()
            .step(Step.row(13, OUTSOURCING.words()))
            .says(MATRIX, OUTSOURCING.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r14 = V_1_1.place()
            .step(Step.row(14, MONITORING.words()))
            .says(MATRIX, MONITORING.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r15 = V_1_1.place()
            .step(Step.row(15, DOCUMENTS_AND_RECORDS.words()))
            .says(MATRIX, DOCUMENTS_AND_RECORDS.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r16 = V_1_1.place()
            .step(Step.row(16, COMMON_PROCEDURES_MAKING.words()))
            .says(MATRIX, COMMON_PROCEDURES_MAKING.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_r17 = V_1_1.place()
            .step(Step.row(17, SYSTEM_PROCEDURES_MAKING.words()))
            .says(MATRIX, SYSTEM_PROCEDURES_MAKING.words())
            .itemOf(V_1_1)
            .stated();
    public static final Statement V_1_1_key = V_1_1.place()
            .step(Step.named("key", "凡例", ", key"))
            .says(
                    DEFINITION,
                    "◎：総括的な責任及び権限を有する者 ○：責任を有する者",
                    "◎: has overall responsibility and authority ○: has responsibility")
            .itemOf(V_1_1)
            .stated();
    public static final Must V_1_2 = AT_V_1.parenthesised(2)
            .says(
                    DELEGATION,
                    "責任及び権限の詳細は、情報セキュリティ業務分掌職務権限一覧表に定める。",
                    "Details of responsibility and authority are laid down in the information security list of authority by division of duties.")
            .must();

    static final Place AT_V_2 =
            AT_V.section(2).titled("教育及び訓練", "Education and training").under(TRAINING);
    static final Place AT_V_2_1 = AT_V_2.parenthesised(1).titled("分類", "Classification");
    public static final Must V_2_1_r1 = AT_V_2_1.row(1, "新規採用職員教育", "education of newly hired employees")
            .says(
                    CONTROL,
                    "情報セキュリティポリシーを理解し、確実に実行することを目的とした教育",
                    "Education that aims at understanding the information security policy and carrying it out reliably")
            .by(INFORMATION_POLICY_HEAD)
            .must();
    public static final Statement V_2_1_r1_t = V_2_1_r1.place()
            .step(Step.cell("t", Words.of("受講対象者", "persons to be educated")))
            .says(SCOPE, "新規採用職員", "newly hired employees")
            .itemOf(V_2_1_r1)
            .stated();
    public static final Must V_2_1_r2 = AT_V_2_1.row(2, "セキュリティ啓発教育", "security awareness education")
            .says(
                    CONTROL,
                    "セキュリティ対策の重要性及び管理対策の意義など、セキュリティ対策の自覚向上を目的とした教育",
                    "Education that aims at raising awareness of security measures, such as their importance and the meaning of management measures")
            .by(INFORMATION_POLICY_HEAD)
            .must();
    public static final Statement V_2_1_r2_t = V_2_1_r2.place()
            .step(Step.cell("t", Words.of("受講対象者", "persons to be educated")))
            .says(SCOPE, EMPLOYEE.words())
            .itemOf(V_2_1_r2)
            .stated();
    public static final Must V_2_1_r3 = AT_V_2_1.row(3, "システム運用教育", "system operation education")
            .says(
                    CONTROL,
                    "新しいシステムに対する、適正な操作を行えることを目的とした教育",
                    "Education that aims at being able to operate a new system properly")
            .by(SYSTEM_ADMINISTRATOR)
            .leaves(judged("適正"))
            .must();
    public static final Statement V_2_1_r3_t = V_2_1_r3.place()
            .step(Step.cell("t", Words.of("受講対象者", "persons to be educated")))
            .says(SCOPE, "新規システム利用者", "users of a new system")
            .itemOf(V_2_1_r3)
            .stated();
    public static final Must V_2_1_r4 = AT_V_2_1.row(4, "セキュリティ内部監査員養成教育", "education of internal security auditors")
            .says(
                    CONTROL,
                    "内部監査員の資格要件を満たすことを目的とした教育",
                    "Education that aims at meeting the qualification requirements of an internal auditor")
            .by(AUDIT_TEAM_LEADER)
            .must();
    public static final Statement V_2_1_r4_t = V_2_1_r4.place()
            .step(Step.cell("t", Words.of("受講対象者", "persons to be educated")))
            .says(SCOPE, "新規セキュリティ内部監査員", "new internal security auditors")
            .itemOf(V_2_1_r4)
            .stated();
    public static final Must V_2_1_r5 = AT_V_2_1.row(5, "随時教育", "education as occasion arises")
            .says(CONTROL, "職員への随時の教育", "Education of employees as occasion arises")
            .by(SECTION_OR_AGENCY_HEAD)
            .leaves(city("随時"))
            .must();
    public static final Statement V_2_1_r5_t = V_2_1_r5.place()
            .step(Step.cell("t", Words.of("受講対象者", "persons to be educated")))
            .says(SCOPE, EMPLOYEE.words())
            .itemOf(V_2_1_r5)
            .stated();
    public static final Must V_2_1_r6 = AT_V_2_1.step(Step.row(6))
            .says(
                    CONTROL,
                    "非常勤及び臨時職員が守るべき内容を理解させ、また実施及び遵守させることを目的とした教育",
                    "Education that aims at having part-time and temporary employees understand what they are to observe, and carry it out and comply with it")
            .must();
    public static final Statement V_2_1_r6_t = V_2_1_r6.place()
            .step(Step.cell("t", Words.of("受講対象者", "persons to be educated")))
            .says(SCOPE, "非常勤及び臨時職員", "part-time and temporary employees")
            .itemOf(V_2_1_r6)
            .stated();
    static final Place AT_V_2_2 = AT_V_2.parenthesised(2).titled("教育の計画及び実施", "Planning and execution of education");
    public static final Must V_2_2 = AT_V_2_2.says(
                    CONTROL,
                    "各教育実施責任者は、効果的な教育を実施するために以下の内容により教育の計画を立案し、実施する。",
                    "So that education is effective, each person responsible for education draws up a plan of it with the content below and carries it out.")
            .by(TRAINING_OWNER)
            .must();
    public static final Must V_2_2_b1 = AT_V_2_2.bullet(1)
            .says(CONTROL, "教育の実施予定日", "Planned date of the education")
            .by(TRAINING_OWNER)
            .itemOf(V_2_2)
            .must();
    public static final Must V_2_2_b2 = AT_V_2_2.bullet(2)
            .says(CONTROL, "教育実施者", "Person who gives the education")
            .by(TRAINING_OWNER)
            .itemOf(V_2_2)
            .must();
    public static final Must V_2_2_b3 = AT_V_2_2.bullet(3)
            .says(CONTROL, "受講対象者", "Persons to be educated")
            .by(TRAINING_OWNER)
            .itemOf(V_2_2)
            .must();
    public static final Must V_2_2_b4 = AT_V_2_2.bullet(4)
            .says(CONTROL, "実施内容及び使用するテキスト", "Content and the textbooks used")
            .by(TRAINING_OWNER)
            .itemOf(V_2_2)
            .must();
    public static final Must V_2_2_b5 = AT_V_2_2.bullet(5)
            .says(CONTROL, "教育の効果測定方法", "Method of measuring the effect of the education")
            .by(TRAINING_OWNER)
            .itemOf(V_2_2)
            .must();
    public static final AsNeeded V_2_2_b6 = AT_V_2_2.bullet(6)
            .says(
                    CONTROL,
                    "上記以外で教育実施責任者が必要と判断した内容",
                    "Other content that the person responsible for the education has judged necessary")
            .by(TRAINING_OWNER)
            .itemOf(V_2_2)
            .leaves(judged("必要と判断", TRAINING_OWNER))
            .asNeeded();
    static final Place AT_V_2_3 = AT_V_2.parenthesised(3).titled("教育の効果の確認", "Confirmation of the effect of education");
    public static final Must V_2_3 = AT_V_2_3.says(
                    CONTROL,
                    "教育実施責任者は、実施した教育に関する効果の確認を行う。",
                    "The person responsible for education confirms the effect of the education carried out.")
            .by(TRAINING_OWNER)
            .must();
    public static final Choose V_2_3_s2 = AT_V_2_3.step(Step.second())
            .says(CONTROL, "効果の確認手段とは次のとおりとする。", "The means of confirming the effect are as follows.")
            .by(TRAINING_OWNER)
            .choose();
    public static final Choose V_2_3_b1 = AT_V_2_3.bullet(1)
            .says(MEASURE, "アンケートの実施", "Carrying out a questionnaire")
            .by(TRAINING_OWNER)
            .itemOf(V_2_3_s2)
            .choose();
    public static final Choose V_2_3_b2 = AT_V_2_3.bullet(2)
            .says(MEASURE, "理解度テストの実施", "Carrying out a comprehension test")
            .by(TRAINING_OWNER)
            .itemOf(V_2_3_s2)
            .choose();
    public static final Choose V_2_3_b3 = AT_V_2_3.bullet(3)
            .says(MEASURE, "受講者へのインタビューの実施", "Interviewing the participants")
            .by(TRAINING_OWNER)
            .itemOf(V_2_3_s2)
            .choose();
    public static final Choose V_2_3_b4 = AT_V_2_3.bullet(4)
            .says(MEASURE, "その他", "Other")
            .by(TRAINING_OWNER)
            .itemOf(V_2_3_s2)
            .choose();
    static final Place AT_V_2_4 = AT_V_2.parenthesised(4).titled("報告書の作成", "Preparation of reports");
    public static final Must V_2_4 = AT_V_2_4.says(
                    CONTROL,
                    "各教育実施責任者は、教育を実施後、実施報告書を作成する。",
                    "After carrying out education, each person responsible for it prepares a report on it.")
            .by(TRAINING_OWNER)
            .must();

    static final Place AT_V_3 = AT_V.section(3)
            .titled("セキュリティ事故への対応", "Response to security incidents")
            .under(INCIDENT_RESPONSE);
    static final Place AT_V_3_1 =
            AT_V_3.parenthesised(1).titled("危機管理手順書の整備", "Preparation of crisis management procedures");
    public static final Must V_3_1 = AT_V_3_1.says(
                    CONTROL,
                    "各システム管理者はセキュリティ事故が起こった場合、迅速な復旧及び二次被害発生の防止を確実にするため対応手順が記載された危機管理手順書を整備すること。",
                    "Each system administrator prepares crisis management procedures that state how to respond, so that quick recovery and prevention of secondary damage are ensured when a security incident occurs.")
            .by(SYSTEM_ADMINISTRATOR)
            .leaves(city("迅速な"))
            .must();
    public static final Must V_3_1_s2 = AT_V_3_1.step(Step.second())
            .says(
                    CONTROL,
                    "システムを利用する課においては、システムダウン時の窓口対応マニュアルの整備を行う。",
                    "A section that uses a system prepares a manual for service at the counter while the system is down.")
            .by(SECTION)
            .must();
    static final Place AT_V_3_2 = AT_V_3.parenthesised(2).titled("報告義務", "Duty to report");
    public static final Must V_3_2 = AT_V_3_2.says(
                    CONTROL,
                    "全ての職員は、情報セキュリティ事故が発生した場合は、各システム管理者へ速やかに報告する。",
                    "When an information security incident has occurred, every employee reports it promptly to the respective system administrator.")
            .by(EMPLOYEE)
            .leaves(city("速やかに"))
            .must();
    public static final Must V_3_2_s2 = AT_V_3_2.step(Step.second())
            .says(CONTROL, "発生する恐れがある場合も同様とする。", "The same applies when one is feared to occur.")
            .by(EMPLOYEE)
            .leaves(judged("恐れ"))
            .must();
    static final Place AT_V_3_3 = AT_V_3.parenthesised(3).titled("対応手順", "Response procedure");
    public static final Must V_3_3_1 = AT_V_3_3.circled(1)
            .says(
                    STEP,
                    "情報セキュリティ事故を発見した職員は、各システム管理者へ報告する。",
                    "An employee who has discovered an information security incident reports it to the respective system administrator.")
            .by(EMPLOYEE)
            .must();
    public static final Must V_3_3_2 = AT_V_3_3.circled(2)
            .says(
                    STEP,
                    "報告を受けたシステム管理者は内容を確認し、必要な措置を講ずる。",
                    "The system administrator who has received the report confirms its content and takes the necessary measures.")
            .by(SYSTEM_ADMINISTRATOR)
            .leaves(judged("必要な"))
            .must();
    public static final Must V_3_3_3 = AT_V_3_3.circled(3)
            .says(
                    STEP,
                    "システム管理者は、事故状況を情報政策課長へ報告する。",
                    "The system administrator reports the state of the incident to the head of the information policy division.")
            .by(SYSTEM_ADMINISTRATOR)
            .must();
    public static final AsNeeded V_3_3_4 = AT_V_3_3.circled(4)
            .says(
                    STEP,
                    "情報政策課長は、必要に応じて情報セキュリティ対策最高責任者及び情報セキュリティ評価委員会へ報告する。",
                    "The head of the information policy division reports to the chief information security officer and the information security evaluation committee as needed.")
            .by(INFORMATION_POLICY_HEAD)
            .leaves(judged("必要に応じて", INFORMATION_POLICY_HEAD))
            .asNeeded();
    public static final Must V_3_4 = AT_V_3.parenthesised(4)
            .says(
                    STEP,
                    "事故の対応結果について、情報セキュリティ事故管理台帳に記録する。",
                    "The result of the response to the incident is recorded in the information security incident ledger.")
            .must();

    private static final Seq<Role> COLUMNS = Activities.MATRIX.roles();

    private static final Table RESPONSIBILITY = new Table(List.of(
                    V_1_1_r1, V_1_1_r2, V_1_1_r3, V_1_1_r4, V_1_1_r5, V_1_1_r6, V_1_1_r7, V_1_1_r8, V_1_1_r9, V_1_1_r10,
                    V_1_1_r11, V_1_1_r12, V_1_1_r13, V_1_1_r14, V_1_1_r15, V_1_1_r16, V_1_1_r17)
            .zipWith(Activities.MATRIX.activities(), ChapterV::cells)
            .prepend(COLUMNS.map(role -> Line.of("{}", role)).prepend(Line.of("区分"))));

    private static Seq<Line> cells(Statement row, Activity activity) {
        return COLUMNS.map(
                        role -> Line.of(Activities.MATRIX.cell(activity, role).mark()))
                .prepend(Line.of("{}", row));
    }

    private static final Table EDUCATION = Table.of(
            Table.row(Line.of("分類"), Line.of("受講対象者"), Line.of("教育及び訓練の概要"), Line.of("実施責任者")),
            kind(V_2_1_r1, V_2_1_r1_t, INFORMATION_POLICY_HEAD),
            kind(V_2_1_r2, V_2_1_r2_t, INFORMATION_POLICY_HEAD),
            kind(V_2_1_r3, V_2_1_r3_t, SYSTEM_ADMINISTRATOR),
            kind(V_2_1_r4, V_2_1_r4_t, AUDIT_TEAM_LEADER),
            kind(V_2_1_r5, V_2_1_r5_t, SECTION_OR_AGENCY_HEAD),
            Table.row(Line.of(""), Line.of("{}", V_2_1_r6_t), Line.of("{}", V_2_1_r6), Line.of("")));

    private static Seq<Line> kind(Must said, Statement audience, Role owner) {
        return Table.row(
                Line.of("{}", said.place().label()::get),
                Line.of("{}", audience),
                Line.of("{}", said),
                Line.of("{}", owner));
    }

    static final Division TEXT = Division.marked(
            AT_V,
            "V",
            Division.of(
                    AT_V_1,
                    Line.of("(1) {}", V_1_1),
                    RESPONSIBILITY,
                    Line.of("{}", V_1_1_key),
                    Line.of("(2) {}", V_1_2)),
            Division.of(
                    AT_V_2,
                    Division.of(AT_V_2_1, EDUCATION),
                    Division.of(AT_V_2_2, Line.of("{}", V_2_2))
                            .and(Line.items("・", V_2_2_b1, V_2_2_b2, V_2_2_b3, V_2_2_b4, V_2_2_b5, V_2_2_b6)),
                    Division.of(AT_V_2_3, Line.of("{}{}", V_2_3, V_2_3_s2))
                            .and(Line.items("・", V_2_3_b1, V_2_3_b2, V_2_3_b3, V_2_3_b4)),
                    Division.of(AT_V_2_4, Line.of("{}", V_2_4))),
            Division.of(
                    AT_V_3,
                    Division.of(AT_V_3_1, Line.of("{}", V_3_1), Line.of("また、{}", V_3_1_s2)),
                    Division.of(AT_V_3_2, Line.of("{}また、{}", V_3_2, V_3_2_s2)),
                    Division.of(
                            AT_V_3_3,
                            Line.of("①{}", V_3_3_1),
                            Line.of("②{}", V_3_3_2),
                            Line.of("③{}", V_3_3_3),
                            Line.of("④{}", V_3_3_4)),
                    Line.of("(4) {}", V_3_4)));

    private ChapterV() {}
}
