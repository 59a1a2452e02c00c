package dev.isms.sagamihara.text;

import static dev.isms.provision.OpenTerm.city;
import static dev.isms.provision.OpenTerm.judged;
import static dev.isms.provision.OpenTerm.list;
import static dev.isms.provision.ProvisionType.CONTROL;
import static dev.isms.provision.ProvisionType.DELEGATION;
import static dev.isms.provision.ProvisionType.DOCUMENT;
import static dev.isms.provision.ProvisionType.DUTY;
import static dev.isms.provision.ProvisionType.EXCEPTION;
import static dev.isms.provision.ProvisionType.MEASURE;
import static dev.isms.provision.ProvisionType.PURPOSE;
import static dev.isms.provision.ProvisionType.STRUCTURE;
import static dev.isms.sagamihara.text.Instruments.CS;
import static dev.isms.sagamihara.vocabulary.Activities.DOCUMENTS_AND_RECORDS;
import static dev.isms.sagamihara.vocabulary.Activities.INTERNET_OPERATION;
import static dev.isms.sagamihara.vocabulary.Activities.OUTSOURCING;
import static dev.isms.sagamihara.vocabulary.Activities.SYSTEM_INTRODUCTION;
import static dev.isms.sagamihara.vocabulary.Bodies.CITY;
import static dev.isms.sagamihara.vocabulary.Bodies.INFORMATION_POLICY_DIVISION;
import static dev.isms.sagamihara.vocabulary.Documents.ASSET_LEDGER;
import static dev.isms.sagamihara.vocabulary.Documents.AUDIT_MANUAL;
import static dev.isms.sagamihara.vocabulary.Documents.AUTHORITY_LIST;
import static dev.isms.sagamihara.vocabulary.Documents.BASIC_POLICY;
import static dev.isms.sagamihara.vocabulary.Documents.COMMON_PROCEDURES;
import static dev.isms.sagamihara.vocabulary.Documents.CONTROL_STANDARD;
import static dev.isms.sagamihara.vocabulary.Documents.EMAIL_STANDARD;
import static dev.isms.sagamihara.vocabulary.Documents.INTERNET_ACCESS_LEDGER;
import static dev.isms.sagamihara.vocabulary.Documents.INTERNET_RULES;
import static dev.isms.sagamihara.vocabulary.Documents.MODEM_LEDGER;
import static dev.isms.sagamihara.vocabulary.Documents.NETWORK_GUIDELINE;
import static dev.isms.sagamihara.vocabulary.Documents.OA_RULES;
import static dev.isms.sagamihara.vocabulary.Documents.OUTSOURCING_PROCEDURES;
import static dev.isms.sagamihara.vocabulary.Documents.RECORD_LIST;
import static dev.isms.sagamihara.vocabulary.Documents.REGULATION_REGISTER;
import static dev.isms.sagamihara.vocabulary.Documents.SECURE_AREA_LEDGER;
import static dev.isms.sagamihara.vocabulary.Documents.SYSTEM_PROCEDURES;
import static dev.isms.sagamihara.vocabulary.Documents.VIRUS_LEDGER;

import dev.isms.document.DocumentCategory;
import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.provision.Provision.AsNeeded;
import dev.isms.provision.Provision.May;
import dev.isms.provision.Provision.Must;
import dev.isms.provision.Provision.MustNotInPrinciple;
import dev.isms.provision.Provision.Statement;
import dev.isms.provision.Step;
import dev.isms.publication.Division;
import dev.isms.publication.Line;
import dev.isms.publication.Table;
import dev.isms.sagamihara.vocabulary.Documents;
import io.vavr.collection.Seq;

/** 対策基準 Ⅷ 運用管理 — documents, the internet, new systems, outsourcing and information about security. */
public final class ChapterVIII {

    static final Place AT_VIII = CS.chapter(8).titled("運用管理", "Operation management");

