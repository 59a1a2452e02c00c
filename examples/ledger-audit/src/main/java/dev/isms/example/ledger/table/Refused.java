package dev.isms.example.ledger.table;

import dev.isms.text.Words;
import java.io.IOException;
import java.io.Serial;

/** 断った理由 — that a file is no table that can be read, and why. */
public final class Refused extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Words why;

    Refused(Words why) {
        super(why.en());
        this.why = why;
    }

    public Words why() {
        return why;
    }
}
