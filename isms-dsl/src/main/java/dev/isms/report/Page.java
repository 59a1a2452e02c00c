package dev.isms.report;

import dev.isms.text.Language;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 紙面 — lines of text in one language, with headings and aligned tables. */
final class Page {

    private static final int WIDTH = 100;

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Page(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String text() {
        return text.toString();
    }

    void heading(String title) {
        line("");
        line("■ " + title);
    }

    void table(Seq<Seq<String>> rows) {
        int columns = rows.head().size();
        Seq<Integer> widths = List.range(0, columns)
                .map(column -> rows.map(row -> Width.of(row.get(column))).max().get());
        rows.forEach(row -> line("  "
                + Width.padEnd(row.head(), widths.head())
                + List.range(1, columns)
                        .map(column -> "  " + Width.padStart(row.get(column), widths.get(column)))
                        .mkString()));
    }

    /** Items behind a label, as many on a line as there is room for; an item is never cut. */
    void list(String label, String indent, Seq<String> items) {
        StringBuilder open = new StringBuilder(label);
        int start = open.length();
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i + 1 < items.size() ? say("、", ", ") : "");
            if (open.length() > start && Width.of(open + item.stripTrailing()) > WIDTH) {
                line(open.toString().stripTrailing());
                open = new StringBuilder(indent);
                start = open.length();
            }
            open.append(item);
        }
        line(open.toString());
    }

    /** 3件 */
    String number(int count) {
        return say(count + "件", Integer.toString(count));
    }

    /** （3件） */
    String count(int count) {
        return say("（" + count + "件）", " (" + count + ")");
    }

    void line(String said) {
        text.append(said).append('\n');
    }

    String say(String ja, String en) {
        return language == Language.JA ? ja : en;
    }
}
