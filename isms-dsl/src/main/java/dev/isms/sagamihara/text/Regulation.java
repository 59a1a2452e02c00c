package dev.isms.sagamihara.text;

import static dev.isms.provision.OpenTerm.city;
import static dev.isms.provision.OpenTerm.judged;
import static dev.isms.provision.ProvisionType.BODY;
import static dev.isms.provision.ProvisionType.DEFINITION;
import static dev.isms.provision.ProvisionType.DELEGATION;
import static dev.isms.provision.ProvisionType.DUTY;
import static dev.isms.provision.ProvisionType.EDITION;
import static dev.isms.provision.ProvisionType.PURPOSE;
import static dev.isms.provision.ProvisionType.SCOPE;
import static dev.isms.provision.ProvisionType.STRUCTURE;
import static dev.isms.sagamihara.text.Instruments.BP;
import static dev.isms.sagamihara.vocabulary.Bodies.AUDIT_TEAM;
import static dev.isms.sagamihara.vocabulary.Bodies.EVALUATION_COMMITTEE;
import static dev.isms.sagamihara.vocabulary.Bodies.IMPROVEMENT_COMMITTEE;
import static dev.isms.sagamihara.vocabulary.Roles.CISO;
import static dev.isms.sagamihara.vocabulary.Roles.EMPLOYEE;
import static dev.isms.sagamihara.vocabulary.Roles.SECTION_HEAD;

import dev.isms.provision.Place;
import dev.isms.provision.Provision.Must;
import dev.isms.provision.Provision.Statement;
import dev.isms.provision.Step;
import dev.isms.publication.Division;
import dev.isms.publication.Line;
import dev.isms.publication.Node;

/** 規程（情報セキュリティ基本方針） — the regulation of Directive No. 4 of 2003: its articles and supplementary provisions. */
public final class Regulation {

    public static final Statement BP_0 = BP.step(Step.named("0", "（訓令番号）", "(number of the directive)"))
            .says(EDITION, "平成15年3月31日訓令第4号", "Directive No. 4 of 31 March 2003")
            .stated();
    public static final Statement BP_0_1 = BP.step(Step.named("0.1", "（名宛て）1", "(addressee) 1"))
            .says(SCOPE, "庁 中 一 般", "city hall offices in general")
            .stated();
    public static final Statement BP_0_2 = BP.step(Step.named("0.2", "（名宛て）2", "(addressee) 2"))
            .says(SCOPE, "行政機関一般", "administrative agencies in general")
            .stated();
    public static final Statement BP_0_3 = BP.step(Step.named("0.3", "（名宛て）3", "(addressee) 3"))
            .says(SCOPE, "出先機関一般", "branch offices in general")
            .stated();

    static final Place AT_BP_1 = BP.article(1).titled("目的", "Purpose");
    public static final Statement BP_1 = AT_BP_1.says(
                    PURPOSE,
                    "この訓令は、市が所管する電子情報資産の機密性、完全性及び可用性を確保するため、様々な脅威に対する抑止、予防、検知及び回復について、組織的かつ体系的に取り組むための統一的な方針並びに電子情報資産の安全管理対策を実践するにあたっての基本的な考え方及び方策を定めることを目的とする。",
                    "To secure the confidentiality, integrity and availability of the electronic information assets in the city's charge, this directive lays down a uniform policy for organized and systematic deterrence, prevention, detection and recovery against various threats, and the basic ideas and means for putting safety management measures for electronic information assets into practice.")
            .stated();

