package dev.isms.edition;

import dev.isms.provision.Place;
import dev.isms.text.Words;
import java.util.Objects;

/**
 * 改訂項目 — what an edition changed: a part of the text, in what way, and why. It does not hold the text as it was before.
 *
 * @param place the part that was changed
 */
public record Revision(Place place, Words what, Words why) {

    public Revision {
        Objects.requireNonNull(place, "place of a revision");
        Objects.requireNonNull(what, "what a revision changed");
        Objects.requireNonNull(why, "why a revision was made");
    }
}
