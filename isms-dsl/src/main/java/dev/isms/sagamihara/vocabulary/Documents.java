package dev.isms.sagamihara.vocabulary;

import dev.isms.document.DocumentCategory;
import dev.isms.document.DocumentKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 文書 — the kinds of documents: the eighteen that Ⅷ-1 lists, and those that the text requires elsewhere and does not list. */
public final class Documents {

    public static final DocumentCategory POLICY = DocumentCategory.of("basic-policy", "基本方針", "basic policy");
    public static final DocumentCategory STANDARD = DocumentCategory.of("control-standard", "対策基準", "control standard");
    public static final DocumentCategory PROCEDURES_AND_LEDGERS = DocumentCategory.of(
            "procedures-and-ledgers", "実施手順及び管理台帳等", "implementation procedures, management ledgers and the like");
    public static final DocumentCategory OTHER = DocumentCategory.of("other", "その他", "other");

    public static final DocumentKind BASIC_POLICY = DocumentKind.of(
                    "basic-policy", "情報セキュリティ基本方針", "information security basic policy")
            .in(POLICY);
    public static final DocumentKind CONTROL_STANDARD = DocumentKind.of(
                    "control-standard", "情報セキュリティ対策基準", "information security control standard")
            .in(STANDARD);
    public static final DocumentKind COMMON_PROCEDURES = DocumentKind.of(
                    "common-procedures", "共通実施手順書", "common implementation procedures")
            .in(PROCEDURES_AND_LEDGERS);
    public static final DocumentKind SYSTEM_PROCEDURES = DocumentKind.of(
                    "system-procedures", "業務システム実施手順書", "business system implementation procedures")
            .in(PROCEDURES_AND_LEDGERS);
    public static final DocumentKind REGULATION_REGISTER = DocumentKind.of(
                    "regulation-register", "情報セキュリティ法規制等登録簿", "information security legal regulations register")
            .in(PROCEDURES_AND_LEDGERS);
    public static final DocumentKind RECORD_LIST = DocumentKind.of(
                    "record-list", "セキュリティ管理記録一覧表", "list of security management records")
            .in(PROCEDURES_AND_LEDGERS);
    public static final DocumentKind AUTHORITY_LIST = DocumentKind.of(
                    "authority-list",
                    "情報セキュリティ業務分掌職務権限一覧表",
                    "information security list of authority by division of duties")
            .in(PROCEDURES_AND_LEDGERS);
    public static final DocumentKind ASSET_LEDGER = DocumentKind.of(
                    "asset-ledger", "電子情報資産管理台帳", "electronic information asset ledger")
            .in(PROCEDURES_AND_LEDGERS);
    public static final DocumentKind SECURE_AREA_LEDGER = DocumentKind.of(
                    "secure-area-ledger", "セキュリティ区画管理台帳", "secure area management ledger")
            .in(PROCEDURES_AND_LEDGERS);
    public static final DocumentKind INTERNET_ACCESS_LEDGER = DocumentKind.of(
                    "internet-access-ledger", "インターネットアクセス制御管理台帳", "internet access control management ledger")
            .in(PROCEDURES_AND_LEDGERS);
    public static final DocumentKind MODEM_LEDGER = DocumentKind.of(
                    "modem-ledger", "モデム接続管理台帳", "modem connection management ledger")
            .in(PROCEDURES_AND_LEDGERS);
    public static final DocumentKind VIRUS_LEDGER = DocumentKind.of(
                    "virus-ledger", "ウイルス対策管理台帳", "virus measures management ledger")
            .in(PROCEDURES_AND_LEDGERS);
    public static final DocumentKind OUTSOURCING_PROCEDURES = DocumentKind.of(
                    "outsourcing-procedures", "情報システム外部委託管理手順書", "information system outsourcing management procedures")
            .in(PROCEDURES_AND_LEDGERS);
    public static final DocumentKind AUDIT_MANUAL = DocumentKind.of(
                    "audit-manual", "内部セキュリティ監査マニュアル", "internal security audit manual")
            .in(PROCEDURES_AND_LEDGERS);
    public static final DocumentKind NETWORK_GUIDELINE = DocumentKind.of(
                    "network-guideline", "ネットワークシステム管理運用要綱", "network system management and operation guideline")
            .in(OTHER);
    public static final DocumentKind INTERNET_RULES = DocumentKind.of(
                    "internet-rules", "インターネット管理運用要領", "internet management and operation rules")
            .in(OTHER);
    public static final DocumentKind OA_RULES = DocumentKind.of(
                    "oa-rules", "OA機器管理運用要領", "office automation equipment management and operation rules")
            .in(OTHER);
    public static final DocumentKind EMAIL_STANDARD = DocumentKind.of(
                    "email-standard", "電子メール利用基準", "e-mail use standard")
            .in(OTHER);

