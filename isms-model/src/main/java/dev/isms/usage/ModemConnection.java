package dev.isms.usage;

import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.PartOf;
import dev.isms.fact.Text;
import dev.isms.part.Permission;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** モデム接続 — a modem is connected, or somebody asks to. Ⅶ-2-(3). */
@SuppressWarnings("exports")
@UsageStyle
@Value.Immutable
public interface ModemConnection {

    /** 記録番号 — which connection it was. */
    Text<ModemConnection> RECORD =
            Text.of("record", Words.of("記録番号", "record"), ModemConnection::record, ModemConnection::withRecord);

    /** 接続する装置 — what is connected. */
    Text<ModemConnection> DEVICE =
            Text.of("device", Words.of("接続する装置", "device"), ModemConnection::device, ModemConnection::withDevice);

    /** モデム接続の利用 — whether a modem connection is used. */
    Flag<ModemConnection> USED = Flag.of(
            "used",
            Words.of("モデム接続の利用", "use of a modem connection"),
            Clause.of("利用されている", "be used"),
            ModemConnection::used,
            ModemConnection::withUsed);

    /** 利用日 — the day of the use. */
    Day<ModemConnection> USED_ON =
            Day.of("used-on", Words.of("利用日", "day of use"), ModemConnection::usedOn, ModemConnection::withUsedOn);

    /** 許可 — a permission on record, for a city that names who may grant one; the text names nobody. */
    PartOf<ModemConnection, Permission> PERMISSION = PartOf.of(
            "permission",
            Words.of("許可", "permission"),
            Clause.of("許可がある", "have a permission"),
            Permission.PERMISSION,
            ModemConnection::permission,
            ModemConnection::withPermission);

    /** モデム接続の記述。 */
    SubjectType<ModemConnection> MODEM_CONNECTION = SubjectType.named(
                    "modem-connection", Words.of("モデム接続", "modem connection"))
            .asAct()
            .identifiedBy(RECORD)
            .with(DEVICE, USED, USED_ON, PERMISSION)
            .startingFrom(ModemConnection.unrecorded());

    /** One of which nothing is recorded. */
    static ModemConnection unrecorded() {
        return ImmutableModemConnection.builder()
                .record(Option.none())
                .device(Option.none())
                .used(Option.none())
                .usedOn(Option.none())
                .permission(Part.missing())
                .build();
    }

    /** One of this record number, of which nothing else is recorded. */
    static ModemConnection named(String record) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(record, "record")));
    }

    Option<String> record();

    ModemConnection withRecord(Option<String> record);

    Option<String> device();

    ModemConnection withDevice(Option<String> device);

    Option<Boolean> used();

    ModemConnection withUsed(Option<Boolean> used);

    Option<LocalDate> usedOn();

    ModemConnection withUsedOn(Option<LocalDate> usedOn);

    Part<Permission> permission();

    ModemConnection withPermission(Part<Permission> permission);
}
