package dev.isms.example.ledger.table;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;

/** 欄の受け手 — takes the cells of one record after another as they are cut, and says what each record comes to. For one thread at a time. */
public interface Gatherer<T> {

    /** Begins a record; of one that was not ended, nothing is left. */
    void begin();

    /** Takes its next cell, whose text may change afterwards. */
    void cell(CharSequence text);

    /** What it comes to. */
    T end();

    /** What a record comes to that is there already. */
    default T of(Seq<String> record) {
        begin();
        record.forEach(this::cell);
        return end();
    }

    /** One that takes the cells as they are. */
    static Gatherer<Seq<String>> ofTexts() {
        return new Gatherer<>() {
            private final List<String> cells = new ArrayList<>();

            @Override
            public void begin() {
                cells.clear();
            }

            @Override
            public void cell(CharSequence text) {
                cells.add(text.toString());
            }

            @Override
            public Seq<String> end() {
                return Array.ofAll(cells);
            }
        };
    }
}
