package dev.isms.example.benchmarks.size;

import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.Whole;
import dev.isms.kind.WholeKind;
import dev.isms.subject.Fact;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Array;
import io.vavr.collection.IndexedSeq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Function;

/** 機器 — a class of one's own with a dozen facts, about which there can be as many rules as one likes. */
public record Device(
        Option<Boolean> flag0,
        Option<Boolean> flag1,
        Option<Boolean> flag2,
        Option<Boolean> flag3,
        Option<Boolean> flag4,
        Option<Boolean> flag5,
        Option<Integer> number0,
        Option<Integer> number1,
        Option<Integer> number2,
        Option<LocalDate> day0,
        Option<LocalDate> day1,
        Option<LocalDate> day2) {

    static final int MOST = 1_000;

    private static final IndexedSeq<Function<Device, Option<Boolean>>> FLAG_GETTERS =
            Array.of(Device::flag0, Device::flag1, Device::flag2, Device::flag3, Device::flag4, Device::flag5);

    private static final IndexedSeq<Function<Device, Option<Integer>>> NUMBER_GETTERS =
            Array.of(Device::number0, Device::number1, Device::number2);

    private static final IndexedSeq<Function<Device, Option<LocalDate>>> DAY_GETTERS =
            Array.of(Device::day0, Device::day1, Device::day2);

    public static final IndexedSeq<Flag<Device>> FLAGS = FLAG_GETTERS.zipWithIndex((getter, i) -> Flag.of(
            "flag-" + i,
            Words.of("項目" + i, "flag " + i),
            Clause.of("項目" + i + "を満たしている", "have flag " + i),
            Fact.Source.of(getter)));

    public static final IndexedSeq<Whole<Device>> NUMBERS = NUMBER_GETTERS.zipWithIndex((getter, i) -> Whole.of(
            "number-" + i,
            Words.of("数" + i, "number " + i),
            new WholeKind(0, MOST, Words.of("個", "items")),
            Fact.Source.of(getter)));

    public static final IndexedSeq<Day<Device>> DAYS = DAY_GETTERS.zipWithIndex(
            (getter, i) -> Day.of("day-" + i, Words.of("日付" + i, "day " + i), Fact.Source.of(getter)));

    static final SubjectType<Device> DEVICE = FLAGS.tail()
            .<Fact<Device, ?>>map(flag -> flag)
            .appendAll(NUMBERS)
            .appendAll(DAYS)
            .foldLeft(SubjectType.named("device", Words.of("機器", "device")).with(FLAGS.head()), SubjectType::with);

    public Option<Boolean> flag(int i) {
        return FLAG_GETTERS.get(i).apply(this);
    }

    public Option<Integer> number(int i) {
        return NUMBER_GETTERS.get(i).apply(this);
    }

    public Option<LocalDate> day(int i) {
        return DAY_GETTERS.get(i).apply(this);
    }

    /** One as a ledger may have it: a tenth of its facts are missing, the others anything. */
    public static Device any(Random random, LocalDate asOf) {
        return new Device(
                flag(random),
                flag(random),
                flag(random),
                flag(random),
                flag(random),
                flag(random),
                number(random),
                number(random),
                number(random),
                day(random, asOf),
                day(random, asOf),
                day(random, asOf));
    }

    private static Option<Boolean> flag(Random random) {
        return random.nextInt(10) == 0 ? Option.none() : Option.some(random.nextInt(10) < 7);
    }

    private static Option<Integer> number(Random random) {
        return random.nextInt(10) == 0 ? Option.none() : Option.some(random.nextInt(MOST));
    }

    private static Option<LocalDate> day(Random random, LocalDate asOf) {
        return random.nextInt(10) == 0 ? Option.none() : Option.some(asOf.minusDays(random.nextInt(MOST)));
    }
}
