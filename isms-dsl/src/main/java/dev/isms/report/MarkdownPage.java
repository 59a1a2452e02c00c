package dev.isms.report;

import dev.isms.text.Language;
import io.vavr.collection.Seq;
import java.util.regex.Pattern;

/** Markdownの紙面 — headings, nested lists and tables; what stands in a cell is never taken for a sign of the language. */
final class MarkdownPage extends Page {

    private static final String SIGNS = "\\`*_[]<>|~&#@";
    /** What some readers make a link of by itself. */
    private static final Pattern LINK = Pattern.compile("(?i)(?<=https?)(?=://)|(?<=www)(?=\\.)");
    /** What would begin a list. */
    private static final Pattern BULLET = Pattern.compile("^(?=[-+] )|^(\\d{1,9})(?=[.)])");

    private boolean isListOpen;

    MarkdownPage(Language language) {
        super(language);
    }

    private static String plain(String said) {
        StringBuilder plain = new StringBuilder(said.length());
        said.codePoints().forEach(character -> {
            if (SIGNS.indexOf(character) >= 0) {
                plain.append('\\');
            }
            plain.appendCodePoint(character);
        });
        return LINK.matcher(plain).replaceAll("\\\\");
    }

    private static String item(String said) {
        return BULLET.matcher(plain(said.strip())).replaceFirst("$1\\\\");
    }

    @Override
    void title(String title) {
        print("# " + plain(title));
    }

    @Override
    void heading(String title) {
        gap();
        print("## " + plain(title));
        gap();
    }

    /** Under another line, or where one may come under it, a line is an item of a list. */
    @Override
    void line(int depth, String said) {
        if (depth == 0) {
            gap();
            print(plain(said));
            gap();
        } else {
            print("  ".repeat(depth - 1) + "- " + item(said));
            isListOpen = true;
        }
    }

    @Override
    void item(int depth, String said) {
        line(depth, said);
    }

    @Override
    String labelled(String label, int width, String said) {
        return label + say("：", ": ") + said;
    }

    @Override
    String padStart(String said, int width) {
        return said;
    }

    @Override
    void list(int depth, String label, Seq<String> things) {
        line(depth, label + things.mkString(say("、", ", ")));
    }

    @Override
    void table(Seq<Seq<String>> rows) {
        closeList();
        Seq<String> lines = rows.map(row -> row.map(cell -> plain(cell.strip())).mkString("| ", " | ", " |"));
        String rule = rows.head().map(cell -> "---").mkString("| ", " | ", " |");
        print(lines.head());
        print(rule);
        lines.tail().forEach(this::print);
        gap();
    }

    private void closeList() {
        if (isListOpen) {
            gap();
        }
    }

    @Override
    void gap() {
        isListOpen = false;
        print("");
    }
}
