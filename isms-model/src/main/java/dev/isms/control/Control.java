package dev.isms.control;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.condition.Phrase;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Mentions;
import dev.isms.evaluation.Truth;
import dev.isms.organization.Activity;
import dev.isms.provision.Modality;
import dev.isms.provision.Modality.Strength;
import dev.isms.provision.Provision;
import dev.isms.subject.SubjectType;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 統制 — one rule over the facts of one type of subject: when it applies, what it requires, how strongly, and the provision
 * that says so (or that it serves).
 *
 * <p>It is immutable and knows no city's settings: {@link #judge} is given them. Write one with the DSL
 * ({@code about(SERVER).citing(…)…}), not with the constructor.
 *
 * @param <S> what it is a rule about
 */
public final class Control<S> {

    private final ControlId id;
    private final SubjectType<S> about;
    private final Provision provision;
    private final boolean cites;
    private final Modality modality;
    private final Option<Condition<S>> applies;
    private final Requirement<S> requirement;
    private final Condition<S> requires;
    private final Seq<Parameter<?>> parameters;

    private Control(
            ControlId id,
            SubjectType<S> about,
            Provision provision,
            boolean cites,
            Modality modality,
            Option<Condition<S>> applies,
            Requirement<S> requirement) {
        this.id = Objects.requireNonNull(id, "control id");
        this.about = Objects.requireNonNull(about, "subject type");
        this.provision = Objects.requireNonNull(provision, "provision");
        this.cites = cites;
        this.modality = Objects.requireNonNull(modality, "modality");
        if (modality.strength() == Strength.PERMITTED) {
            throw new IllegalArgumentException("control of `" + provision.id()
                    + "`, which only permits something: expected a provision that can be violated");
        }
        this.applies = Objects.requireNonNull(applies, "applies");
        this.requirement = Objects.requireNonNull(requirement, "requirement");
        this.requires = requirement.condition();
        this.parameters = applies.map(Mentions::parameters)
                .getOrElse(List.empty())
                .appendAll(Mentions.parameters(requires))
                .distinct();
    }

    /**
     * A control that is what a provision says, with the provision's modality.
     *
     * @throws IllegalArgumentException if the provision has none, or only permits something
     */
    public static <S> Control<S> citing(
            Provision provision,
            ControlId id,
            SubjectType<S> about,
            Option<Condition<S>> applies,
            Requirement<S> requirement) {
        Modality modality = Objects.requireNonNull(provision, "provision")
                .modality()
                .getOrElseThrow(() -> new IllegalArgumentException("control of `" + provision.id()
                        + "`, which only states something: expected a provision with a modality"));
        return new Control<>(id, about, provision, true, modality, applies, requirement);
    }

    /**
     * A city's own control that serves a provision, with a modality of its own.
     *
     * @throws IllegalArgumentException if it only permits something
     */
    public static <S> Control<S> serving(
            Provision provision,
            ControlId id,
            SubjectType<S> about,
            Modality modality,
            Option<Condition<S>> applies,
            Requirement<S> requirement) {
        return new Control<>(id, about, provision, false, modality, applies, requirement);
    }

    public ControlId id() {
        return id;
    }

    public SubjectType<S> about() {
        return about;
    }

    /** The provision it cites, or serves. */
    public Provision provision() {
        return provision;
    }

    /** Whether it is what its provision says; a control that only serves a provision is the city's own. */
    public boolean isCited() {
        return cites;
    }

    /** 市独自か — whether neither the words of its provision nor a reading of them make it a rule of the text's. */
    public boolean isOwn() {
        return !cites && !isByReading();
    }

    /** 読みによる規則か — whether it has the id of what it serves, which demands nothing by its words: that it is met is a reading. */
    public boolean isByReading() {
        return !cites && provision.modality().isEmpty() && id.equals(ControlId.of(provision.id()));
    }

    public Modality modality() {
        return modality;
    }

    /** When it applies; always, where there is none. */
    public Option<Condition<S>> applies() {
        return applies;
    }

    public Requirement<S> requirement() {
        return requirement;
    }

    /** What must be true for it to be satisfied. */
    public Condition<S> requires() {
        return requires;
    }

    public Option<Activity> activity() {
        return provision.entry().activity();
    }

    /**
     * Requires that it reads nothing but what its type of subject is described with: what stands outside the description no ledger
     * holds, no generator makes, and so nobody would ever record.
     *
     * @throws IllegalArgumentException if it reads something else
     */
    public void requireDescribed() {
        applies.map(condition -> Undescribed.of(about, condition))
                .getOrElse(List.empty())
                .appendAll(Undescribed.of(about, requires))
                .headOption()
                .forEach(attribute -> {
                    throw new IllegalArgumentException("control " + Visible.quote(id) + " reads " + attribute
                            + " is not described with: expected it among the attributes given to `with`");
                });
    }

    /** The parameters it depends on, each once. */
    public Seq<Parameter<?>> parameters() {
        return parameters;
    }

    /** Whether it applies to the subject, and whether what it requires is so. Never throws. */
    public Ruling judge(S subject, Evaluation evaluation) {
        Truth applicable =
                applies.map(condition -> evaluation.truth(condition, subject)).getOrElse(Truth.TRUE);
        return Ruling.of(applicable, applicable == Truth.FALSE ? Truth.UNKNOWN : evaluation.truth(requires, subject));
    }

    /** Whether the subject is as required only because an exception is on record. */
    public boolean isByException(S subject, Evaluation evaluation) {
        return requirement instanceof Requirement.InPrinciple<S> inPrinciple
                && judge(subject, evaluation).verdict() == Verdict.SATISFIED
                && evaluation.truth(inPrinciple.rule(), subject) != Truth.TRUE;
    }

    /** Whether it may be satisfied by an exception alone. */
    public boolean hasException() {
        return requirement instanceof Requirement.InPrinciple<S>;
    }

    /** The sentence that the control says of itself, generated from its conditions. */
    public Words sentence() {
        return Words.of(sentence(Language.JA), sentence(Language.EN));
    }

    private String sentence(Language language) {
        String effort = modality.strength() != Strength.BEST_EFFORT
                ? ""
                : language == Language.JA ? "極力、" : "as far as possible, ";
        Option<Phrase> when = applies.map(Phrase::of);
        if (language == Language.JA) {
            String topic = about.words().ja();
            return topic + (about.isAct() ? "については、" : "は、")
                    + when.map(phrase -> phrase.stated(language, topic) + "場合には、")
                            .getOrElse("")
                    + effort
                    + requirement.words(language, topic, applies)
                    + "。";
        }
        boolean aboutTopic = when.map(phrase -> phrase.isAboutTopic(false)).getOrElse(requirement.isAboutTopic());
        String the = "the " + about.words().en();
        String first = aboutTopic ? the : "it";
        String said = (aboutTopic ? "" : "for " + the + ", ")
                + when.map(phrase -> "where " + phrase.stated(language, first) + ", ")
                        .getOrElse("")
                + effort
                + requirement.words(language, when.isDefined() ? "it" : first, applies);
        return Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
    }

    @Override
    public String toString() {
        return id.value();
    }
}
