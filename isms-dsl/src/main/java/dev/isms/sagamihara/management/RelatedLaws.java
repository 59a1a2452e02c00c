package dev.isms.sagamihara.management;

import static dev.isms.dsl.Rules.about;
import static dev.isms.register.RelatedLaw.RELATED_LAW;
import static dev.isms.sagamihara.text.ChapterII.II_3_2;

import dev.isms.control.Control;
import dev.isms.register.RelatedLaw;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅱ-3-(2) 関連する法規制等の管理 — the register of laws that bear on information security. */
public final class RelatedLaws {

    /** 情報セキュリティ法規制等登録簿により管理する。 */
    public static final Control<RelatedLaw> REGISTERED =
            about(RELATED_LAW).citing(II_3_2).must(RelatedLaw.IN_REGISTER.holds());

    public static final Seq<Control<?>> ALL = List.of(REGISTERED);

    private RelatedLaws() {}
}
