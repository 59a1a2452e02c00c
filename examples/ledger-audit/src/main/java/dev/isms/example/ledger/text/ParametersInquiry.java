package dev.isms.example.ledger.text;

import dev.isms.condition.Parameter;
import dev.isms.provision.OpenTerm;
import dev.isms.provision.OpenTerm.Settler;
import dev.isms.provision.Provision;
import dev.isms.text.Words;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** 開かれた語の一覧 — what the text leaves to the city and what the sample city has set, then what it leaves to others. */
@Command(
        name = "parameters",
        description =
                "条文が市などに委ねた語と、見本の市が定めた値を表示します。/ Shows what the text leaves open, and what the sample city has set.")
final class ParametersInquiry extends Inquiry {

    ParametersInquiry(Desk desk) {
        super(desk);
    }

    @Override
    Either<Words, Sheet> answer(Sheet sheet) {
        for (Settler settler : Settler.values()) {
            Seq<Tuple2<Provision, OpenTerm>> terms = terms(settler);
            if (!terms.isEmpty()) {
                sheet.heading(sheet.say(settler) + sheet.count(terms.size()));
                sheet.table(terms.flatMap(term -> rows(term._1, term._2, sheet)));
            }
        }
        return Either.right(sheet);
    }

    /** The same word together, as it is first met. */
    private Seq<Tuple2<Provision, OpenTerm>> terms(Settler settler) {
        Seq<Tuple2<Provision, OpenTerm>> terms = catalogue()
                .provisions()
                .flatMap(said -> said.entry().openTerms().map(term -> Tuple.of(said, term)))
                .filter(term -> term._2.settler() == settler);
        Seq<String> words = terms.map(term -> term._2.word()).distinct();
        return terms.sortBy(term -> words.indexOf(term._2.word()));
    }

    private Seq<Seq<String>> rows(Provision said, OpenTerm term, Sheet sheet) {
        Seq<String> start = List.of(term.word(), sheet.citation(said));
        if (term.settler() != Settler.CITY) {
            return List.of(start.appendAll(Settled.by(term, sheet).toList()));
        }
        Seq<Parameter<?>> bound =
                policy().parameters().filter(parameter -> parameter.provisions().contains(said.id()));
        return bound.isEmpty()
                ? List.of(start.append(sheet.say("この語の値を使う規則はない", "no rule uses a value for it")))
                : bound.map(parameter ->
                        start.append(Settled.state(parameter, policy(), sheet)).append(sheet.say(parameter.words())));
    }
}
