package dev.isms.sagamihara.text;

import dev.isms.publication.Division;
import dev.isms.publication.EraDate;
import dev.isms.publication.Line;
import dev.isms.publication.Passage;
import dev.isms.publication.Publication;
import dev.isms.text.Words;

/** 相模原市情報セキュリティポリシーの本文 — the whole document of 2010, from its cover to its revision history. */
public final class PolicyText {

    public static final Words NAME = Words.of("相模原市情報セキュリティポリシー", "Sagamihara City Information Security Policy");

    private static final Passage SUBTITLE = Passage.of(
            "【相模原市の電子情報資産の安全管理対策に関する基本的方針】",
            "Basic policy on safety management measures for the electronic information assets of Sagamihara City");
    private static final Passage CITY = Passage.of("相 模 原 市", "Sagamihara City");

    /** The document. The list of contents, which only repeats its headings, is left out. */
    public static final Publication TEXT = Publication.of(
            NAME,
            Line.of("{}", () -> NAME),
            Line.of("{}", SUBTITLE),
            Line.of("{}", EraDate.inKanji(Revisions.FIRST.inForceFrom())),
            Line.of("{}（改正）", EraDate.inKanji(Revisions.SECOND.inForceFrom())),
            Line.of("{}（改正）", EraDate.inKanji(Revisions.THIRD.inForceFrom())),
            Line.of("{}", CITY),
            Line.of("{}", () -> NAME),
            Foreword.TEXT,
            Regulation.TEXT,
            Division.of(
                    Instruments.CS,
                    Line.of("{}", ChapterI.CS_0),
                    ChapterI.TEXT,
                    ChapterII.TEXT,
                    ChapterIII.TEXT,
                    ChapterIV.TEXT,
                    ChapterV.TEXT,
                    ChapterVI.TEXT,
                    ChapterVII.TEXT,
                    ChapterVIII.TEXT,
                    ChapterIX.TEXT,
                    ChapterX.TEXT,
                    Revisions.TEXT));

    private PolicyText() {}
}
