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
 * 規則 — one rule, of which there can be as many as one likes: as a control, as the expression that somebody who needs no library
 * would write, and as whatever else is made of its form.
 *
 * @param place which of the rules it is, from 0
 */
public record SizedRule(int place, Form form) {

    private static final Provision PROVISION =
            Sagamihara.policy().controls().head().provision();

    /** 形 — what a rule says, of facts by their numbers. */
    public sealed interface Form {

        /** With one flag there must be the other. */
        record Implies(int flag, int other) implements Form {}

        /** A number must be so great. */
        record AtLeast(int number, int limit) implements Form {}

        /** A day must not be longer ago than so many. */
        record Within(int day, int limit) implements Form {}

        /** With one flag there must be the other, or a number no greater. */
        record ImpliesEither(int flag, int other, int number, int limit) implements Form {}
    }

    /** So many rules, all different, always the same. */
    public static Seq<SizedRule> rules(int count) {
        Random random = new Random(count);
        return Array.range(0, count).map(i -> new SizedRule(i, form(i, random)));
    }

    private static Form form(int i, Random random) {
        int flag = random.nextInt(FLAGS.size());
        int other = (flag + 1 + random.nextInt(FLAGS.size() - 1)) % FLAGS.size();
        int number = random.nextInt(NUMBERS.size());
        int day = random.nextInt(DAYS.size());
        int limit = 1 + random.nextInt(MOST - 1);
        return switch (i % 4) {
            case 0 -> new Form.Implies(flag, other);
            case 1 -> new Form.AtLeast(number, limit);
            case 2 -> new Form.Within(day, limit);
            default -> new Form.ImpliesEither(flag, other, number, limit);
        };
    }

    public Control<Device> control() {
        var named = about(DEVICE).named("R-" + place).serving(PROVISION);
        if (form instanceof Form.Implies it) {
            return named.when(FLAGS.get(it.flag()).holds())
                    .must(FLAGS.get(it.other()).holds());
        } else if (form instanceof Form.AtLeast it) {
            return named.must(NUMBERS.get(it.number()).atLeast(it.limit()));
        } else if (form instanceof Form.Within it) {
            return named.must(DAYS.get(it.day()).within(Period.ofDays(it.limit())));
        }
        Form.ImpliesEither it = (Form.ImpliesEither) form;
        return named.when(FLAGS.get(it.flag()).holds())
                .must(any(
                        FLAGS.get(it.other()).holds(), NUMBERS.get(it.number()).atMost(it.limit())));
    }

    /** An expression of Java for the verdict, of {@code d} as of {@code asOf}. */
    String straight() {
        if (form instanceof Form.Implies it) {
            return "verdict(flag(d.flag%d()), flag(d.flag%d()))".formatted(it.flag(), it.other());
        } else if (form instanceof Form.AtLeast it) {
            return "verdict(TRUE, atLeast(d.number%d(), %d))".formatted(it.number(), it.limit());
        } else if (form instanceof Form.Within it) {
            return "verdict(TRUE, within(d.day%d(), %d, asOf))".formatted(it.day(), it.limit());
        }
        Form.ImpliesEither it = (Form.ImpliesEither) form;
        return "verdict(flag(d.flag%d()), or(flag(d.flag%d()), atMost(d.number%d(), %d)))"
                .formatted(it.flag(), it.other(), it.number(), it.limit());
    }
}
