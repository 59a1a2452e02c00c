package dev.isms.publication;

import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/** 欠落 — what stood here and the source has lost, such as a figure. It is shown to be absent; nothing is put in its place. */
public record Absent(Words what) implements Node {

    public Absent {
        Objects.requireNonNull(what, "what is absent");
    }

    @Override
    public Seq<Line> lines() {
        return List.empty();
    }
}
