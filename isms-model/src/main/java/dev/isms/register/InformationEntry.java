package dev.isms.register;

import dev.isms.evidence.Judgement;
import dev.isms.fact.Choice;
import dev.isms.fact.Choices;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.Rank;
import dev.isms.fact.Text;
import dev.isms.information.Aspect;
import dev.isms.information.Classification;
import dev.isms.information.Importance;
import dev.isms.information.InformationAsset;
import dev.isms.information.Medium;
import dev.isms.information.Origin;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** 管理すべき電子情報 — information as a register of information assets holds it. Ⅳ. */
@SuppressWarnings("exports")
@RegisterStyle
@Value.Immutable
public interface InformationEntry {

    /** 情報の名称 — what it is called. */
    Text<InformationEntry> NAME =
            Text.of("name", Words.of("情報の名称", "name"), InformationEntry::name, InformationEntry::withName);

    /** 媒体 — what it is on. */
    Choice<InformationEntry, Medium> MEDIUM = Choice.of(
            "medium",
            Words.of("媒体", "medium"),
            ChoiceKind.of(Medium.class),
            InformationEntry::medium,
            InformationEntry::withMedium);

    /** 個人利用ファイル — whether it is a file that one member of staff made for personal use: no electronic information by definition (規程第2条). */
    Flag<InformationEntry> PERSONAL_USE = Flag.of(
            "personal-use",
            Words.of("個人利用ファイル", "personal-use file"),
            Clause.of("職員個人が作成した個人利用ファイルである", "be a file for personal use"),
            InformationEntry::personalUse,
            InformationEntry::withPersonalUse);

    /** 作成・収受の別 — whether it was created or received. */
    Choice<InformationEntry, Origin.Way> ORIGIN = Choice.of(
            "origin",
            Words.of("作成・収受の別", "origin"),
            ChoiceKind.of(Origin.Way.class),
            InformationEntry::origin,
            InformationEntry::withOrigin);

    /** 作成・収受した課・機関 — the section or agency that created or received it. */
    Text<InformationEntry> ORIGIN_UNIT = Text.of(
            "origin-unit",
            Words.of("作成・収受した課・機関", "unit of origin"),
            InformationEntry::originUnit,
            InformationEntry::withOriginUnit);

    /** 管理責任を有する課・機関 — the section or agency whose head answers for it. */
    Text<InformationEntry> RESPONSIBLE_UNIT = Text.of(
            "responsible-unit",
            Words.of("管理責任を有する課・機関", "responsible unit"),
            InformationEntry::responsibleUnit,
            InformationEntry::withResponsibleUnit);

    /** 長の管理責任 — whether it is its head who answers. Ⅳ-1 says 各課・機関の長, Ⅳ-3 各課, 規程第5条 課長. */
    Flag<InformationEntry> HEAD_RESPONSIBLE = Flag.of(
            "head-responsible",
            Words.of("長の管理責任", "responsibility of the head"),
            Clause.of("課・機関の長が管理責任を有している", "the head of the unit", "answer for it"),
            InformationEntry::headResponsible,
            InformationEntry::withHeadResponsible);

    /** 評価の観点 — the aspects by which it was evaluated. */
    Choices<InformationEntry, Aspect> ASPECTS = Choices.of(
            "aspects",
            Words.of("評価の観点", "aspects evaluated"),
            ChoicesKind.of(Aspect.class),
            InformationEntry::aspects,
            InformationEntry::withAspects);

    /** 分類の基準 — the scheme by which it was classified, by its name. */
    Text<InformationEntry> SCHEME = Text.of(
            "scheme",
            Words.of("分類の基準", "classification scheme"),
            InformationEntry::scheme,
            InformationEntry::withScheme);

    /** 情報の重要性 — the importance it was classified to. */
    Rank<InformationEntry, Importance> IMPORTANCE = Rank.of(
            "importance",
            Words.of("情報の重要性", "importance of the information"),
            ChoiceKind.ofOrdered(Importance.class),
            InformationEntry::importance,
            InformationEntry::withImportance);

    /** 分類の実施 — whether it is classified. */
    Flag<InformationEntry> CLASSIFIED = Flag.of(
            "classified",
            Words.of("分類の実施", "classification"),
            Clause.of("重要性に応じて分類されている", "be classified by its importance"),
            InformationEntry::classified,
            InformationEntry::withClassified);

