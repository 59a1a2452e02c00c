package dev.isms.example.benchmarks.size;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.any;
import static dev.isms.example.benchmarks.size.Device.DAYS;
import static dev.isms.example.benchmarks.size.Device.DEVICE;
import static dev.isms.example.benchmarks.size.Device.FLAGS;
import static dev.isms.example.benchmarks.size.Device.MOST;
import static dev.isms.example.benchmarks.size.Device.NUMBERS;

import dev.isms.control.Control;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Sagamihara;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Period;
import java.util.Random;

/**
 * 規則 — one rule twice: as a control, and as the expression that somebody who needs no library would write.
 *
 * @param straight an expression of Java for the verdict, of {@code d} as of {@code asOf}
 */
record SizedRule(Control<Device> control, String straight) {

    private static final Provision PROVISION =
            Sagamihara.policy().controls().head().provision();

    /** So many rules, all different, always the same. */
    static Seq<SizedRule> rules(int count) {
        Random random = new Random(count);
        return Array.range(0, count).map(i -> rule(i, random));
    }

    private static SizedRule rule(int i, Random random) {
        int flag = random.nextInt(FLAGS.size());
        int other = (flag + 1 + random.nextInt(FLAGS.size() - 1)) % FLAGS.size();
        int number = random.nextInt(NUMBERS.size());
        int day = random.nextInt(DAYS.size());
        int limit = 1 + random.nextInt(MOST - 1);
        var named = about(DEVICE).named("R-" + i).serving(PROVISION);
        return switch (i % 4) {
            case 0 ->
                new SizedRule(
                        named.when(FLAGS.get(flag).holds())
                                .must(FLAGS.get(other).holds()),
                        "verdict(flag(d.flag%d()), flag(d.flag%d()))".formatted(flag, other));
            case 1 ->
                new SizedRule(
                        named.must(NUMBERS.get(number).atLeast(limit)),
                        "verdict(TRUE, atLeast(d.number%d(), %d))".formatted(number, limit));
            case 2 ->
                new SizedRule(
                        named.must(DAYS.get(day).within(Period.ofDays(limit))),
                        "verdict(TRUE, within(d.day%d(), %d, asOf))".formatted(day, limit));
            default ->
                new SizedRule(
                        named.when(FLAGS.get(flag).holds())
                                .must(any(
                                        FLAGS.get(other).holds(),
                                        NUMBERS.get(number).atMost(limit))),
                        "verdict(flag(d.flag%d()), or(flag(d.flag%d()), atMost(d.number%d(), %d)))"
                                .formatted(flag, other, number, limit));
        };
    }
}
