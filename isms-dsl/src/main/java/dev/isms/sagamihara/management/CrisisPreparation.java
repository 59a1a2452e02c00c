package dev.isms.sagamihara.management;

import static dev.isms.asset.InformationSystem.INFORMATION_SYSTEM;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.sagamihara.text.ChapterV.*;

import dev.isms.asset.InformationSystem;
import dev.isms.asset.UsingSection;
import dev.isms.control.Control;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅴ-3-(1) 危機管理手順書等の整備 — what is prepared for the failure of a system. Ⅷ-1 lists neither document. */
public final class CrisisPreparation {

    /** 各システム管理者は…迅速な復旧及び二次被害発生の防止を確実にするため対応手順が記載された危機管理手順書を整備すること。 */
    public static final Control<InformationSystem> CRISIS_MANUAL = about(INFORMATION_SYSTEM)
            .citing(V_3_1)
            .must(all(InformationSystem.CRISIS_MANUAL.holds(), InformationSystem.RESPONSE_STEPS.holds()));

    /** システムを利用する課においては、システムダウン時の窓口対応マニュアルの整備を行う。 */
    public static final Control<InformationSystem> COUNTER_MANUAL = about(INFORMATION_SYSTEM)
            .citing(V_3_1_s2)
            .when(InformationSystem.USING_SECTIONS.exists())
            .must(InformationSystem.USING_SECTIONS.each(UsingSection.COUNTER_MANUAL.holds()));

    public static final Seq<Control<?>> ALL = List.of(CRISIS_MANUAL, COUNTER_MANUAL);

    private CrisisPreparation() {}
}
