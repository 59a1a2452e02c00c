package dev.isms.sagamihara.physical;

import static dev.isms.asset.Server.SERVER;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.measure;
import static dev.isms.dsl.Rules.rungs;
import static dev.isms.sagamihara.text.ChapterVI.*;

import dev.isms.asset.Placement;
import dev.isms.asset.Server;
import dev.isms.control.Control;
import dev.isms.sagamihara.terms.PhysicalTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅵ-1-(1)-② サーバ装置の管理 — the lock, and the ladder of places by the importance of the information. */
public final class ServerProtection {

    /** サーバ装置はロックで管理し */
    public static final Control<Server> LOCK = about(SERVER).citing(VI_1_1_2).must(Server.LOCKED.holds());

    /** 電子情報の重要性に応じて以下の管理策を講ずる。 */
    public static final Control<Server> PLACE = about(SERVER)
            .citing(VI_1_1_2_s2)
            .mustReach(
                    rungs(
                            measure(VI_1_1_2_a_r1, Server.PLACEMENT.is(Placement.DEDICATED_FACILITY)),
                            measure(VI_1_1_2_a_r2, Server.PLACEMENT.is(Placement.SERVER_ROOM)),
                            measure(VI_1_1_2_a_r3, Server.PLACEMENT.is(Placement.PARTITION)),
                            measure(VI_1_1_2_a_r4, Server.PLACEMENT.is(Placement.ELSEWHERE))),
                    Server.PLACEMENT.atLeast(PhysicalTerms.REQUIRED_PLACEMENT.by(Server.IMPORTANCE)));

    public static final Seq<Control<?>> ALL = List.of(LOCK, PLACE);

    private ServerProtection() {}
}
