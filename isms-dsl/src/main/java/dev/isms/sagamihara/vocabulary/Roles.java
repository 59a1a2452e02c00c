package dev.isms.sagamihara.vocabulary;

import dev.isms.organization.Appointments;
import dev.isms.organization.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 役職 — the roles and circles of people that the text names. It sets up one of them; the others it takes for granted. */
public final class Roles {

    /** 市長。 */
    public static final Role MAYOR = Role.of("mayor", "市長", "mayor");

    /** 情報セキュリティ対策最高責任者。 */
    public static final Role CISO = Role.of("ciso", "情報セキュリティ対策最高責任者", "chief information security officer");

    /** システム管理者 — set up nowhere in the text. */
    public static final Role SYSTEM_ADMINISTRATOR = Role.of("system-administrator", "システム管理者", "system administrator");

    /** 情報政策課長 — set up nowhere in the text. */
    public static final Role INFORMATION_POLICY_HEAD =
            Role.of("information-policy-head", "情報政策課長", "head of the information policy division");

    /** 課長 — the head of a 課, as Article 2-2 defines it. */
    public static final Role SECTION_HEAD = Role.of("section-head", "課長", "head of the section");

    /** 各課・機関の長 — a wider circle than 課長; 機関 is not defined. */
    public static final Role SECTION_OR_AGENCY_HEAD =
            Role.of("section-or-agency-head", "各課・機関の長", "head of the section or agency");

    /** 所属長 — occurs once, and has no power but to permit that a notebook is carried out. */
    public static final Role SUPERIOR = Role.of("superior", "所属長", "head of one's own section");

    /** 管理者 — occurs once (Ⅵ-1-(1)-③-b), and is not システム管理者. */
    public static final Role MANAGER = Role.of("manager", "管理者", "manager");

    /** 管理者が任命した者 — whom the 管理者 appoints to attend in a secure area. */
    public static final Role MANAGERS_APPOINTEE =
            Role.of("managers-appointee", "管理者が任命した者", "person appointed by the manager");

    /** 教育実施責任者 — whoever the table of Ⅴ-2-(1) makes responsible for a kind of education. */
    public static final Role TRAINING_OWNER = Role.of("training-owner", "教育実施責任者", "person responsible for education");

    /** 情報セキュリティ監査チームリーダー — elected by the internal auditors among themselves. */
    public static final Role AUDIT_TEAM_LEADER =
            Role.of("audit-team-leader", "情報セキュリティ監査チームリーダー", "information security audit team leader");

    /** セキュリティ内部監査員。 */
    public static final Role INTERNAL_AUDITOR = Role.of("internal-auditor", "セキュリティ内部監査員", "internal security auditor");

    /** 職員。 */
    public static final Role EMPLOYEE = Role.of("employee", "職員", "employee");

    /** 利用者 (Ⅶ-4-(2)-②) — no defined circle. */
    public static final Role USER = Role.of("user", "利用者", "user");

    /** 委託事業者 — outsiders, whom a 訓令 reaches only by contract or guidance (Article 3-2). */
    public static final Role CONTRACTOR = Role.of("contractor", "委託事業者", "contractor");

    /**
     * 役職の包含 — a register without appointments that knows whose circle is the wider: 課長 is one of 各課・機関の長, and who
     * holds an office of the city's is 職員; the leader of the audit team is one of the auditors (Ⅸ-2-(1)-①). That 情報政策課長 is a
     * 課長 is a reading: 情報政策課 is taken for a 課 of Article 2-2.
     */
    public static final Appointments CIRCLES = Appointments.none()
            .counting(SECTION_HEAD, SECTION_OR_AGENCY_HEAD)
            .counting(INFORMATION_POLICY_HEAD, SECTION_HEAD)
            .counting(SECTION_OR_AGENCY_HEAD, EMPLOYEE)
            .counting(SYSTEM_ADMINISTRATOR, EMPLOYEE)
            .counting(SUPERIOR, EMPLOYEE)
            .counting(MANAGER, EMPLOYEE)
            .counting(AUDIT_TEAM_LEADER, INTERNAL_AUDITOR)
            .counting(INTERNAL_AUDITOR, EMPLOYEE);

    public static final Seq<Role> ALL = List.of(
            MAYOR,
            CISO,
            SYSTEM_ADMINISTRATOR,
            INFORMATION_POLICY_HEAD,
            SECTION_HEAD,
            SECTION_OR_AGENCY_HEAD,
            SUPERIOR,
            MANAGER,
            MANAGERS_APPOINTEE,
            TRAINING_OWNER,
            AUDIT_TEAM_LEADER,
            INTERNAL_AUDITOR,
            EMPLOYEE,
            USER,
            CONTRACTOR);

    private Roles() {}
}
