package dev.isms.example.ledger;

import dev.isms.ledger.Ledger;
import dev.isms.register.LedgerLine;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;

/**
 * 突合 — a ledger that is to have all the things of another ledger, and those things, held against it by their names, letter by
 * letter.
 *
 * <p>What the ledger has is listed. What it does not have is not listed only where it was read whole and where it is certain that
 * the thing belongs into it; otherwise whether it is listed is not recorded. A refused row may have stood for anything, whatever
 * can be read of it: with one the ledger was not read whole. A row of a name that stands there already takes nothing away.
 * Where one of the two was not delivered or can't be read at all, there is no list.
 *
 * <p>The city has each of these ledgers once. They don't say of which owner they are, so every owner has the same list: several
 * registers of documents are each told what is not in the one ledger.
 *
 * @param <S> whose list it is
 * @param <T> what the things are
 */
final class HeldLedger<S, T> implements LedgerFile.Rows<LedgerName> {

    private final Source.Held<S, T> held;
    private final java.util.List<String> certain = new ArrayList<>();
    private final java.util.List<LedgerLine> uncertain = new ArrayList<>();
    private final java.util.Set<String> names = new java.util.HashSet<>();
    private Option<Located> consequence = Option.none();
    private boolean areThingsRead;
    private Option<Intake> intake = Option.none();

    HeldLedger(Source.Held<S, T> held) {
        this.held = held;
    }

    /** Takes a subject that was read, if it is one of the things. */
    void take(SubjectType<?> type, Object subject) {
        if (type == held.things()) {
            T thing = thing(subject);
            held.things().identify(thing).forEach(name -> take(name, held.belongs(thing)));
        }
    }

    @SuppressWarnings("unchecked") // it was read by the very type of the things
    private T thing(Object subject) {
        return (T) subject;
    }

    private void take(String name, Option<Boolean> belongs) {
        if (belongs.isEmpty()) {
            uncertain.add(LedgerLine.named(name));
        } else if (belongs.get()) {
            certain.add(name);
        }
    }

    /** That the ledger of the things was read; what was refused of it may be a thing or not. */
    void taken(SubjectType<?> type, OwnerLedger<?> owners) {
        if (type == held.things()) {
            areThingsRead = true;
            owners.refused().stream().map(LedgerLine::named).forEach(uncertain::add);
            if (owners.hasNameless()) {
                uncertain.add(LedgerLine.unrecorded());
            }
        }
    }

    void read(Folder folder) {
        Ledger<LedgerName> layout = Ledger.of(LedgerName.LEDGER_NAME);
        intake = folder.find(held.file())
                .map(path -> new LedgerFile<>(held.file(), path, layout, layout.identifiers()).read(this))
                .map(read -> read.withBad(0, consequence.toList()));
    }

    /** What came of reading it. Without an owner there is nobody to be asked whether the things are in it. */
    dev.isms.report.Ledger reported(String ownerFile, boolean isOwnerRead) {
        dev.isms.report.Ledger ledger = held.reported();
        return intake.map(read -> isOwnerRead ? read : withoutOwner(read, ownerFile))
                .map(read -> read.reported(ledger))
                .getOrElse(ledger);
    }

    private Intake withoutOwner(Intake read, String ownerFile) {
        return read.withBad(
                read.rows() - read.bad(),
                List.of(Located.inFile(
                        held.file(),
                        Words.of(
                                ownerFile + "を読めないため、突き合わせていません",
                                "it is held against nothing, since " + ownerFile + " can't be read"))));
    }

    @Override
    public void good(int row, LedgerName entry) {
        entry.name().forEach(names::add);
    }

    /** It lists what it names, which the row before does not, where that one is refused for another reason. */
    @Override
    public void doubled(int row, String of) {
        names.add(of);
    }

    @Override
    public void bad(int row, Option<String> of) {
        if (consequence.isEmpty()) {
            consequence = Option.some(Located.inRow(
                    held.file(),
                    row,
                    Words.of(
                            "採れない行があるため、この台帳にない" + held.things().words().ja() + "は、記載の有無を未記録として判定します",
                            "a row is refused, so of a "
                                    + held.things().words().en()
                                    + " that is not in this ledger it is taken as not recorded whether it is")));
        }
    }

    /** The owner with the things held against the ledger, if both were read. */
    S complete(S owner) {
        return areThingsRead && intake.exists(Intake::isReadable) ? held.list().with(owner, lines()) : owner;
    }

    private Seq<LedgerLine> lines() {
        return LedgerLine.heldAgainst(HashSet.ofAll(names), List.ofAll(certain))
                .appendAll(uncertain)
                .map(this::decided)
                .toVector();
    }

    private LedgerLine decided(LedgerLine line) {
        return line.name().exists(names::contains)
                ? line.withListed(Option.some(true))
                : consequence.isEmpty() ? line : line.withListed(Option.none());
    }
}
