package dev.isms.example.ledger.audit;

import dev.isms.example.ledger.file.Located;
import io.vavr.control.Option;
import java.io.Serial;

/** 読み直し — that something shows of a child ledger while it is joined which had to be known before its first row. */
final class Anew extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String child;
    private final transient Option<Located> unjoinable;

    private Anew(String child, Option<Located> unjoinable) {
        super(child + unjoinable.map(why -> ": " + why.words().en()).getOrElse(""));
        this.child = child;
        this.unjoinable = unjoinable;
    }

    /** That it can't be joined, since it or its owners are not in the order of their names. */
    static Anew outOfOrder(String child, Located why) {
        return new Anew(child, Option.some(why));
    }

    /** That a row does not say whose it is, so that no list is known. */
    static Anew ofNobodyKnown(String child) {
        return new Anew(child, Option.none());
    }

    String child() {
        return child;
    }

    /** Why it can't be joined; none where it can, and no list is known all the same. */
    Option<Located> unjoinable() {
        return unjoinable;
    }
}
