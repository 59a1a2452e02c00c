package dev.isms.control;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.condition.Table;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Gap;
import dev.isms.evaluation.Mentions;
import dev.isms.evaluation.Mentions.Recorded;
import dev.isms.evaluation.Sight;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * 説明 — why a control said what it said of a subject.
 *
 * <p>Its facts suffice and are minimal: by them alone the verdict is the same, and without any one of them it is not. It is
 * computed when asked for, from the same conditions as the verdict, and so can't disagree with it.
 *
 * @param facts the recorded facts that decide, in the order in which the sentence mentions them
 * @param settings the city's settings that decide; of a table, the entries for what is recorded
 * @param gaps what keeps an undetermined verdict open; empty for a decided one
 * @param byException whether the control is satisfied only because an exception is on record
 */
public record Explanation(Seq<Recorded> facts, Seq<Setting> settings, Seq<Gap> gaps, boolean byException) {

    /** 設定値 — a parameter and what the city has set it to. */
    public record Setting(Parameter<?> parameter, Words value) {

        /** 『必要な管理場所』＝高＝サーバールーム. */
        public Words words() {
            return Words.of(
                    "『" + parameter.words().ja() + "』＝" + value.ja(),
                    "“" + parameter.words().en() + "” = " + value.en());
        }
    }

    public Explanation {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(gaps, "gaps");
    }

    public static <S> Explanation of(Control<S> control, S subject, Evaluation evaluation) {
        Ruling ruling = control.judge(subject, evaluation);
        Seq<Recorded> facts = deciding(control, subject, evaluation, ruling);
        return new Explanation(
                facts,
                settings(control, subject, evaluation, ruling, facts.map(Recorded::value)),
                gaps(control, subject, evaluation, ruling),
                control.isByException(subject, evaluation));
    }

    /**
     * Forgets the mentioned facts one by one, the last first, and keeps those without which the verdict would be another.
     * What is known more never undoes a verdict, so what is left is minimal, and a run of facts that can be forgotten together
     * is what would be forgotten one by one.
     */
    private static <S> Seq<Recorded> deciding(Control<S> control, S subject, Evaluation evaluation, Ruling ruling) {
        Seq<Recorded> mentioned = mentioned(control, subject);
        BitSet kept = new BitSet(mentioned.size());
        kept.set(0, mentioned.size());
        forget(0, mentioned.size(), kept, left -> {
            Sight sight = Sight.of(
                    left.stream().mapToObj(mentioned::get).map(Recorded::path).collect(List.collector()));
            return same(ruling, control.judge(subject, evaluation.by(sight)));
        });
        return kept.stream().mapToObj(mentioned::get).collect(List.collector());
    }

    private static void forget(int from, int to, BitSet kept, Predicate<BitSet> suffices) {
        if (from == to) {
            return;
        }
        kept.clear(from, to);
        if (suffices.test(kept)) {
            return;
        }
        kept.set(from, to);
        if (to - from > 1) {
            int middle = (from + to) >>> 1;
            forget(middle, to, kept, suffices);
            forget(from, middle, kept, suffices);
        }
    }

    private static <S> Seq<Recorded> mentioned(Control<S> control, S subject) {
        return conditions(control)
                .flatMap(condition -> Mentions.recorded(condition, subject))
                .distinctBy(Recorded::path)
                .toVector();
    }

    private static <S> Seq<Condition<S>> conditions(Control<S> control) {
        return control.applies().toList().append(control.requires());
    }

    private static boolean same(Ruling one, Ruling other) {
        return one.verdict() == other.verdict() && one.isHarmless() == other.isHarmless();
    }

    private static <S> Seq<Setting> settings(
            Control<S> control, S subject, Evaluation evaluation, Ruling ruling, Seq<Words> said) {
        Seq<Setting> settings = List.empty();
        for (Parameter<?> parameter : control.parameters()) {
            Evaluation without =
                    Evaluation.of(evaluation.asOf(), evaluation.settings().unset(parameter));
            if (!same(ruling, control.judge(subject, without))) {
                settings = settings.append(setting(parameter, evaluation, said));
            }
        }
        return settings;
    }

    private static <T> Setting setting(Parameter<T> parameter, Evaluation evaluation, Seq<Words> said) {
        T value = evaluation.settings().get(parameter).get();
        if (parameter instanceof Table<?, ?> table) {
            return new Setting(parameter, lookedUp(table, evaluation, said));
        }
        return new Setting(
                parameter,
                Words.of(
                        parameter.kind().write(value, Language.JA),
                        parameter.kind().write(value, Language.EN)));
    }

    private static <K, T> Words lookedUp(Table<K, T> table, Evaluation evaluation, Seq<Words> said) {
        return table.kind().lookedUp(evaluation.settings().get(table).get(), said);
    }

    /** What keeps the control open, each thing once; empty where the ruling is decided. */
    public static <S> Seq<Gap> gaps(Control<S> control, S subject, Evaluation evaluation, Ruling ruling) {
        if (ruling.verdict() != Verdict.UNDETERMINED) {
            return List.empty();
        }
        return evaluation.gaps(conditions(control), subject);
    }
}
