package dev.isms.sagamihara.terms;

import dev.isms.condition.Parameter;
import dev.isms.kind.SpanKind;
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

    private ManagementTerms() {}
}
