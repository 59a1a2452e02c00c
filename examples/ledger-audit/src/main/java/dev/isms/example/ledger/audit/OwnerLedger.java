package dev.isms.example.ledger.audit;

import dev.isms.example.ledger.file.KeyIndex;
import dev.isms.example.ledger.file.Taken;
import dev.isms.subject.SubjectType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/** 親台帳 — which subjects of a ledger were taken, as long as those are few, and which were refused. */
final class OwnerLedger<S> {

    private static final int MOST_KNOWN = 1_000;

    private final SubjectType<S> type;
    private final Set<String> known = new HashSet<>();
    private final KeyIndex refused = new KeyIndex();
    private boolean hasNameless;

    OwnerLedger(SubjectType<S> type) {
        this.type = type;
    }

    void take(Taken<S> taken) {
        if (taken.value().isDefined()) {
            if (known.size() <= MOST_KNOWN) {
                type.identify(taken.value().get()).forEach(known::add);
            }
        } else {
            taken.of().forEach(name -> refused.add(name, taken.row()));
            hasNameless |= taken.of().isEmpty();
        }
    }

    /** The names of those it took, to find one that was meant; none where they are too many to be compared. */
    Seq<String> known() {
        return known.size() <= MOST_KNOWN ? List.ofAll(known).sorted() : List.empty();
    }

    /** Whether one was refused of which the name can't be read either. */
    boolean hasNameless() {
        return hasNameless;
    }

    KeyIndex refused() {
        return refused;
    }
}
