package dev.isms.part;

import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** ウィルス対策ソフト — the software against viruses on a server or client: a part of it. Ⅶ-4-(2)-①. */
@SuppressWarnings("exports")
@PartStyle
@Value.Immutable
public interface AntiVirus {

    /** 導入時の導入 — whether it was there when the system was introduced. */
    Flag<AntiVirus> BY_INTRODUCTION = Flag.of(
            "by-introduction",
            Words.of("導入時の導入", "installation at introduction"),
            Clause.of("システムの導入時までに導入されている", "have been installed by the time the system was introduced"),
            AntiVirus::byIntroduction,
            AntiVirus::withByIntroduction);

    /** 適用中のウィルス定義ファイル — the version of the definitions that it uses, as it reports it. */
    Text<AntiVirus> DEFINITIONS = Text.of(
            "definitions",
            Words.of("適用中のウィルス定義ファイル", "definitions in use"),
            AntiVirus::definitions,
            AntiVirus::withDefinitions);

    /** 最新のウィルス定義ファイル — the newest version that its maker offered at the same time. */
    Text<AntiVirus> NEWEST_DEFINITIONS = Text.of(
            "newest-definitions",
            Words.of("最新のウィルス定義ファイル", "newest definitions"),
            AntiVirus::newestDefinitions,
            AntiVirus::withNewestDefinitions);

    /** ウィルス対策ソフトの記述。 */
    SubjectType<AntiVirus> ANTI_VIRUS = SubjectType.named("anti-virus", Words.of("ウィルス対策ソフト", "anti-virus software"))
            .with(BY_INTRODUCTION, DEFINITIONS, NEWEST_DEFINITIONS)
            .startingFrom(AntiVirus.unrecorded());

    /** One of which nothing is recorded. */
    static AntiVirus unrecorded() {
        return ImmutableAntiVirus.builder()
                .byIntroduction(Option.none())
                .definitions(Option.none())
                .newestDefinitions(Option.none())
                .build();
    }

    Option<Boolean> byIntroduction();

    AntiVirus withByIntroduction(Option<Boolean> byIntroduction);

    Option<String> definitions();

    AntiVirus withDefinitions(Option<String> definitions);

    Option<String> newestDefinitions();

    AntiVirus withNewestDefinitions(Option<String> newestDefinitions);
}
