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

/** モバイルコンピューティングの利用 — mobile computing is used, or somebody asks to. Ⅶ-2-(3). */
@SuppressWarnings("exports")
@UsageStyle
@Value.Immutable
public interface MobileUse {

    /** 記録番号 — which use it was. */
    Text<MobileUse> RECORD = Text.of("record", Words.of("記録番号", "record"), MobileUse::record, MobileUse::withRecord);

    /** 使用する装置 — what is used. */
    Text<MobileUse> DEVICE = Text.of("device", Words.of("使用する装置", "device"), MobileUse::device, MobileUse::withDevice);

    /** モバイルコンピューティングの利用 — whether mobile computing is used. */
    Flag<MobileUse> USED = Flag.of(
            "used",
            Words.of("モバイルコンピューティングの利用", "use of mobile computing"),
            Clause.of("行われている", "take place"),
            MobileUse::used,
            MobileUse::withUsed);

    /** 利用日 — the day of the use. */
    Day<MobileUse> USED_ON = Day.of("used-on", Words.of("利用日", "day of use"), MobileUse::usedOn, MobileUse::withUsedOn);

    /** 許可 — a permission on record, for a city that names who may grant one; the text names nobody. */
    PartOf<MobileUse, Permission> PERMISSION = PartOf.of(
            "permission",
            Words.of("許可", "permission"),
            Clause.of("許可がある", "have a permission"),
            Permission.PERMISSION,
            MobileUse::permission,
            MobileUse::withPermission);

    /** モバイルコンピューティングの利用の記述。 */
    SubjectType<MobileUse> MOBILE_USE = SubjectType.named(
                    "mobile-use", Words.of("モバイルコンピューティングの利用", "use of mobile computing"))
            .asAct()
            .identifiedBy(RECORD)
            .with(DEVICE, USED, USED_ON, PERMISSION)
            .startingFrom(MobileUse.unrecorded());

    /** One of which nothing is recorded. */
    static MobileUse unrecorded() {
        return ImmutableMobileUse.builder()
                .record(Option.none())
                .device(Option.none())
                .used(Option.none())
                .usedOn(Option.none())
                .permission(Part.missing())
                .build();
    }

    /** One of this record number, of which nothing else is recorded. */
    static MobileUse named(String record) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(record, "record")));
    }

    Option<String> record();

    MobileUse withRecord(Option<String> record);

    Option<String> device();

    MobileUse withDevice(Option<String> device);

    Option<Boolean> used();

    MobileUse withUsed(Option<Boolean> used);

    Option<LocalDate> usedOn();

    MobileUse withUsedOn(Option<LocalDate> usedOn);

    Part<Permission> permission();

    MobileUse withPermission(Part<Permission> permission);
}
