package dev.isms.condition;

import io.vavr.collection.Seq;

/** 番号 — a list inside a sentence, each of its items with its number: ①…；②… / (1) …; (2) …. */
public final class Marks {

    private Marks() {}

    /** Numbered as Japanese has it: circled up to twenty. */
    public static String ja(Seq<String> items) {
        return items.zipWithIndex().map(item -> circled(item._2) + item._1).mkString("；");
    }

    /** Numbered as English has it. */
    public static String en(Seq<String> items) {
        return items.zipWithIndex()
                .map(item -> "(" + (item._2 + 1) + ") " + item._1)
                .mkString("; ");
    }

    private static String circled(int index) {
        return index < 20 ? Character.toString('①' + index) : "(" + (index + 1) + ")";
    }
}
