package dev.isms.register;

import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 台帳への記載 — one thing that is to be in a ledger, and whether it is. */
@SuppressWarnings("exports")
@RegisterStyle
@Value.Immutable
public interface LedgerLine {

    /** 名称 — what it is called in its own ledger. */
    Text<LedgerLine> NAME = Text.of("name", Words.of("名称", "name"), LedgerLine::name, LedgerLine::withName);

    /** 台帳への記載 — whether the other ledger has it. */
    Flag<LedgerLine> LISTED = Flag.of(
            "listed",
            Words.of("台帳への記載", "listed"),
            Clause.of("その台帳に記載されている", "be in that ledger"),
            LedgerLine::listed,
            LedgerLine::withListed);

    /** 台帳への記載の記述。 */
    SubjectType<LedgerLine> LEDGER_LINE = SubjectType.named("ledger-line", Words.of("台帳への記載", "line of a ledger"))
            .identifiedBy(NAME)
            .with(LISTED)
            .startingFrom(LedgerLine.unrecorded());

    /** One of which nothing is recorded. */
    static LedgerLine unrecorded() {
        return ImmutableLedgerLine.builder()
                .name(Option.none())
                .listed(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static LedgerLine named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    /** Each of these things, held by its name, letter by letter, against the names that the ledger has. */
    static Seq<LedgerLine> heldAgainst(Set<String> ledger, Seq<String> things) {
        Objects.requireNonNull(ledger, "names of a ledger")
                .forEach(name -> Objects.requireNonNull(name, "name in a ledger"));
        return Objects.requireNonNull(things, "things")
                .map(thing -> named(Objects.requireNonNull(thing, "name of a thing"))
                        .withListed(Option.some(ledger.contains(thing))));
    }

    Option<String> name();

    LedgerLine withName(Option<String> name);

    Option<Boolean> listed();

    LedgerLine withListed(Option<Boolean> listed);
}
