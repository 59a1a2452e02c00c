package dev.isms.report;

import dev.isms.text.Language;
import dev.isms.text.Width;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 文字だけの紙面 — plain text, set in and aligned with blanks. */
final class TextPage extends Page {

    private static final int WIDTH = 100;

    TextPage(Language language) {
        super(language);
    }

    @Override
    void title(String title) {
        print(title);
    }

    @Override
    void heading(String title) {
        gap();
        print("■ " + title);
    }

    @Override
    void line(int depth, String said) {
        print("  ".repeat(depth) + said);
    }

    @Override
    void item(int depth, String said) {
        line(depth, "- " + said);
    }

    @Override
    String labelled(String label, int width, String said) {
        return Width.padEnd(label, width) + "  " + said;
    }

    @Override
    String padStart(String said, int width) {
        return Width.padStart(said, width);
    }

    @Override
    void list(int depth, String label, Seq<String> things) {
        String indent = "  ".repeat(depth);
        StringBuilder open = new StringBuilder(indent + label);
        int start = open.length();
        for (int i = 0; i < things.size(); i++) {
            String thing = things.get(i) + (i + 1 < things.size() ? say("、", ", ") : "");
            if (open.length() > start && Width.of(open + thing.stripTrailing()) > WIDTH) {
                print(open.toString().stripTrailing());
                open = new StringBuilder(indent + "  ");
                start = open.length();
            }
            open.append(thing);
        }
        print(open.toString());
    }

    @Override
    void table(Seq<Seq<String>> rows) {
        int columns = rows.head().size();
        Seq<Integer> widths = List.range(0, columns)
                .map(column -> rows.map(row -> Width.of(row.get(column))).max().get());
        rows.forEach(row -> line(
                1,
                Width.padEnd(row.head(), widths.head())
                        + List.range(1, columns)
                                .map(column -> "  " + Width.padStart(row.get(column), widths.get(column)))
                                .mkString()));
    }

    @Override
    void gap() {
        print("");
    }
}