    /** 共通実施手順書の準拠 — whether its procedures follow the 共通実施手順書. */
    Flag<InformationEntry> COMMON_MANUAL = Flag.of(
            "common-manual",
            Words.of("共通実施手順書の準拠", "compliance with the common implementation procedures"),
            Clause.of(
                    "共通実施手順書に従って管理の手順が定められている",
                    "have its procedures laid down by the common implementation procedures"),
            InformationEntry::commonManual,
            InformationEntry::withCommonManual);

    /** 定めた手順 — which procedures are laid down for it. */
    Choices<InformationEntry, InformationProcedure> PROCEDURES = Choices.of(
            "procedures",
            Words.of("定めた手順", "procedures laid down"),
            ChoicesKind.of(InformationProcedure.class),
            InformationEntry::procedures,
            InformationEntry::withProcedures);

    /** 管理の適否 — whether somebody judged it to be managed properly. */
    Judged<InformationEntry> MANAGED = Judged.of(
            "managed",
            Words.of("管理の適否", "fitness of the management"),
            Clause.of("管理が適切と判断されている", "be judged to be managed properly"),
            InformationEntry::managed,
            InformationEntry::withManaged);

    /** 管理すべき電子情報の記述。 */
    SubjectType<InformationEntry> INFORMATION_ENTRY = SubjectType.named(
                    "information-entry", Words.of("管理すべき電子情報", "information to be managed"))
            .identifiedBy(NAME)
            .with(
                    MEDIUM,
                    PERSONAL_USE,
                    ORIGIN,
                    ORIGIN_UNIT,
                    RESPONSIBLE_UNIT,
                    HEAD_RESPONSIBLE,
                    ASPECTS,
                    SCHEME,
                    IMPORTANCE,
                    CLASSIFIED,
                    COMMON_MANUAL,
                    PROCEDURES,
                    MANAGED)
            .startingFrom(InformationEntry.unrecorded());

    /** One of which nothing is recorded. */
    static InformationEntry unrecorded() {
        return ImmutableInformationEntry.builder()
                .name(Option.none())
                .medium(Option.none())
                .personalUse(Option.none())
                .origin(Option.none())
                .originUnit(Option.none())
                .responsibleUnit(Option.none())
                .headResponsible(Option.none())
                .aspects(Option.none())
                .scheme(Option.none())
                .importance(Option.none())
                .classified(Option.none())
                .commonManual(Option.none())
                .procedures(Option.none())
                .managed(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static InformationEntry named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    /** What the classifications of an asset say of it on that day. What people lay down and judge of it is not recorded yet. */
    static InformationEntry of(InformationAsset asset, LocalDate asOf) {
        Option<Classification> classification =
                Objects.requireNonNull(asset, "information asset").classificationAsOf(asOf);
        return named(asset.name())
                .withMedium(Option.some(asset.medium()))
                .withPersonalUse(Option.some(asset.isForPersonalUse()))
                .withOrigin(Option.some(asset.origin().way()))
                .withOriginUnit(Option.some(asset.origin().unit()))
                .withAspects(Option.some(classification.isDefined() ? HashSet.of(Aspect.values()) : HashSet.empty()))
                .withScheme(classification.map(made -> made.scheme().words().ja()))
                .withImportance(classification.map(Classification::importance))
                .withClassified(Option.some(classification.isDefined()));
    }

    Option<String> name();

    InformationEntry withName(Option<String> name);

    Option<Medium> medium();

    InformationEntry withMedium(Option<Medium> medium);

    Option<Boolean> personalUse();

    InformationEntry withPersonalUse(Option<Boolean> personalUse);

    Option<Origin.Way> origin();

    InformationEntry withOrigin(Option<Origin.Way> origin);

    Option<String> originUnit();

    InformationEntry withOriginUnit(Option<String> originUnit);

    Option<String> responsibleUnit();

    InformationEntry withResponsibleUnit(Option<String> responsibleUnit);

    Option<Boolean> headResponsible();

    InformationEntry withHeadResponsible(Option<Boolean> headResponsible);

    Option<Set<Aspect>> aspects();

    InformationEntry withAspects(Option<Set<Aspect>> aspects);

    Option<String> scheme();

    InformationEntry withScheme(Option<String> scheme);

    Option<Importance> importance();

    InformationEntry withImportance(Option<Importance> importance);

    Option<Boolean> classified();

    InformationEntry withClassified(Option<Boolean> classified);

    Option<Boolean> commonManual();

    InformationEntry withCommonManual(Option<Boolean> commonManual);

    Option<Set<InformationProcedure>> procedures();

    InformationEntry withProcedures(Option<Set<InformationProcedure>> procedures);

    Option<Judgement> managed();

    InformationEntry withManaged(Option<Judgement> managed);
}
