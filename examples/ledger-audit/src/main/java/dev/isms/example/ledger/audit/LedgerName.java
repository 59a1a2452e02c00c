package dev.isms.example.ledger.audit;

import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.control.Option;

/** 台帳の記載 — a name that stands in a ledger, of which no more is asked than that. */
record LedgerName(Option<String> name) {

    private static final Text<LedgerName> NAME =
            Text.of("name", Words.of("名称", "name"), LedgerName::name, (entry, name) -> new LedgerName(name));

    static final SubjectType<LedgerName> LEDGER_NAME = SubjectType.named(
                    "ledger-name", Words.of("台帳の記載", "entry of a ledger"))
            .identifiedBy(NAME)
            .startingFrom(new LedgerName(Option.none()));
}
