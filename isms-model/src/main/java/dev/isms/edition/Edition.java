package dev.isms.edition;

import dev.isms.provision.Provision;
import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 版 — one edition: approved on a day, in force from another, with what it changed.
 *
 * @param key its id
 * @param provisions where the text says so: the directive's number, the supplementary provision, the row of the history
 */
public record Edition(
        String key,
        Words words,
        LocalDate approvedOn,
        LocalDate inForceFrom,
        Seq<Revision> revisions,
        Seq<Provision> provisions)
        implements Worded {

    /** @throws IllegalArgumentException if it is in force before it was approved */
    public Edition {
        Visible.requireId("key of an edition", key);
        Objects.requireNonNull(words, "words of an edition");
        Objects.requireNonNull(approvedOn, "day of approval");
        Objects.requireNonNull(inForceFrom, "first day in force");
        Objects.requireNonNull(revisions, "revisions")
                .forEach(revision -> Objects.requireNonNull(revision, "revision"));
        Objects.requireNonNull(provisions, "provisions").forEach(said -> Objects.requireNonNull(said, "provision"));
        if (inForceFrom.isBefore(approvedOn)) {
            throw new IllegalArgumentException("edition " + Visible.quote(key) + " in force from `" + inForceFrom
                    + "`, approved on `" + approvedOn + "`: expected approval first");
        }
    }

    public static Edition of(String key, Words words, LocalDate approvedOn, LocalDate inForceFrom) {
        return new Edition(key, words, approvedOn, inForceFrom, List.empty(), List.empty());
    }

    public Edition changing(Revision... changes) {
        return new Edition(
                key, words, approvedOn, inForceFrom, List.of(Objects.requireNonNull(changes, "revisions")), provisions);
    }

    public Edition saidBy(Provision... said) {
        return new Edition(
                key, words, approvedOn, inForceFrom, revisions, List.of(Objects.requireNonNull(said, "provisions")));
    }
}