    static final Place AT_BP_2 = BP.article(2).titled("定義", "Definitions");
    public static final Statement BP_2_1 = AT_BP_2.paragraph(1)
            .says(
                    DEFINITION,
                    "この訓令において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。",
                    "In this directive, the terms in the following items have the meanings laid down in those items.")
            .stated();
    public static final Statement BP_2_1_1 = BP_2_1.place()
            .item(1)
            .says(
                    DEFINITION,
                    "ネットワーク コンピュータを相互に接続するための通信回線網及びその構成機器をいう。",
                    "Network: the communication line network for connecting computers to each other and the devices that make it up.")
            .itemOf(BP_2_1)
            .stated();
    public static final Statement BP_2_1_2 = BP_2_1.place()
            .item(2)
            .says(
                    DEFINITION,
                    "情報システム ハードウェア、ソフトウェア、ネットワーク及びそれらの組み合わせをいう。",
                    "Information system: hardware, software, networks and combinations of these.")
            .itemOf(BP_2_1)
            .stated();
    public static final Statement BP_2_1_3 = BP_2_1.place()
            .item(3)
            .says(
                    DEFINITION,
                    "電子情報 電子化されたプログラム及びデータ（資料及び帳票を含み、職員個人が資料整理等のために作成した個人利用ファイルは除く。）をいう。",
                    "Electronic information: programs and data in electronic form (including materials and forms, and excluding files for personal use that an individual employee has made for arranging materials or the like).")
            .itemOf(BP_2_1)
            .stated();
    public static final Statement BP_2_1_4 = BP_2_1.place()
            .item(4)
            .says(
                    DEFINITION,
                    "電子情報資産 電子情報並びに電子情報を作成し、管理し、及び保護する上で必要とされる情報システムをいう。",
                    "Electronic information asset: electronic information and the information systems needed for creating, managing and protecting it.")
            .itemOf(BP_2_1)
            .stated();
    public static final Statement BP_2_1_5 = BP_2_1.place()
            .item(5)
            .says(
                    DEFINITION,
                    "機密性 アクセスを許可された者だけが、電子情報にアクセスできることをいう。",
                    "Confidentiality: that only those who are permitted access can access electronic information.")
            .itemOf(BP_2_1)
            .stated();
    public static final Statement BP_2_1_6 = BP_2_1.place()
            .item(6)
            .says(
                    DEFINITION,
                    "完全性 電子情報及び処理方法が正確かつ完全であることをいう。",
                    "Integrity: that electronic information and the methods of processing it are accurate and complete.")
            .itemOf(BP_2_1)
            .stated();
    public static final Statement BP_2_1_7 = BP_2_1.place()
            .item(7)
            .says(
                    DEFINITION,
                    "可用性 許可された利用者が必要ときに電子情報にアクセスできることをいう。",
                    "Availability: that permitted users can access electronic information when they need it.")
            .itemOf(BP_2_1)
            .stated();
    public static final Statement BP_2_1_8 = BP_2_1.place()
            .item(8)
            .says(
                    DEFINITION,
                    "情報セキュリティ 守るべき電子情報資産を改ざん、喪失等の脅威から、機密性、完全性及び可用性の観点により保護することをいう。",
                    "Information security: protecting the electronic information assets that are to be protected from threats such as tampering, loss or the like, from the viewpoints of confidentiality, integrity and availability.")
            .itemOf(BP_2_1)
            .stated();
    public static final Statement BP_2_2 = AT_BP_2.paragraph(2)
            .says(
                    DEFINITION,
                    "この訓令において、「課」とは、相模原市行政組織及び事務分掌規則(平成19年相模原市規則第66号)第37条第1項及び相模原市区役所組織及び事務分掌規則(平成22年相模原市規則第19号)第6条第1項の課等、相模原市消防局組織等規則(平成19年相模原市規則第67号)第2条第1項に規定する課及び相模原市消防署組織等規程(昭和39年相模原市消防本部告示第5号)第2条第1項に規定する課をいい",
                    "In this directive, 'section' means the sections and the like of Article 37(1) of the city administration regulation (No. 66 of 2007) and Article 6(1) of the ward office regulation (No. 19 of 2010), the sections of Article 2(1) of the fire department regulation (No. 67 of 2007) and the sections of Article 2(1) of the fire station regulation (Fire Headquarters Notice No. 5 of 1964)")
            .stated();
    public static final Statement BP_2_2_s2 = BP_2_2.place()
            .step(Step.second())
            .says(DEFINITION, "「課長」とは、その長をいう。", "'Head of the section' means the head of one of these.")
            .stated();

