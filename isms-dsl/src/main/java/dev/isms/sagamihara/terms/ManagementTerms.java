package dev.isms.sagamihara.terms;

import dev.isms.condition.Parameter;
import dev.isms.kind.SpanKind;
import dev.isms.sagamihara.text.ChapterV;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.text.Words;
import java.time.Period;

/** 市が定める値（組織・体制） — what the duties of people and bodies leave to the city. None has a default. */
public final class ManagementTerms {

    /**
     * 確認の有効期間: how long what somebody attested of a duty counts. The text gives no word for it, since it does not say how
     * a duty is seen to be met; so no provision leaves it.
     */
    public static final Parameter<Period> ATTESTATION_VALIDITY =
            Parameter.of("attestation-validity", Words.of("責務の確認の有効期間", "validity of an attestation"), new SpanKind());

    /** 速やかに: how long after a security incident, or the fear of one, was found its report is late (Ⅴ-3-(2), Ⅶ-4-(2)-②). */
    public static final Parameter<Period> INCIDENT_REPORT_DELAY = Parameter.of(
            "incident-report-delay",
            Words.of("事故を報告するまでの期間", "delay within which an incident is reported"),
            new SpanKind(),
            ChapterV.V_3_2.id(),
            ChapterV.V_3_2_s2.id(),
            ChapterVII.VII_4_2_2_b3.id());

    private ManagementTerms() {}
}
