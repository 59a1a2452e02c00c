package dev.isms.conduct;

import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** IDカードの利用 — how the ID card of a terminal is used. Ⅵ-1-(2)-②. */
@SuppressWarnings("exports")
@ConductStyle
@Value.Immutable
public interface IdCardUse {

    /** 記録番号 — which use it was. */
    Text<IdCardUse> RECORD = Text.of("record", Words.of("記録番号", "record"), IdCardUse::record, IdCardUse::withRecord);

    /** 該当端末 — whether the terminal uses ID cards at all. */
    Flag<IdCardUse> TERMINAL_USES_CARD = Flag.of(
            "terminal-uses-card",
            Words.of("該当端末", "terminal concerned"),
            Clause.of("IDカードを使用する端末におけるものである", "be at a terminal that uses ID cards"),
            IdCardUse::terminalUsesCard,
            IdCardUse::withTerminalUsesCard);

    /** 他人のカードの利用 — whether it was another's card. */
    Flag<IdCardUse> OF_ANOTHER = Flag.of(
            "of-another",
            Words.of("他人のカードの利用", "use of another's card"),
            Clause.of("他人のIDカードが利用されている", "be made with the card of another"),
            IdCardUse::ofAnother,
            IdCardUse::withOfAnother);

    /** 他人への貸出し — whether the card was lent. */
    Flag<IdCardUse> LENT = Flag.of(
            "lent",
            Words.of("他人への貸出し", "lending to another"),
            Clause.of("IDカードが他人に貸し出されている", "the card", "be lent to another"),
            IdCardUse::lent,
            IdCardUse::withLent);

    /** 装置付近への放置 — whether the card was left near the device. */
    Flag<IdCardUse> LEFT_NEAR_DEVICE = Flag.of(
            "left-near-device",
            Words.of("装置付近への放置", "leaving near the device"),
            Clause.of("IDカードが装置付近に放置されている", "the card", "be left near the device"),
            IdCardUse::leftNearDevice,
            IdCardUse::withLeftNearDevice);

    /** IDカードの利用の記述。 */
    SubjectType<IdCardUse> ID_CARD_USE = SubjectType.named("id-card-use", Words.of("IDカードの利用", "use of an ID card"))
            .asAct()
            .identifiedBy(RECORD)
            .with(TERMINAL_USES_CARD, OF_ANOTHER, LENT, LEFT_NEAR_DEVICE)
            .startingFrom(IdCardUse.unrecorded());

    /** One of which nothing is recorded. */
    static IdCardUse unrecorded() {
        return ImmutableIdCardUse.builder()
                .record(Option.none())
                .terminalUsesCard(Option.none())
                .ofAnother(Option.none())
                .lent(Option.none())
                .leftNearDevice(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static IdCardUse named(String name) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> record();

    IdCardUse withRecord(Option<String> record);

    Option<Boolean> terminalUsesCard();

    IdCardUse withTerminalUsesCard(Option<Boolean> terminalUsesCard);

    Option<Boolean> ofAnother();

    IdCardUse withOfAnother(Option<Boolean> ofAnother);

    Option<Boolean> lent();

    IdCardUse withLent(Option<Boolean> lent);

    Option<Boolean> leftNearDevice();

    IdCardUse withLeftNearDevice(Option<Boolean> leftNearDevice);
}
