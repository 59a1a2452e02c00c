package dev.isms.provision;

import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 規範文書 — one of the texts that a policy is made of, such as 規程 or 対策基準: the beginning of every citation.
 *
 * @param key how ids begin: {@code CS} in {@code CS.VII.3}
 * @param words its short name, as citations begin: 対策基準
 * @param title its full name
 * @param aliases what else people type for it
 */
public record Instrument(String key, Words words, Words title, Seq<String> aliases) implements Worded {

    /** @throws IllegalArgumentException if the key is no id or an alias is blank */
    public Instrument {
        Visible.requireId("key of an instrument", key);
        Objects.requireNonNull(words, "words of an instrument");
        Objects.requireNonNull(title, "title of an instrument");
        Objects.requireNonNull(aliases, "aliases of an instrument")
                .forEach(alias -> Visible.requireText("alias of instrument " + Visible.quote(key), alias));
    }

    public static Instrument of(String key, Words words, Words title, String... aliases) {
        return new Instrument(key, words, title, List.of(Objects.requireNonNull(aliases, "aliases of an instrument")));
    }

    /** One whose short name is its full name. */
    public static Instrument of(String key, Words words) {
        return of(key, words, words);
    }

    /** The whole of it, where its parts begin. */
    public Place whole() {
        return Place.whole(this);
    }
}
