package dev.isms.sagamihara.physical;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.any;
import static dev.isms.dsl.Rules.not;
import static dev.isms.premises.OutputDevice.OUTPUT_DEVICE;
import static dev.isms.sagamihara.text.ChapterVI.*;

import dev.isms.control.Control;
import dev.isms.part.OtherMeans;
import dev.isms.premises.OutputDevice;
import dev.isms.sagamihara.terms.PhysicalTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅵ-1-(3) 出力装置の物理的セキュリティ対策 — where printers stand, and the paper they put out. */
public final class OutputDevices {

    /** 設置にあたっては、印刷物等が第三者による意図しない参照又は盗難を予防できる場所とする等、適切な管理を行う。 */
    public static final Control<OutputDevice> PLACE = about(OUTPUT_DEVICE)
            .citing(VI_1_3_2)
            .must(all(
                    any(
                            all(OutputDevice.PREVENTS_VIEWING.holds(), OutputDevice.PREVENTS_THEFT.holds()),
                            OutputDevice.OTHER_MEANS.isThereAnd(OtherMeans.NAMED)),
                    OutputDevice.PROPER.holds()));

    /** 利用後の原紙や印刷物等の長時間の放置や取り忘れを防止する。 */
    public static final Control<OutputDevice> PAPER = about(OUTPUT_DEVICE)
            .citing(VI_1_3_2_s2)
            .must(all(
                    not(OutputDevice.PAPER_LEFT.atLeast(PhysicalTerms.PAPER_LEFT_LONG_FROM)),
                    not(OutputDevice.PAPER_FORGOTTEN.holds())));

    public static final Seq<Control<?>> ALL = List.of(PLACE, PAPER);

    private OutputDevices() {}
}
