package dev.isms.premises;

import dev.isms.evidence.Judgement;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.PartOf;
import dev.isms.fact.Text;
import dev.isms.fact.Whole;
import dev.isms.kind.WholeKind;
import dev.isms.part.OtherMeans;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 出力装置 — a printer, a fax or another device that puts out paper. Ⅵ-1-(3). */
@SuppressWarnings("exports")
@PremisesStyle
@Value.Immutable
public interface OutputDevice {

    /** 装置名 — what tells it from others. */
    Text<OutputDevice> NAME = Text.of("name", Words.of("装置名", "name"), OutputDevice::name, OutputDevice::withName);

    /** 参照の予防 — whether its place keeps third parties from seeing what it puts out. */
    Flag<OutputDevice> PREVENTS_VIEWING = Flag.of(
            "prevents-viewing",
            Words.of("参照の予防", "prevention of viewing"),
            Clause.of(
                    "印刷物等の第三者による意図しない参照を予防できる場所に設置されている",
                    "be placed where unintended viewing of its printouts by third parties can be prevented"),
            OutputDevice::preventsViewing,
            OutputDevice::withPreventsViewing);

    /** 盗難の予防 — whether its place keeps what it puts out from being stolen. */
    Flag<OutputDevice> PREVENTS_THEFT = Flag.of(
            "prevents-theft",
            Words.of("盗難の予防", "prevention of theft"),
            Clause.of("印刷物等の盗難を予防できる場所に設置されている", "be placed where theft of its printouts can be prevented"),
            OutputDevice::preventsTheft,
            OutputDevice::withPreventsTheft);

    /** その他の管理の手段 — what else protects what it puts out. */
    PartOf<OutputDevice, OtherMeans> OTHER_MEANS = PartOf.of(
            "other-means",
            Words.of("その他の管理の手段", "other means of control"),
            Clause.of("その他の手段で印刷物等が管理されている", "have its printouts protected by other means"),
            OtherMeans.OTHER_MEANS,
            OutputDevice::otherMeans,
            OutputDevice::withOtherMeans);

    /** 管理の適否 — whether somebody judged it to be managed properly. */
    Judged<OutputDevice> PROPER = Judged.of(
            "proper",
            Words.of("管理の適否", "fitness of the control"),
            Clause.of("管理が適切と判断されている", "be judged to be managed properly"),
            OutputDevice::proper,
            OutputDevice::withProper);

    /** 原紙・印刷物等の放置時間 — how long at most an original or a printout was left at it, in minutes; 0 where none was. */
    Whole<OutputDevice> PAPER_LEFT = Whole.of(
            "paper-left",
            Words.of("原紙・印刷物等の放置時間", "time paper was left"),
            WholeKind.of(Words.of("分", "minutes")),
            OutputDevice::paperLeft,
            OutputDevice::withPaperLeft);

    /** 原紙・印刷物等の取り忘れ — whether an original or a printout was forgotten at it. */
    Flag<OutputDevice> PAPER_FORGOTTEN = Flag.of(
            "paper-forgotten",
            Words.of("原紙・印刷物等の取り忘れ", "forgotten paper"),
            Clause.of("取り忘れた原紙・印刷物等がある", "have paper forgotten at it"),
            OutputDevice::paperForgotten,
            OutputDevice::withPaperForgotten);

    /** 出力装置の記述。 */
    SubjectType<OutputDevice> OUTPUT_DEVICE = SubjectType.named("output-device", Words.of("出力装置", "output device"))
            .identifiedBy(NAME)
            .with(PREVENTS_VIEWING, PREVENTS_THEFT, OTHER_MEANS, PROPER, PAPER_LEFT, PAPER_FORGOTTEN)
            .startingFrom(OutputDevice.unrecorded());

    /** One of which nothing is recorded. */
    static OutputDevice unrecorded() {
        return ImmutableOutputDevice.builder()
                .name(Option.none())
                .preventsViewing(Option.none())
                .preventsTheft(Option.none())
                .otherMeans(Part.missing())
                .proper(Option.none())
                .paperLeft(Option.none())
                .paperForgotten(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static OutputDevice named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    OutputDevice withName(Option<String> name);

    Option<Boolean> preventsViewing();

    OutputDevice withPreventsViewing(Option<Boolean> preventsViewing);

    Option<Boolean> preventsTheft();

    OutputDevice withPreventsTheft(Option<Boolean> preventsTheft);

    Part<OtherMeans> otherMeans();

    OutputDevice withOtherMeans(Part<OtherMeans> otherMeans);

    Option<Judgement> proper();

    OutputDevice withProper(Option<Judgement> proper);

    Option<Integer> paperLeft();

    OutputDevice withPaperLeft(Option<Integer> paperLeft);

    Option<Boolean> paperForgotten();

    OutputDevice withPaperForgotten(Option<Boolean> paperForgotten);
}
