package dev.isms.provision;

import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 引用の木 — a place and the places one step below it. Built once, then only read. */
final class CitationTree {

    private static final Pattern NUMBERED = Pattern.compile("(\\D{0,20})(\\d{1,9}).*", Pattern.DOTALL);

    private Place place;
    private final Seq<Typed> forms;
    private final Map<String, CitationTree> below = new LinkedHashMap<>();

    private CitationTree(Place place, Seq<String> forms) {
        this.place = place;
        this.forms = forms.map(form -> Typed.of(form).trimmed())
                .reject(Typed::isEmpty)
                .distinctBy(Typed::letters);
    }

    static CitationTree of(Instrument instrument) {
        Seq<String> names = List.of(
                instrument.key(),
                instrument.words().ja(),
                instrument.words().en(),
                instrument.title().ja(),
                instrument.title().en());
        return new CitationTree(instrument.whole(), names.appendAll(instrument.aliases()));
    }

    /** @throws IllegalArgumentException if another step has the id of one of its steps */
    void add(Place added) {
        CitationTree tree = this;
        for (Step step : added.steps()) {
            Place at = tree.place.step(step);
            tree = tree.below.computeIfAbsent(step.id(), id -> new CitationTree(at, step.typed()));
            if (!tree.place.steps().last().equals(step)) {
                throw new IllegalArgumentException("id " + Visible.quote(at.id()) + " of "
                        + Visible.quote(tree.place.citation().ja()) + " and of "
                        + Visible.quote(at.citation().ja()) + ": expected an id of its own for each");
            }
        }
        tree.place = added;
    }

    Place place() {
        return place;
    }

    Seq<Typed> forms() {
        return forms;
    }

    Seq<CitationTree> below() {
        return List.ofAll(below.values());
    }

    Seq<CitationTree> all() {
        return below().flatMap(CitationTree::all).prepend(this);
    }

    CitationTree first() {
        return below().headOption().map(CitationTree::first).getOrElse(this);
    }

    /** The part of the nearest number, or else of the nearest form, or else the first. */
    Place nearest(String typed) {
        return guess(typed).getOrElse(() -> below().head().place);
    }

    /** The part of the nearest number, or else of the nearest form, where one is near. */
    Option<Place> guess(String typed) {
        return List.ofAll(below.values())
                .flatMap(tree -> tree.forms
                        .flatMap(form -> distance(form.letters(), typed))
                        .min()
                        .map(far -> new Near(tree.place, far)))
                .minBy(Near::far)
                .map(Near::place)
                .orElse(() -> similar(typed));
    }

    private record Near(Place place, int far) {}

    /** How far two numbers are apart that follow the same word, or none. */
    private static Option<Integer> distance(String form, String typed) {
        Matcher one = NUMBERED.matcher(form);
        Matcher other = NUMBERED.matcher(typed);
        return one.matches() && other.matches() && one.group(1).equals(other.group(1))
                ? Option.of(Math.abs(Integer.parseInt(one.group(2)) - Integer.parseInt(other.group(2))))
                : Option.none();
    }

    private Option<Place> similar(String typed) {
        return Nearest.to(typed, below().flatMap(tree -> tree.forms.map(Typed::letters)))
                .flatMap(found -> below().find(
                                tree -> tree.forms.exists(form -> form.letters().equals(found))))
                .map(CitationTree::place);
    }

    /** What there is one step below: the first to the last of those that are numbered as what was typed, or of all. */
    String parts(String typed, boolean japanese) {
        Seq<CitationTree> alike =
                below().filter(tree -> tree.forms.exists(form -> isNumberedAs(form.letters(), typed)));
        Seq<String> shown = (alike.isEmpty() ? below() : alike)
                .map(tree -> tree.place.steps().last().shown())
                .map(words -> japanese ? words.ja() : words.en().replaceFirst("^[ ,]+", ""));
        if (shown.size() <= 4) {
            return shown.mkString(japanese ? "、" : ", ");
        }
        return japanese ? shown.head() + "から" + shown.last() + "まで" : shown.head() + " to " + shown.last();
    }

    /** How far the nearest part is that differs from what was typed in its number alone. */
    Option<Integer> distance(String typed) {
        return below().flatMap(tree -> tree.forms
                        .filter(form -> isNumberedAs(form.letters(), typed))
                        .flatMap(form -> distance(form.letters(), typed)))
                .min();
    }

    /** Whether they differ in a number alone: 9条 and 12条. */
    private static boolean isNumberedAs(String form, String typed) {
        return distance(form, typed).isDefined()
                && form.replaceFirst("\\d+", "0").equals(typed.replaceFirst("\\d+", "0"));
    }
}
