package dev.isms.provision;

import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 引用の解釈 — reads what people type for a place of a policy: 対策基準 Ⅶ-3-(2), VII-3-2, ７－３, 第７条, 6条1項1号, or an id.
 *
 * <p>Width, case, blanks, brackets and the name of the instrument make no difference; the first instrument that knows the
 * whole of it is meant. It does not guess: a wrong citation gets an error that says how far it was right.
 */
public final class Citations {

    private static final int LONGEST = 200;

    private final Seq<Node> roots;

    private Citations(Seq<Node> roots) {
        this.roots = roots;
    }

    /** For the places given and all that is above them. */
    public static Citations of(Seq<Place> places) {
        Map<String, Node> roots = new LinkedHashMap<>();
        for (Place place : Objects.requireNonNull(places, "places")) {
            Node node = roots.computeIfAbsent(
                    place.instrument().key(), key -> new Node(Place.whole(place.instrument()), instrument(place)));
            for (Step step : place.steps()) {
                node = node.below(step);
            }
            node.place = place;
        }
        return new Citations(List.ofAll(roots.values()));
    }

    private static Seq<String> instrument(Place place) {
        Instrument instrument = place.instrument();
        return List.of(
                        instrument.key(),
                        instrument.words().ja(),
                        instrument.words().en())
                .appendAll(instrument.aliases())
                .appendAll(List.of(instrument.title().ja(), instrument.title().en()))
                .map(Step::normalize)
                .distinct();
    }

