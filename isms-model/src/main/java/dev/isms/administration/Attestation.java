package dev.isms.administration;

import dev.isms.evidence.Judgement;
import dev.isms.fact.Judged;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 責務の確認 — what somebody attested of a duty, a responsibility or a body to be set up, since no machine can see it. */
@SuppressWarnings("exports")
@AdministrationStyle
@Value.Immutable
public interface Attestation {

    /** 記録番号 — which attestation it is. */
    Text<Attestation> RECORD =
            Text.of("record", Words.of("記録番号", "record"), Attestation::record, Attestation::withRecord);

    /** 条項 — the id of the provision whose duty it is, such as BP.3.1. */
    Text<Attestation> PROVISION =
            Text.of("provision", Words.of("条項", "provision"), Attestation::provision, Attestation::withProvision);

    /** 責務を負う者 — whose duty it is: a person, a section or a body. */
    Text<Attestation> BEARER =
            Text.of("bearer", Words.of("責務を負う者", "bearer"), Attestation::bearer, Attestation::withBearer);

    /** 確認の結果 — whether it is as the provision says: who attested it, when, and on what evidence. */
    Judged<Attestation> FULFILLED = Judged.of(
            "fulfilled",
            Words.of("確認の結果", "what was attested"),
            Clause.of("条項のとおりに行われていると確認されている", "be confirmed to be done as the provision says"),
            Attestation::fulfilled,
            Attestation::withFulfilled);

    /** 責務の確認の記述。 */
    SubjectType<Attestation> ATTESTATION = SubjectType.named("attestation", Words.of("責務の確認", "attestation of a duty"))
            .identifiedBy(RECORD)
            .with(PROVISION, BEARER, FULFILLED)
            .startingFrom(Attestation.unrecorded());

    /** One of which nothing is recorded. */
    static Attestation unrecorded() {
        return ImmutableAttestation.builder()
                .record(Option.none())
                .provision(Option.none())
                .bearer(Option.none())
                .fulfilled(Option.none())
                .build();
    }

    /** One of this record number, of which nothing else is recorded. */
    static Attestation named(String record) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(record, "record")));
    }

    Option<String> record();

    Attestation withRecord(Option<String> record);

    Option<String> provision();

    Attestation withProvision(Option<String> provision);

    Option<String> bearer();

    Attestation withBearer(Option<String> bearer);

    Option<Judgement> fulfilled();

    Attestation withFulfilled(Option<Judgement> fulfilled);
}
