package dev.isms.sagamihara.management;

import static dev.isms.dsl.Rules.about;
import static dev.isms.sagamihara.text.Foreword.FW_1_s3;
import static dev.isms.usage.InformationUse.INFORMATION_USE;

import dev.isms.control.Control;
import dev.isms.usage.InformationUse;
import dev.isms.usage.Purpose;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** はじめに 目的外利用の禁止 — what information assets may be used for. It stands only in the preface. */
public final class PurposeOfUse {

    /** その利用は業務遂行のみに限定し目的外には利用しないものとする */
    public static final Control<InformationUse> BUSINESS_ONLY =
            about(INFORMATION_USE).citing(FW_1_s3).mustNot(InformationUse.PURPOSE.is(Purpose.OTHER));

    public static final Seq<Control<?>> ALL = List.of(BUSINESS_ONLY);

    private PurposeOfUse() {}
}
