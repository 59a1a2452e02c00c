package dev.isms.publication;

import dev.isms.text.Visible;
import dev.isms.text.Worded;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 行 — a paragraph, a heading or a cell: provisions and other things of the policy, and the little that the text prints
 * between them (marks, ただし、).
 *
 * @param template what is printed, with {@code {}} where a part stands
 * @param parts what stands there, in order
 */
public record Line(String template, Seq<Worded> parts) implements Node {

    private static final String GAP = "{}";

    /** @throws IllegalArgumentException if there are not as many parts as gaps */
    public Line {
        Objects.requireNonNull(template, "template of a line");
        Objects.requireNonNull(parts, "parts of a line")
                .forEach(part -> Objects.requireNonNull(part, "part of a line"));
        if (Visible.hidesSomething(template)) {
            throw new IllegalArgumentException(
                    "line " + Visible.quote(template) + " holds an invisible character: expected visible text");
        }
        int gaps = glue(template).size() - 1;
        if (gaps != parts.size()) {
            throw new IllegalArgumentException("line " + Visible.quote(template) + " of " + parts.size()
                    + " parts: expected " + gaps + ", one for each {}");
        }
    }

    public static Line of(String template, Worded... parts) {
        return new Line(template, List.of(Objects.requireNonNull(parts, "parts of a line")));
    }

    /** Lines of one part each, behind the same mark: ・. */
    public static Seq<Node> items(String mark, Worded... parts) {
        Objects.requireNonNull(mark, "mark of an item");
        return List.of(Objects.requireNonNull(parts, "parts of a line")).map(part -> of(mark + GAP, part));
    }

    /** What is printed before, between and behind the parts: one more than there are parts. */
    public Seq<String> glue() {
        return glue(template);
    }

    private static Seq<String> glue(String template) {
        return List.of(template.split("\\{\\}", -1));
    }

    @Override
    public Seq<Line> lines() {
        return List.of(this);
    }

    @Override
    public String text() {
        Seq<String> glue = glue();
        return glue.head()
                + parts.zipWith(glue.tail(), (part, after) -> part.words().ja() + after)
                        .mkString();
    }
}
