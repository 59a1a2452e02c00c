package dev.isms.conduct;

import dev.isms.fact.Choices;
import dev.isms.fact.Text;
import dev.isms.fact.Whole;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.WholeKind;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 離席 — somebody leaves a client for a while. Ⅵ-1-(2)-②. */
@SuppressWarnings("exports")
@ConductStyle
@Value.Immutable
public interface ScreenAbsence {

    /** 記録番号 — which absence it was. */
    Text<ScreenAbsence> RECORD =
            Text.of("record", Words.of("記録番号", "record"), ScreenAbsence::record, ScreenAbsence::withRecord);

    /** 離席時間 — how long it lasted, in minutes. */
    Whole<ScreenAbsence> MINUTES = Whole.of(
            "minutes",
            Words.of("離席時間", "duration of the absence"),
            WholeKind.of(Words.of("分", "minutes")),
            ScreenAbsence::minutes,
            ScreenAbsence::withMinutes);

    /** 講じた措置 — what was done before leaving. */
    Choices<ScreenAbsence, ScreenMeasure> MEASURES = Choices.of(
            "measures",
            Words.of("講じた措置", "measures taken"),
            ChoicesKind.of(ScreenMeasure.class),
            ScreenAbsence::measures,
            ScreenAbsence::withMeasures);

    /** 離席の記述。 */
    SubjectType<ScreenAbsence> SCREEN_ABSENCE = SubjectType.named(
                    "screen-absence", Words.of("離席", "absence from one's desk"))
            .asAct()
            .identifiedBy(RECORD)
            .with(MINUTES, MEASURES)
            .startingFrom(ScreenAbsence.unrecorded());

    /** One of which nothing is recorded. */
    static ScreenAbsence unrecorded() {
        return ImmutableScreenAbsence.builder()
                .record(Option.none())
                .minutes(Option.none())
                .measures(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static ScreenAbsence named(String name) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> record();

    ScreenAbsence withRecord(Option<String> record);

    Option<Integer> minutes();

    ScreenAbsence withMinutes(Option<Integer> minutes);

    Option<Set<ScreenMeasure>> measures();

    ScreenAbsence withMeasures(Option<Set<ScreenMeasure>> measures);
}
