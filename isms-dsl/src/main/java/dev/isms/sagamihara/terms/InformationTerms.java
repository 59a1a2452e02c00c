package dev.isms.sagamihara.terms;

import dev.isms.condition.Parameter;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.TextKind;
import dev.isms.sagamihara.text.ChapterIV;
import dev.isms.sagamihara.text.ChapterVI;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.text.Words;

/** 市が定める値（情報） — what the text leaves to the city to say of information. None has a default. */
public final class InformationTerms {

    /** 重要な: information of at least this importance is important (Ⅵ-1-(2)-② 外部への持ち出し, Ⅶ-1). */
    public static final Parameter<Importance> IMPORTANT_FROM = Parameter.of(
            "important-from",
            Words.of("重要な電子情報とする重要性", "importance from which information is important"),
            ChoiceKind.ofOrdered(Importance.class),
            ChapterVI.VI_1_2_2_r4_s3.id(),
            ChapterVII.VII_1.id());

    /** 重要性に応じて: the scheme by which information is classified, by its name (Ⅳ-3). The text names no levels. */
    public static final Parameter<String> CLASSIFICATION_SCHEME = Parameter.of(
            "classification-scheme",
            Words.of("電子情報の分類の基準", "classification scheme of information"),
            new TextKind(),
            ChapterIV.IV_3.id());

    private InformationTerms() {}
}