    static final Place AT_BP_3 = BP.article(3).titled("職員の義務", "Duties of employees");
    public static final Must BP_3_1 = AT_BP_3.paragraph(1)
            .says(
                    DUTY,
                    "職員は、情報セキュリティの重要性について共通の認識を持つとともに、業務の遂行において、情報セキュリティに関する法令等を遵守しなければならない。",
                    "Employees share a common awareness of the importance of information security, and in performing their business comply with the laws and the like on information security.")
            .by(EMPLOYEE)
            .must();
    public static final Must BP_3_2 = AT_BP_3.paragraph(2)
            .says(
                    DUTY,
                    "職員は、契約により市の事務事業の委託を受けた事業者に対して、事業執行にあたりこの訓令を遵守するよう指導しなければならない。",
                    "Employees guide businesses that are entrusted by contract with affairs of the city to comply with this directive in carrying them out.")
            .by(EMPLOYEE)
            .must();

    static final Place AT_BP_4 = BP.article(4).titled("管理体制", "Management structure");
    public static final Must BP_4 = AT_BP_4.says(
                    STRUCTURE,
                    "電子情報資産の統一的な情報セキュリティを確保するため、次に掲げる責任者、委員会及びチームを置く。",
                    "To secure uniform information security of the electronic information assets, the following officer, committees and team are set up.")
            .must();
    public static final Must BP_4_1 =
            AT_BP_4.item(1).says(BODY, CISO.words()).itemOf(BP_4).must();
    public static final Must BP_4_2 = AT_BP_4.item(2)
            .says(BODY, EVALUATION_COMMITTEE.words())
            .itemOf(BP_4)
            .must();
    public static final Must BP_4_3 = AT_BP_4.item(3)
            .says(BODY, IMPROVEMENT_COMMITTEE.words())
            .itemOf(BP_4)
            .must();
    public static final Must BP_4_4 =
            AT_BP_4.item(4).says(BODY, AUDIT_TEAM.words()).itemOf(BP_4).must();

    static final Place AT_BP_5 =
            BP.article(5).titled("電子情報の分類及び管理", "Classification and management of electronic information");
    public static final Must BP_5 = AT_BP_5.says(
                    DUTY,
                    "課長は、課で作成した電子情報及び外部から収受した電子情報について、機密性、完全性及び可用性を踏まえた分類を行い、その重要性に応じ、適切な管理を行うものとする。",
                    "The head of the section classifies the electronic information created in the section and the electronic information received from outside in view of confidentiality, integrity and availability, and manages it appropriately according to its importance.")
            .by(SECTION_HEAD)
            .leaves(city("重要性に応じ"), judged("適切"))
            .must();

