package dev.isms.sagamihara.terms;

import dev.isms.condition.Parameter;
import dev.isms.kind.SpanKind;
import dev.isms.sagamihara.text.ChapterX;
import dev.isms.text.Words;
import java.time.Period;

/** 市が定める値（運用） — what chapters Ⅷ to Ⅹ leave to the city. None has a default. */
public final class OperationTerms {

    /** 速やかに: how long an abolished document may lie where people use it (Ⅹ-1-e). */
    public static final Parameter<Period> REMOVAL_DELAY = Parameter.of(
            "removal-delay",
            Words.of("廃止文書を除去するまでの期間", "delay within which abolished documents are removed"),
            new SpanKind(),
            ChapterX.X_1_e.id());

    /** 必要と認められる期間: how long records are kept (Ⅹ-2-a). */
    public static final Parameter<Period> RECORD_RETENTION = Parameter.of(
            "record-retention", Words.of("記録の保管期間", "retention of records"), new SpanKind(), ChapterX.X_2_a.id());

    private OperationTerms() {}
}
