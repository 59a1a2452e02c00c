package dev.isms.sagamihara.operation;

import static dev.isms.administration.SecurityInformation.SECURITY_INFORMATION;
import static dev.isms.dsl.Rules.about;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_5_2;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_5_2_s2;

import dev.isms.administration.SecurityInformation;
import dev.isms.control.Control;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅷ-5-(2) 外部環境情報の活用 — what is learnt from outside is used, and passed on as needed. */
public final class ExternalInformation {

    /** 情報政策課は、…など入手した外部環境情報を情報セキュリティポリシーの見直しに活用する。 */
    public static final Control<SecurityInformation> USED =
            about(SECURITY_INFORMATION).citing(VIII_5_2).must(SecurityInformation.USED_IN_REVIEW.holds());

    /** 必要に応じて各システム管理者に周知する。 */
    public static final Control<SecurityInformation> NOTIFIED = about(SECURITY_INFORMATION)
            .citing(VIII_5_2_s2)
            .needed(SecurityInformation.NOTICE_NEEDED.holds())
            .must(SecurityInformation.NOTIFIED.holds());

    public static final Seq<Control<?>> ALL = List.of(USED, NOTIFIED);

    private ExternalInformation() {}
}
