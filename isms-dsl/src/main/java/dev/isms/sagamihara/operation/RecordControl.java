package dev.isms.sagamihara.operation;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.any;
import static dev.isms.dsl.Rules.not;
import static dev.isms.register.RecordEntry.RECORD_ENTRY;
import static dev.isms.sagamihara.text.ChapterX.*;

import dev.isms.control.Control;
import dev.isms.register.Harm;
import dev.isms.register.RecordEntry;
import dev.isms.sagamihara.terms.OperationTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 対策基準 Ⅹ-2 記録の管理 — how long records are kept, for whom, and protected from what. Of one that is no longer kept, only
 * whether it was kept long enough is asked.
 */
public final class RecordControl {

    /** 必要と認められる期間、保管すること。 */
    public static final Control<RecordEntry> KEPT = about(RECORD_ENTRY)
            .citing(X_2_a)
            .must(any(RecordEntry.KEPT.holds(), not(RecordEntry.CREATED_ON.within(OperationTerms.RECORD_RETENTION))));

    /** 許可された利用者が容易に利用することができるように管理すること。 */
    public static final Control<RecordEntry> ACCESSIBLE =
            about(RECORD_ENTRY).citing(X_2_b).when(RecordEntry.KEPT.holds()).must(RecordEntry.ACCESSIBLE.holds());

    /** 損傷、劣化及び紛失を防ぐ適切な措置を行うこと。 */
    public static final Control<RecordEntry> PROTECTED = about(RECORD_ENTRY)
            .citing(X_2_c)
            .when(RecordEntry.KEPT.holds())
            .must(all(
                    RecordEntry.PROTECTED_FROM.includesAll(Harm.DAMAGE, Harm.DETERIORATION, Harm.LOSS),
                    RecordEntry.PROTECTION.holds()));

    public static final Seq<Control<?>> ALL = List.of(KEPT, ACCESSIBLE, PROTECTED);

    private RecordControl() {}
}
