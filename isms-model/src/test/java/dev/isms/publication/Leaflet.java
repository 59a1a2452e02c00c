package dev.isms.publication;

import dev.isms.provision.Instrument;
import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.text.Words;

/** 見本の公表文 — a rule of two articles with a table and a figure that is lost. */
final class Leaflet {

    static final Place RULE = Instrument.of("R", Words.of("規程", "Rule")).whole();
    static final Place ARTICLE_1 = RULE.article(1).titled("目的", "Purpose");
    static final Place ARTICLE_2 = RULE.article(2).titled("機器", "Machines");
    static final Provision AIM = said(ARTICLE_1, "機器を守る。");
    static final Provision CARE = said(ARTICLE_2, "機器は、点検すること。");
    static final Provision NIGHT = said(ARTICLE_2.row(1, "夜間", "night"), "施錠");
    static final Provision DAY = said(ARTICLE_2.row(2, "日中", "day"), "監視");
    static final Absent FIGURE = new Absent(Words.of("図1", "figure 1"));
    static final Words TITLE = Words.of("町の規程", "Rule of the town");

    private Leaflet() {}

    static Provision said(Place place, String ja) {
        return place.says(ProvisionType.CONTROL, ja, "(gloss)").must();
    }

    static Line cell(String ja) {
        return Line.of("{}", Passage.of(ja, "(gloss)"));
    }

    static Publication publication() {
        return Publication.of(
                TITLE,
                Line.of("{}", Passage.of("規程", "Rule")),
                Division.of(ARTICLE_1, Line.of("{}", AIM)),
                Division.of(
                        ARTICLE_2,
                        Line.of("{}", CARE),
                        FIGURE,
                        Table.of(
                                Table.row(cell("区分"), cell("措置")),
                                Table.row(cell("夜間"), Line.of("{}", NIGHT)),
                                Table.row(cell("日中"), Line.of("○ {}、", DAY)))));
    }
}
