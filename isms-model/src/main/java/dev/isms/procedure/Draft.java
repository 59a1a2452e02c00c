package dev.isms.procedure;

import dev.isms.condition.Parameter;
import dev.isms.provision.Provision;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/**
 * 手順の起草 — takes down the phases and acts of a procedure as they are declared, so that none can be forgotten:
 *
 * <pre>{@code
 * private static final Draft DRAFT = Procedure.draft("incident", Words.of("事故対応", "incident"));
 * static final Phase<Found> FOUND = DRAFT.phase("found", Words.of("発見済み", "found"), Found::new);
 * static final Phase<Reported> REPORTED = DRAFT.phase(…);
 * static final Act<Found, Reported> REPORT =
 *         DRAFT.move("report", Words.of("報告", "report"), FOUND, REPORTED).by(role(EMPLOYEE)).serving(V_3_3_1);
 * static final Procedure INCIDENT = DRAFT.complete();
 * }</pre>
 *
 * <p>It is for one thread, while the procedure's class is set up. The first phase is where every course begins, and phases are
 * declared from the first to the last.
 */
public final class Draft {

    private final String key;
    private final Words words;
    private Seq<Phase<?>> phases = List.empty();
    private Seq<Act<?, ?>> acts = List.empty();

    Draft(String key, Words words) {
        this.key = Visible.requireId("key of a procedure", key);
        this.words = Objects.requireNonNull(words, "words of a procedure");
    }

    /** A phase with a state of its own type. */
    public <T> Phase<T> phase(String phase, Words phaseWords, Function<Run, T> face) {
        Phase<T> declared = new Phase<>(phase, phaseWords, face);
        phases = phases.append(declared);
        return declared;
    }

    /** A phase whose state has no type of its own. */
    public Phase<Run> phase(String phase, Words phaseWords) {
        return phase(phase, phaseWords, Function.identity());
    }

    /** An act that leads on; not before every item of the phase it leads away from is done. */
    public <F, T> Begun<F, T> move(String act, Words actWords, Phase<F> from, Phase<T> to) {
        return new Begun<>(from, to, made(act, actWords, Act.Kind.MOVE));
    }

    /** An act that is one of those which open the next phase, in any order. */
    public <F> Begun<F, F> item(String act, Words actWords, Phase<F> in) {
        return new Begun<>(in, in, made(act, actWords, Act.Kind.ITEM));
    }

    /** An act that may be done at any time from the phase on, and leads nowhere. */
    public <F> Begun<F, F> aside(String act, Words actWords, Phase<F> from) {
        return new Begun<>(from, from, made(act, actWords, Act.Kind.ASIDE));
    }

    /**
     * The same act done after all, from the phase in which it was judged unnecessary: by whom, with what on record and for what the
     * act itself is, and never due.
     */
    public <F, T> Act<F, T> afterAll(String act, Words actWords, Act<?, T> same, Phase<F> from, Words reading) {
        return declared(new Act<>(
                Objects.requireNonNull(from, "phase that an act leads from"),
                same.to(),
                same.parts()
                        .withKey(Visible.requireId("key of an act", act))
                        .withWords(Objects.requireNonNull(actWords, "words of an act"))
                        .withDue(false)
                        .withReading(Option.some(Objects.requireNonNull(reading, "reading of an act")))));
    }

    private static ActParts made(String act, Words words, Act.Kind kind) {
        return ActParts.of(
                Visible.requireId("key of an act", act), Objects.requireNonNull(words, "words of an act"), kind);
    }

    /**
     * The procedure that was declared.
     *
     * @throws IllegalArgumentException if a key stands twice, an act leads from or to another procedure's phase, or a phase can't be
     *     reached
     */
    public Procedure complete() {
        return new Procedure(key, words, phases, acts);
    }

    private <F, T> Act<F, T> declared(Act<F, T> act) {
        acts = acts.append(act);
        return act;
    }

    /** 起草中の行為 — an act of which it is not said yet what it serves. */
    public final class Begun<F, T> {

