package dev.isms.sagamihara;

import dev.isms.organization.Activity;
import dev.isms.organization.ResponsibilityMatrix;
import io.vavr.collection.List;

/** 責任分担 — the activities of Ⅴ-1-(1) that the rules so far belong to, and who answers for them. */
public final class Activities {

    /** 物理的セキュリティ対策 (CS.V.1.1.r4)。 */
    public static final Activity PHYSICAL_SECURITY =
            Activity.of("CS.V.1.1.r4", "物理的セキュリティ対策", "physical security measures");

    /** パスワード管理 (CS.V.1.1.r6)。 */
    public static final Activity PASSWORD_MANAGEMENT = Activity.of("CS.V.1.1.r6", "パスワード管理", "password management");

    /** 障害対策 (CS.V.1.1.r8)。 */
    public static final Activity FAILURE_MEASURES = Activity.of("CS.V.1.1.r8", "障害対策", "measures against failures");

    /** 責任分担表。 */
    public static final ResponsibilityMatrix MATRIX = ResponsibilityMatrix.none()
            .with(
                    PHYSICAL_SECURITY,
                    List.of(Roles.SYSTEM_ADMINISTRATOR, Roles.INFORMATION_POLICY_HEAD),
                    List.of(Roles.EMPLOYEE))
            .with(PASSWORD_MANAGEMENT, List.of(Roles.SYSTEM_ADMINISTRATOR, Roles.EMPLOYEE), List.empty())
            .with(
                    FAILURE_MEASURES,
                    List.of(Roles.SYSTEM_ADMINISTRATOR, Roles.INFORMATION_POLICY_HEAD),
                    List.of(Roles.EMPLOYEE));

    private Activities() {}
}
