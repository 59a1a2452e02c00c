package dev.isms.sagamihara.text;

import static dev.isms.provision.ProvisionType.EDITION;
import static dev.isms.sagamihara.text.Instruments.CS;
import static dev.isms.sagamihara.text.Instruments.STANDARD;

import dev.isms.edition.Edition;
import dev.isms.edition.Editions;
import dev.isms.edition.Revision;
import dev.isms.provision.Place;
import dev.isms.provision.Provision.Statement;
import dev.isms.provision.Step;
import dev.isms.publication.Division;
import dev.isms.publication.EraDate;
import dev.isms.publication.Line;
import dev.isms.publication.Table;
import dev.isms.text.Words;
import io.vavr.collection.List;
import java.time.LocalDate;

/** 対策基準 改訂履歴 — the revision history of the standard, and the three editions of the policy. */
public final class Revisions {

    static final Place AT_R = CS.step(Step.named("R", "改訂履歴", "revision history"));
    public static final Statement R_1 = AT_R.step(Step.cell("1", Words.of("初版", "first edition")))
            .says(EDITION, "初版", "first edition")
            .stated();
    public static final Statement R_2 = AT_R.step(Step.cell("2", Words.of("第2版", "second edition")))
            .says(EDITION, "第2版", "second edition")
            .stated();
    public static final Statement R_3 = AT_R.step(Step.cell("3", Words.of("第3版", "third edition")))
            .says(EDITION, "第3版", "third edition")
            .stated();

    private static final Words MEMBERS_CHANGED = Words.of("構成員の変更", "change of the members");
    private static final Words LEFT_TO_GUIDELINES = Words.of(
            "組織改変に伴う組織体制及び構成員を各要綱に委任するもの。",
            "The structure and the members, after a reorganization, are left to the guidelines.");
    private static final Words ITEMS_CHANGED = Words.of("項目の変更", "change of the items");
    private static final Words ITEMS_CORRECTED = Words.of("項目について修正するもの。", "The items are corrected.");
    private static final Words NAMES_CHANGED = Words.of("組織名の変更", "change of the names of organizations");
    private static final Words REORGANIZED =
            Words.of("組織改変に伴い、組織名を変更するもの。", "The names of organizations are changed after a reorganization.");

    /** 初版 — approved on 2003-03-31 and in force on the 1st of April following. */
    public static final Edition FIRST = Edition.of(
                    "first", R_1.text(), LocalDate.of(2003, 3, 31), LocalDate.of(2003, 4, 1))
            .saidBy(R_1, Regulation.BP_0, Regulation.BP_S1);

    /** 第2版。 */
    public static final Edition SECOND = Edition.of(
                    "second", R_2.text(), LocalDate.of(2007, 3, 30), LocalDate.of(2007, 4, 1))
            .changing(
                    new Revision(ChapterIII.AT_III_1, MEMBERS_CHANGED, LEFT_TO_GUIDELINES),
                    new Revision(ChapterIII.AT_III_2_6, ITEMS_CHANGED, ITEMS_CORRECTED))
            .saidBy(R_2, Regulation.BP_S2_0, Regulation.BP_S2);

    /** 第3版 — the one whose text is known. */
    public static final Edition THIRD = Edition.of(
                    "third", R_3.text(), LocalDate.of(2010, 3, 31), LocalDate.of(2010, 4, 1))
            .changing(
                    renamed(ChapterV.AT_V_1),
                    renamed(ChapterV.AT_V_2),
                    renamed(ChapterV.AT_V_3),
                    renamed(ChapterVII.AT_VII_4),
                    renamed(ChapterVIII.AT_VIII_5),
                    renamed(ChapterIX.AT_IX_1))
            .saidBy(R_3, Regulation.BP_S3_0, Regulation.BP_S3);

    /** What changed is listed for the standard alone. */
    public static final Editions EDITIONS = Editions.of(FIRST, SECOND, THIRD).tabling(STANDARD);

    private static Revision renamed(Place place) {
        return new Revision(place, NAMES_CHANGED, REORGANIZED);
    }

    static final Division TEXT = Division.headed(
            AT_R,
            Line.of("{} 改訂履歴", STANDARD),
            Table.of(
                    Table.row(
                            Line.of("Ver."), Line.of("制定／改訂 承認年月日"), Line.of("改訂項目"), Line.of("改訂内容"), Line.of("改訂理由")),
                    List.of(
                            Line.of("{}", R_1),
                            Line.of("{}", EraDate.inLetters(FIRST.approvedOn())),
                            Line.of("—"),
                            Line.of("{}制定", FIRST),
                            Line.of("—")),
                    List.of(
                            Line.of("{}", R_2),
                            Line.of("{}", EraDate.inLetters(SECOND.approvedOn())),
                            Line.of("III{}", ChapterIII.AT_III.title()::get),
                            Line.of("1 {}", ChapterIII.AT_III_1.title()::get),
                            Line.of("2 {} (6)", ChapterIII.AT_III_2.title()::get),
                            Line.of("{}", () -> MEMBERS_CHANGED),
                            Line.of("{}", () -> ITEMS_CHANGED),
                            Line.of("{}", () -> LEFT_TO_GUIDELINES),
                            Line.of("{}", () -> ITEMS_CORRECTED)),
                    List.of(
                            Line.of("{}", R_3),
                            Line.of("{}", EraDate.inLetters(THIRD.approvedOn())),
                            Line.of("V {}", ChapterV.AT_V.title()::get),
                            Line.of("1 {}", ChapterV.AT_V_1.title()::get),
                            Line.of("2 {}", ChapterV.AT_V_2.title()::get),
                            Line.of("3 {}", ChapterV.AT_V_3.title()::get),
                            Line.of("VII {}", ChapterVII.AT_VII.title()::get),
                            Line.of("4 {}", ChapterVII.AT_VII_4.title()::get),
                            Line.of("VIII {}", ChapterVIII.AT_VIII.title()::get),
                            Line.of("5 {}", ChapterVIII.AT_VIII_5.title()::get),
                            Line.of("IX {}", ChapterIX.AT_IX.title()::get),
                            Line.of("1 {}", ChapterIX.AT_IX_1.title()::get),
                            Line.of("{}", () -> NAMES_CHANGED),
                            Line.of("{}", () -> REORGANIZED))));

    private Revisions() {}
}
