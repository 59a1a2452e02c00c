package dev.isms.example.benchmarks.size;

import dev.isms.control.Control;
import dev.isms.control.Rulings;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Assessor;
import dev.isms.policy.Policy;
import dev.isms.text.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** 規模 — so many rules on so many subjects, in one go; the time is that of them all. */
public abstract class Sized {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private static final int CHECKED = 1_000;

    private Array<Device> devices = Array.empty();
    private Array<Control<Device>> controls = Array.empty();
    private Evaluation evaluation = Evaluation.of(AS_OF, Settings.none());
    private int words;
    private int eights;

    @SuppressWarnings("NullAway.Init") // by the set-up
    private Straight straight;

    @SuppressWarnings("NullAway.Init") // by the set-up
    private Assessor<Device> assessor;

    @SuppressWarnings("NullAway.Init") // by the set-up
    private long[] verdicts;

    /** Rules and subjects, as in {@code 12x1}. */
    abstract String size();

    @Setup
    public void gather() {
        String[] numbers = size().split("x", -1);
        Seq<SizedRule> rules = SizedRule.rules(Integer.parseInt(numbers[0]));
        Random random = new Random(1);
        devices = Array.fill(Integer.parseInt(numbers[1]), () -> Device.any(random, AS_OF));
        controls = rules.map(SizedRule::control).toArray();
        straight = Straight.of(rules);
        assessor = Policy.named(Words.of("規模", "size"), ResponsibilityMatrix.none())
                .with(controls)
                .of(Device.DEVICE)
                .compiled();
        words = (controls.size() + Straight.IN_ONE - 1) / Straight.IN_ONE;
        eights = (controls.size() + Rulings.IN_ONE - 1) / Rulings.IN_ONE;
        verdicts = new long[words * devices.size()];
        agree(devices.take(CHECKED));
    }

    /** Nothing is timed that does not say the same. */
    private void agree(Array<Device> some) {
        Rulings rulings = assessor.rulings(some, AS_OF);
        long[] byHand = new long[words];
        for (int i = 0; i < some.size(); i++) {
            straight.verdicts(some.get(i), AS_OF, byHand, 0);
            for (int rule = 0; rule < controls.size(); rule++) {
                Verdict verdict = rulings.of(i, rule).verdict();
                long code = byHand[rule / Straight.IN_ONE] >>> rule % Straight.IN_ONE * 2 & 3;
                if (code != Outcome.code(verdict)) {
                    throw new IllegalStateException(
                            controls.get(rule).sentence().en() + " of " + some.get(i) + ": " + verdict + ", by hand "
                                    + code);
                }
            }
        }
    }

    /** 直書き — the verdicts on each subject, one after another. */
    @Benchmark
    public long[] straight() {
        for (int i = 0; i < devices.size(); i++) {
            straight.verdicts(devices.get(i), AS_OF, verdicts, i * words);
        }
        return verdicts;
    }

    /** 一件ずつ — the rulings on each subject, one after another. */
    @Benchmark
    public int oneByOne() {
        int all = 0;
        for (int i = 0; i < devices.size(); i++) {
            for (int place = 0; place < eights; place++) {
                all ^= assessor.eight(place, devices.get(i), AS_OF);
            }
        }
        return all;
    }

    /** 一括 — the rulings on all of them. */
    @Benchmark
    public Object together() {
        return assessor.rulings(devices, AS_OF);
    }

    /** 解釈 — each control by the interpreter, the reference. */
    @Benchmark
    public int interpreted() {
        int all = 0;
        for (int i = 0; i < Math.min(CHECKED, devices.size()); i++) {
            for (int rule = 0; rule < controls.size(); rule++) {
                all += controls.get(rule).judge(devices.get(i), evaluation).verdict() == Verdict.SATISFIED ? 1 : 0;
            }
        }
        return all;
    }
}