    /** 危機管理手順書 (Ⅴ-3-(1))。 */
    public static final DocumentKind CRISIS_PROCEDURES =
            DocumentKind.of("crisis-procedures", "危機管理手順書", "crisis management procedures");

    /** 窓口対応マニュアル (Ⅴ-3-(1))。 */
    public static final DocumentKind COUNTER_MANUAL =
            DocumentKind.of("counter-manual", "窓口対応マニュアル", "manual for service at the counter");

    /** 情報セキュリティ事故管理台帳 (Ⅴ-3-(4))。 */
    public static final DocumentKind INCIDENT_LEDGER =
            DocumentKind.of("incident-ledger", "情報セキュリティ事故管理台帳", "information security incident ledger");

    /** 情報セキュリティ監査計画書 (Ⅸ-2-(2))。 */
    public static final DocumentKind AUDIT_PLAN =
            DocumentKind.of("audit-plan", "情報セキュリティ監査計画書", "information security audit plan");

    /** 情報セキュリティ監査実施計画書 (Ⅸ-2-(3))。 */
    public static final DocumentKind AUDIT_IMPLEMENTATION_PLAN = DocumentKind.of(
                    "audit-implementation-plan", "情報セキュリティ監査実施計画書", "information security audit implementation plan")
            .alsoCalled("実施計画書");

    /** 監査チェックリスト (Ⅸ-2-(3)-②)。 */
    public static final DocumentKind AUDIT_CHECKLIST =
            DocumentKind.of("audit-checklist", "監査チェックリスト", "audit checklist");

    /** 各設置要綱 (Ⅲ-1)。 */
    public static final DocumentKind ESTABLISHMENT_GUIDELINES =
            DocumentKind.of("establishment-guidelines", "各設置要綱", "guidelines of establishment");

    /** 情報セキュリティ実施手順 (Ⅰ, an umbrella name that is not defined)。 */
    public static final DocumentKind IMPLEMENTATION_PROCEDURES = DocumentKind.of(
            "implementation-procedures", "情報セキュリティ実施手順", "information security implementation procedures");

    /** 実施報告書 (Ⅴ-2-(4))。 */
    public static final DocumentKind TRAINING_REPORT = DocumentKind.of("training-report", "実施報告書", "training report");

    /** 試験成績書 (Ⅷ-3)。 */
    public static final DocumentKind TEST_REPORT = DocumentKind.of("test-report", "試験成績書", "test report");

    /** 「覚書」 (Ⅷ-3)。 */
    public static final DocumentKind DATA_MEMORANDUM =
            DocumentKind.of("data-memorandum", "「覚書」", "memorandum on data management");

    /** 誓約書 (Ⅷ-4-(1))。 */
    public static final DocumentKind PLEDGE = DocumentKind.of("pledge", "誓約書", "written pledge");

    /** 名簿 (Ⅵ-1-(1)-③-b)。 */
    public static final DocumentKind NAME_LIST = DocumentKind.of("name-list", "名簿", "list of names");

    /** 契約書 (Ⅵ-1-(1)-③-b, Ⅷ-4-(1))。 */
    public static final DocumentKind CONTRACT = DocumentKind.of("contract", "契約書", "contract");

    /** What Ⅷ-1 lists, in its order. */
    public static final Seq<DocumentKind> LISTED = List.of(
            BASIC_POLICY,
            CONTROL_STANDARD,
            COMMON_PROCEDURES,
            SYSTEM_PROCEDURES,
            REGULATION_REGISTER,
            RECORD_LIST,
            AUTHORITY_LIST,
            ASSET_LEDGER,
            SECURE_AREA_LEDGER,
            INTERNET_ACCESS_LEDGER,
            MODEM_LEDGER,
            VIRUS_LEDGER,
            OUTSOURCING_PROCEDURES,
            AUDIT_MANUAL,
            NETWORK_GUIDELINE,
            INTERNET_RULES,
            OA_RULES,
            EMAIL_STANDARD);

    /** What the text requires elsewhere. */
    public static final Seq<DocumentKind> UNLISTED = List.of(
            CRISIS_PROCEDURES,
            COUNTER_MANUAL,
            INCIDENT_LEDGER,
            AUDIT_PLAN,
            AUDIT_IMPLEMENTATION_PLAN,
            AUDIT_CHECKLIST,
            ESTABLISHMENT_GUIDELINES,
            IMPLEMENTATION_PROCEDURES,
            TRAINING_REPORT,
            TEST_REPORT,
            DATA_MEMORANDUM,
            PLEDGE,
            NAME_LIST,
            CONTRACT);

    private Documents() {}
}
