package dev.isms.example.ledger.audit;

import dev.isms.example.ledger.audit.Source.Child;
import dev.isms.example.ledger.file.Intake;
import dev.isms.example.ledger.file.Located;
import dev.isms.report.Ledger;
import io.vavr.control.Option;

/** 読まない子台帳 — one that was not delivered, or can't be joined: no list is recorded. */
final class UnreadLedger<S, P> implements Lists<S> {

    private final Ledger ledger;

    /** @param why why it can't be joined; none where it was not delivered */
    UnreadLedger(Source<S> source, Child<S, P> child, Option<Located> why) {
        Ledger unread = new Strays<>(source, child, child.file(), source.file()).ledger();
        this.ledger = why.map(Intake::unreadable)
                .map(intake -> intake.reported(unread))
                .getOrElse(unread);
    }

    @Override
    public S complete(S owner, int row) {
        return owner;
    }

    @Override
    public int given() {
        return 0;
    }

    @Override
    public Ledger reported(Option<OwnerLedger<S>> owners) {
        return ledger;
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
