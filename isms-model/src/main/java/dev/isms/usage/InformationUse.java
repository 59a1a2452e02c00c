package dev.isms.usage;

import dev.isms.fact.Choice;
import dev.isms.fact.Text;
import dev.isms.kind.ChoiceKind;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 電子情報資産の利用 — somebody uses an information asset for something. はじめに. */
@SuppressWarnings("exports")
@UsageStyle
@Value.Immutable
public interface InformationUse {

    /** 記録番号 — which use it was. */
    Text<InformationUse> RECORD =
            Text.of("record", Words.of("記録番号", "record"), InformationUse::record, InformationUse::withRecord);

    /** 電子情報資産 — what was used. */
    Text<InformationUse> ASSET =
            Text.of("asset", Words.of("電子情報資産", "information asset"), InformationUse::asset, InformationUse::withAsset);

    /** 利用の目的 — what it was used for. */
    Choice<InformationUse, Purpose> PURPOSE = Choice.of(
            "purpose",
            Words.of("利用の目的", "purpose"),
            ChoiceKind.of(Purpose.class),
            InformationUse::purpose,
            InformationUse::withPurpose);

    /** 電子情報資産の利用の記述。 */
    SubjectType<InformationUse> INFORMATION_USE = SubjectType.named(
                    "information-use", Words.of("電子情報資産の利用", "use of an information asset"))
            .asAct()
            .identifiedBy(RECORD)
            .with(ASSET, PURPOSE)
            .startingFrom(InformationUse.unrecorded());

    /** One of which nothing is recorded. */
    static InformationUse unrecorded() {
        return ImmutableInformationUse.builder()
                .record(Option.none())
                .asset(Option.none())
                .purpose(Option.none())
                .build();
    }

    /** One of this record number, of which nothing else is recorded. */
    static InformationUse named(String record) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(record, "record")));
    }

    Option<String> record();

    InformationUse withRecord(Option<String> record);

    Option<String> asset();

    InformationUse withAsset(Option<String> asset);

    Option<Purpose> purpose();

    InformationUse withPurpose(Option<Purpose> purpose);
}
