package dev.isms.evaluator;

import dev.isms.control.Control;
import dev.isms.control.Rulings;
import dev.isms.evaluation.Settings;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * 評価器の中身 — the rulings of some controls on a subject under a city's settings, in one pass and with no words: what
 * {@link Control#judge} says, sooner. Made once and shared by threads; it gives the same answers all its life.
 *
 * <p>What it asks are records; once it has been asked often, each of them gets a class of its own, so that the virtual machine
 * compiles them together. Where that can't be had, it goes on with what it has.
 */
public final class Evaluator<S> {

    /** How many subjects it takes until the classes of its own are worth their making. */
    private static final int OFTEN = 10_000;

    /** How many subjects are asked of one block before the next: as many as stay near at hand. */
    private static final int STRIDE = 512;

    /** With more blocks than this, classes of their own are more code than the virtual machine compiles and a processor holds. */
    private static final int MOST_OF_ITS_OWN = 32;

    private final int controls;
    private final List<Node<S>> blocks;
    private volatile Ruler<S>[] rulers;
    private int asked;

    private Evaluator(int controls, List<Node<S>> blocks, Ruler<S>[] rulers) {
        this.controls = controls;
        this.blocks = blocks;
        this.rulers = rulers;
    }

    /** The evaluator of these controls, in their order. */
    public static <S> Evaluator<S> of(Seq<Control<S>> controls, Settings settings) {
        List<Ruler.Rule<S>> rules = new ArrayList<>(controls.size());
        for (Control<S> control : controls) {
            rules.add(new Ruler.Rule<>(
                    control.applies()
                            .map(condition -> Nodes.of(condition, settings))
                            .getOrElse(Composites.Always::new),
                    Nodes.of(control.requires(), settings)));
        }
        List<Node<S>> blocks = new ArrayList<>();
        for (int i = 0; i < rules.size(); i += Rulings.IN_ONE) {
            blocks.add(Ruler.paired(rules.subList(i, Math.min(rules.size(), i + Rulings.IN_ONE))));
        }
        return new Evaluator<>(rules.size(), blocks, rulers(blocks, Ruler.Plain::new));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of rulers holds rulers alone
    private static <S> Ruler<S>[] rulers(List<Node<S>> blocks, Function<Node<S>, Ruler<S>> ruler) {
        return blocks.stream().map(ruler).toArray(Ruler[]::new);
    }

    /** The same, with the classes of its own at once: for what is asked often from the start. */
    public Evaluator<S> compiled() {
        Evaluator<S> same = new Evaluator<>(controls, blocks, rulers);
        same.compile();
        return same;
    }

    private void compile() {
        asked = Integer.MAX_VALUE;
        if (blocks.size() <= MOST_OF_ITS_OWN) {
            rulers = rulers(blocks, Twins::of);
        }
    }

    private Ruler<S>[] rulersFor(int subjects) {
        if (asked < OFTEN) {
            asked += Math.min(subjects, OFTEN); // a count that threads lose some of is good enough
            if (asked >= OFTEN) {
                compile();
            }
        }
        return rulers;
    }

    /** How many numbers hold the rulings on a subject. */
    public int width() {
        return blocks.size();
    }

    /** One of those numbers: eight of the rulings, four bits each. It makes nothing anew. */
    public int rulings(int place, S subject, LocalDate asOf) {
        return rulersFor(place == 0 ? 1 : 0)[place].rulings(subject, asOf);
    }

    /** What each of the controls says of the subject as of a day, in their order. Never throws. */
    public Rulings rulings(S subject, LocalDate asOf) {
        Ruler<S>[] all = rulersFor(1);
        return Rulings.of(controls, 1, place -> all[place].rulings(subject, asOf));
    }

    /** What each of the controls says of each of the subjects, in their order. Never throws. */
    public Rulings rulings(S[] subjects, LocalDate asOf) {
        Ruler<S>[] all = rulersFor(subjects.length);
        int[] bits = new int[Rulings.size(controls, subjects.length)];
        for (int from = 0; from < subjects.length; from += STRIDE) {
            int to = Math.min(subjects.length, from + STRIDE);
            for (int i = 0; i < all.length; i++) {
                all[i].rulings(subjects, from, to, asOf, bits, from * all.length + i, all.length);
            }
        }
        return Rulings.of(controls, subjects.length, place -> bits[place]);
    }
}
