package dev.isms.catalogue;

import dev.isms.provision.Provision;
import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 用語 — a word that the text defines, or leans on and leaves undefined.
 *
 * @param key its id
 * @param definedBy where it is defined: the definition, and the sentence that introduces it; empty where it is not
 */
public record Term(String key, Words words, Seq<Provision> definedBy) implements Element, Worded {

    public Term {
        Visible.requireId("key of a term", key);
        Objects.requireNonNull(words, "words of a term");
        Objects.requireNonNull(definedBy, "definition of a term")
                .forEach(provision -> Objects.requireNonNull(provision, "definition of a term"));
    }

    public static Term of(String key, String ja, String en, Provision... definedBy) {
        return new Term(key, Words.of(ja, en), List.of(Objects.requireNonNull(definedBy, "definition of a term")));
    }

    /** A word that the text uses as if it were defined. */
    public static Term undefined(String key, String ja, String en) {
        return of(key, ja, en);
    }

    public boolean isDefined() {
        return !definedBy.isEmpty();
    }

    @Override
    public Seq<Claim> claims() {
        return definedBy.map(provision -> new Claim(Claim.Kind.TERM, key, provision.id()));
    }

    @Override
    public Seq<Provision> provisions() {
        return definedBy;
    }
}
