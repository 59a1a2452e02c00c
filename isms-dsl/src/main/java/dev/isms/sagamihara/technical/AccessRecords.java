package dev.isms.sagamihara.technical;

import static dev.isms.asset.BusinessSystem.BUSINESS_SYSTEM;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.any;
import static dev.isms.dsl.Rules.not;
import static dev.isms.sagamihara.text.ChapterVII.*;

import dev.isms.asset.AccessRecord;
import dev.isms.asset.BusinessSystem;
import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.sagamihara.terms.InformationTerms;
import dev.isms.sagamihara.terms.TechnicalTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅶ-1 アクセス記録の取得等 — the access records of business systems. 各種 names none, so one kind at least is asked for. */
public final class AccessRecords {

    private static final Condition<BusinessSystem> IMPORTANT =
            BusinessSystem.IMPORTANCE.atLeast(InformationTerms.IMPORTANT_FROM);

    /** 重要な電子情報を扱う業務システムについては、システム管理者は各種アクセス記録を取得し */
    public static final Control<BusinessSystem> TAKEN =
            about(BUSINESS_SYSTEM).citing(VII_1).when(IMPORTANT).must(BusinessSystem.ACCESS_RECORDS.exists());

    /** 一定期間保存するものとする。 */
    public static final Control<BusinessSystem> KEPT = about(BUSINESS_SYSTEM)
            .citing(VII_1_s2)
            .when(all(IMPORTANT, BusinessSystem.ACCESS_RECORDS.exists()))
            .must(BusinessSystem.ACCESS_RECORDS.each(any(
                    not(AccessRecord.DISCARDED.holds()),
                    not(AccessRecord.NEWEST_DISCARDED_ON.within(TechnicalTerms.ACCESS_RECORD_RETENTION)))));

    public static final Seq<Control<?>> ALL = List.of(TAKEN, KEPT);

    private AccessRecords() {}
}
