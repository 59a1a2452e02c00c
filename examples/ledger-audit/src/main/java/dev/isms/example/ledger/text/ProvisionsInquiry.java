package dev.isms.example.ledger.text;

import dev.isms.catalogue.Claim;
import dev.isms.catalogue.Coverage;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** 条項一覧 — every provision as a line of tab-separated values, in reading order, with what realises it. */
@Command(
        name = "provisions",
        description = "すべての条項と、それを実現するものをTSVで書き出します。/ Writes every provision, and what realises it, as TSV.")
final class ProvisionsInquiry extends Inquiry {

    static final String HEADER = "id\ttype\tmodality\ttext\tclaimed_by";

    ProvisionsInquiry(Desk desk) {
        super(desk);
    }

    @Override
    Either<Words, Sheet> answer(Sheet sheet) {
        Coverage coverage = Coverage.of(catalogue(), policy());
        sheet.line(HEADER);
        catalogue().provisions().forEach(provision -> {
            String claimed = coverage.counting(provision).map(Claim::toString).mkString(" ");
            sheet.line(List.of(
                            provision.id().value(),
                            provision.type().key(),
                            provision.mood().key(),
                            sheet.say(provision.text()),
                            claimed.isEmpty() ? "-" : claimed)
                    .mkString("\t"));
        });
        return Either.right(sheet);
    }
}
