package dev.isms.ledger;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/** 記録の誤り — gathers what is wrong with one record. */
final class Errors {

    private final List<CellError> all = new ArrayList<>(0);

    void add(CellError error) {
        all.add(error);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Seq<CellError> all() {
        return Vector.ofAll(all);
    }
}
