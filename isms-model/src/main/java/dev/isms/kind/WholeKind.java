package dev.isms.kind;

import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;

/** 整数 — a whole number of a unit, within bounds (both inclusive). */
public record WholeKind(int from, int to, Words unit) implements Kind<Integer> {

    /** The longest text that can be such a number with separators; a longer one is not put to the pattern. */
    private static final int LONGEST = 14;

    /** @throws IllegalArgumentException if the bounds are reversed */
    public WholeKind {
        Objects.requireNonNull(unit, "unit");
        if (from >= to) {
            throw new IllegalArgumentException("whole number from `" + from + "` to `" + to + "`: expected from < to");
        }
    }

    /** A number of things from 0 up. */
    public static WholeKind of(Words unit) {
        return new WholeKind(0, Integer.MAX_VALUE, unit);
    }

    @Override
    public boolean accepts(Integer value) {
        return from <= value && value <= to;
    }

    @Override
    public Words expected() {
        return to == Integer.MAX_VALUE ? expected("", "") : bounded();
    }

    /** With the largest number too: what a cell with another number is refused for. */
    private Words bounded() {
        return expected(to + "以下", " to " + to);
    }

    private Words expected(String upTo, String upToEn) {
        return Words.of(
                from + "以上" + upTo + "の整数（" + unit.ja() + "）",
                "a whole number from " + from + upToEn + " (" + unit.en() + ")");
    }

    @Override
    public Integer example() {
        return Math.max(from, Math.min(to, 10));
    }

    @Override
    public String write(Integer value, Language language) {
        return Cells.in(language, value + unit.ja(), value + " " + (value == 1 ? singular() : unit.en()));
    }

    /** The English unit of one. */
    private String singular() {
        return unit.en().replaceFirst("ies$", "y").replaceFirst("s$", "");
    }

    /** Half or full width, with or without the unit, with or without thousands separators. */
    @Override
    public Either<Words, Integer> read(String cell) {
        String text = Cells.normalized(cell);
        for (String suffix : new String[] {unit.ja(), unit.en(), singular()}) {
            String called = Cells.normalized(suffix);
            if (text.endsWith(called)) {
                text = text.substring(0, text.length() - called.length()).strip();
            }
        }
        if (text.length() <= LONGEST && text.matches("-?\\d{1,3}(,\\d{3})+")) {
            text = text.replace(",", "");
        }
        try {
            int value = Integer.parseInt(text);
            return accepts(value) ? Either.right(value) : Cells.refused(cell, bounded());
        } catch (NumberFormatException e) {
            return Cells.refused(cell, text.matches("\\d+") ? bounded() : expected());
        }
    }

    @Override
    public boolean isOrdered() {
        return true;
    }

    @Override
    public Option<Integer> compare(Integer first, Integer second) {
        return Option.of(first.compareTo(second));
    }

    @Override
    public Option<Integer> least() {
        return Option.of(from);
    }

    @Override
    public Option<Integer> greatest() {
        return Option.of(to);
    }
}
