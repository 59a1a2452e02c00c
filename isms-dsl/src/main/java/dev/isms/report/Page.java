package dev.isms.report;

import dev.isms.text.Language;
import dev.isms.text.Width;
import io.vavr.collection.Seq;

/** 紙面 — headings, lines, lists and tables in one language, set in one way or another. */
abstract class Page {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Page(Language language) {
        this.language = language;
    }

    final Language language() {
        return language;
    }

    final String text() {
        return text.toString();
    }

    final void print(String line) {
        text.append(line).append('\n');
    }

    /** What the whole is called. */
    abstract void title(String title);

    abstract void heading(String title);

    /** A line, set in by so many steps; what belongs under it is set in further. */
    abstract void line(int depth, String said);

    /** A line that is one of several alike, set in by so many steps. */
    abstract void item(int depth, String said);

    /** Items alike, of a label and what is said of it each; the labels are of one width. */
    final void items(int depth, Seq<String> labels, Seq<String> said) {
        int width = labels.map(Width::of).max().getOrElse(0);
        labels.zip(said).forEach(pair -> item(depth, labelled(pair._1, width, pair._2)));
    }

    abstract String labelled(String label, int width, String said);

    /** Things behind a label, as many on a line as there is room for; none is ever cut. */
    abstract void list(int depth, String label, Seq<String> things);

    abstract void table(Seq<Seq<String>> rows);

    abstract void gap();

    /** The text in a width that is reckoned for full-width characters, where that matters. */
    abstract String padStart(String said, int width);

    /** 3件 */
    final String number(int count) {
        return say(count + "件", Integer.toString(count));
    }

    /** （3件） */
    final String count(int count) {
        return say("（" + count + "件）", " (" + count + ")");
    }

    final String say(String ja, String en) {
        return language == Language.JA ? ja : en;
    }
}
