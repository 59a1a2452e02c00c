package dev.isms.sagamihara.operation;

import static dev.isms.dsl.Rules.about;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_2_1;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_2_2;
import static dev.isms.usage.EmailUse.EMAIL_USE;
import static dev.isms.usage.WebUse.WEB_USE;

import dev.isms.control.Control;
import dev.isms.usage.EmailUse;
import dev.isms.usage.WebUse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅷ-2 インターネット関連の運用 — mail and the web, by two documents whose content is outside the text. */
public final class InternetUse {

    /** 電子メールの利用については、電子メール利用基準に従うものとする。 */
    public static final Control<EmailUse> MAIL =
            about(EMAIL_USE).citing(VIII_2_1).must(EmailUse.COMPLIES.holds());

    /** ホームページの閲覧等インターネットの利用については、インターネット管理運用要領に従うものとする。 */
    public static final Control<WebUse> WEB = about(WEB_USE).citing(VIII_2_2).must(WebUse.COMPLIES.holds());

    public static final Seq<Control<?>> ALL = List.of(MAIL, WEB);

    private InternetUse() {}
}