        private final Phase<F> from;
        private final Phase<T> to;
        private final ActParts parts;

        private Begun(Phase<F> from, Phase<T> to, ActParts parts) {
            this.from = Objects.requireNonNull(from, "phase that an act leads from");
            this.to = Objects.requireNonNull(to, "phase that an act leads to");
            this.parts = parts;
        }

        private Begun<F, T> with(ActParts parts) {
            return new Begun<>(from, to, parts);
        }

        /** Who may do it; another call adds one more. */
        public Begun<F, T> by(Performer performer) {
            return with(
                    parts.withPerformers(parts.performers().append(Objects.requireNonNull(performer, "performer"))));
        }

        /** Of each strand, such as each system, on its own. */
        public Begun<F, T> ofEach() {
            return with(parts.withOfStrand(true));
        }

        /** Of each strand on its own, and at least one is expected, such as an auditor of an audit: while there is none it is due. */
        public Begun<F, T> ofEachExpected() {
            return with(parts.withOfStrand(true).withExpected(true));
        }

        /** Only permitted: never due. */
        public Begun<F, T> permitted() {
            return with(parts.withDue(false));
        }

        /** By which somebody records that what could be done instead is not needed. */
        public Begun<F, T> declining() {
            return with(parts.withDeclining(true));
        }

        /** Done as often as it comes up; never due. */
        public Begun<F, T> repeatable() {
            return with(parts.withDue(false).withRepeatable(true));
        }

        /** What is to be recorded of it; another call adds one more. */
        public Begun<F, T> recording(String content, Words contentWords) {
            return recording(Act.Content.of(content, contentWords));
        }

        /** The same for what a provision of its own asks for: where it lacks, that one is departed from. */
        public Begun<F, T> recording(String content, Words contentWords, Provision asking) {
            return recording(Act.Content.of(content, contentWords)
                    .askedBy(Objects.requireNonNull(asking, "provision of a content")));
        }

        /** What may be recorded of it as well: the text asks for no such record. */
        public Begun<F, T> noting(String content, Words contentWords) {
            return recording(Act.Content.of(content, contentWords).ifKnown());
        }

        /** To whom it is done: whoever is recorded under that key must hold the role, of what the deed is about if it is so said. */
        public Begun<F, T> to(String content, Performer.InRole holder) {
            return recording(Act.Content.of(content, holder.role().words()).by(holder));
        }

        /**
         * Through whom it is done: whoever is recorded under that key must be a strand of which the act was done, or, where that was
         * in another course, the record of it is named under the key with {@code -record}.
         */
        public Begun<F, T> through(String content, Words contentWords, String act) {
            return recording(Act.Content.of(content, contentWords).having(act));
        }

        /** Only once these acts are done, of the same strand or of the whole. */
        public Begun<F, T> after(String... earlier) {
            return with(parts.withAfter(List.of(earlier)));
        }

        /** One of several acts, items or asides, of which any will do. */
        public Begun<F, T> oneOf(String choice) {
            return with(parts.withChoice(Option.some(Visible.requireId("key of a choice", choice))));
        }

        private Begun<F, T> recording(Act.Content content) {
            return with(parts.withContents(parts.contents().append(content)));
        }

        /** Late after so many days, by the provision that has the word for it. */
        public Begun<F, T> within(Parameter<Integer> days, Provision provision) {
            return with(parts.withDeadline(Option.some(new Act.Deadline(days, provision))));
        }

        /** What the definition takes the text to mean where it goes beyond its words. */
        public Begun<F, T> read(Words reading) {
            return with(parts.withReading(Option.some(reading)));
        }

        /**
         * What it serves, which completes it.
         *
         * @throws IllegalArgumentException if nobody may do it
         */
        public Act<F, T> serving(Provision... provisions) {
            if (parts.performers().isEmpty()) {
                throw new IllegalArgumentException(
                        "act " + Visible.quote(parts.key()) + " that nobody may do: expected a performer");
            }
            return declared(new Act<>(from, to, parts.withProvisions(List.of(provisions))));
        }
    }
}
