package dev.isms.example.ledger.text;

import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** 条項の説明 — all that hangs on the provisions at a place and below it, a block for each. */
@Command(name = "explain", description = "条項と、それに関わるすべてを説明します。/ Explains a provision and all that hangs on it.")
final class ExplainInquiry extends Inquiry {

    @Parameters(
            paramLabel = "CITATION",
            arity = "1..*",
            description = "引用又は番号（例 Ⅶ-3-(2)、第7条、CS.VII.3.2.b1） / a citation or an id")
    private String[] citation = {};

    ExplainInquiry(Desk desk) {
        super(desk);
    }

    @Override
    Either<Words, Sheet> answer(Sheet sheet) {
        String cited = String.join(" ", citation);
        return cited.isBlank()
                ? Either.left(Words.of(
                        "引用が空です: Ⅶ-3-(2) のような引用又は番号にしてください",
                        "the citation is empty: expected one such as VII-3-(2), or an id"))
                : catalogue().find(cited).map(place -> write(place, sheet));
    }

    private Sheet write(Place place, Sheet sheet) {
        Seq<Provision> provisions = catalogue().at(place);
        if (!List.of(place).equals(provisions.map(Provision::place))) {
            sheet.line(sheet.named(place) + sheet.say("（" + provisions.size() + "条項）", " (" + provisions.size() + ")"));
        }
        ExplainedProvision block = new ExplainedProvision(catalogue(), policy(), Sagamihara.procedures(), sheet);
        provisions.forEach(block::write);
        return sheet;
    }
}
