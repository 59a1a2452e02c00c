package dev.isms.sagamihara.physical;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.any;
import static dev.isms.premises.SecureArea.SECURE_AREA;
import static dev.isms.sagamihara.text.ChapterVI.*;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.control.Control;
import dev.isms.information.Importance;
import dev.isms.part.OtherMeans;
import dev.isms.premises.AreaKind;
import dev.isms.premises.DisasterMeasure;
import dev.isms.premises.LockMeans;
import dev.isms.premises.SecureArea;
import dev.isms.sagamihara.terms.PhysicalTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 対策基準 Ⅵ-1-(1)-③-a 専用施設及びサーバールーム（セキュリティ区画）の管理 — the measures in secure areas.
 *
 * <p>They are taken 電子情報の重要性に応じて: from which importance on each of them is taken is the city's. No other room is a
 * secure area. For the two that are forbidden in principle the text names nobody who may grant an exception.
 */
public final class SecureAreas {

    /** 原則としてセキュリティ区画と判断できる表示は行わない。 */
    public static final Control<SecureArea> UNMARKED = about(SECURE_AREA)
            .citing(VI_1_1_3_a_r1)
            .when(secureFrom(PhysicalTerms.UNMARKED_FROM))
            .mustNotInPrinciple(SecureArea.SIGN.holds())
            .withoutException();

    /** 常に施錠を行う。（IDカード、パスワードキー等の利用） */
    public static final Control<SecureArea> LOCKED = about(SECURE_AREA)
            .citing(VI_1_1_3_a_r2)
            .when(secureFrom(PhysicalTerms.LOCKED_FROM))
            .must(all(
                    SecureArea.ALWAYS_LOCKED.holds(),
                    any(
                            SecureArea.LOCK_MEANS.includesAny(LockMeans.ID_CARD, LockMeans.PASSWORD_KEY),
                            SecureArea.OTHER_LOCK.isThereAnd(OtherMeans.NAMED))));

    /** 入退室者の管理を行う。 */
    public static final Control<SecureArea> ENTRIES = about(SECURE_AREA)
            .citing(VI_1_1_3_a_r3)
            .when(secureFrom(PhysicalTerms.ENTRIES_MANAGED_FROM))
            .must(SecureArea.ENTRIES_MANAGED.holds());

    /** 空調設備の設置等による適切な温度管理を行う。 */
    public static final Control<SecureArea> TEMPERATURE = about(SECURE_AREA)
            .citing(VI_1_1_3_a_r4)
            .when(secureFrom(PhysicalTerms.TEMPERATURE_CONTROLLED_FROM))
            .must(all(
                    any(SecureArea.AIR_CONDITIONED.holds(), SecureArea.OTHER_COOLING.isThereAnd(OtherMeans.NAMED)),
                    SecureArea.TEMPERATURE.holds()));

    /** セキュリティ区画での直接の納品及び出荷は原則として禁止する。 */
    public static final Control<SecureArea> DELIVERY = about(SECURE_AREA)
            .citing(VI_1_1_3_a_r5)
            .when(secureFrom(PhysicalTerms.NO_DELIVERY_FROM))
            .mustNotInPrinciple(SecureArea.DIRECT_DELIVERY.holds())
            .withoutException();

    /** 耐震補強、防火設備等必要な措置を講ずる。 */
    public static final Control<SecureArea> DISASTER = about(SECURE_AREA)
            .citing(VI_1_1_3_a_r6)
            .when(secureFrom(PhysicalTerms.DISASTER_PROOF_FROM))
            .must(all(
                    any(
                            SecureArea.DISASTER_MEASURES.includesAny(DisasterMeasure.SEISMIC, DisasterMeasure.FIRE),
                            SecureArea.OTHER_DISASTER_MEASURE.isThereAnd(OtherMeans.NAMED)),
                    SecureArea.DISASTER_MEASURES_SUFFICE.holds()));

    public static final Seq<Control<?>> ALL = List.of(UNMARKED, LOCKED, ENTRIES, TEMPERATURE, DELIVERY, DISASTER);

    private SecureAreas() {}

    private static Condition<SecureArea> secureFrom(Parameter<Importance> importance) {
        return all(
                SecureArea.KIND.isOneOf(AreaKind.DEDICATED_FACILITY, AreaKind.SERVER_ROOM),
                SecureArea.IMPORTANCE.atLeast(importance));
    }
}
