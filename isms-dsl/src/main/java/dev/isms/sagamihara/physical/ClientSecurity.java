package dev.isms.sagamihara.physical;

import static dev.isms.conduct.IdCardUse.ID_CARD_USE;
import static dev.isms.conduct.NotebookCarryOut.NOTEBOOK_CARRY_OUT;
import static dev.isms.conduct.NotebookStorage.NOTEBOOK_STORAGE;
import static dev.isms.conduct.ScreenAbsence.SCREEN_ABSENCE;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.any;
import static dev.isms.dsl.Rules.measure;
import static dev.isms.dsl.Rules.oneOf;
import static dev.isms.sagamihara.text.ChapterVI.*;

import dev.isms.conduct.CarryOutMeasure;
import dev.isms.conduct.Destination;
import dev.isms.conduct.IdCardUse;
import dev.isms.conduct.NotebookCarryOut;
import dev.isms.conduct.NotebookStorage;
import dev.isms.conduct.ScreenAbsence;
import dev.isms.conduct.ScreenMeasure;
import dev.isms.conduct.StorageMeasure;
import dev.isms.control.Control;
import dev.isms.part.OtherMeans;
import dev.isms.part.Permission;
import dev.isms.sagamihara.terms.InformationTerms;
import dev.isms.sagamihara.terms.PhysicalTerms;
import dev.isms.sagamihara.vocabulary.Roles;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅵ-1-(2) クライアントの物理的セキュリティ対策 — the physical security of clients. */
public final class ClientSecurity {

    /** 離席時は、以下の管理の内、適切な措置を講ずる。 a 長時間の場合 */
    public static final Control<ScreenAbsence> LONG_ABSENCE = about(SCREEN_ABSENCE)
            .citing(VI_1_2_2_r1_a)
            .when(ScreenAbsence.MINUTES.atLeast(PhysicalTerms.LONG_ABSENCE_FROM))
            .mustChoose(oneOf(
                    measure(VI_1_2_2_r1_a_b1, ScreenAbsence.MEASURES.includes(ScreenMeasure.POWER_OFF)),
                    measure(VI_1_2_2_r1_a_b2, ScreenAbsence.MEASURES.includes(ScreenMeasure.SCREEN_SAVER)),
                    measure(VI_1_2_2_r1_a_b3, ScreenAbsence.MEASURES.includes(ScreenMeasure.LOCK))));

    /** 離席時は、以下の管理の内、適切な措置を講ずる。 b 短時間の場合 */
    public static final Control<ScreenAbsence> SHORT_ABSENCE = about(SCREEN_ABSENCE)
            .citing(VI_1_2_2_r1_b)
            .when(ScreenAbsence.MINUTES.atMost(PhysicalTerms.SHORT_ABSENCE_UP_TO))
            .mustChoose(
                    oneOf(measure(VI_1_2_2_r1_b_b1, ScreenAbsence.MEASURES.includes(ScreenMeasure.INITIAL_SCREEN))));

    /** 以下の行為を禁止する。 a 他人の I Dカードの利用又は他人への貸し出し */
    public static final Control<IdCardUse> ID_CARD_OF_ANOTHER = about(ID_CARD_USE)
            .citing(VI_1_2_2_r2_a)
            .when(IdCardUse.TERMINAL_USES_CARD.holds())
            .mustNot(any(IdCardUse.OF_ANOTHER.holds(), IdCardUse.LENT.holds()));

    /** 以下の行為を禁止する。 b 装置付近への I Dカードの放置 */
    public static final Control<IdCardUse> ID_CARD_LEFT = about(ID_CARD_USE)
            .citing(VI_1_2_2_r2_b)
            .when(IdCardUse.TERMINAL_USES_CARD.holds())
            .mustNot(IdCardUse.LEFT_NEAR_DEVICE.holds());

    /** （ノート型パソコンの保管）以下の管理の内、適切な措置を講ずる */
    public static final Control<NotebookStorage> STORAGE = about(NOTEBOOK_STORAGE)
            .citing(VI_1_2_2_r3)
            .mustChoose(oneOf(
                    measure(
                            VI_1_2_2_r3_a,
                            any(
                                    NotebookStorage.MEASURES.includes(StorageMeasure.LOCKED_CABINET),
                                    NotebookStorage.OTHER_LOCKED.isThereAnd(OtherMeans.NAMED))),
                    measure(
                            VI_1_2_2_r3_b,
                            any(
                                    NotebookStorage.MEASURES.includes(StorageMeasure.LOCKED_CHAIN),
                                    NotebookStorage.OTHER_TETHER.isThereAnd(OtherMeans.NAMED)))));

    /** （外部への持ち出し）原則として禁止する。ただし、業務上やむを得ない場合は、所属長の許可を得ること。 */
    public static final Control<NotebookCarryOut> CARRY_OUT = about(NOTEBOOK_CARRY_OUT)
            .citing(VI_1_2_2_r4)
            .mustNotInPrinciple(NotebookCarryOut.DESTINATION.is(Destination.OUTSIDE))
            .unless(
                    VI_1_2_2_r4_s2,
                    all(
                            NotebookCarryOut.UNAVOIDABLE.holds(),
                            Permission.inForce(
                                    NotebookCarryOut.PERMISSION, NotebookCarryOut.CARRIED_ON, Roles.SUPERIOR)));

    /** なお、重要な電子情報がパソコンに保存されている場合は、以下の管理の内、適切な措置を講ずること。 */
    public static final Control<NotebookCarryOut> CARRY_OUT_IMPORTANT = about(NOTEBOOK_CARRY_OUT)
            .citing(VI_1_2_2_r4_s3)
            .when(all(
                    NotebookCarryOut.DESTINATION.is(Destination.OUTSIDE),
                    NotebookCarryOut.HOLDS_INFORMATION.holds(),
                    NotebookCarryOut.IMPORTANCE.atLeast(InformationTerms.IMPORTANT_FROM)))
            .mustChoose(oneOf(
                    measure(VI_1_2_2_r4_a, NotebookCarryOut.MEASURES.includes(CarryOutMeasure.FILES_DELETED)),
                    measure(
                            VI_1_2_2_r4_b,
                            NotebookCarryOut.MEASURES.includesAny(
                                    CarryOutMeasure.FILE_PASSWORD, CarryOutMeasure.ENCRYPTION)),
                    measure(VI_1_2_2_r4_c, NotebookCarryOut.MEASURES.includes(CarryOutMeasure.DEVICE_LOCK))));

    /**
     * Every rule of the section. Who takes them over without the rest takes {@link PhysicalTerms#SHORT_BELOW_LONG} with them, which
     * keeps what is short below what is long.
     */
    public static final Seq<Control<?>> ALL = List.of(
            LONG_ABSENCE, SHORT_ABSENCE, ID_CARD_OF_ANOTHER, ID_CARD_LEFT, STORAGE, CARRY_OUT, CARRY_OUT_IMPORTANT);

    private ClientSecurity() {}
}