    static final Place AT_VIII_1 = AT_VIII.section(1).under(DOCUMENTS_AND_RECORDS);
    public static final Must VIII_1 =
            AT_VIII_1.says(STRUCTURE, "管理すべき文書", "Documents to be managed").must();
    public static final Must VIII_1_r1 = AT_VIII_1
            .step(Step.row(1, BASIC_POLICY.words()))
            .says(DOCUMENT, BASIC_POLICY.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r2 = AT_VIII_1
            .step(Step.row(2, CONTROL_STANDARD.words()))
            .says(DOCUMENT, CONTROL_STANDARD.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r3 = AT_VIII_1
            .step(Step.row(3, COMMON_PROCEDURES.words()))
            .says(DOCUMENT, COMMON_PROCEDURES.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r4 = AT_VIII_1
            .step(Step.row(4, SYSTEM_PROCEDURES.words()))
            .says(DOCUMENT, SYSTEM_PROCEDURES.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r5 = AT_VIII_1
            .step(Step.row(5, REGULATION_REGISTER.words()))
            .says(DOCUMENT, REGULATION_REGISTER.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r6 = AT_VIII_1
            .step(Step.row(6, RECORD_LIST.words()))
            .says(DOCUMENT, RECORD_LIST.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r7 = AT_VIII_1
            .step(Step.row(7, AUTHORITY_LIST.words()))
            .says(DOCUMENT, AUTHORITY_LIST.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r8 = AT_VIII_1
            .step(Step.row(8, ASSET_LEDGER.words()))
            .says(DOCUMENT, ASSET_LEDGER.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r9 = AT_VIII_1
            .step(Step.row(9, SECURE_AREA_LEDGER.words()))
            .says(DOCUMENT, SECURE_AREA_LEDGER.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r10 = AT_VIII_1
            .step(Step.row(10, INTERNET_ACCESS_LEDGER.words()))
            .says(DOCUMENT, INTERNET_ACCESS_LEDGER.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r11 = AT_VIII_1
            .step(Step.row(11, MODEM_LEDGER.words()))
            .says(DOCUMENT, MODEM_LEDGER.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r12 = AT_VIII_1
            .step(Step.row(12, VIRUS_LEDGER.words()))
            .says(DOCUMENT, VIRUS_LEDGER.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r13 = AT_VIII_1
            .step(Step.row(13, OUTSOURCING_PROCEDURES.words()))
            .says(DOCUMENT, OUTSOURCING_PROCEDURES.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r14 = AT_VIII_1
            .step(Step.row(14, AUDIT_MANUAL.words()))
            .says(DOCUMENT, AUDIT_MANUAL.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r15 = AT_VIII_1
            .step(Step.row(15, NETWORK_GUIDELINE.words()))
            .says(DOCUMENT, NETWORK_GUIDELINE.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r16 = AT_VIII_1
            .step(Step.row(16, INTERNET_RULES.words()))
            .says(DOCUMENT, INTERNET_RULES.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r17 = AT_VIII_1
            .step(Step.row(17, OA_RULES.words()))
            .says(DOCUMENT, OA_RULES.words())
            .itemOf(VIII_1)
            .must();
    public static final Must VIII_1_r18 = AT_VIII_1
            .step(Step.row(18, EMAIL_STANDARD.words()))
            .says(DOCUMENT, EMAIL_STANDARD.words())
            .itemOf(VIII_1)
            .must();

    static final Place AT_VIII_2 = AT_VIII.section(2)
            .titled("インターネット関連の運用", "Internet-related operation")
            .under(INTERNET_OPERATION);
    public static final Statement VIII_2 = AT_VIII_2
            .says(
                    PURPOSE,
                    "インターネットの利用は、情報収集や情報伝達が容易である反面、情報漏えいの事故につながりやすいことやコンピュータウィルスの感染経路になることもある。",
                    "While the internet makes gathering and conveying information easy, its use easily leads to incidents of information leakage and can become a route of infection with computer viruses.")
            .stated();
    public static final Must VIII_2_s2 = AT_VIII_2
            .step(Step.second())
            .says(
                    DUTY,
                    "本市が被害者若しくは加害者にならないため、適切な運用を行う。",
                    "It is operated appropriately so that this city does not become a victim or a perpetrator.")
            .by(CITY)
            .leaves(judged("適切"))
            .must();
    static final Place AT_VIII_2_1 = AT_VIII_2.parenthesised(1).titled("電子メール", "E-mail");
    public static final Must VIII_2_1 = AT_VIII_2_1
            .says(CONTROL, "電子メールの利用については、電子メール利用基準に従うものとする。", "The use of e-mail follows the e-mail use standard.")
            .must();
    static final Place AT_VIII_2_2 =
            AT_VIII_2.parenthesised(2).titled("ホームページの閲覧等", "Viewing of websites and the like");
    public static final Must VIII_2_2 = AT_VIII_2_2
            .says(
                    CONTROL,
                    "ホームページの閲覧等インターネットの利用については、インターネット管理運用要領に従うものとする。",
                    "The use of the internet, such as viewing websites, follows the internet management and operation rules.")
            .leaves(list("等"))
            .must();

    static final Place AT_VIII_3 = AT_VIII.section(3)
            .titled("新規システムの導入管理", "Management of the introduction of new systems")
            .under(SYSTEM_INTRODUCTION);
    public static final Must VIII_3 = AT_VIII_3
            .says(
                    CONTROL,
                    "新規情報システムの導入及びシステム開発にあたっては、次の事項を遵守しなければならない。",
                    "In introducing a new information system and in developing a system, observe the following.")
            .must();
    static final Place AT_VIII_3_r1 = AT_VIII_3.row(1, "開発環境の分離", "separation of the development environment");
    public static final Must VIII_3_r1_1 = AT_VIII_3_r1.circled(1)
            .says(
                    CONTROL,
                    "運用システムと開発するシステムは、次の単位で分離すること。",
                    "Systems in operation and systems being developed are separated in the following units.")
            .itemOf(VIII_3)
            .must();
    public static final Must VIII_3_r1_1_a = VIII_3_r1_1.place()
            .letter('a')
            .says(MEASURE, "ネットワークのセグメント", "Network segment")
            .itemOf(VIII_3_r1_1)
            .must();
    public static final Must VIII_3_r1_1_b = VIII_3_r1_1.place()
            .letter('b')
            .says(MEASURE, "開発室", "Development room")
            .itemOf(VIII_3_r1_1)
            .must();
    public static final Must VIII_3_r1_1_c = VIII_3_r1_1.place()
            .letter('c')
            .says(MEASURE, "サーバ", "Server")
            .itemOf(VIII_3_r1_1)
            .must();
    public static final May VIII_3_r1_1_s2 = VIII_3_r1_1.place()
            .step(Step.proviso())
            .says(
                    EXCEPTION,
                    "ただし、物理的に困難な場合又は開発段階における事前テスト時はこの限りではない。",
                    "However, this does not apply where it is physically difficult or during preliminary tests at the development stage.")
            .itemOf(VIII_3_r1_1)
            .leaves(judged("困難"))
            .may();
    static final Place AT_VIII_3_r2 = AT_VIII_3.row(2, "開発データの保護", "protection of development data");
    public static final Must VIII_3_r2_1 = AT_VIII_3_r2.circled(1)
            .says(
                    CONTROL,
                    "開発用のデータに個人情報等重要な情報が含まれる場合はマスキングを行うこと。",
                    "Where the data for development contains important information such as personal information, mask it.")
            .itemOf(VIII_3)
            .leaves(city("重要な"), list("等"))
            .must();
    public static final Must VIII_3_r2_2 = AT_VIII_3_r2.circled(2)
            .says(
                    CONTROL,
                    "委託先から外部へ流出しないよう管理すること。",
                    "Manage it so that it does not leak from the contractor to the outside.")
            .itemOf(VIII_3)
            .must();
    public static final MustNotInPrinciple VIII_3_r2_2_a = VIII_3_r2_2.place()
            .letter('a')
            .says(CONTROL, "原則として、業務の再委託を禁止する", "In principle, further entrusting of the work is forbidden")
            .itemOf(VIII_3_r2_2)
            .mustNotInPrinciple();
    public static final Must VIII_3_r2_2_b = VIII_3_r2_2.place()
            .letter('b')
            .says(CONTROL, "データ保管場所の確認", "Confirmation of where the data is stored")
            .itemOf(VIII_3_r2_2)
            .must();
    public static final Must VIII_3_r2_2_c = VIII_3_r2_2.place()
            .letter('c')
            .says(CONTROL, "データ管理の「覚書」等の徴取", "Obtaining a 'memorandum' or the like on data management")
            .itemOf(VIII_3_r2_2)
            .leaves(list("等"))
            .must();
    public static final Must VIII_3_r2_3 = AT_VIII_3_r2.circled(3)
            .says(CONTROL, "開発終了時は確実に開発データを消去すること", "At the end of development, erase the development data reliably")
            .itemOf(VIII_3)
            .must();
    static final Place AT_VIII_3_r3 = AT_VIII_3.row(3, "システム検証の実施", "execution of system verification");
    public static final Must VIII_3_r3_1 = AT_VIII_3_r3.circled(1)
            .says(
                    CONTROL,
                    "仕様段階でのセキュリティ要求事項の検証",
                    "Verification of the security requirements at the specification stage")
            .itemOf(VIII_3)
            .must();
    public static final Must VIII_3_r3_2 = AT_VIII_3_r3.circled(2)
            .says(CONTROL, "試験成績書の作成", "Preparation of a test report")
            .itemOf(VIII_3)
            .must();
    public static final Must VIII_3_r3_3 = AT_VIII_3_r3.circled(3)
            .says(CONTROL, "試験成績書に基づく検査の実施", "Inspection based on the test report")
            .itemOf(VIII_3)
            .must();
    public static final Must VIII_3_r3_4 = AT_VIII_3_r3.circled(4)
            .says(CONTROL, "導入事前テストの実施", "Test before introduction")
            .itemOf(VIII_3)
            .must();

    static final Place AT_VIII_4 = AT_VIII.section(4)
            .titled("情報システムの外部委託管理", "Management of the outsourcing of information systems")
            .under(OUTSOURCING);
    static final Place AT_VIII_4_1 = AT_VIII_4.parenthesised(1).titled("遵守事項", "Matters to be observed");
    public static final Must VIII_4_1 = AT_VIII_4_1
            .says(
                    CONTROL,
                    "情報システムを外部委託する場合には、情報セキュリティ基本方針を理解させ、確実に実行させる",
                    "When outsourcing an information system, have the contractor understand the information security basic policy and carry it out reliably")
            .must();
    public static final Must VIII_4_1_s2 = AT_VIII_4_1
            .step(Step.second())
            .says(
                    CONTROL,
                    "許可された者の不正アクセスを防止するため、以下の事項を遵守する。",
                    "To prevent unauthorized access by permitted persons, observe the following.")
            .must();
    public static final Must VIII_4_1_1 = AT_VIII_4_1
            .circled(1)
            .says(
                    CONTROL,
                    "委託先に情報セキュリティに関する規定及び個人情報保護に関する規定が存在すること。",
                    "The contractor has provisions on information security and provisions on the protection of personal information.")
            .itemOf(VIII_4_1_s2)
            .must();
    public static final Must VIII_4_1_2 = AT_VIII_4_1
            .circled(2)
            .says(CONTROL, "契約書上で機密保持契約がなされること。", "A confidentiality agreement is made in the contract.")
            .itemOf(VIII_4_1_s2)
            .must();
    public static final Must VIII_4_1_3 = AT_VIII_4_1
            .circled(3)
            .says(
                    CONTROL,
                    "上記に合わせ作業員個人との機密保持契約（誓約書）を提出させること。",
                    "In addition to the above, have a confidentiality agreement (written pledge) with each individual worker submitted.")
            .itemOf(VIII_4_1_s2)
            .must();
    public static final Must VIII_4_2 = AT_VIII_4
            .parenthesised(2)
            .says(
                    DELEGATION,
                    "情報システムの外部委託に関する手順の詳細は、情報システム外部委託管理手順書に定める。",
                    "Details of the procedures for outsourcing information systems are laid down in the information system outsourcing management procedures.")
            .must();

    static final Place AT_VIII_5 = AT_VIII.section(5).titled("セキュリティ情報の収集", "Gathering of security information");
    static final Place AT_VIII_5_1 = AT_VIII_5.parenthesised(1).titled("目的", "Purpose");
    public static final Must VIII_5_1 = AT_VIII_5_1
            .says(
                    DUTY,
                    "情報セキュリティポリシーの有効性の維持及びセキュリティ事故の防止を図るため、積極的に情報収集を行う。",
                    "To maintain the effectiveness of the information security policy and prevent security incidents, gather information actively.")
            .must();
    static final Place AT_VIII_5_2 =
            AT_VIII_5.parenthesised(2).titled("外部環境情報の活用", "Use of information about the outside environment");
    public static final Must VIII_5_2 = AT_VIII_5_2
            .says(
                    CONTROL,
                    "情報政策課は、セキュリティ技術、セキュリティ事故情報、法規制の制定、改定など入手した外部環境情報を情報セキュリティポリシーの見直しに活用する。",
                    "The information policy division uses information it has obtained about the outside environment, such as security technology, security incident information, enactment, revision of legal regulations, for the review of the information security policy.")
            .by(INFORMATION_POLICY_DIVISION)
            .leaves(list("など"))
            .must();
    public static final AsNeeded VIII_5_2_s2 = AT_VIII_5_2
            .step(Step.second())
            .says(CONTROL, "必要に応じて各システム管理者に周知する。", "It makes it known to each system administrator as needed.")
            .by(INFORMATION_POLICY_DIVISION)
            .leaves(judged("必要に応じて", INFORMATION_POLICY_DIVISION))
            .asNeeded();

    private static Seq<Line> listed(DocumentCategory category, Provision first) {
        return Table.row(Line.of("{}", category), Line.of("{}", first));
    }

    private static Seq<Line> listed(Provision next) {
        return Table.row(Line.of("{}", next));
    }

    private static final Table LIST = Table.of(
            listed(Documents.POLICY, VIII_1_r1),
            listed(Documents.STANDARD, VIII_1_r2),
            listed(Documents.PROCEDURES_AND_LEDGERS, VIII_1_r3),
            listed(VIII_1_r4),
            listed(VIII_1_r5),
            listed(VIII_1_r6),
            listed(VIII_1_r7),
            listed(VIII_1_r8),
            listed(VIII_1_r9),
            listed(VIII_1_r10),
            listed(VIII_1_r11),
            listed(VIII_1_r12),
            listed(VIII_1_r13),
            listed(VIII_1_r14),
            listed(Documents.OTHER, VIII_1_r15),
            listed(VIII_1_r16),
            listed(VIII_1_r17),
            listed(VIII_1_r18));

    private static final Table INTRODUCTION = Table.of(
            Table.row(Line.of("遵守事項"), Line.of("管理手順")),
            Table.row(
                    Line.of("{}", AT_VIII_3_r1.label()::get),
                    Line.of("①{}", VIII_3_r1_1),
                    Line.of("a {}", VIII_3_r1_1_a),
                    Line.of("b {}", VIII_3_r1_1_b),
                    Line.of("c {}", VIII_3_r1_1_c),
                    Line.of("{}", VIII_3_r1_1_s2)),
            Table.row(
                    Line.of("{}", AT_VIII_3_r2.label()::get),
                    Line.of("①{}", VIII_3_r2_1),
                    Line.of("②{}", VIII_3_r2_2),
                    Line.of("a {}", VIII_3_r2_2_a),
                    Line.of("b {}", VIII_3_r2_2_b),
                    Line.of("c {}", VIII_3_r2_2_c),
                    Line.of("③{}", VIII_3_r2_3)),
            Table.row(
                    Line.of("{}", AT_VIII_3_r3.label()::get),
                    Line.of("①{}", VIII_3_r3_1),
                    Line.of("②{}", VIII_3_r3_2),
                    Line.of("③{}", VIII_3_r3_3),
                    Line.of("④{}", VIII_3_r3_4)));

    static final Division TEXT = Division.of(
            AT_VIII,
            Division.headed(AT_VIII_1, Line.of("1 {}", VIII_1), LIST),
            Division.of(
                    AT_VIII_2,
                    Line.of("{}{}", VIII_2, VIII_2_s2),
                    Division.of(AT_VIII_2_1, Line.of("{}", VIII_2_1)),
                    Division.of(AT_VIII_2_2, Line.of("{}", VIII_2_2))),
            Division.of(AT_VIII_3, Line.of("{}", VIII_3), INTRODUCTION),
            Division.of(
                    AT_VIII_4,
                    Division.of(
                            AT_VIII_4_1,
                            Line.of("{}とともに、{}", VIII_4_1, VIII_4_1_s2),
                            Line.of("①{}", VIII_4_1_1),
                            Line.of("②{}", VIII_4_1_2),
                            Line.of("③{}", VIII_4_1_3)),
                    Line.of("(2) {}", VIII_4_2)),
            Division.of(
                    AT_VIII_5,
                    Division.of(AT_VIII_5_1, Line.of("{}", VIII_5_1)),
                    Division.of(AT_VIII_5_2, Line.of("{}", VIII_5_2), Line.of("また、{}", VIII_5_2_s2))));

    private ChapterVIII() {}
}
