package dev.isms.publication;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/** 表 — rows of cells; what a cell prints in several lines is several lines there too. */
public record Table(Seq<Seq<Line>> rows) implements Node {

    public Table {
        Objects.requireNonNull(rows, "rows of a table")
                .forEach(row -> Objects.requireNonNull(row, "row of a table")
                        .forEach(cell -> Objects.requireNonNull(cell, "cell of a table")));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Table of(Seq<Line>... rows) {
        return new Table(List.of(Objects.requireNonNull(rows, "rows of a table")));
    }

    public static Seq<Line> row(Line... cells) {
        return List.of(Objects.requireNonNull(cells, "cells of a row"));
    }

    @Override
    public Seq<Line> lines() {
        return rows.flatMap(row -> row);
    }
}
