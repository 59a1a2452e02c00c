package dev.isms.conduct;

import dev.isms.fact.Choice;
import dev.isms.fact.Choices;
import dev.isms.fact.Flag;
import dev.isms.fact.PartOf;
import dev.isms.fact.Text;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.part.OtherMeans;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 装置の廃棄・返却 — a device with data is thrown away or given back. Ⅵ-1-(4). */
@SuppressWarnings("exports")
@ConductStyle
@Value.Immutable
public interface DeviceDisposal {

    /** 記録番号 — which disposal it was. */
    Text<DeviceDisposal> RECORD =
            Text.of("record", Words.of("記録番号", "record"), DeviceDisposal::record, DeviceDisposal::withRecord);

    /** 装置名 — which device it is. */
    Text<DeviceDisposal> DEVICE =
            Text.of("device", Words.of("装置名", "device"), DeviceDisposal::device, DeviceDisposal::withDevice);

    /** 処分の区分 — how the device leaves. */
    Choice<DeviceDisposal, Departure> DEPARTURE = Choice.of(
            "departure",
            Words.of("処分の区分", "kind of disposition"),
            ChoiceKind.of(Departure.class),
            DeviceDisposal::departure,
            DeviceDisposal::withDeparture);

    /** データの消去の手段 — how its data were made unreadable. */
    Choices<DeviceDisposal, ErasureMeans> ERASURE = Choices.of(
            "erasure",
            Words.of("データの消去の手段", "means of erasure"),
            ChoicesKind.of(ErasureMeans.class),
            DeviceDisposal::erasure,
            DeviceDisposal::withErasure);

    /** その他の消去の手段 — how else its data were made unreadable. */
    PartOf<DeviceDisposal, OtherMeans> OTHER_ERASURE = PartOf.of(
            "other-erasure",
            Words.of("その他の消去の手段", "other means of erasure"),
            Clause.of("その他の手段でデータが消去されている", "have its data made unreadable by other means"),
            OtherMeans.OTHER_MEANS,
            DeviceDisposal::otherErasure,
            DeviceDisposal::withOtherErasure);

    /** システム管理者による実施 — whether the system administrator answered for it. */
    Flag<DeviceDisposal> BY_ADMINISTRATOR = Flag.of(
            "by-administrator",
            Words.of("システム管理者による実施", "by the system administrator"),
            Clause.of("システム管理者の責任で実施されている", "be carried out on the responsibility of the system administrator"),
            DeviceDisposal::byAdministrator,
            DeviceDisposal::withByAdministrator);

    /** 装置の廃棄・返却の記述。 */
    SubjectType<DeviceDisposal> DEVICE_DISPOSAL = SubjectType.named(
                    "device-disposal", Words.of("装置の廃棄・返却", "disposal or return of a device"))
            .asAct()
            .identifiedBy(RECORD)
            .with(DEVICE, DEPARTURE, ERASURE, OTHER_ERASURE, BY_ADMINISTRATOR)
            .startingFrom(DeviceDisposal.unrecorded());

    /** One of which nothing is recorded. */
    static DeviceDisposal unrecorded() {
        return ImmutableDeviceDisposal.builder()
                .record(Option.none())
                .device(Option.none())
                .departure(Option.none())
                .erasure(Option.none())
                .otherErasure(Part.missing())
                .byAdministrator(Option.none())
                .build();
    }

    /** One of this record number, of which nothing else is recorded. */
    static DeviceDisposal named(String record) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(record, "record")));
    }

    Option<String> record();

    DeviceDisposal withRecord(Option<String> record);

    Option<String> device();

    DeviceDisposal withDevice(Option<String> device);

    Option<Departure> departure();

    DeviceDisposal withDeparture(Option<Departure> departure);

    Option<Set<ErasureMeans>> erasure();

    DeviceDisposal withErasure(Option<Set<ErasureMeans>> erasure);

    Part<OtherMeans> otherErasure();

    DeviceDisposal withOtherErasure(Part<OtherMeans> otherErasure);

    Option<Boolean> byAdministrator();

    DeviceDisposal withByAdministrator(Option<Boolean> byAdministrator);
}
