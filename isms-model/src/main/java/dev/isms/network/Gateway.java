package dev.isms.network;

import dev.isms.evidence.Judgement;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.PartOf;
import dev.isms.fact.Text;
import dev.isms.part.OtherMeans;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** ゲートウェイ — a place where files come in from outside, such as a gateway server. Ⅶ-4-(2)-①. */
@SuppressWarnings("exports")
@NetworkStyle
@Value.Immutable
public interface Gateway {

    /** ゲートウェイ名 — what tells it from others. */
    Text<Gateway> NAME = Text.of("name", Words.of("ゲートウェイ名", "name"), Gateway::name, Gateway::withName);

    /** 対策の要否 — whether its administrator judged protection to be needed. */
    Judged<Gateway> PROTECTION_NEEDED = Judged.of(
            "protection-needed",
            Words.of("対策の要否", "need of protection"),
            Clause.of("ウィルス対策が必要と判断されている", "be judged to need protection against viruses"),
            Gateway::protectionNeeded,
            Gateway::withProtectionNeeded);

    /** ゲートウェイサーバの対策 — whether the gateway server stops viruses. */
    Flag<Gateway> SHIELDED = Flag.of(
            "shielded",
            Words.of("ゲートウェイサーバの対策", "protection of the gateway server"),
            Clause.of("ゲートウェイサーバでウィルス対策が行われている", "have viruses stopped at the gateway server"),
            Gateway::shielded,
            Gateway::withShielded);

    /** その他の対策 — what else stops it. */
    PartOf<Gateway, OtherMeans> OTHER_PROTECTION = PartOf.of(
            "other-protection",
            Words.of("その他の対策", "other protection"),
            Clause.of("その他のウィルス対策が行われている", "have other protection against viruses"),
            OtherMeans.OTHER_MEANS,
            Gateway::otherProtection,
            Gateway::withOtherProtection);

    /** ゲートウェイの記述。 */
    SubjectType<Gateway> GATEWAY = SubjectType.named("gateway", Words.of("ゲートウェイ", "gateway"))
            .identifiedBy(NAME)
            .with(PROTECTION_NEEDED, SHIELDED, OTHER_PROTECTION)
            .startingFrom(Gateway.unrecorded());

    /** One of which nothing is recorded. */
    static Gateway unrecorded() {
        return ImmutableGateway.builder()
                .name(Option.none())
                .protectionNeeded(Option.none())
                .shielded(Option.none())
                .otherProtection(Part.missing())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static Gateway named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    Gateway withName(Option<String> name);

    Option<Judgement> protectionNeeded();

    Gateway withProtectionNeeded(Option<Judgement> protectionNeeded);

    Option<Boolean> shielded();

    Gateway withShielded(Option<Boolean> shielded);

    Part<OtherMeans> otherProtection();

    Gateway withOtherProtection(Part<OtherMeans> otherProtection);
}
