package dev.isms.sagamihara.catalogue;

import static dev.isms.sagamihara.text.ChapterIX.*;
import static dev.isms.sagamihara.text.ChapterV.*;
import static dev.isms.sagamihara.text.ChapterVI.*;
import static dev.isms.sagamihara.text.ChapterVII.*;

import dev.isms.catalogue.Element;
import dev.isms.catalogue.Frame;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.text.ChapterI;
import dev.isms.sagamihara.text.ChapterIII;
import dev.isms.sagamihara.text.ChapterVIII;
import dev.isms.sagamihara.text.Foreword;
import dev.isms.sagamihara.text.Instruments;
import dev.isms.sagamihara.text.Regulation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 枠組み — what the parts of the text are for, how they are made up, whom they cover and what triggers a review. */
final class Framework {

    private static final Seq<Element> PURPOSES = List.of(
            new Frame(Foreword.FW_2, Instruments.FOREWORD.whole()),
            new Frame(Regulation.BP_1, Instruments.REGULATION.whole()),
            new Frame(ChapterI.CS_0, Instruments.STANDARD.whole()),
            new Frame(ChapterVIII.VIII_2, ChapterVIII.VIII_2.place()));

    private static final Seq<Element> STRUCTURES = List.of(
            new Frame(Foreword.FW_0, Instruments.FOREWORD.whole()),
            new Frame(Regulation.BP_4, Regulation.BP_4.place()),
            new Frame(ChapterI.I, ChapterI.I.place()),
            new Frame(ChapterIII.III_1, ChapterIII.III_1.place()),
            new Frame(V_1_1, V_1_1.place()),
            new Frame(ChapterVIII.VIII_1, ChapterVIII.VIII_1.place()));

    /** Of each section with a heading 目的, its objectives. */
    private static final Seq<Element> OBJECTIVES = List.of(
                    List.<Provision>of(VI_1_1_1_b1, VI_1_1_1_b2, VI_1_1_1_b3, VI_1_1_1_b4),
                    List.<Provision>of(VI_1_2_1_b1, VI_1_2_1_b2, VI_1_2_1_b3, VI_1_2_1_b4),
                    List.<Provision>of(VI_1_3_1_b1, VI_1_3_1_b2, VI_1_3_1_b3),
                    List.<Provision>of(VI_1_4_1_b1, VI_1_4_1_b2),
                    List.<Provision>of(VII_2_1_1_b1, VII_2_1_1_b2),
                    List.<Provision>of(VII_2_2_1_b1, VII_2_2_1_b2, VII_2_2_1_b3),
                    List.<Provision>of(VII_3_1_b1, VII_3_1_b2),
                    List.<Provision>of(VII_4_1_b1, VII_4_1_b2, VII_4_1_b3),
                    List.<Provision>of(VII_5_1_b1, VII_5_1_b2),
                    List.<Provision>of(IX_1_1_b1, IX_1_1_b2, IX_1_1_b3))
            .flatMap(section -> section.map(Framework::objective));

    /** Of the section above the heading 目的. */
    private static Element objective(Provision said) {
        return new Frame(
                said, said.place().above().flatMap(heading -> heading.above()).get());
    }

    private static final Seq<Element> SCOPES = List.<Provision>of(
                    V_2_1_r1_t,
                    V_2_1_r2_t,
                    V_2_1_r3_t,
                    V_2_1_r4_t,
                    V_2_1_r5_t,
                    V_2_1_r6_t,
                    VI_1_2_2_r2_t,
                    VII_4_2_1_r1_t,
                    VII_4_2_1_r2_t,
                    IX_1_2_r1_t,
                    IX_1_2_r2_t,
                    IX_1_2_r3_t,
                    IX_1_2_r4_t,
                    IX_1_2_r5_t)
            .map(said -> new Frame(said, said.place().above().get()));

    private static final Seq<Element> ADDRESSEES =
            Frame.of(Instruments.REGULATION.whole(), Regulation.BP_0_1, Regulation.BP_0_2, Regulation.BP_0_3);

    private static final Seq<Element> TRIGGERS =
            Frame.of(IX_3.place(), IX_3_b1, IX_3_b2, IX_3_b3, IX_3_b4, IX_3_b5, IX_3_b6);

    private static final Seq<Element> PERMISSIONS = Frame.of(IX_2_3_3.place(), IX_2_3_3_s2);

    static final Seq<Element> ALL = List.of(PURPOSES, STRUCTURES, OBJECTIVES, SCOPES, ADDRESSEES, TRIGGERS, PERMISSIONS)
            .flatMap(all -> all);

    private Framework() {}
}