    static final Place AT_BP_6 = BP.article(6).titled("情報セキュリティ対策", "Information security measures");
    public static final Must BP_6_1 = AT_BP_6.paragraph(1)
            .says(
                    DUTY,
                    "課長は、課で管理する電子情報資産を、不正アクセス、改ざん、入力誤り、操作誤り、災害その他の脅威から守るため、次に掲げる対策を行うものとする。",
                    "The head of the section takes the following measures to protect the electronic information assets managed in the section from unauthorized access, tampering, input errors, operating errors, disasters and other threats.")
            .by(SECTION_HEAD)
            .must();
    public static final Must BP_6_1_1 = BP_6_1.place()
            .item(1)
            .says(
                    DUTY,
                    "人的セキュリティ対策として、情報セキュリティに関する権限及び責任並びに遵守すべき事項を明確に定め、職員に対する周知及び徹底を図るとともに、十分な教育及び啓発が行われるよう必要な対策を講ずる。",
                    "As human security measures, lay down clearly the authority and responsibility for information security and the matters to be observed, make them thoroughly known to employees, and take the measures needed for sufficient education and awareness raising.")
            .by(SECTION_HEAD)
            .itemOf(BP_6_1)
            .leaves(judged("十分な"), judged("必要な"))
            .must();
    public static final Must BP_6_1_2 = BP_6_1.place()
            .item(2)
            .says(
                    DUTY,
                    "物理的セキュリティ対策として、情報システムの設置場所への不正な立入り並びに電子情報資産への損害及び利用の妨害等から保護するための物理的な対策を講ずる。",
                    "As physical security measures, take physical measures for protection from improper entry into the places where information systems are installed and from damage to electronic information assets, obstruction of their use and the like.")
            .by(SECTION_HEAD)
            .itemOf(BP_6_1)
            .must();
    public static final Must BP_6_1_3 = BP_6_1.place()
            .item(3)
            .says(
                    DUTY,
                    "技術的セキュリティ対策として、電子情報資産を不正アクセス等から保護するため、電子情報資産へのアクセス制御、ネットワーク管理等の技術的な対策を講ずる。",
                    "As technical security measures, take technical measures such as control of access to electronic information assets, network management or the like, to protect electronic information assets from unauthorized access and the like.")
            .by(SECTION_HEAD)
            .itemOf(BP_6_1)
            .must();
    public static final Must BP_6_1_4 = BP_6_1.place()
            .item(4)
            .says(
                    DUTY,
                    "電子情報資産の運用における対策として、情報システムの監視、情報セキュリティ対策の遵守状況の確認その他情報セキュリティ運用面の対策を講ずる。",
                    "As measures in the operation of electronic information assets, take measures on the operational side of information security: monitoring of information systems, confirmation of compliance with information security measures and others.")
            .by(SECTION_HEAD)
            .itemOf(BP_6_1)
            .must();
    public static final Must BP_6_1_5 = BP_6_1.place()
            .item(5)
            .says(
                    DUTY,
                    "緊急時における情報セキュリティ対策として、緊急事態が発生した場合に、迅速かつ適切な対応を行うための危機管理対策を講ずる。",
                    "As information security measures in emergencies, take crisis management measures for responding quickly and appropriately when an emergency occurs.")
            .by(SECTION_HEAD)
            .itemOf(BP_6_1)
            .leaves(city("迅速"), judged("適切"))
            .must();
    public static final Must BP_6_2 = AT_BP_6.paragraph(2)
            .says(
                    DUTY,
                    "情報セキュリティ向上委員会は、情報セキュリティ対策の実行に関して、職員への支援及び指導を行うものとする。",
                    "The information security improvement committee supports and guides employees in carrying out information security measures.")
            .by(IMPROVEMENT_COMMITTEE)
            .must();

    static final Place AT_BP_7 = BP.article(7).titled("情報セキュリティ監査の実施", "Execution of information security audits");
    public static final Must BP_7 = AT_BP_7.says(
                    DUTY,
                    "情報セキュリティ監査チームは、情報セキュリティ対策が遵守されていることを検証するため、定期に又は臨時に情報セキュリティ監査を実施するものとする。",
                    "The information security audit team carries out information security audits periodically or ad hoc, to verify that information security measures are complied with.")
            .by(AUDIT_TEAM)
            .leaves(city("定期に"), city("臨時に"))
            .must();

    static final Place AT_BP_8 = BP.article(8).titled("評価", "Evaluation");
    public static final Must BP_8 = AT_BP_8.says(
                    DUTY,
                    "情報セキュリティ評価委員会は、情報セキュリティ監査の結果及び情報セキュリティを取り巻く状況の変化等を踏まえ、情報セキュリティ対策が有効に機能しているか検証するため随時に評価を実施し",
                    "The information security evaluation committee carries out evaluations as occasion arises, to verify whether information security measures work effectively, in view of the results of information security audits, changes in the situation around information security and the like")
            .by(EVALUATION_COMMITTEE)
            .leaves(city("随時に"))
            .must();
    public static final Must BP_8_s2 = AT_BP_8.step(Step.second())
            .says(
                    DUTY,
                    "評価結果を情報セキュリティ対策最高責任者へ報告するものとする。",
                    "It reports the results of the evaluation to the chief information security officer.")
            .by(EVALUATION_COMMITTEE)
            .must();

