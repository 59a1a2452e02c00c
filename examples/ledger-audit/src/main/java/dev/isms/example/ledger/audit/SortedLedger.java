package dev.isms.example.ledger.audit;

import dev.isms.example.ledger.audit.Source.Child;
import dev.isms.example.ledger.file.LedgerReader;
import dev.isms.example.ledger.file.Located;
import dev.isms.example.ledger.file.Taken;
import dev.isms.ledger.Entry;
import dev.isms.report.Ledger;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 並んだ子台帳 — one that is too large to be held: it is read along with its owners, both in the order of the owners' names. A row that
 * does not say whose it is may be of anybody: then no list is known, as where it is held.
 */
final class SortedLedger<S, P> implements Lists<S> {

    /**
     * 先頭の行 — the next row that says whose it is; at the end, one that is nobody's.
     *
     * @param member none where the row is refused
     */
    private record Head<P>(int row, Option<String> owner, Option<P> member) {}

    private final Source<S> source;
    private final Child<S, P> child;
    private final String file;
    private final String ownerFile;
    private final LedgerReader<Entry<P>> reader;
    private final OwnerLedger<S> owners;
    private final Strays<S, P> strays;
    private final Consumer<Seq<P>> unlisted;
    private final boolean isOpen;
    private boolean isToldOpen;
    private int given;
    private @Nullable Head<P> head;
    private String last = "";
    private String lastOwner = "";

    /**
     * @param isOpen whether it is known that no list is known
     * @param unlisted takes the members of an owner of whom it is not known whether they are all
     */
    SortedLedger(
            Source<S> source,
            Child<S, P> child,
            String file,
            String ownerFile,
            LedgerReader<Entry<P>> reader,
            OwnerLedger<S> owners,
            boolean isOpen,
            Consumer<Seq<P>> unlisted) {
        this.source = source;
        this.child = child;
        this.file = file;
        this.ownerFile = ownerFile;
        this.reader = reader;
        this.owners = owners;
        this.strays = new Strays<>(source, child, file, ownerFile);
        this.isOpen = isOpen;
        this.unlisted = unlisted;
    }

    private Head<P> head() {
        Head<P> first = head == null ? next() : head;
        head = first;
        return first;
    }

    private Head<P> next() {
        for (Option<Taken<Entry<P>>> row = reader.next(); row.isDefined(); row = reader.next()) {
            Taken<Entry<P>> taken = row.get();
            Option<String> owner = taken.value().map(Entry::owner).orElse(taken.of());
            if (owner.isDefined()) {
                requireOrder(file, taken.row(), last, owner.get());
                last = owner.get();
                return new Head<>(taken.row(), owner, taken.value().map(Entry::member));
            }
            requireOpen();
            tellOpen(taken.row());
        }
        if (!reader.intake().isReadable()) {
            requireOpen();
        }
        return new Head<>(0, Option.none(), Option.none());
    }

    /** That no list is known has to be known before the first owner is given one. */
    private void requireOpen() {
        if (!isOpen) {
            throw Anew.ofNobodyKnown(child.file());
        }
    }

    private void tellOpen(int row) {
        if (!isToldOpen) {
            Words type = source.type().words();
            strays.ofNobodyKnown(row, Words.of("すべての" + type.ja(), "every " + type.en()));
            isToldOpen = true;
        }
    }

    private void requireOrder(String ledger, int row, String before, String name) {
        if (name.compareTo(before) < 0) {
            throw Anew.outOfOrder(
                    child.file(),
                    Located.inRow(
                            ledger,
                            row,
                            Words.of(
                                    Visible.quote(name) + "が" + Visible.quote(before) + "の後にあり、名称の順に並んでいないため、大きな台帳"
                                            + file + "を突き合わせられません: `sort`コマンドで並べ替えてください（sort フォルダー/" + ledger + "）",
                                    Visible.quote(name) + " stands after " + Visible.quote(before)
                                            + ", so it is not in the order of its names and the large ledger " + file
                                            + " can't be joined: expected the order that `sort DIR/" + ledger
                                            + "` gives it")));
        }
    }

    @Override
    public S complete(S owner, int row) {
        String name = source.type().identify(owner).getOrElse("");
        requireOrder(ownerFile, row, lastOwner, name);
        lastOwner = name;
        boolean isUnknown = isOpen;
        given = 0;
        List<P> members = new ArrayList<>();
        while (isUpTo(name)) {
            if (head().owner().contains(name)) {
                isUnknown |= head().member().isEmpty();
                head().member().forEach(members::add);
                given += head().member().isDefined() ? 1 : 0;
                if (members.size() == MOST_MEMBERS) {
                    isUnknown = true;
                    if (given == MOST_MEMBERS) {
                        strays.ofTooMany(head().row(), name);
                    }
                    unlisted.accept(Array.ofAll(members));
                    members.clear();
                }
                if (head().member().isEmpty()) {
                    strays.of(head().row(), name);
                }
            } else {
                stray();
            }
            head = next();
        }
        if (isUnknown) {
            unlisted.accept(Array.ofAll(members));
            return owner;
        }
        return child.list().with(owner, Array.ofAll(members));
    }

    @Override
    public int given() {
        return given;
    }

    private boolean isUpTo(String name) {
        return head().owner().exists(owner -> owner.compareTo(name) <= 0);
    }

    /** A refused row is counted as one already. */
    private void stray() {
        if (head().member().isDefined()) {
            strays.stray(head().row(), head().owner().get(), owners);
        }
    }

    @Override
    public Ledger reported(Option<OwnerLedger<S>> known) {
        while (head().owner().isDefined()) {
            if (known.isDefined()) {
                stray();
            }
            head = next();
        }
        return (known.isDefined() ? strays.with(reader.intake()) : strays.withoutOwners(reader.intake()))
                .reported(strays.ledger());
    }

    @Override
    public void close() {
        reader.close();
    }
}
