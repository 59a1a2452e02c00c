package dev.isms.asset;

import dev.isms.fact.Flag;
import dev.isms.fact.ListOf;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 情報システム — an information system with what is prepared for its failure. Ⅴ-3-(1). */
@SuppressWarnings("exports")
@AssetStyle
@Value.Immutable
public interface InformationSystem {

    /** 情報システム名 — what tells it from others. */
    Text<InformationSystem> NAME =
            Text.of("name", Words.of("情報システム名", "name"), InformationSystem::name, InformationSystem::withName);

    /** 危機管理手順書の整備 — whether its administrator has prepared one. The list of documents (Ⅷ-1) does not name it. */
    Flag<InformationSystem> CRISIS_MANUAL = Flag.of(
            "crisis-manual",
            Words.of("危機管理手順書の整備", "crisis management procedures"),
            Clause.of("危機管理手順書を整備している", "have crisis management procedures"),
            InformationSystem::crisisManual,
            InformationSystem::withCrisisManual);

    /** 対応手順の記載 — whether they say how to respond to an incident. */
    Flag<InformationSystem> RESPONSE_STEPS = Flag.of(
            "response-steps",
            Words.of("対応手順の記載", "response steps"),
            Clause.of("危機管理手順書に対応手順が記載されている", "have the response steps written in its crisis management procedures"),
            InformationSystem::responseSteps,
            InformationSystem::withResponseSteps);

    /** 利用課 — the sections that use it. */
    ListOf<InformationSystem, UsingSection> USING_SECTIONS = ListOf.of(
            "using-sections",
            Words.of("利用課", "using section"),
            Clause.of("利用する課がある", "have a section that uses it"),
            UsingSection.USING_SECTION,
            InformationSystem::usingSections,
            InformationSystem::withUsingSections);

    /** 情報システムの記述。 */
    SubjectType<InformationSystem> INFORMATION_SYSTEM = SubjectType.named(
                    "information-system", Words.of("情報システム", "information system"))
            .identifiedBy(NAME)
            .with(CRISIS_MANUAL, RESPONSE_STEPS, USING_SECTIONS)
            .startingFrom(InformationSystem.unrecorded());

    /** One of which nothing is recorded. */
    static InformationSystem unrecorded() {
        return ImmutableInformationSystem.builder()
                .name(Option.none())
                .crisisManual(Option.none())
                .responseSteps(Option.none())
                .usingSections(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static InformationSystem named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    InformationSystem withName(Option<String> name);

    Option<Boolean> crisisManual();

    InformationSystem withCrisisManual(Option<Boolean> crisisManual);

    Option<Boolean> responseSteps();

    InformationSystem withResponseSteps(Option<Boolean> responseSteps);

    Option<Seq<UsingSection>> usingSections();

    InformationSystem withUsingSections(Option<Seq<UsingSection>> usingSections);
}
