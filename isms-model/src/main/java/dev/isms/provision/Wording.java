package dev.isms.provision;

import dev.isms.organization.Party;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 文言 — what is said at a place, before it is said how it binds: who is told, what it is an item of, what it leaves open.
 * The last word makes it a {@link Provision} of that modality.
 */
public final class Wording {

    private final Provision.Entry entry;

    private Wording(Provision.Entry entry) {
        this.entry = entry;
    }

    static Wording at(Place place, ProvisionType type, Words text) {
        return new Wording(new Provision.Entry(place, type, text, Option.none(), List.empty(), List.empty()));
    }

    /** Whom the text names to do it. */
    public Wording by(Party... bearers) {
        return new Wording(new Provision.Entry(
                entry.place(),
                entry.type(),
                entry.text(),
                entry.head(),
                List.of(Objects.requireNonNull(bearers, "bearers")),
                entry.openTerms()));
    }

    /** As an item, a measure, an exception or the scope of another provision. */
    public Wording itemOf(Provision head) {
        return new Wording(entry.itemOf(head));
    }

    /**
     * With the words that it leaves open.
     *
     * @throws IllegalArgumentException if the text does not hold one of them
     */
    public Wording leaves(OpenTerm... open) {
        return new Wording(new Provision.Entry(
                entry.place(),
                entry.type(),
                entry.text(),
                entry.head(),
                entry.bearers(),
                List.of(Objects.requireNonNull(open, "open terms"))));
    }

    public Provision.Must must() {
        return new Provision.Must(entry);
    }

    public Provision.MustNot mustNot() {
        return new Provision.MustNot(entry);
    }

    public Provision.MustInPrinciple mustInPrinciple() {
        return new Provision.MustInPrinciple(entry);
    }

    public Provision.MustNotInPrinciple mustNotInPrinciple() {
        return new Provision.MustNotInPrinciple(entry);
    }

    public Provision.Choose choose() {
        return new Provision.Choose(entry);
    }

    public Provision.BestEffort bestEffort() {
        return new Provision.BestEffort(entry);
    }

    public Provision.BestEffortNot bestEffortNot() {
        return new Provision.BestEffortNot(entry);
    }

    public Provision.AsNeeded asNeeded() {
        return new Provision.AsNeeded(entry);
    }

    public Provision.May may() {
        return new Provision.May(entry);
    }

    /** A sentence that tells nobody to do anything. */
    public Provision.Statement stated() {
        return new Provision.Statement(entry);
    }
}
