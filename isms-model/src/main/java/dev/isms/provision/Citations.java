package dev.isms.provision;

import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * 引用の解釈 — reads what people type for a place of a policy: 対策基準 Ⅶ-3-(2), VII-3-2, ７－３, 第７条, 6条1項1号, or an id.
 *
 * <p>Width, case, blanks, brackets and the name of the instrument make no difference. What is written exactly as printed
 * is meant exactly. It does not guess: what means two places, or none, gets an error that says which, or how far it was
 * right.
 */
public final class Citations {

    private static final int LONGEST = 200;

    private final Seq<CitationTree> roots;
    private final Map<String, Seq<Place>> printed = new HashMap<>();
    private final Map<String, Seq<Place>> plain = new HashMap<>();
    private final int longest;

    private Citations(Seq<CitationTree> roots) {
        this.roots = roots;
        int length = LONGEST;
        for (Place place : roots.flatMap(CitationTree::all).map(CitationTree::place)) {
            if (printed.containsKey(place.id())) {
                throw new IllegalArgumentException(
                        "id " + Visible.quote(place.id()) + " of two places: expected an id of its own for each");
            }
            for (String one :
                    List.of(place.id(), place.citation().ja(), place.citation().en())) {
                add(printed, one, place);
                add(plain, Typed.plain(one), place);
                length = Math.max(length, 2 * one.length());
            }
        }
        this.longest = length;
    }

    private static void add(Map<String, Seq<Place>> index, String text, Place place) {
        index.merge(text, List.of(place), (one, other) -> one.appendAll(other).distinct());
    }

    /**
     * For the places given and all that is above them.
     *
     * @throws IllegalArgumentException if two instruments have one key, or two places one id
     */
    public static Citations of(Seq<Place> places) {
        Map<String, CitationTree> roots = new LinkedHashMap<>();
        for (Place place : Objects.requireNonNull(places, "places")) {
            Instrument instrument = Objects.requireNonNull(place, "place").instrument();
            CitationTree root = roots.computeIfAbsent(instrument.key(), key -> CitationTree.of(instrument));
            if (!root.place().instrument().equals(instrument)) {
                throw new IllegalArgumentException("key " + Visible.quote(instrument.key()) + " of "
                        + Visible.quote(root.place().instrument().words().ja()) + " and of "
                        + Visible.quote(instrument.words().ja()) + ": expected a key of its own for each instrument");
            }
            root.add(place);
        }
        return new Citations(List.ofAll(roots.values()));
    }

    /** The place that was meant, or why there is none: how far it was right, what there is, and the nearest. */
    public Either<Words, Place> parse(String typed) {
        Objects.requireNonNull(typed, "citation");
        if (typed.length() > longest) {
            return Either.left(tooLong(typed));
        }
        Option<Seq<Place>> exact = Option.of(printed.get(typed)).orElse(() -> Option.of(plain.get(Typed.plain(typed))));
        return exact.map(places -> one(typed, places)).getOrElse(() -> read(typed, Typed.of(typed)));
    }

    private Either<Words, Place> read(String typed, Typed text) {
        if (text.isRead(text.skip(0))) {
            return Either.left(empty(typed));
        }
        Readings named = new Readings(text);
        roots.forEach(root -> root.forms()
                .map(form -> text.endOfName(0, form))
                .filter(end -> end > 0)
                .forEach(end -> named.read(root, end, true)));
        if (!named.whole.isEmpty()) {
            return one(typed, List.ofAll(named.whole));
        }
        Readings furthest = named;
        Seq<Place> whole = List.empty();
        for (CitationTree root : roots) {
            Readings unnamed = new Readings(text);
            unnamed.read(root, 0, false);
            whole = whole.appendAll(unnamed.whole);
            furthest = unnamed.depth > furthest.depth ? unnamed : furthest;
        }
        if (!whole.isEmpty()) {
            return one(typed, whole);
        }
        return Either.left(unknown(typed, furthest));
    }

    private Either<Words, Place> one(String typed, Seq<Place> places) {
        Seq<Place> distinct = places.distinct();
        return distinct.size() == 1 ? Either.right(distinct.head()) : Either.left(ambiguous(typed, distinct));
    }

