package dev.isms.sagamihara.management;

import static dev.isms.administration.Attestation.ATTESTATION;
import static dev.isms.dsl.Rules.about;
import static dev.isms.sagamihara.text.ChapterII.*;
import static dev.isms.sagamihara.text.ChapterIII.*;
import static dev.isms.sagamihara.text.ChapterVIII.*;
import static dev.isms.sagamihara.text.Foreword.*;
import static dev.isms.sagamihara.text.Regulation.*;

import dev.isms.administration.Attestation;
import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.terms.ManagementTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * 責務と設置 — the duties that the text lays on people and the bodies it sets up (はじめに, 規程第3条〜第8条, 対策基準 Ⅱ-3, Ⅲ,
 * Ⅷ-2, Ⅷ-5-(1)). No machine sees them: each is judged by what somebody attested, and by nothing else.
 *
 * <p>The lines of Ⅲ-2 are nouns under 責任及び権限 and have no modality in the text. That a responsibility is to be met is a
 * reading, so their rules serve the lines and do not cite them.
 */
public final class Duties {

    /** What the text tells somebody to do, or to be there. */
    private static final Seq<Provision.Must> TOLD = List.of(
            FW_1, FW_1_s2, //
            BP_3_1, BP_3_2, //
            BP_4_1, BP_4_2, BP_4_3, BP_4_4, //
            BP_5, BP_6_1_1, BP_6_1_2, BP_6_1_3, BP_6_1_4, BP_6_1_5, BP_6_2, //
            BP_7, BP_8, BP_8_s2, //
            II_2_2, II_3_1, III_1, VIII_2_s2, VIII_5_1);

    /** What the text lists as somebody's responsibility. */
    private static final Seq<Provision.Statement> LISTED = List.of(
            III_2_1_1, III_2_1_2, III_2_1_3, III_2_1_4, III_2_1_5, //
            III_2_2_1, III_2_2_2, III_2_2_3, III_2_2_4, //
            III_2_3_1, III_2_3_2, //
            III_2_4_1, III_2_4_2, //
            III_2_5_1, III_2_5_2, III_2_5_3, //
            III_2_6_1, III_2_6_2, III_2_6_3, III_2_6_4);

    public static final Seq<Control<?>> ALL =
            List.<Control<?>>ofAll(TOLD.map(Duties::attested)).appendAll(LISTED.map(Duties::attested));

    private static final Seq<Provision> DUTIES = List.<Provision>ofAll(TOLD).appendAll(LISTED);

    /** 責務を定める条項 — the ids of the provisions whose duties are attested, in the order of the text's instruments. */
    public static final Seq<String> PROVISIONS = DUTIES.map(duty -> duty.id().value());

    private Duties() {}

    /** 確認の記録がない責務 — what stands for the attestation of a duty of which none is on file: a duty is never met by default. */
    public static Attestation notOnFile(String provision) {
        String cited = DUTIES.find(duty -> duty.id().value().equals(provision))
                .map(duty -> duty.citation().ja())
                .getOrElse(provision);
        return Attestation.named("（確認の記録なし）" + cited).withProvision(Option.some(provision));
    }

    private static Control<Attestation> attested(Provision.Must told) {
        return about(ATTESTATION).citing(told).when(of(told)).must(fulfilled());
    }

    private static Control<Attestation> attested(Provision.Statement listed) {
        return about(ATTESTATION)
                .named(listed.id().value())
                .serving(listed)
                .when(of(listed))
                .must(fulfilled());
    }

    private static Condition<Attestation> of(Provision provision) {
        return Attestation.PROVISION.is(provision.id().value());
    }

    private static Condition<Attestation> fulfilled() {
        return Attestation.FULFILLED.holds(ManagementTerms.ATTESTATION_VALIDITY);
    }
}
