package dev.isms.sagamihara.management;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.not;
import static dev.isms.register.InformationEntry.INFORMATION_ENTRY;
import static dev.isms.sagamihara.text.ChapterIV.*;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.information.Aspect;
import dev.isms.information.Medium;
import dev.isms.register.InformationEntry;
import dev.isms.register.InformationProcedure;
import dev.isms.sagamihara.terms.InformationTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 対策基準 Ⅳ 電子情報の管理 — who answers for information, how it is classified and by what procedures it is kept.
 *
 * <p>A file that one member of staff made for personal use is no electronic information by definition (規程第2条第1項第3号), so
 * none of it applies to one. Ⅳ-1 names 各課・機関の長, Ⅳ-3 and Ⅳ-4 各課, 規程第5条 課長: each rule asks what its own sentence says.
 */
public final class InformationManagement {

    private static final Condition<InformationEntry> IN_SCOPE = not(InformationEntry.PERSONAL_USE.holds());

    /** 電子情報は、当該電子情報を作成した各課・機関及び外部から収受した各課・機関の長が管理責任を有するものとする。 */
    public static final Control<InformationEntry> RESPONSIBILITY = about(INFORMATION_ENTRY)
            .citing(IV_1)
            .when(all(InformationEntry.MEDIUM.isOneOf(Medium.ELECTRONIC_INFORMATION, Medium.PC_DATA), IN_SCOPE))
            .must(all(
                    InformationEntry.RESPONSIBLE_UNIT.is(InformationEntry.ORIGIN_UNIT),
                    InformationEntry.HEAD_RESPONSIBLE.holds()));

    /** 各課は、管理すべき電子情報を、機密性、完全性及び可用性の観点から総合的に評価し、重要性に応じて分類する。 */
    public static final Control<InformationEntry> CLASSIFICATION = about(INFORMATION_ENTRY)
            .citing(IV_3)
            .when(IN_SCOPE)
            .must(all(
                    InformationEntry.ASPECTS.includesAll(Aspect.CONFIDENTIALITY, Aspect.INTEGRITY, Aspect.AVAILABILITY),
                    InformationEntry.SCHEME.is(InformationTerms.CLASSIFICATION_SCHEME),
                    InformationEntry.CLASSIFIED.holds()));

    /** 各課は、業務システム、パソコンデータ及び紙媒体について、共通実施手順書に従い、…の手順を定め、適切な管理を行うものとする。 */
    public static final Control<InformationEntry> PROCEDURES = about(INFORMATION_ENTRY)
            .citing(IV_4)
            .when(IN_SCOPE)
            .must(all(
                    InformationEntry.COMMON_MANUAL.holds(),
                    InformationEntry.PROCEDURES.includesAll(
                            InformationProcedure.CLASSIFICATION,
                            InformationProcedure.STORAGE,
                            InformationProcedure.HANDLING,
                            InformationProcedure.DISPOSAL),
                    InformationEntry.MANAGED.holds()));

    public static final Seq<Control<?>> ALL = List.of(RESPONSIBILITY, CLASSIFICATION, PROCEDURES);

    private InformationManagement() {}
}
