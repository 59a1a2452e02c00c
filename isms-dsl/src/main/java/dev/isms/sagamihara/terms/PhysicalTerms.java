package dev.isms.sagamihara.terms;

import dev.isms.condition.Parameter;
import dev.isms.kind.WholeKind;
import dev.isms.policy.ParameterOrder;
import dev.isms.sagamihara.text.ChapterVI;
import dev.isms.text.Words;

/** 市が定める値（物理的セキュリティ対策） — what chapter Ⅵ leaves to the city. None has a default. */
public final class PhysicalTerms {

    private static final WholeKind MINUTES = new WholeKind(1, 1_440, Words.of("分", "minutes"));

    /** 長時間: an absence of at least so many minutes is a long one (Ⅵ-1-(2)-② モニター画面 a). */
    public static final Parameter<Integer> LONG_ABSENCE_FROM = Parameter.of(
            "long-absence-from",
            Words.of("長時間とする離席時間", "duration from which an absence is long"),
            MINUTES,
            ChapterVI.VI_1_2_2_r1_a.id());

    /** 短時間: an absence of at most so many minutes is a short one (Ⅵ-1-(2)-② モニター画面 b). */
    public static final Parameter<Integer> SHORT_ABSENCE_UP_TO = Parameter.of(
            "short-absence-up-to",
            Words.of("短時間とする離席時間", "duration up to which an absence is short"),
            MINUTES,
            ChapterVI.VI_1_2_2_r1_b.id());

    /** No absence is both long and short. Between the two, neither rule applies. */
    public static final ParameterOrder<Integer> SHORT_BELOW_LONG =
            new ParameterOrder<>(SHORT_ABSENCE_UP_TO, LONG_ABSENCE_FROM);

    private PhysicalTerms() {}
}