    /** The place that was meant, or why there is none: how far it was right, what there is, and the nearest. */
    public Either<Words, Place> parse(String typed) {
        Objects.requireNonNull(typed, "citation");
        String text = Step.normalize(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        if (text.isEmpty()) {
            return Either.left(Words.of(
                    "引用" + Visible.quote(typed) + "が空です: 例 " + example().ja(),
                    "citation " + Visible.quote(typed) + " is empty: expected one such as "
                            + example().en()));
        }
        Seq<Reading> named = roots.flatMap(root ->
                root.named(text).map(name -> new Reading(root, text.substring(name.length()), true).furthest()));
        Seq<Reading> readings = named.isEmpty() ? roots.map(root -> new Reading(root, text, false).furthest()) : named;
        return readings.find(Reading::isWhole)
                .map(reading -> Either.<Words, Place>right(reading.node.place))
                .getOrElse(() -> Either.left(unknown(typed, furthest(readings))));
    }

    private static Reading furthest(Seq<Reading> readings) {
        return readings.reduceLeft((one, other) -> other.depth() > one.depth() ? other : one);
    }

    private Words example() {
        return roots.headOption()
                .map(root -> root.first().place.citation())
                .map(words -> Words.of(Visible.quote(words.ja()), Visible.quote(words.en())))
                .getOrElse(Words.of("（条項がない）", "(there is no provision)"));
    }

    private Words unknown(String typed, Reading reading) {
        String quoted = Visible.quote(typed);
        if (reading.depth() == 0) {
            Seq<Words> instruments = roots.map(root -> root.place.instrument().words());
            Option<Words> guess =
                    roots.flatMap(root -> root.guess(reading.rest)).headOption().map(Place::citation);
            return Words.of(
                    "引用" + quoted + "に当たる条項がありません: 文書は"
                            + instruments.map(Words::ja).mkString("、") + "。"
                            + guess.map(place -> Visible.quote(place.ja()) + "のことですか")
                                    .getOrElse(() -> "例 " + example().ja()),
                    "unknown citation " + quoted + ": expected one of "
                            + instruments.map(Words::en).mkString(", ")
                            + guess.map(place -> "; did you mean " + Visible.quote(place.en()) + "?")
                                    .getOrElse(() -> ", such as " + example().en()));
        }
        Node node = reading.node;
        Words here = node.place.citation();
        if (node.children.isEmpty()) {
            return Words.of(
                    "引用" + quoted + "に当たる条項がありません: " + Visible.quote(here.ja()) + "の下に細分はありません。"
                            + Visible.quote(here.ja()) + "のことですか",
                    "unknown citation " + quoted + ": " + Visible.quote(here.en()) + " has no parts; did you mean "
                            + Visible.quote(here.en()) + "?");
        }
        Words nearest = node.nearest(reading.rest).citation();
        return Words.of(
                "引用" + quoted + "に当たる条項がありません: " + Visible.quote(here.ja()) + "にあるのは" + node.parts(reading.rest, true)
                        + "。" + Visible.quote(nearest.ja()) + "のことですか",
                "unknown citation " + quoted + ": " + Visible.quote(here.en()) + " has "
                        + node.parts(reading.rest, false) + "; did you mean " + Visible.quote(nearest.en()) + "?");
    }

    /** 読み — how far a text was understood: at which node, and what is left of it. */
    private record Reading(Node node, String rest, boolean isNamed) {

        boolean isWhole() {
            return rest.isEmpty();
        }

        int depth() {
            return node.place.steps().size() + (isNamed ? 1 : 0);
        }

        /** The reading that leaves nothing, or else the deepest. */
        Reading furthest() {
            String next = rest.replaceFirst("^[-./,、。の:]+", "");
            Reading best = new Reading(node, next, isNamed);
            if (next.isEmpty()) {
                return best;
            }
            for (Node child : node.children.values()) {
                for (String form : child.forms) {
                    if (matches(next, form)) {
                        Reading deeper = new Reading(child, next.substring(form.length()), isNamed).furthest();
                        if (deeper.isWhole()) {
                            return deeper;
                        }
                        best = deeper.depth() > best.depth() ? deeper : best;
                    }
                }
            }
            return best;
        }

        /** Whether the text begins with the form, and no number or word goes on past it. */
        private static boolean matches(String text, String form) {
            if (!text.startsWith(form)) {
                return false;
            }
            if (text.length() == form.length()) {
                return true;
            }
            char last = form.charAt(form.length() - 1);
            char next = text.charAt(form.length());
            return !(isDigit(last) && isDigit(next)) && !(isLatin(last) && isLatin(next));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private static boolean isLatin(char c) {
            return c >= 'a' && c <= 'z';
        }
    }

    /** 節点 — a place and the places one step below it. Built once, then only read. */
    private static final class Node {
        private Place place;
        private final Seq<String> forms;
        private final Map<String, Node> children = new LinkedHashMap<>();

        Node(Place place, Seq<String> forms) {
            this.place = place;
            this.forms = forms.sortBy(form -> -form.length());
        }

        Node below(Step step) {
            return children.computeIfAbsent(step.id(), id -> new Node(place.step(step), step.typed()));
        }

        Option<String> named(String text) {
            return forms.find(text::startsWith);
        }

        Node first() {
            return children.isEmpty()
                    ? this
                    : children.values().iterator().next().first();
        }

        /** Those that are written as what was typed but for its number, when there are any; else all. */
        private Seq<Node> alike(String typed) {
            Seq<Node> nodes = List.ofAll(children.values());
            Seq<Node> alike = nodes.filter(node -> node.number(typed).isDefined());
            return alike.isEmpty() ? nodes : alike;
        }

        /** How far a typed number is from this one's, where both are written alike: 12条 and 9条 are 3 apart. */
        private Option<Long> number(String typed) {
            return forms.filter(form -> form.matches("\\D*\\d{1,9}\\D*"))
                    .flatMap(form -> {
                        String behind = form.replaceAll("^\\D*\\d+", "");
                        Matcher shape = Pattern.compile(Pattern.quote(form.replaceAll("\\d+.*$", "")) + "(\\d{1,9})"
                                        + (behind.isEmpty() ? "(?=$|[-./,、。:(])" : Pattern.quote(behind) + "(?!の)"))
                                .matcher(typed);
                        return shape.lookingAt()
                                ? Option.some(Math.abs(
                                        Long.parseLong(shape.group(1)) - Long.parseLong(form.replaceAll("\\D", ""))))
                                : Option.none();
                    })
                    .headOption();
        }

        /** The one whose number is nearest, or else whose form is; else the first. */
        Place nearest(String typed) {
            return guess(typed).getOrElse(() -> alike(typed).head().place);
        }

        /** The one whose number is nearest, or else whose form is, if any is near. */
        Option<Place> guess(String typed) {
            Seq<Node> numbered = List.ofAll(children.values())
                    .filter(node -> node.number(typed).isDefined());
            if (numbered.nonEmpty()) {
                return numbered.minBy(node -> node.number(typed).get()).map(node -> node.place);
            }
            return Nearest.to(typed, List.ofAll(children.values()).flatMap(node -> node.forms))
                    .flatMap(form -> List.ofAll(children.values()).find(node -> node.forms.contains(form)))
                    .map(node -> node.place);
        }

        /** What there is one step below: the first to the last. */
        String parts(String typed, boolean japanese) {
            Seq<String> shown = alike(typed)
                    .map(child -> child.place.steps().last().shown())
                    .map(words -> japanese ? words.ja() : words.en().replaceFirst("^[ ,]+", ""));
            if (shown.size() <= 4) {
                return shown.mkString(japanese ? "、" : ", ");
            }
            return japanese ? shown.head() + "から" + shown.last() + "まで" : shown.head() + " to " + shown.last();
        }
    }
}
