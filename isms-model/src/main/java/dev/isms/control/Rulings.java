package dev.isms.control;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * 裁定の表 — the rulings of some controls on some subjects, four bits each, with no object for any of them: what a million
 * assessments come to is kept in a few megabytes.
 */
public final class Rulings {

    /** How many rulings a number holds. */
    public static final int IN_ONE = Integer.SIZE / Ruling.BITS;

    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private final int controls;
    private final int subjects;
    private final int[] bits;

    private Rulings(int controls, int subjects, int[] bits) {
        this.controls = controls;
        this.subjects = subjects;
        this.bits = bits;
    }

    /**
     * The table of numbers that each hold eight rulings, as {@link Ruling#code} gives them, the first lowest. A subject begins with
     * a number of its own.
     *
     * @param numbers what the number at each place is, counted from 0
     * @throws IllegalArgumentException if there are fewer than none of the controls or subjects, or more than a table can hold
     */
    public static Rulings of(int controls, int subjects, IntUnaryOperator numbers) {
        Objects.requireNonNull(numbers, "numbers");
        int[] bits = new int[size(controls, subjects)];
        Arrays.setAll(bits, numbers);
        return new Rulings(controls, subjects, bits);
    }

    /**
     * How many numbers a table of so many controls and subjects has.
     *
     * @throws IllegalArgumentException if there are fewer than none of either, or more than a table can hold
     */
    public static int size(int controls, int subjects) {
        long size = (long) width(controls) * subjects;
        if (controls < 0 || subjects < 0 || size > LARGEST) {
            throw new IllegalArgumentException("rulings of `" + controls + "` controls on `" + subjects
                    + "` subjects: expected neither below 0, and at most " + LARGEST + " numbers for them");
        }
        return (int) size;
    }

    private static int width(int controls) {
        return controls / IN_ONE + (controls % IN_ONE == 0 ? 0 : 1);
    }

    public int controls() {
        return controls;
    }

    public int subjects() {
        return subjects;
    }

    /**
     * What a control says of a subject, each by its place from 0.
     *
     * @throws IndexOutOfBoundsException if there is no such subject or control
     */
    public Ruling of(int subject, int control) {
        Objects.checkIndex(subject, subjects);
        Objects.checkIndex(control, controls);
        int number = bits[subject * width(controls) + control / IN_ONE];
        return Ruling.of(number >>> control % IN_ONE * Ruling.BITS);
    }

    /** Eight of the rulings on a subject in one number, those of the place-th eight controls from 0. */
    public int eight(int subject, int place) {
        Objects.checkIndex(subject, subjects);
        return bits[subject * width(controls) + Objects.checkIndex(place, width(controls))];
    }

    /** On how many of the subjects the verdict of the control is this. */
    public int count(int control, Verdict verdict) {
        int count = 0;
        for (int subject = 0; subject < subjects; subject++) {
            count += of(subject, control).verdict() == verdict ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rulings rulings
                && controls == rulings.controls
                && subjects == rulings.subjects
                && Arrays.equals(bits, rulings.bits);
    }

    @Override
    public int hashCode() {
        return 31 * controls + Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        return "rulings of " + controls + " controls on " + subjects + " subjects";
    }
}
