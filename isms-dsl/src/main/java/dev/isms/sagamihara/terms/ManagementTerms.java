package dev.isms.sagamihara.terms;

import dev.isms.condition.Parameter;
import dev.isms.kind.SpanKind;
import dev.isms.procedure.Act;
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

    /** 速やかに: within how many days after a security incident, or the fear of one, was found it is reported (Ⅴ-3-(2), Ⅶ-4-(2)-②). */
    public static final Parameter<Integer> INCIDENT_REPORT_DELAY = Parameter.of(
            "incident-report-delay",
            Words.of("事故を報告するまでの日数", "days within which an incident is reported"),
            Act.DAYS,
            ChapterV.V_3_2.id(),
            ChapterVII.VII_4_2_2_b3.id());

    private ManagementTerms() {}
}
