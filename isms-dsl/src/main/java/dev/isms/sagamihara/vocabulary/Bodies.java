package dev.isms.sagamihara.vocabulary;

import dev.isms.organization.Body;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 組織 — the committees, teams and units that the text names. */
public final class Bodies {

    /** 情報セキュリティ評価委員会 — セキュリティ評価委員会 in Ⅸ-2-(2). */
    public static final Body EVALUATION_COMMITTEE =
            Body.of("evaluation-committee", "情報セキュリティ評価委員会", "information security evaluation committee");

    /** 情報セキュリティ向上委員会 — nobody is said to set it up. */
    public static final Body IMPROVEMENT_COMMITTEE =
            Body.of("improvement-committee", "情報セキュリティ向上委員会", "information security improvement committee");

    /** 情報セキュリティ監査チーム。 */
    public static final Body AUDIT_TEAM = Body.of("audit-team", "情報セキュリティ監査チーム", "information security audit team");

    /** 課 — as Article 2-2 defines it; 各課. */
    public static final Body SECTION = Body.of("section", "課", "section");

    /** 情報政策課 — addressed beside its head. */
    public static final Body INFORMATION_POLICY_DIVISION =
            Body.of("information-policy-division", "情報政策課", "information policy division");

    /** 本市。 */
    public static final Body CITY = Body.of("city", "本市", "this city");

    public static final Seq<Body> ALL = List.of(
            EVALUATION_COMMITTEE, IMPROVEMENT_COMMITTEE, AUDIT_TEAM, SECTION, INFORMATION_POLICY_DIVISION, CITY);

    private Bodies() {}
}
