package dev.isms.sagamihara.technical;

import static dev.isms.dsl.Rules.about;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_3;
import static dev.isms.usage.MobileUse.MOBILE_USE;
import static dev.isms.usage.ModemConnection.MODEM_CONNECTION;

import dev.isms.control.Control;
import dev.isms.usage.MobileUse;
import dev.isms.usage.ModemConnection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 対策基準 Ⅶ-2-(3) モデム接続及びモバイルコンピューティングのアクセス制御 — both are forbidden in principle, and the text names nobody
 * who may grant an exception. Until a city names one and writes its own rule, there is none.
 */
public final class ModemAndMobile {

    /** モデム接続…の利用は、原則として禁止する。 */
    public static final Control<ModemConnection> MODEM = about(MODEM_CONNECTION)
            .citing(VII_2_3)
            .named("CS.VII.2.3.modem")
            .mustNotInPrinciple(ModemConnection.USED.holds())
            .withoutException();

    /** …モバイルコンピューティングの利用は、原則として禁止する。 */
    public static final Control<MobileUse> MOBILE = about(MOBILE_USE)
            .citing(VII_2_3)
            .named("CS.VII.2.3.mobile")
            .mustNotInPrinciple(MobileUse.USED.holds())
            .withoutException();

    public static final Seq<Control<?>> ALL = List.of(MODEM, MOBILE);

    private ModemAndMobile() {}
}
