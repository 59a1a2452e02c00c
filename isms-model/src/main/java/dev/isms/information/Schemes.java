package dev.isms.information;

import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 既成の分類基準 — classification schemes that stand ready. None is a default: a city says which one it uses, or makes its
 * own.
 */
public final class Schemes {

    /** 三段階の分類 — low, medium and high (keys 1, 2, 3) in each aspect, and the highest aspect counts. */
    public static final ClassificationScheme THREE_LEVELS = ClassificationScheme.of(
            "three-levels",
            Words.of("三段階の分類", "three levels"),
            List.of(Aspect.values()).flatMap(Schemes::threeLevels),
            Combination.highest(Schemes::byNumber));

    /**
     * 地方公共団体ガイドラインの分類 — the level names of the national guideline for the security policies of local
     * governments: 自治体機密性 1, 2, 3C, 3B, 3A from the lowest to the highest, 完全性 1, 2 and 可用性 1, 2.
     *
     * <p>The guideline names levels of each aspect and no single combination of them. That the highest of the numbers in
     * the names counts (1 low, 2 medium, 3C, 3B and 3A high) is a reading of this library: under it neither 完全性2 nor
     * 可用性2 alone is more than medium. A city that reads it otherwise passes a combination of its own:
     * {@code Schemes.GUIDELINE.combinedBy((confidentiality, integrity, availability) -> …)}.
     */
    public static final ClassificationScheme GUIDELINE = ClassificationScheme.of(
            "guideline",
            Words.of("地方公共団体ガイドラインの分類", "levels of the national guideline"),
            List.of("1", "2", "3C", "3B", "3A")
                    .map(key -> named(Aspect.CONFIDENTIALITY, key, "自治体機密性", "municipal confidentiality"))
                    .appendAll(List.of("1", "2").map(key -> named(Aspect.INTEGRITY, key, "完全性", "integrity")))
                    .appendAll(List.of("1", "2").map(key -> named(Aspect.AVAILABILITY, key, "可用性", "availability"))),
            Combination.highest(Schemes::byNumber));

    private Schemes() {}

    private static Seq<Level> threeLevels(Aspect aspect) {
        return List.of(
                Level.of(aspect, "1", "低", "low"),
                Level.of(aspect, "2", "中", "medium"),
                Level.of(aspect, "3", "高", "high"));
    }

    private static Level named(Aspect aspect, String key, String ja, String en) {
        return Level.of(aspect, key, ja + key, en + " " + key);
    }

    private static Importance byNumber(Level level) {
        return switch (level.key().charAt(0)) {
            case '1' -> Importance.LOW;
            case '2' -> Importance.MEDIUM;
            default -> Importance.HIGH;
        };
    }
}
