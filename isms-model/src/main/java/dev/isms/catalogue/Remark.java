package dev.isms.catalogue;

import dev.isms.provision.Provision;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/** 注記 — what a reader should know of provisions and no machine can see: a slip of the pen, one thing under two names. */
public record Remark(Words words, Seq<Provision> provisions) implements Element {

    /** @throws IllegalArgumentException if it is on no provision */
    public Remark {
        Objects.requireNonNull(words, "words of a remark");
        Objects.requireNonNull(provisions, "provisions of a remark")
                .forEach(provision -> Objects.requireNonNull(provision, "provision of a remark"));
        if (provisions.isEmpty()) {
            throw new IllegalArgumentException(
                    "remark " + Visible.quote(words.ja()) + " on no provision: expected at least one");
        }
    }

    public static Remark on(String ja, String en, Provision... provisions) {
        return new Remark(Words.of(ja, en), List.of(Objects.requireNonNull(provisions, "provisions of a remark")));
    }

    @Override
    public Seq<Claim> claims() {
        return List.empty();
    }
}
