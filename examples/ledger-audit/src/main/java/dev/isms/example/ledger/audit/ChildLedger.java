package dev.isms.example.ledger.audit;

import dev.isms.example.ledger.audit.Source.Child;
import dev.isms.example.ledger.file.Intake;
import dev.isms.example.ledger.file.LedgerReader;
import dev.isms.example.ledger.file.Taken;
import dev.isms.ledger.Entry;
import dev.isms.report.Ledger;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** 手元の子台帳 — one that is read before its owners and held, so that its rows may stand in any order. */
final class ChildLedger<S, P> implements Lists<S> {

    /** 受け入れた一件 — a good row and where it stands. */
    private record Kept<P>(int row, P member) {}

    private final Source<S> source;
    private final Child<S, P> child;
    private final Strays<S, P> strays;
    private final Map<String, Seq<Kept<P>>> kept = new LinkedHashMap<>();
    private final Set<String> incomplete = new HashSet<>();
    private final Intake intake;
    private final Consumer<Seq<P>> unlisted;
    private boolean isComplete;
    private int given;

    private ChildLedger(
            Source<S> source,
            Child<S, P> child,
            Strays<S, P> strays,
            LedgerReader<Entry<P>> reader,
            Consumer<Seq<P>> unlisted) {
        this.source = source;
        this.child = child;
        this.strays = strays;
        this.unlisted = unlisted;
        this.isComplete = true;
        for (Option<Taken<Entry<P>>> row = reader.next(); row.isDefined(); row = reader.next()) {
            take(row.get());
        }
        intake = reader.intake();
        isComplete &= intake.isReadable();
    }

    /** @param unlisted takes the members of an owner of whom it is not known whether they are all */
    static <S, P> Lists<S> read(
            Source<S> source,
            Child<S, P> child,
            Strays<S, P> strays,
            LedgerReader<Entry<P>> reader,
            Consumer<Seq<P>> unlisted) {
        try (reader) {
            return new ChildLedger<>(source, child, strays, reader, unlisted);
        }
    }

    private void take(Taken<Entry<P>> row) {
        if (row.value().isDefined()) {
            Entry<P> entry = row.value().get();
            kept.merge(
                    entry.owner(), List.of(new Kept<>(row.row(), entry.member())), (old, more) -> old.prependAll(more));
        } else if (row.of().isEmpty() && isComplete) {
            isComplete = false;
            Words owner = source.type().words();
            strays.ofNobodyKnown(row.row(), Words.of("すべての" + owner.ja(), "every " + owner.en()));
        } else {
            row.of().filter(incomplete::add).forEach(name -> strays.of(row.row(), name));
        }
    }

    @Override
    public S complete(S owner, int row) {
        String name = source.type().identify(owner).getOrElse("");
        Seq<Kept<P>> found = Option.of(kept.remove(name)).getOrElse(List.empty());
        Seq<P> members = found.map(Kept::member).reverse().toArray();
        given = members.size();
        boolean isTooMany = given >= MOST_MEMBERS;
        if (isTooMany) {
            strays.ofTooMany(found.get(given - MOST_MEMBERS).row(), name);
        }
        if (isComplete && !isTooMany && !incomplete.contains(name)) {
            return child.list().with(owner, members);
        }
        unlisted.accept(members);
        return owner;
    }

    @Override
    public int given() {
        return given;
    }

    @Override
    public Ledger reported(Option<OwnerLedger<S>> owners) {
        if (owners.isEmpty()) {
            return strays.withoutOwners(intake).reported(strays.ledger());
        }
        kept.forEach((name, rows) -> rows.forEach(stray -> strays.stray(stray.row(), name, owners.get())));
        return strays.with(intake).reported(strays.ledger());
    }

    @Override
    public void close() {
        // it was read to its end
    }
}
