package dev.isms.subject;

import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 主体の種類 — the single description of what a policy can be asked about: its key, its names, the fact that identifies it,
 * its attributes in ledger order, and the subject with nothing recorded.
 *
 * <pre>{@code
 * SubjectType<Server> SERVER = SubjectType.named("server", Words.of("サーバ", "server"))
 *         .identifiedBy(Server.NAME).with(Server.REGISTERED, Server.POWERED).startingFrom(blank);
 * }</pre>
 *
 * <p>It is not the object's class: a class of an embedder's own is described from outside, and may be described twice. Two
 * descriptions are the same only if they are one object.
 */
public final class SubjectType<S> {

    private final String key;
    private final Words words;
    private final Option<Fact<S, String>> identifier;
    private final Seq<Attribute<S>> attributes;
    private final Option<S> blank;
    private final boolean act;

    private SubjectType(
            String key,
            Words words,
            boolean act,
            Option<Fact<S, String>> identifier,
            Seq<Attribute<S>> attributes,
            Option<S> blank) {
        this.key = key;
        this.words = words;
        this.act = act;
        this.identifier = identifier;
        this.attributes = attributes;
        this.blank = blank;
    }

    /** Starts a description; the key is an id (see {@link Visible#requireId}). */
    public static Unidentified named(String key, Words words) {
        return new Unidentified(key, words, false);
    }

    /** 記述の始め — a type of which only the name is said so far. */
    public record Unidentified(String key, Words words, boolean isAct) {

        /** @throws IllegalArgumentException if the key is no id */
        public Unidentified {
            Visible.requireId("key of a subject type", key);
            Objects.requireNonNull(words, "words");
        }

        /** For what people do rather than what there is: sentences speak of it (離席については) and do not say that it does something. */
        public Unidentified asAct() {
            return new Unidentified(key, words, true);
        }

        /** The fact that tells one subject from another, such as its name; it is the first attribute of the ledger. */
        public <S> SubjectType<S> identifiedBy(Fact<S, String> identifier) {
            if (identifier == null) {
                throw misplaced(key, 0);
            }
            return new SubjectType<>(key, words, isAct, Option.of(identifier), List.of(identifier), Option.none());
        }

        /** For a part, which is told apart by what it is a part of. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final <S> SubjectType<S> with(Attribute<S>... attributes) {
            return new SubjectType<S>(key, words, isAct, Option.none(), List.empty(), Option.none()).with(attributes);
        }
    }

    /**
     * The description with these attributes after those it has.
     *
     * @throws IllegalArgumentException if a key, a Japanese name or an English name is doubled, or an attribute is null, as it
     *     is when the type is declared above its attributes
     */
    @SafeVarargs
    public final SubjectType<S> with(Attribute<S>... more) {
        Seq<Attribute<S>> all = attributes;
        for (Attribute<S> attribute : more) {
            if (attribute == null) {
                throw misplaced(key, all.size());
            }
            for (Attribute<S> other : all) {
                if (other.key().equals(attribute.key())
                        || other.words().ja().equals(attribute.words().ja())
                        || other.words().en().equals(attribute.words().en())) {
                    throw new IllegalArgumentException("attribute " + Visible.quote(attribute.key()) + " ("
                            + attribute.words() + ") of subject type " + Visible.quote(key) + ": expected key and words"
                            + " other than those of " + Visible.quote(other.key()) + " (" + other.words() + ")");
                }
            }
            all = all.append(attribute);
        }
        return new SubjectType<>(key, words, act, identifier, all, blank);
    }

    private static IllegalArgumentException misplaced(String key, int position) {
        return new IllegalArgumentException("attribute " + (position + 1) + " of subject type " + Visible.quote(key)
                + " is null: declare the subject type below its attributes");
    }

    /** The description with the subject of which nothing is recorded; ledgers and generators start from it. */
    public SubjectType<S> startingFrom(S nothingRecorded) {
        return new SubjectType<>(
                key, words, act, identifier, attributes, Option.of(Objects.requireNonNull(nothingRecorded, "blank")));
    }

    public String key() {
        return key;
    }

    public Words words() {
        return words;
    }

    /** Whether it is something that people do. */
    public boolean isAct() {
        return act;
    }

    public Option<Fact<S, String>> identifier() {
        return identifier;
    }

    /** All attributes, derived ones too, in ledger order. */
    public Seq<Attribute<S>> attributes() {
        return attributes;
    }

    /** The facts that are recorded, in ledger order. */
    public Seq<Fact<S, ?>> storedFacts() {
        Seq<Fact<S, ?>> facts = List.empty();
        for (Attribute<S> attribute : attributes) {
            if (attribute instanceof Fact<S, ?> fact && !fact.isDerived()) {
                facts = facts.append(fact);
            }
        }
        return facts;
    }

    /** The parts and lists, in ledger order. */
    public Seq<Members<S, ?>> members() {
        Seq<Members<S, ?>> members = List.empty();
        for (Attribute<S> attribute : attributes) {
            if (attribute instanceof Members<S, ?> some) {
                members = members.append(some);
            }
        }
        return members;
    }

    public boolean has(Attribute<S> attribute) {
        return attributes.exists(other -> other == attribute);
    }

    /** The subject with nothing recorded; none where the description does not give one. */
    public Option<S> blank() {
        return blank;
    }

    /** What the subject is called by its identifying fact; none if that was not recorded or can't be read. */
    public Option<String> identify(S subject) {
        return identifier.flatMap(fact ->
                fact.read(subject) instanceof Reading.Known<String> known ? Option.of(known.value()) : Option.none());
    }

    @Override
    public String toString() {
        return key;
    }
}
