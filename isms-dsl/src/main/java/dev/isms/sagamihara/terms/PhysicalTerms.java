package dev.isms.sagamihara.terms;

import dev.isms.asset.Placement;
import dev.isms.condition.Parameter;
import dev.isms.condition.Table;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.WholeKind;
import dev.isms.policy.ParameterOrder;
import dev.isms.sagamihara.text.ChapterVI;
import dev.isms.text.Words;

/** 市が定める値（物理的セキュリティ対策） — what chapter Ⅵ leaves to the city. None has a default. */
public final class PhysicalTerms {

    private static final Words UNIT = Words.of("分", "minutes");

    /** As many as an absence can have. */
    private static final WholeKind MINUTES = WholeKind.of(UNIT);

    /** Any but 0: no absence and no paper left is a long one. */
    private static final WholeKind SOME_MINUTES = new WholeKind(1, Integer.MAX_VALUE, UNIT);

    /** 長時間: an absence of at least so many minutes is a long one (Ⅵ-1-(2)-② モニター画面 a). */
    public static final Parameter<Integer> LONG_ABSENCE_FROM = Parameter.of(
            "long-absence-from",
            Words.of("長時間とする離席時間", "duration from which an absence is long"),
            SOME_MINUTES,
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

    /** 長時間: paper that lies at an output device for at least so many minutes lies long (Ⅵ-1-(3)-②): no absence, so its own value. */
    public static final Parameter<Integer> PAPER_LEFT_LONG_FROM = Parameter.of(
            "paper-left-long-from",
            Words.of("印刷物等の長時間の放置とする時間", "duration from which paper is left for long"),
            SOME_MINUTES,
            ChapterVI.VI_1_3_2_s2.id());

    /** 電子情報の重要性に応じて: the lowest place that will do for a server with information of that importance (Ⅵ-1-(1)-②). */
    public static final Table<Importance, Placement> REQUIRED_PLACEMENT = Table.rising(
            "required-placement",
            Words.of("必要な管理場所", "required placement"),
            ChoiceKind.ofOrdered(Importance.class),
            ChoiceKind.ofOrdered(Placement.class),
            ChapterVI.VI_1_1_2_s2.id());

    /** 電子情報の重要性に応じて: from which importance on a secure area bears no sign (Ⅵ-1-(1)-③-a). */
    public static final Parameter<Importance> UNMARKED_FROM =
            fromImportance("unmarked-from", "セキュリティ区画の表示を行わない重要性", "importance from which secure areas bear no sign");

    /** 電子情報の重要性に応じて: from which importance on a secure area is always locked (Ⅵ-1-(1)-③-a). */
    public static final Parameter<Importance> LOCKED_FROM =
            fromImportance("locked-from", "常に施錠する重要性", "importance from which secure areas are always locked");

    /** 電子情報の重要性に応じて: from which importance on those who enter and leave a secure area are managed (Ⅵ-1-(1)-③-a). */
    public static final Parameter<Importance> ENTRIES_MANAGED_FROM =
            fromImportance("entries-managed-from", "入退室管理を行う重要性", "importance from which entries are managed");

    /** 電子情報の重要性に応じて: from which importance on the temperature of a secure area is controlled (Ⅵ-1-(1)-③-a). */
    public static final Parameter<Importance> TEMPERATURE_CONTROLLED_FROM = fromImportance(
            "temperature-controlled-from", "温度管理を行う重要性", "importance from which the temperature is controlled");

    /** 電子情報の重要性に応じて: from which importance on nothing is, in principle, delivered to or shipped from a secure area directly (Ⅵ-1-(1)-③-a). */
    public static final Parameter<Importance> NO_DELIVERY_FROM = fromImportance(
            "no-delivery-from",
            "区画での直接の納品・出荷を原則として禁止する重要性",
            "importance from which direct delivery/shipping inside is forbidden in principle");

    /** 電子情報の重要性に応じて: from which importance on a secure area is protected from disaster (Ⅵ-1-(1)-③-a). */
    public static final Parameter<Importance> DISASTER_PROOF_FROM =
            fromImportance("disaster-proof-from", "災害対策を講ずる重要性", "importance from which disaster measures are taken");

    private PhysicalTerms() {}

    private static Parameter<Importance> fromImportance(String key, String ja, String en) {
        return Parameter.of(key, Words.of(ja, en), ChoiceKind.ofOrdered(Importance.class), ChapterVI.VI_1_1_3_a.id());
    }
}
