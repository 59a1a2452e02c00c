package dev.isms.provision;

import dev.isms.organization.Activity;
import dev.isms.organization.Party;
import dev.isms.provision.Modality.Occasion;
import dev.isms.provision.Modality.Polarity;
import dev.isms.provision.Modality.Strength;
import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 条項 — one atomic provision of a policy, with its verbatim text. It is not a rule: a control cites it.
 *
 * <p>Its modality is its type, so that a rule with the wrong verb does not compile: a {@link MustNot} can't be cited by a
 * rule that says what must be done.
 */
public sealed interface Provision extends Worded {

    /** What is said of it, whatever its modality. */
    Entry entry();

    /** How it binds; none for a sentence that only makes something so (みなす, とは…をいう) or names an aim. */
    Option<Modality> modality();

    /** Its type as a value with words, for tables and readers. */
    default Mood mood() {
        return Mood.of(this);
    }

    default ProvisionId id() {
        return entry().id();
    }

    /** How staff write where it stands: 「対策基準 Ⅶ-5-(2)-①-a」. */
    default Words citation() {
        return entry().place().citation();
    }

    /** The verbatim Japanese text, and a gloss (not a legal translation) in English. */
    default Words text() {
        return entry().text();
    }

    /** Its text behind that of its head, where it is an item of one: 「次の管理を行う。― 施錠」. */
    default Words fullText() {
        return entry().head()
                .map(head -> Words.of(
                        head.text().ja() + "― " + text().ja(), head.text().en() + " — " + text().en()))
                .getOrElse(text());
    }

    @Override
    default Words words() {
        return text();
    }

    default ProvisionType type() {
        return entry().type();
    }

    default Place place() {
        return entry().place();
    }

    /** 〜こと, 〜なければならない, ものとする, 必ず — binding, to do. */
    record Must(Entry entry) implements Provision {
        public Must {
            required(entry);
        }

        @Override
        public Option<Modality> modality() {
            return always(Strength.BINDING, Polarity.DO);
        }
    }

    /** 禁止する, 〜てはならない, 使用しない — binding, not to do. */
    record MustNot(Entry entry) implements Provision {
        public MustNot {
            required(entry);
        }

        @Override
        public Option<Modality> modality() {
            return always(Strength.BINDING, Polarity.DO_NOT);
        }
    }

    /** 原則として〜するものとする — in principle, to do. */
    record MustInPrinciple(Entry entry) implements Provision {
        public MustInPrinciple {
            required(entry);
        }

        @Override
        public Option<Modality> modality() {
            return always(Strength.IN_PRINCIPLE, Polarity.DO);
        }
    }

    /** 原則として〜ない, 原則として禁止 — in principle, not to do. */
    record MustNotInPrinciple(Entry entry) implements Provision {
        public MustNotInPrinciple {
            required(entry);
        }

        @Override
        public Option<Modality> modality() {
            return always(Strength.IN_PRINCIPLE, Polarity.DO_NOT);
        }
    }

    /** 次のうち適切な, いずれか — a must whose requirement is a choice of measures. */
    record Choose(Entry entry) implements Provision {
        public Choose {
            required(entry);
        }

        @Override
        public Option<Modality> modality() {
            return always(Strength.BINDING, Polarity.DO);
        }
    }

    /** 努める, 望ましい — a recommendation to do. */
    record BestEffort(Entry entry) implements Provision {
        public BestEffort {
            required(entry);
        }

        @Override
        public Option<Modality> modality() {
            return always(Strength.BEST_EFFORT, Polarity.DO);
        }
    }

    /** 極力〜しない — a recommendation not to do. */
    record BestEffortNot(Entry entry) implements Provision {
        public BestEffortNot {
            required(entry);
        }

        @Override
        public Option<Modality> modality() {
            return always(Strength.BEST_EFFORT, Polarity.DO_NOT);
        }
    }

    /** 必要に応じて, 必要により, 適宜 — binding, to do, when it is recorded that it is needed. */
    record AsNeeded(Entry entry) implements Provision {
        public AsNeeded {
            required(entry);
        }

        @Override
        public Option<Modality> modality() {
            return Option.of(Modality.of(Strength.BINDING, Polarity.DO, Occasion.AS_NEEDED));
        }
    }

    /** できる, この限りではない — a permission. */
    record May(Entry entry) implements Provision {
        public May {
            required(entry);
        }

        @Override
        public Option<Modality> modality() {
            return always(Strength.PERMITTED, Polarity.DO);
        }
    }

    /** 様相のない文 — a definition, an objective, a scope: nobody is told to do anything. */
    record Statement(Entry entry) implements Provision {
        public Statement {
            required(entry);
        }

        @Override
        public Option<Modality> modality() {
            return Option.none();
        }
    }

    private static void required(Entry entry) {
        Objects.requireNonNull(entry, "entry of a provision");
    }

    private static Option<Modality> always(Strength strength, Polarity polarity) {
        return Option.of(Modality.of(strength, polarity, Occasion.ALWAYS));
    }

    /**
     * 条項の内容 — a provision without its modality.
     *
     * @param place where it stands; its id and its citation come from there
     * @param text the verbatim Japanese text, and a gloss (not a legal translation) in English
     * @param head the provision whose item, measure, exception or scope this is
     * @param bearers whom the text names to do it; nobody where it names nobody
     * @param openTerms the words of the text that leave something to somebody
     */
    record Entry(
            Place place,
            ProvisionType type,
            Words text,
            Option<Provision> head,
            Seq<Party> bearers,
            Seq<OpenTerm> openTerms) {

        private static final int DEEPEST = 64;

        /** @throws IllegalArgumentException if the text does not hold an open term, or the heads are more than 64 deep */
        public Entry {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(head, "head").forEach(its -> Objects.requireNonNull(its, "head"));
            int depth = 1;
            for (Option<Provision> above = head;
                    above.isDefined();
                    above = above.get().entry().head()) {
                if (++depth > DEEPEST) {
                    throw new IllegalArgumentException("provision " + Visible.quote(place.id()) + " at least `" + depth
                            + "` deep under its heads: expected at most " + DEEPEST);
                }
            }
            Objects.requireNonNull(bearers, "bearers").forEach(party -> Objects.requireNonNull(party, "bearer"));
            for (OpenTerm term : Objects.requireNonNull(openTerms, "open terms")) {
                if (!text.ja()
                        .contains(Objects.requireNonNull(term, "open term").word())) {
                    throw new IllegalArgumentException("open term " + Visible.quote(term.word()) + " of "
                            + Visible.quote(place.id()) + ": expected a word of its text " + Visible.quote(text.ja()));
                }
            }
        }

        public ProvisionId id() {
            return place.provisionId();
        }

        /** The activity of the responsibility matrix that its section belongs to, where there is one. */
        public Option<Activity> activity() {
            return place.activity();
        }

        public Entry itemOf(Provision itsHead) {
            Objects.requireNonNull(itsHead, "head");
            return new Entry(place, type, text, Option.of(itsHead), bearers, openTerms);
        }

        /** By its place alone, since no two entries of a policy share one. */
        @Override
        public int hashCode() {
            return place.hashCode();
        }
    }
}
