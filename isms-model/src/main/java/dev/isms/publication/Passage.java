package dev.isms.publication;

import dev.isms.text.Worded;
import dev.isms.text.Words;
import java.util.Objects;

/** 地の文 — a text that stands in the document and is no provision: a cover line, a preamble, the head of a column. */
public record Passage(Words words) implements Worded {

    public Passage {
        Objects.requireNonNull(words, "words of a passage");
    }

    public static Passage of(String ja, String en) {
        return new Passage(Words.of(ja, en));
    }
}
