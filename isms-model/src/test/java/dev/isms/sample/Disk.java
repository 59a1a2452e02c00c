package dev.isms.sample;

import dev.isms.fact.Flag;
import dev.isms.fact.Whole;
import dev.isms.kind.WholeKind;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;

/** ディスク — an item of a list, for tests. */
public record Disk(Option<Boolean> encrypted, Option<Integer> years) {

    public static final Flag<Disk> ENCRYPTED = Flag.of(
            "encrypted",
            Words.of("暗号化", "encryption"),
            Clause.of("暗号化されている", "be encrypted"),
            Disk::encrypted,
            (disk, value) -> new Disk(value, disk.years));

    public static final Whole<Disk> YEARS = Whole.of(
            "years",
            Words.of("使用年数", "years of use"),
            WholeKind.of(Words.of("年", "years")),
            Disk::years,
            (disk, value) -> new Disk(disk.encrypted, value));

    public static final SubjectType<Disk> DISK = SubjectType.named("disk", Words.of("ディスク", "disk"))
            .with(ENCRYPTED, YEARS)
            .startingFrom(new Disk(Option.none(), Option.none()));

    public static Disk encrypted(boolean encrypted) {
        return new Disk(Option.of(encrypted), Option.none());
    }

    public static Disk unrecorded() {
        return new Disk(Option.none(), Option.none());
    }
}
