package dev.isms.example.ledger.text;

import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.text.Language;
import dev.isms.text.Width;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** 回答用紙 — the lines of an answer in one language, with headings, aligned tables and lists that wrap between their items. */
final class Sheet {

    private static final int WIDTH = 120;
    private static final String INDENT = "  ";

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Sheet(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String text() {
        return text.toString();
    }

    String say(String ja, String en) {
        return language == Language.JA ? ja : en;
    }

    String say(Words words) {
        return words.in(language);
    }

    String say(Worded worded) {
        return say(worded.words());
    }

    /** 「…」 */
    String quoted(String said) {
        return say("「" + said + "」", "“" + said + "”");
    }

    String citation(Provision provision) {
        return say(provision.citation());
    }

    Seq<String> citations(Seq<Provision> provisions) {
        return provisions.map(this::citation).distinct();
    }

    String joined(Seq<? extends Worded> all) {
        return all.map(this::say).mkString(comma());
    }

    String comma() {
        return say("、", ", ");
    }

    /** Where it is, and the heading that stands there. */
    String named(Place place) {
        Option<String> heading =
                place.steps().isEmpty() ? Option.none() : place.title().map(this::say);
        return say(place.citation())
                + heading.map(title -> say("", " ") + quoted(title)).getOrElse("");
    }

    /** (3件) */
    String count(int number) {
        return say("（" + number + "件）", " (" + number + ")");
    }

    Sheet line(String said) {
        text.append(said.stripTrailing()).append('\n');
        return this;
    }

    /** Under a blank line, unless it is the first. */
    Sheet heading(String title) {
        if (text.length() > 0) {
            line("");
        }
        return line("■ " + Character.toUpperCase(title.charAt(0)) + title.substring(1));
    }

    /** Columns as wide as their widest cell, to the left; blank where a row ends early. */
    Sheet table(Seq<Seq<String>> rows) {
        int columns = rows.map(Seq::size).max().getOrElse(0);
        Seq<Integer> widths = List.range(0, columns)
                .map(column ->
                        rows.map(row -> Width.of(cell(row, column))).max().getOrElse(0));
        rows.forEach(row -> line(INDENT
                + List.range(0, columns)
                        .map(column -> Width.padEnd(cell(row, column), widths.get(column)))
                        .mkString(INDENT)));
        return this;
    }

    private static String cell(Seq<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** Values under one another behind their label; nothing where there is no value. */
    Sheet field(String label, int width, Seq<String> values) {
        values.zipWithIndex()
                .forEach(value -> line(INDENT + Width.padEnd(value._2 == 0 ? label : "", width) + INDENT + value._1));
        return this;
    }

    /** Citations and the like behind a label, as many on a line as there is room for; an item is never cut. */
    Sheet list(String label, int width, Seq<String> items) {
        Seq<String> lines = List.empty();
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i + 1 < items.size() ? say("、", "; ") : "");
            if (open.length() > 0 && width + Width.of(open + item.stripTrailing()) > WIDTH) {
                lines = lines.append(open.toString());
                open.setLength(0);
            }
            open.append(item);
        }
        return field(label, width, open.length() == 0 ? lines : lines.append(open.toString()));
    }
}
