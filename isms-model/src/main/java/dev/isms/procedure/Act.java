package dev.isms.procedure;

import dev.isms.condition.Parameter;
import dev.isms.kind.WholeKind;
import dev.isms.provision.Provision;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 行為 — one act of a procedure: what it serves, who may do it, from which phase to which, and what is to be recorded of it. It is made
 * by a {@link Draft}, and belongs to that one procedure.
 *
 * @param <F> the state in which it may be done
 * @param <T> the state that it leads to
 */
public final class Act<F, T> {

    /** 日数 — what a deadline is counted in: whole days, none for the very day. */
    public static final WholeKind DAYS = new WholeKind(0, 36_600, Words.of("日", "days"));

    /** 行為の種類。 */
    public enum Kind {
        /** 次へ進む — it leads from one phase to another. */
        MOVE,
        /** 揃えるもの — one of those that the next phase opens after, in any order. */
        ITEM,
        /** 並行して行うもの — from a phase on, at any time; it leads nowhere. */
        ASIDE
    }

    /**
     * 記録すべき内容 — what is to be recorded of an act.
     *
     * @param holder the role that whoever is named by it must hold, such as whom a report went to; none for any text
     * @param did the act that must have been done of whoever is named by it, such as an auditor's own training; none for any text
     * @param provision the provision that asks for it alone, so that where it lacks nothing else is departed from; none where that is
     *     what the act serves
     * @param isRequired whether the act is none without it
     */
    public record Content(
            String key,
            Words words,
            Option<Performer.InRole> holder,
            Option<String> did,
            Option<Provision> provision,
            boolean isRequired) {
        public Content {
            Visible.requireId("key of a content", key);
            Objects.requireNonNull(words, "words of a content");
            Objects.requireNonNull(holder, "holder of a content");
            Objects.requireNonNull(did, "act of who is named by a content");
            Objects.requireNonNull(provision, "provision of a content");
        }

        /** 別の経過の記録 — the key under which the record of another course is named, in which that act was done. */
        public Option<String> recordKey() {
            return did.map(act -> key + "-record");
        }

        /** Any text, which is to be there. */
        static Content of(String key, Words words) {
            return new Content(key, words, Option.none(), Option.none(), Option.none(), true);
        }

        Content by(Performer.InRole named) {
            return new Content(key, words, Option.some(named), did, provision, isRequired);
        }

        Content having(String done) {
            return new Content(key, words, holder, Option.some(done), provision, isRequired);
        }

        Content askedBy(Provision asking) {
            return new Content(key, words, holder, did, Option.some(asking), isRequired);
        }

        Content ifKnown() {
            return new Content(key, words, holder, did, provision, false);
        }
    }

    /** 期限 — after how many days from when the phase began an act is late, and the provision that has the word for it (速やかに). */
    public record Deadline(Parameter<Integer> within, Provision provision) {}

    private final Phase<F> from;
    private final Phase<T> to;
    private final ActParts parts;

    Act(Phase<F> from, Phase<T> to, ActParts parts) {
        this.from = from;
        this.to = to;
        this.parts = parts;
    }

    ActParts parts() {
        return parts;
    }

    public String key() {
        return parts.key();
    }

    public Words words() {
        return parts.words();
    }

    public Kind kind() {
        return parts.kind();
    }

    public Phase<F> from() {
        return from;
    }

    public Phase<T> to() {
        return to;
    }

    /** Whether it is done of each strand, such as each system, on its own. */
    public boolean isOfStrand() {
        return parts.ofStrand();
    }

    /** Whether the text asks for it; what it only permits is never due. */
    public boolean isDue() {
        return parts.due();
    }

    /** Whether by it somebody records that what could be done instead is not needed. */
    public boolean isDeclining() {
        return parts.declining();
    }

    /** Whether, although it is of each strand on its own, at least one strand is expected. */
    public boolean isExpected() {
        return parts.expected();
    }

    public boolean isRepeatable() {
        return parts.repeatable();
    }

    /** What it serves. */
    public Seq<Provision> provisions() {
        return parts.provisions();
    }

    /** Who may do it: any of these. */
    public Seq<Performer> performers() {
        return parts.performers();
    }

    public Seq<Content> contents() {
        return parts.contents();
    }

    /** 先に済んでいるべき行為 — the acts that come before it, by their keys. */
    public Seq<String> after() {
        return parts.after();
    }

    /** いずれかで足りる組 — the key of the choice that it is one of: any act of it will do. */
    public Option<String> choice() {
        return parts.choice();
    }

    public Option<Deadline> deadline() {
        return parts.deadline();
    }

    /** 読み方 — where the definition goes beyond the words of the text, what it takes them to mean. */
    public Option<Words> reading() {
        return parts.reading();
    }

    /** Who may do it, in words. */
    public Words by() {
        return Words.of(
                performers().map(one -> one.words().ja()).mkString("又は"),
                performers().map(one -> one.words().en()).mkString(" or "));
    }

    @Override
    public String toString() {
        return key();
    }
}