    private Words ambiguous(String typed, Seq<Place> places) {
        Seq<Words> names = places.map(this::name);
        return Words.of(
                "引用" + Visible.quote(typed) + "は一つに定まりません: "
                        + names.map(Words::ja).mkString("、") + "のいずれか",
                "ambiguous citation " + Visible.quote(typed) + ": expected one of "
                        + names.map(Words::en).mkString(", "));
    }

    private Words tooLong(String typed) {
        return Words.of(
                "引用" + Visible.quote(typed) + "が長すぎます（" + typed.length() + "文字）: " + longest + "文字以内。例 "
                        + example().ja(),
                "citation " + Visible.quote(typed) + " of " + typed.length() + " characters: expected at most "
                        + longest + ", such as " + example().en());
    }

    private Words empty(String typed) {
        return Words.of(
                "引用" + Visible.quote(typed) + "が空です: 例 " + example().ja(),
                "citation " + Visible.quote(typed) + " is empty: expected one such as "
                        + example().en());
    }

    private Words example() {
        return roots.headOption()
                .map(root -> name(root.first().place()))
                .getOrElse(Words.of("（条項がない）", "(there is no provision)"));
    }

    private Words unknown(String typed, Readings reading) {
        String quoted = Visible.quote(typed);
        if (reading.depth <= 0) {
            Seq<Words> instruments = roots.map(root -> root.place().instrument().words());
            Option<Words> guess = roots.filter(
                            root -> root.distance(reading.rest()).isDefined())
                    .minBy(root -> root.distance(reading.rest()).get())
                    .toList()
                    .appendAll(roots)
                    .flatMap(root -> root.guess(reading.rest()))
                    .headOption()
                    .map(this::name);
            return Words.of(
                    "引用" + quoted + "に当たる条項がありません: 文書は"
                            + instruments.map(words -> "「" + words.ja() + "」").mkString("、") + "。"
                            + guess.map(place -> place.ja() + "のことですか")
                                    .getOrElse(() -> "例 " + example().ja()),
                    "unknown citation " + quoted + ": expected "
                            + instruments.map(Words::en).mkString(", ")
                            + guess.map(place -> "; did you mean " + place.en() + "?")
                                    .getOrElse(() -> ", such as " + example().en()));
        }
        CitationTree tree = reading.furthest.get();
        Words here = name(tree.place());
        if (tree.below().isEmpty()) {
            return Words.of(
                    "引用" + quoted + "に当たる条項がありません: " + here.ja() + "の下に細分はありません。" + here.ja() + "のことですか",
                    "unknown citation " + quoted + ": " + here.en() + " has no parts; did you mean " + here.en() + "?");
        }
        Words nearest = name(tree.nearest(reading.rest()));
        return Words.of(
                "引用" + quoted + "に当たる条項がありません: " + here.ja() + "にあるのは" + tree.parts(reading.rest(), true) + "。"
                        + nearest.ja() + "のことですか",
                "unknown citation " + quoted + ": " + here.en() + " has " + tree.parts(reading.rest(), false)
                        + "; did you mean " + nearest.en() + "?");
    }

    /** A citation that can be typed back, whole: the printed one where it means one place, else the id. */
    private Words name(Place place) {
        return Words.of(
                name(place, place.citation().ja()), name(place, place.citation().en()));
    }

    private String name(Place place, String citation) {
        return "`" + (Option.of(printed.get(citation)).exists(places -> places.size() == 1) ? citation : place.id())
                + "`";
    }

    /** 読み — the places that the whole of a text means, and the deepest that its beginning means. */
    private static final class Readings {
        private final Typed text;
        private final java.util.List<Place> whole = new ArrayList<>();
        private Option<CitationTree> furthest = Option.none();
        private int depth = -1;
        private int at;
        private final Set<String> seen = new HashSet<>();

        Readings(Typed text) {
            this.text = text;
        }

        void read(CitationTree tree, int from, boolean isNamed) {
            int next = text.skip(from);
            if (!seen.add(tree.place().id() + "@" + next)) {
                return;
            }
            int reached = tree.place().steps().size() + (isNamed ? 1 : 0);
            if (reached > depth) {
                furthest = Option.of(tree);
                depth = reached;
                at = next;
            }
            if (reached > 0 && text.isRead(next)) {
                whole.add(tree.place());
                return;
            }
            tree.below()
                    .forEach(child -> child.forms()
                            .map(form -> text.end(next, form))
                            .filter(end -> end > 0)
                            .forEach(end -> read(child, end, isNamed)));
        }

        String rest() {
            return text.word(at);
        }
    }
}
