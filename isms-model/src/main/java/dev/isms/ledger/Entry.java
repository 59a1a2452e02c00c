package dev.isms.ledger;

import java.util.Objects;

/**
 * 一覧の一件 — one record of a list's own ledger: something, and the name of the subject that it belongs to.
 *
 * @param owner the value of the identifying fact of whose it is
 */
public record Entry<P>(String owner, P member) {

    public Entry {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(member, "member");
    }
}
