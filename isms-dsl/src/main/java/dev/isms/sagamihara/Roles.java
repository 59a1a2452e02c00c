package dev.isms.sagamihara;

import dev.isms.organization.Role;

/** 役職 — the roles that the text names, as far as the rules so far speak of them. */
public final class Roles {

    /** 情報セキュリティ対策最高責任者。 */
    public static final Role CISO = Role.of("ciso", "情報セキュリティ対策最高責任者", "chief information security officer");

    /** システム管理者 — set up nowhere in the text. */
    public static final Role SYSTEM_ADMINISTRATOR = Role.of("system-administrator", "システム管理者", "system administrator");

    /** 情報政策課長 — set up nowhere in the text. */
    public static final Role INFORMATION_POLICY_HEAD =
            Role.of("information-policy-head", "情報政策課長", "head of the information policy division");

    /** 職員。 */
    public static final Role EMPLOYEE = Role.of("employee", "職員", "employee");

    /** 所属長 — occurs once, and has no power but to permit that a notebook is carried out. */
    public static final Role SUPERIOR = Role.of("superior", "所属長", "superior");

    private Roles() {}
}
