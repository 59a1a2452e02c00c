package dev.isms.example.ledger.audit;

import dev.isms.example.ledger.file.Intake;
import dev.isms.example.ledger.file.KeyIndex;
import dev.isms.example.ledger.file.LedgerReader;
import dev.isms.example.ledger.file.Located;
import dev.isms.example.ledger.file.Taken;
import dev.isms.register.LedgerLine;
import dev.isms.report.Ledger;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

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
final class HeldLedger<S, T> {

    static final dev.isms.ledger.Ledger<LedgerName> LAYOUT = dev.isms.ledger.Ledger.of(LedgerName.LEDGER_NAME);

    private final Source.Held<S, T> held;
    private final boolean isDelivered;
    private final KeyIndex certain = new KeyIndex();
    private final KeyIndex uncertain = new KeyIndex();
    private final KeyIndex names = new KeyIndex();
    private boolean hasNameless;
    private Option<Located> consequence = Option.none();
    private boolean areThingsRead;
    private Option<Intake> intake = Option.none();
    /** The same for every owner, as long as no thing is taken. */
    private Option<Seq<LedgerLine>> lines = Option.none();

    /** @param isDelivered whether it is there; otherwise nothing need be kept to hold against it */
    HeldLedger(Source.Held<S, T> held, boolean isDelivered) {
        this.held = held;
        this.isDelivered = isDelivered;
    }

    String file() {
        return held.file();
    }

    /** Takes a subject that was read, if it is one of the things. */
    void take(SubjectType<?> type, Object subject) {
        if (isDelivered && type == held.things()) {
            T thing = thing(subject);
            held.things().identify(thing).forEach(name -> take(name, held.belongs(thing)));
        }
    }

    @SuppressWarnings("unchecked") // it was read by the very type of the things
    private T thing(Object subject) {
        return (T) subject;
    }

    private void take(String name, Option<Boolean> belongs) {
        lines = Option.none();
        if (belongs.isEmpty()) {
            uncertain.add(name, 0);
        } else if (belongs.get()) {
            certain.add(name, 0);
        }
    }

    /** That the ledger of the things was read; what was refused of it may be a thing or not. */
    void taken(SubjectType<?> type, OwnerLedger<?> owners) {
        if (type == held.things()) {
            lines = Option.none();
            areThingsRead = true;
            owners.refused().names().forEach(name -> uncertain.add(name, 0));
            hasNameless |= owners.hasNameless();
        }
    }

    void read(LedgerReader<LedgerName> reader) {
        try (reader) {
            for (Option<Taken<LedgerName>> row = reader.next(); row.isDefined(); row = reader.next()) {
                take(row.get());
            }
            intake = Option.of(reader.intake().withBad(0, consequence.toList()));
        }
    }

    /** A doubled row lists what it names, which the row before does not, where that one is refused for another reason. */
    private void take(Taken<LedgerName> row) {
        row.value().flatMap(LedgerName::name).forEach(name -> names.add(name, row.row()));
        if (row.isDoubled()) {
            row.of().forEach(name -> names.add(name, row.row()));
        } else if (row.value().isEmpty() && consequence.isEmpty()) {
            consequence = Option.some(refused(row.row()));
        }
    }

    private Located refused(int row) {
        Words thing = held.things().words();
        return Located.inRow(
                held.file(),
                row,
                Words.of(
                        "採れない行があるため、この台帳にない" + thing.ja() + "は、記載の有無を未記録として判定します",
                        "a row is refused, so of a " + thing.en()
                                + " that is not in this ledger it is taken as not recorded whether it is"));
    }

    /** What came of reading it. Without an owner there is nobody to be asked whether the things are in it. */
    Ledger reported(String ownerFile, boolean isOwnerRead) {
        Ledger ledger = held.reported();
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

    /** The owner with the things held against the ledger, if both were read. */
    S complete(S owner) {
        if (!areThingsRead || !intake.exists(Intake::isReadable)) {
            return owner;
        }
        lines = lines.orElse(() -> Option.some(heldAgainst()));
        return held.list().with(owner, lines.get());
    }

    private Seq<LedgerLine> heldAgainst() {
        return LedgerLine.heldAgainst(HashSet.ofAll(names.names()), List.ofAll(certain.names()))
                .appendAll(List.ofAll(uncertain.names()).map(LedgerLine::named))
                .appendAll(Option.when(hasNameless, LedgerLine::unrecorded))
                .map(this::decided)
                .toVector();
    }

    private LedgerLine decided(LedgerLine line) {
        return line.name().exists(names::contains)
                ? line.withListed(Option.some(true))
                : consequence.isEmpty() ? line : line.withListed(Option.none());
    }
}
