package dev.isms.sagamihara.physical;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.any;
import static dev.isms.premises.SecureAreaEntry.SECURE_AREA_ENTRY;
import static dev.isms.sagamihara.text.ChapterVI.*;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.part.OtherMeans;
import dev.isms.premises.AreaKind;
import dev.isms.premises.Attendant;
import dev.isms.premises.Attire;
import dev.isms.premises.EntrantKind;
import dev.isms.premises.SecureAreaEntry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅵ-1-(1)-③-b セキュリティ区画への立入許可 — an outside contractor is let into a secure area. */
public final class SecureAreaEntries {

    private static final Condition<SecureAreaEntry> EXTERNAL = all(
            SecureAreaEntry.AREA_KIND.isOneOf(AreaKind.DEDICATED_FACILITY, AreaKind.SERVER_ROOM),
            SecureAreaEntry.ENTRANT.is(EntrantKind.OUTSIDE_CONTRACTOR));

    /** 契約書に守秘義務を含むセキュリティ要求事項を明確にする。 */
    public static final Control<SecureAreaEntry> CONTRACT = about(SECURE_AREA_ENTRY)
            .citing(VI_1_1_3_b_b1)
            .when(EXTERNAL)
            .must(all(SecureAreaEntry.CONTRACT_REQUIREMENTS.holds(), SecureAreaEntry.CONTRACT_CONFIDENTIALITY.holds()));

    /** 事前に名簿を提出するとともに、名札、制服等の着用を義務付ける。 */
    public static final Control<SecureAreaEntry> LIST_AND_ATTIRE = about(SECURE_AREA_ENTRY)
            .citing(VI_1_1_3_b_b2)
            .when(EXTERNAL)
            .must(all(
                    SecureAreaEntry.LIST_SUBMITTED.by(SecureAreaEntry.ENTERED_ON),
                    any(
                            SecureAreaEntry.ATTIRE_REQUIRED.includesAny(Attire.NAME_BADGE, Attire.UNIFORM),
                            SecureAreaEntry.OTHER_ATTIRE.isThereAnd(OtherMeans.NAMED))));

    /** 管理者若しくは管理者が任命した者が立会い、作業を行わせる。 */
    public static final Control<SecureAreaEntry> ATTENDED = about(SECURE_AREA_ENTRY)
            .citing(VI_1_1_3_b_b3)
            .when(EXTERNAL)
            .must(SecureAreaEntry.ATTENDANT.isOneOf(Attendant.MANAGER, Attendant.APPOINTED));

    public static final Seq<Control<?>> ALL = List.of(CONTRACT, LIST_AND_ATTIRE, ATTENDED);

    private SecureAreaEntries() {}
}
