package dev.isms.example.ledger;

import dev.isms.subject.SubjectType;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** 親台帳 — hands on the subjects as they are read, and keeps the names of those it took and of those it refused. */
final class OwnerLedger<S> implements LedgerFile.Rows<S> {

    private final SubjectType<S> type;
    private final Consumer<S> next;
    private final Set<String> known = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private boolean hasNameless;

    OwnerLedger(SubjectType<S> type, Consumer<S> next) {
        this.type = type;
        this.next = next;
    }

    @Override
    public void good(int row, S subject) {
        type.identify(subject).forEach(known::add);
        next.accept(subject);
    }

    @Override
    public void bad(int row, Option<String> of) {
        of.forEach(refused::add);
        hasNameless |= of.isEmpty();
    }

    Set<String> known() {
        return known;
    }

    /** Whether one was refused of which the name can't be read either. */
    boolean hasNameless() {
        return hasNameless;
    }

    Set<String> refused() {
        return refused;
    }
}