    static final Place AT_BP_9 = BP.article(9).titled("委任", "Delegation");
    public static final Must BP_9 = AT_BP_9.says(
                    DELEGATION,
                    "この訓令に定めるもののほか、情報セキュリティ対策の実施に関し必要な事項は、別に定める。",
                    "Besides what this directive lays down, the matters needed for carrying out information security measures are laid down separately.")
            .must();
    public static final Statement BP_S1 = BP.step(Step.named("S1", "附則", "supplementary provision"))
            .says(EDITION, "この訓令は、平成15年4月1日から施行する。", "This directive comes into force on 1 April 2003.")
            .stated();
    public static final Statement BP_S2 = BP.step(Step.named("S2", "附則（平成19年）", "supplementary provision of 2007"))
            .says(EDITION, "この訓令は、平成19年4月1日から施行する。", "This directive comes into force on 1 April 2007.")
            .stated();
    public static final Statement BP_S2_0 = BP.step(
                    Step.named("S2.0", "附則（平成19年）の訓令番号", "supplementary provision of 2007, number of the directive"))
            .says(EDITION, "平成19年3月30日訓令第13号", "Directive No. 13 of 30 March 2007")
            .itemOf(BP_S2)
            .stated();
    public static final Statement BP_S3 = BP.step(Step.named("S3", "附則（平成22年）", "supplementary provision of 2010"))
            .says(EDITION, "この訓令は、平成22年4月1日から施行する。", "This directive comes into force on 1 April 2010.")
            .stated();
    public static final Statement BP_S3_0 = BP.step(
                    Step.named("S3.0", "附則（平成22年）の訓令番号", "supplementary provision of 2010, number of the directive"))
            .says(EDITION, "平成22年3月31日訓令第14号", "Directive No. 14 of 31 March 2010")
            .itemOf(BP_S3)
            .stated();

    private static Division article(Place place, Node... nodes) {
        return Division.headed(place, Line.of("({})", place.title()::get), nodes);
    }

    static final Division TEXT = Division.of(
            BP,
            Line.of("({})", BP_0),
            Line.of("{}", BP_0_1),
            Line.of("{}", BP_0_2),
            Line.of("{}", BP_0_3),
            article(AT_BP_1, Line.of("第1条 {}", BP_1)),
            article(
                    AT_BP_2,
                    Line.of("第2条 {}", BP_2_1),
                    Line.of("(1) {}", BP_2_1_1),
                    Line.of("(2) {}", BP_2_1_2),
                    Line.of("(3) {}", BP_2_1_3),
                    Line.of("(4) {}", BP_2_1_4),
                    Line.of("(5) {}", BP_2_1_5),
                    Line.of("(6) {}", BP_2_1_6),
                    Line.of("(7) {}", BP_2_1_7),
                    Line.of("(8) {}", BP_2_1_8),
                    Line.of("2 {}、{}", BP_2_2, BP_2_2_s2)),
            article(AT_BP_3, Line.of("第3条 {}", BP_3_1), Line.of("2 {}", BP_3_2)),
            article(
                    AT_BP_4,
                    Line.of("第4条 {}", BP_4),
                    Line.of("(1) {}", BP_4_1),
                    Line.of("(2) {}", BP_4_2),
                    Line.of("(3) {}", BP_4_3),
                    Line.of("(4) {}", BP_4_4)),
            article(AT_BP_5, Line.of("第5条 {}", BP_5)),
            article(
                    AT_BP_6,
                    Line.of("第6条 {}", BP_6_1),
                    Line.of("(1) {}", BP_6_1_1),
                    Line.of("(2) {}", BP_6_1_2),
                    Line.of("(3) {}", BP_6_1_3),
                    Line.of("(4) {}", BP_6_1_4),
                    Line.of("(5) {}", BP_6_1_5),
                    Line.of("2 {}", BP_6_2)),
            article(AT_BP_7, Line.of("第7条 {}", BP_7)),
            article(AT_BP_8, Line.of("第8条 {}、{}", BP_8, BP_8_s2)),
            article(AT_BP_9, Line.of("第9条 {}", BP_9)),
            Line.of("附 則"),
            Line.of("{}", BP_S1),
            Line.of("附 則({})", BP_S2_0),
            Line.of("{}", BP_S2),
            Line.of("附 則({})", BP_S3_0),
            Line.of("{}", BP_S3));

    private Regulation() {}
}
