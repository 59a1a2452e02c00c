package dev.isms.provision;

import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 階梯 — one step down into a text: from an instrument to its chapter, from an article to its paragraph, from a list to its
 * item. A {@link Place} is a path of steps.
 *
 * @param id its part of a provision's id: {@code VII}, {@code b2}
 * @param shown its part of a citation: Ⅶ, 第2項, 「モニター画面」
 * @param hyphenated whether a hyphen stands before it in a citation
 * @param mark what the text itself prints before it: (2), ①, a; nothing for a row of a table
 * @param label the label of its row or cell, where it is one
 * @param typed what people type for it; width, case, blanks and brackets make no difference
 */
public record Step(String id, Words shown, boolean hyphenated, String mark, Option<Words> label, Seq<String> typed) {

    private static final int MOST = 99;
    private static final int MOST_CIRCLED = 20;
    private static final Seq<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** @throws IllegalArgumentException if it shows brackets and dashes alone, which a citation is read without */
    public Step {
        Visible.requireId("id of a step", id);
        for (String text :
                List.of(Objects.requireNonNull(shown, "what a step shows").ja(), shown.en())) {
            if (Typed.of(text).trimmed().isEmpty()) {
                throw new IllegalArgumentException("step " + Visible.quote(id) + " shown as " + Visible.quote(text)
                        + ": expected a letter, a number or a sign");
            }
        }
        Objects.requireNonNull(mark, "mark of a step");
        if (Visible.hidesSomething(mark)) {
            throw new IllegalArgumentException("mark " + Visible.quote(mark) + " of step " + Visible.quote(id)
                    + " holds an invisible character: expected visible text");
        }
        Objects.requireNonNull(label, "label of a step")
                .forEach(words -> Objects.requireNonNull(words, "label of a step"));
        Objects.requireNonNull(typed, "what is typed for a step")
                .forEach(form -> Objects.requireNonNull(form, "what is typed for a step"));
        typed = typed.append(id).distinct();
    }

    /** Ⅶ — a chapter, 1 to 12. */
    public static Step chapter(int number) {
        String roman = ROMAN.get(within("chapter", number, ROMAN.size()) - 1);
        String sign = String.valueOf((char) ('Ⅰ' + number - 1));
        return new Step(
                roman, Words.of(sign, roman), true, sign, Option.none(), List.of(roman, "" + number, number + "章"));
    }

    /** 3 — a section of a chapter, 1 to 99. */
    public static Step section(int number) {
        String id = "" + within("section", number, MOST);
        return new Step(id, Words.same(id), true, id, Option.none(), List.of(id, id + "節"));
    }

    /** (2) — 1 to 99. */
    public static Step parenthesised(int number) {
        String id = "" + within("number in parentheses", number, MOST);
        String sign = "(" + id + ")";
        return new Step(id, Words.same(sign), true, sign, Option.none(), List.of(sign, id));
    }

    /** ① — 1 to 20. */
    public static Step circled(int number) {
        String id = "" + within("circled number", number, MOST_CIRCLED);
        String sign = String.valueOf((char) ('①' + number - 1));
        return new Step(id, Words.of(sign, id), true, sign, Option.none(), List.of(id));
    }

    /** a — one small letter. */
    public static Step letter(char letter) {
        if (letter < 'a' || letter > 'z') {
            throw new IllegalArgumentException("letter " + Visible.quote(letter) + " of a step: expected `a` to `z`");
        }
        String id = String.valueOf(letter);
        return new Step(id, Words.same(id), true, id, Option.none(), List.of(id));
    }

    /** ・ — the n-th of items that the text does not number, 1 to 99; cited as ・2. */
    public static Step bullet(int number) {
        within("point", number, MOST);
        return new Step(
                "b" + number,
                Words.of("・" + number, ", point " + number),
                false,
                "・",
                Option.none(),
                List.of("・" + number, number + "つ目", "point" + number));
    }

    /** 「モニター画面」 — the n-th row of a table, cited by its label; a dash is none. */
    public static Step row(int number, Words label) {
        return cell("r" + within("row", number, MOST), Objects.requireNonNull(label, "label of a row"));
    }

    /** 第6行 — the n-th row of a table, one without a label. */
    public static Step row(int number) {
        return named("r" + within("row", number, MOST), "第" + number + "行", ", row " + number);
    }

    /** A labelled cell or row under an id of its own. */
    public static Step cell(String id, Words label) {
        String ja = Objects.requireNonNull(label, "label of a cell").ja().replace(" ", "");
        return new Step(
                id,
                Words.of("「" + ja + "」", " (" + label.en() + ")"),
                false,
                "",
                Option.of(label),
                List.of(ja, "(" + label.en() + ")"));
    }

    /** 第7条. */
    public static Step article(int number) {
        String id = "" + within("article", number, 999);
        return new Step(
                id,
                Words.of("第" + id + "条", "Article " + id),
                false,
                "第" + id + "条",
                Option.none(),
                List.of(id + "条", "article" + id));
    }

    /** 第23条の2 — an article that an amendment put between two. */
    public static Step article(int number, int branch) {
        String id = within("article", number, 999) + "-" + within("branch of an article", branch, MOST);
        String ja = "第" + number + "条の" + branch;
        return new Step(
                id,
                Words.of(ja, "Article " + id),
                false,
                ja,
                Option.none(),
                List.of(number + "条の" + branch, "article" + id));
    }

    /** 第2項 — a paragraph of an article; the text prints the number of the second and later ones. */
    public static Step paragraph(int number) {
        String id = "" + within("paragraph", number, MOST);
        return new Step(
                id,
                Words.of("第" + id + "項", ", paragraph " + id),
                false,
                number == 1 ? "" : id,
                Option.none(),
                List.of(id + "項", "paragraph" + id));
    }

    /** 第3号 — an item of an article or a paragraph. */
    public static Step item(int number) {
        String id = "" + within("item", number, MOST);
        return new Step(
                id,
                Words.of("第" + id + "号", ", item " + id),
                false,
                "(" + id + ")",
                Option.none(),
                List.of(id + "号", "item" + id));
    }

    /** 後段 — the second of two sentences. */
    public static Step second() {
        return named("s2", "後段", ", second sentence");
    }

    /** ただし書. */
    public static Step proviso() {
        return named("s2", "ただし書", ", proviso");
    }

    /** なお書 — a further sentence that begins with なお, the n-th of its place. */
    public static Step note(int number) {
        return named("s" + within("further sentence", number, MOST), "なお書", ", further sentence");
    }

    /** Any other part, under an id of its own: 附則, 前文. In English a comma or a blank stands first where one is wanted. */
    public static Step named(String id, String ja, String en) {
        return new Step(id, Words.of(ja, en), false, "", Option.none(), List.of(ja, en.replaceFirst("^[ ,]+", "")));
    }

    private static int within(String what, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(
                    what + " " + Visible.quote(number) + " of a text: expected a number from 1 to " + most);
        }
        return number;
    }
}
