package dev.isms.report;

import dev.isms.policy.Conformity;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 台帳の読み取り結果 — one ledger as it was read: what it is of, how many rows it has, and what could not be read.
 *
 * @param rows the rows that were read, good and bad, without the header
 * @param bad the rows of them that were not assessed
 * @param errors what is wrong, each with its place
 */
public record Ledger(Words name, int rows, int bad, Seq<Words> errors) {

    /** @throws IllegalArgumentException if more rows are bad than there are */
    public Ledger {
        Objects.requireNonNull(name, "name of a ledger");
        Objects.requireNonNull(errors, "errors");
        if (bad < 0 || bad > rows) {
            throw new IllegalArgumentException("ledger of `" + rows + "` rows with `" + bad + "` bad ones");
        }
    }

    /** Whether something of it could not be read; then nothing may be called conforming on its account. */
    public boolean isBroken() {
        return !errors.isEmpty();
    }

    static Seq<Conformity> columns() {
        return io.vavr.collection.List.of(
                Conformity.NON_CONFORMING, Conformity.INDETERMINATE, Conformity.CONFORMING, Conformity.NOTHING_APPLIED);
    }
}
