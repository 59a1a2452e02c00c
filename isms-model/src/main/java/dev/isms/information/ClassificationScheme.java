package dev.isms.information;

import dev.isms.text.Narrow;
import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 分類基準 — a city's levels of confidentiality, integrity and availability, and the importance that each combination of
 * them has. The policy asks for a classification and names no levels (規程第5条, Ⅳ-3), so this is an input; two stand ready
 * in {@link Schemes}.
 *
 * <p>Each aspect has 1 to 64 levels. Every combination has an importance, and raising one aspect never lowers it (law 13):
 * both are checked when a scheme is made, over all combinations. Two schemes are equal if their key, words, levels and
 * importances are.
 */
public final class ClassificationScheme implements Worded {

    /** 段階数の上限 — the most levels that an aspect may have, so that all combinations can be checked. */
    public static final int MOST_LEVELS = 64;

    private static final Seq<Aspect> ASPECTS = List.of(Aspect.values());

    private final String key;
    private final Words words;
    private final Map<Aspect, Vector<Level>> levels;
    private final CombinationTable table;

    private ClassificationScheme(String key, Words words, Map<Aspect, Vector<Level>> levels, Combination combination) {
        this.key = key;
        this.words = words;
        this.levels = levels;
        this.table = new CombinationTable(
                key,
                ranked(Aspect.CONFIDENTIALITY),
                ranked(Aspect.INTEGRITY),
                ranked(Aspect.AVAILABILITY),
                combination);
    }

    /**
     * A scheme of these levels.
     *
     * @param key ASCII letters, digits, dots and hyphens, at most 128
     * @param levels of all three aspects, those of one aspect from the lowest to the highest
     * @throws IllegalArgumentException if an aspect has no level, more than 64, or two of one key; if the combination
     *     gives no importance for some levels, or a lower one for a higher level: the error names both combinations
     */
    public static ClassificationScheme of(String key, Words words, Seq<Level> levels, Combination combination) {
        Visible.requireId("key of a classification scheme", key);
        Objects.requireNonNull(words, "words of a classification scheme");
        Objects.requireNonNull(levels, "levels");
        Objects.requireNonNull(combination, "combination");
        // one more than three full aspects overfills one of them, and the given sequence may have no end
        Vector<Level> given = Vector.ofAll(levels.take(MOST_LEVELS * ASPECTS.size() + 1));
        given.forEach(level -> Objects.requireNonNull(level, "level"));
        Map<Aspect, Vector<Level>> ranked = ASPECTS.foldLeft(
                LinkedHashMap.empty(),
                (sorted, aspect) -> sorted.put(aspect, given.filter(level -> level.aspect() == aspect)));
        ranked.forEach((aspect, ofAspect) -> requireLevels(key, aspect, ofAspect));
        return new ClassificationScheme(key, words, ranked, combination);
    }

    /** The same levels combined in the city's own way. */
    public ClassificationScheme combinedBy(Combination combination) {
        Objects.requireNonNull(combination, "combination");
        return new ClassificationScheme(key, words, levels, combination);
    }

    public String key() {
        return key;
    }

    @Override
    public Words words() {
        return words;
    }

    /** From the lowest to the highest. */
    public Seq<Level> levels(Aspect aspect) {
        return ranked(Objects.requireNonNull(aspect, "aspect"));
    }

    /**
     * The level of that key.
     *
     * @throws IllegalArgumentException if the aspect has none; the error names the nearest one
     */
    public Level level(Aspect aspect, String levelKey) {
        Objects.requireNonNull(levelKey, "key of a level");
        return levels(aspect).find(level -> level.key().equals(levelKey)).getOrElseThrow(() -> {
            String hint = nearest(aspect, levelKey)
                    .map(near -> "; did you mean " + Visible.quote(near) + "?")
                    .getOrElse("");
            return new IllegalArgumentException("unknown level " + Visible.quote(levelKey) + " of "
                    + aspect.words().ja() + " in scheme " + Visible.quote(key) + ": expected one of "
                    + keys(aspect).mkString(", ") + hint);
        });
    }

    /**
     * These levels as one classification.
     *
     * @throws IllegalArgumentException if a level is not one of the scheme's, or stands in another aspect's place
     */
    public Classification classify(Level confidentiality, Level integrity, Level availability) {
        return new Classification(this, confidentiality, integrity, availability);
    }

    Importance importance(Level confidentiality, Level integrity, Level availability) {
        return table.importance(
                ranked(Aspect.CONFIDENTIALITY).indexOf(confidentiality),
                ranked(Aspect.INTEGRITY).indexOf(integrity),
                ranked(Aspect.AVAILABILITY).indexOf(availability));
    }

    void requireOwn(Aspect aspect, Level level) {
        Objects.requireNonNull(level, "level of " + aspect.words().ja());
        if (level.aspect() != aspect) {
            throw new IllegalArgumentException("level " + Visible.quote(level.key()) + " of "
                    + level.aspect().words().ja() + " stands in the place of "
                    + aspect.words().ja()
                    + ": expected one of " + keys(aspect).mkString(", "));
        }
        if (!ranked(aspect).contains(level)) {
            throw new IllegalArgumentException("level " + Visible.quote(level.key()) + " ("
                    + level.words().ja() + ") of " + aspect.words().ja() + " is not of scheme " + Visible.quote(key)
                    + ": expected one of its own, " + keys(aspect).mkString(", "));
        }
    }

    private static void requireLevels(String key, Aspect aspect, Seq<Level> levels) {
        String ofScheme = aspect.words().ja() + " in scheme " + Visible.quote(key) + ": ";
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("no level of " + ofScheme + "expected at least one");
        }
        if (levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException("too many levels of " + ofScheme + "expected at most " + MOST_LEVELS);
        }
        levels.groupBy(Level::key).find(same -> same._2.size() > 1).forEach(doubled -> {
            throw new IllegalArgumentException(
                    "level " + Visible.quote(doubled._1) + " of " + ofScheme + "expected once");
        });
    }

    private Vector<Level> ranked(Aspect aspect) {
        return levels.get(aspect).get();
    }

    private Seq<String> keys(Aspect aspect) {
        return levels(aspect).map(Level::key);
    }

    /** The key itself in another case or width comes first: to one letter of difference, 3a is as near to 3C as to 3A. */
    private Option<String> nearest(Aspect aspect, String typed) {
        String folded = Narrow.of(typed);
        return keys(aspect).find(folded::equalsIgnoreCase).orElse(() -> Nearest.to(typed, keys(aspect)));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ClassificationScheme that
                        && key.equals(that.key)
                        && words.equals(that.words)
                        && levels.equals(that.levels)
                        && table.importances().equals(that.table.importances());
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, words, levels);
    }

    @Override
    public String toString() {
        return key;
    }
}
