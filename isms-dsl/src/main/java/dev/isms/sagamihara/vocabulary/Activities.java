package dev.isms.sagamihara.vocabulary;

import static dev.isms.sagamihara.vocabulary.Roles.EMPLOYEE;
import static dev.isms.sagamihara.vocabulary.Roles.INFORMATION_POLICY_HEAD;
import static dev.isms.sagamihara.vocabulary.Roles.SYSTEM_ADMINISTRATOR;

import dev.isms.organization.Activity;
import dev.isms.organization.ResponsibilityMatrix;
import io.vavr.collection.List;

/** 責任分担 — the seventeen activities of Ⅴ-1-(1), by the ids of its rows, and who answers for them. */
public final class Activities {

    public static final Activity ASSET_MANAGEMENT =
            Activity.of("CS.V.1.1.r1", "電子情報資産の管理", "management of electronic information assets");

    public static final Activity TRAINING =
            Activity.of("CS.V.1.1.r2", "セキュリティに関する教育及び訓練", "security education and training");

    public static final Activity INCIDENT_RESPONSE =
            Activity.of("CS.V.1.1.r3", "セキュリティ事故への対応", "response to security incidents");

    public static final Activity PHYSICAL_SECURITY =
            Activity.of("CS.V.1.1.r4", "物理的セキュリティ対策", "physical security measures");

    public static final Activity ACCESS_CONTROL =
            Activity.of("CS.V.1.1.r5", "アクセス制御の管理", "management of access control");

    public static final Activity PASSWORD_MANAGEMENT = Activity.of("CS.V.1.1.r6", "パスワード管理", "password management");

    public static final Activity VIRUS_MEASURES =
            Activity.of("CS.V.1.1.r7", "コンピュータウイルス対策", "measures against computer viruses");

    public static final Activity FAILURE_MEASURES = Activity.of("CS.V.1.1.r8", "障害対策", "measures against failures");

    public static final Activity SYSTEM_OPERATION = Activity.of("CS.V.1.1.r9", "システムの運用", "operation of systems");

    public static final Activity NETWORK_OPERATION =
            Activity.of("CS.V.1.1.r10", "ネットワークの運用管理", "operation management of the network");

    public static final Activity INTERNET_OPERATION =
            Activity.of("CS.V.1.1.r11", "インターネット関連の運用", "internet-related operation");

    public static final Activity SYSTEM_INTRODUCTION =
            Activity.of("CS.V.1.1.r12", "新規システムの導入管理", "management of the introduction of new systems");

    public static final Activity OUTSOURCING =
            Activity.of("CS.V.1.1.r13", "情報システムの外部委託管理", "management of the outsourcing of information systems");

    public static final Activity MONITORING = Activity.of("CS.V.1.1.r14", "監視及び測定", "monitoring and measurement");

    public static final Activity DOCUMENTS_AND_RECORDS =
            Activity.of("CS.V.1.1.r15", "文書及び記録の管理", "management of documents and records");

    public static final Activity COMMON_PROCEDURES_MAKING =
            Activity.of("CS.V.1.1.r16", "共通実施手順書の作成", "preparation of the common implementation procedures");

    public static final Activity SYSTEM_PROCEDURES_MAKING = Activity.of(
            "CS.V.1.1.r17", "業務システム実施手順書の作成", "preparation of the business system implementation procedures");

    /** 責任分担表 — the table of Ⅴ-1-(1): ◎ overall responsibility and authority, ○ responsibility. */
    public static final ResponsibilityMatrix MATRIX = ResponsibilityMatrix.none()
            .withColumns(SYSTEM_ADMINISTRATOR, EMPLOYEE, INFORMATION_POLICY_HEAD)
            .with(ASSET_MANAGEMENT, List.of(SYSTEM_ADMINISTRATOR, INFORMATION_POLICY_HEAD), List.of(EMPLOYEE))
            .with(TRAINING, List.of(INFORMATION_POLICY_HEAD), List.of(SYSTEM_ADMINISTRATOR))
            .with(INCIDENT_RESPONSE, List.of(SYSTEM_ADMINISTRATOR, INFORMATION_POLICY_HEAD), List.of(EMPLOYEE))
            .with(PHYSICAL_SECURITY, List.of(SYSTEM_ADMINISTRATOR, INFORMATION_POLICY_HEAD), List.of(EMPLOYEE))
            .with(ACCESS_CONTROL, List.of(SYSTEM_ADMINISTRATOR, INFORMATION_POLICY_HEAD), List.of(EMPLOYEE))
            .with(PASSWORD_MANAGEMENT, List.of(SYSTEM_ADMINISTRATOR, EMPLOYEE), List.empty())
            .with(VIRUS_MEASURES, List.of(SYSTEM_ADMINISTRATOR, INFORMATION_POLICY_HEAD), List.of(EMPLOYEE))
            .with(FAILURE_MEASURES, List.of(SYSTEM_ADMINISTRATOR, INFORMATION_POLICY_HEAD), List.of(EMPLOYEE))
            .with(SYSTEM_OPERATION, List.of(SYSTEM_ADMINISTRATOR), List.of(EMPLOYEE))
            .with(NETWORK_OPERATION, List.of(SYSTEM_ADMINISTRATOR, INFORMATION_POLICY_HEAD), List.of(EMPLOYEE))
            .with(INTERNET_OPERATION, List.of(SYSTEM_ADMINISTRATOR, INFORMATION_POLICY_HEAD), List.of(EMPLOYEE))
            .with(SYSTEM_INTRODUCTION, List.of(SYSTEM_ADMINISTRATOR), List.empty())
            .with(OUTSOURCING, List.of(SYSTEM_ADMINISTRATOR), List.empty())
            .with(MONITORING, List.of(INFORMATION_POLICY_HEAD), List.of(SYSTEM_ADMINISTRATOR))
            .with(DOCUMENTS_AND_RECORDS, List.of(SYSTEM_ADMINISTRATOR, INFORMATION_POLICY_HEAD), List.of(EMPLOYEE))
            .with(COMMON_PROCEDURES_MAKING, List.of(INFORMATION_POLICY_HEAD), List.empty())
            .with(SYSTEM_PROCEDURES_MAKING, List.of(SYSTEM_ADMINISTRATOR), List.empty());

    private Activities() {}
}
