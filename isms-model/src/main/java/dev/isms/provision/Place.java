package dev.isms.provision;

import dev.isms.organization.Activity;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 所在 — where something stands in a policy: an instrument and the steps down into it. A provision's id and its citation are
 * derived from it, and a text is written down along it:
 *
 * <pre>{@code
 * static final Instrument RULES = Instrument.of("KITEI", Words.of("規程", "Regulation"));
 * static final Provision.Must CARE = RULES.whole().article(23, 2)
 *         .says(CONTROL, "機器は、適切に管理すること。", "Machines are managed properly.")
 *         .must();
 * }</pre>
 *
 * <p>It is no page and no line. Two places are equal when their instrument and the ids of their steps are, whatever their
 * headings. An id has at most 128 characters.
 */
public final class Place {

    private final Instrument instrument;
    private final Option<Place> above;
    private final Seq<Step> steps;
    private final Option<Words> title;
    private final Option<Activity> activity;
    private final ProvisionId id;

    private Place(
            Instrument instrument,
            Option<Place> above,
            Seq<Step> steps,
            Option<Words> title,
            Option<Activity> activity) {
        this.instrument = instrument;
        this.above = above;
        this.steps = steps;
        this.title = title;
        this.activity = activity;
        this.id = ProvisionId.of(Visible.requireId(
                "id of a place", ids(steps).prepend(instrument.key()).mkString(".")));
    }

    static Place whole(Instrument instrument) {
        return new Place(instrument, Option.none(), List.empty(), Option.of(instrument.title()), Option.none());
    }

    /**
     * The place one step below. It belongs to the same activity and has no heading yet.
     *
     * @throws IllegalArgumentException if its id would be longer than 128 characters
     */
    public Place step(Step step) {
        Objects.requireNonNull(step, "step");
        return new Place(instrument, Option.of(this), steps.append(step), Option.none(), activity);
    }

    /** With the heading that stands here, without its mark. */
    public Place titled(String ja, String en) {
        return titled(Words.of(ja, en));
    }

    public Place titled(Words heading) {
        Objects.requireNonNull(heading, "heading of a place");
        return new Place(instrument, above, steps, Option.of(heading), activity);
    }

    /** As the section of an activity of the responsibility matrix; so is all that is stepped down to from here. */
    public Place under(Activity itsActivity) {
        Objects.requireNonNull(itsActivity, "activity of a place");
        return new Place(instrument, above, steps, title, Option.of(itsActivity));
    }

    /** What is said here; next, how it binds. */
    public Wording says(ProvisionType type, String ja, String en) {
        return says(type, Words.of(ja, en));
    }

    public Wording says(ProvisionType type, Words text) {
        return Wording.at(this, type, text);
    }

    public Place chapter(int number) {
        return step(Step.chapter(number));
    }

    public Place section(int number) {
        return step(Step.section(number));
    }

    public Place parenthesised(int number) {
        return step(Step.parenthesised(number));
    }

    public Place circled(int number) {
        return step(Step.circled(number));
    }

    public Place letter(char letter) {
        return step(Step.letter(letter));
    }

    public Place bullet(int number) {
        return step(Step.bullet(number));
    }

    public Place row(int number, String ja, String en) {
        return step(Step.row(number, Words.of(ja, en)));
    }

    public Place article(int number) {
        return step(Step.article(number));
    }

    public Place article(int number, int branch) {
        return step(Step.article(number, branch));
    }

    public Place paragraph(int number) {
        return step(Step.paragraph(number));
    }

    public Place item(int number) {
        return step(Step.item(number));
    }

    public Instrument instrument() {
        return instrument;
    }

    public Seq<Step> steps() {
        return steps;
    }

    /** The heading that stands here; none where there is no heading, or where the heading is itself a provision. */
    public Option<Words> title() {
        return title;
    }

    /** The activity of the responsibility matrix that the section belongs to, where there is one. */
    public Option<Activity> activity() {
        return activity;
    }

    /** The place one step above; none above an instrument. */
    public Option<Place> above() {
        return above;
    }

    /** Whether the other place is this one or below it. */
    public boolean holds(Place other) {
        return instrument.equals(Objects.requireNonNull(other, "place").instrument)
                && steps.size() <= other.steps.size()
                && ids(steps).equals(ids(other.steps.take(steps.size())));
    }

    /** The label of the nearest row or cell of a table that it is in. */
    public Option<Words> label() {
        return steps.reverse().find(step -> step.label().isDefined()).flatMap(Step::label);
    }

    /** The mark that the text prints here: (2), ①, a; nothing where it prints none. */
    public String mark() {
        return steps.isEmpty() ? "" : steps.last().mark();
    }

    /** The id of what is said here: {@code CS.VII.3.2.b2}. */
    public String id() {
        return id.value();
    }

    /** The same, as the id of a provision. */
    ProvisionId provisionId() {
        return id;
    }

    /** How staff write where it is: 対策基準 Ⅶ-3-(2), 規程第7条. */
    public Words citation() {
        return Words.of(citation(Language.JA), citation(Language.EN));
    }

    private String citation(Language language) {
        StringBuilder text = new StringBuilder(instrument.words().in(language));
        boolean first = true;
        for (Step step : steps) {
            String shown = step.shown().in(language);
            boolean apart = language == Language.EN && !shown.startsWith(" ") && !shown.startsWith(",");
            text.append(!step.hyphenated() ? apart ? " " : "" : first ? " " : "-")
                    .append(shown);
            first = false;
        }
        return text.toString();
    }

    private static Seq<String> ids(Seq<Step> steps) {
        return steps.map(Step::id);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof Place place
                        && id.equals(place.id)
                        && instrument.equals(place.instrument)
                        && ids(steps).equals(ids(place.steps));
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
