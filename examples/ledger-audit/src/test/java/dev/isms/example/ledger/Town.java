package dev.isms.example.ledger;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;

import dev.isms.example.ledger.audit.Source;
import dev.isms.fact.Flag;
import dev.isms.fact.ListOf;
import dev.isms.fact.Text;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Policy;
import dev.isms.provision.Instrument;
import dev.isms.provision.ProvisionType;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** 町の契約 — a town's own subject with two lists, the members of one of which have no name, and the rule about it. */
final class Town {

    record Contract(Option<String> number, Option<Seq<Worker>> workers, Option<Seq<Visit>> visits) {}

    record Worker(Option<String> name, Option<Boolean> trained) {}

    record Visit(Option<Boolean> reported) {}

    private static final Text<Worker> NAME =
            Text.of("name", Words.of("氏名", "name"), Worker::name, (worker, name) -> new Worker(name, worker.trained()));
    private static final Flag<Worker> TRAINED = Flag.of(
            "trained",
            Words.of("研修", "training"),
            Clause.of("研修を受けている", "be trained"),
            Worker::trained,
            (worker, trained) -> new Worker(worker.name(), trained));
    private static final Flag<Visit> REPORTED = Flag.of(
            "reported",
            Words.of("報告", "report"),
            Clause.of("報告されている", "be reported"),
            Visit::reported,
            (visit, reported) -> new Visit(reported));
    private static final Text<Contract> NUMBER = Text.of(
            "number",
            Words.of("契約番号", "number"),
            Contract::number,
            (contract, number) -> new Contract(number, contract.workers(), contract.visits()));

    static final ListOf<Contract, Worker> WORKERS = ListOf.of(
            "workers",
            Words.of("作業者", "worker"),
            Clause.of("作業者が決まっている", "have workers named"),
            SubjectType.named("worker", Words.of("作業者", "worker"))
                    .identifiedBy(NAME)
                    .with(TRAINED)
                    .startingFrom(new Worker(Option.none(), Option.none())),
            Contract::workers,
            (contract, workers) -> new Contract(contract.number(), workers, contract.visits()));
    static final ListOf<Contract, Visit> VISITS = ListOf.of(
            "visits",
            Words.of("立入り", "visit"),
            Clause.of("立入りがある", "have visits"),
            SubjectType.named("visit", Words.of("立入り", "visit")).with(REPORTED).startingFrom(new Visit(Option.none())),
            Contract::visits,
            (contract, visits) -> new Contract(contract.number(), contract.workers(), visits));
    static final SubjectType<Contract> CONTRACT = SubjectType.named("contract", Words.of("契約", "contract"))
            .identifiedBy(NUMBER)
            .with(WORKERS, VISITS)
            .startingFrom(new Contract(Option.none(), Option.none(), Option.none()));

    static final Source<Contract> CONTRACTS =
            Source.of("contracts.csv", CONTRACT).with("workers.csv", WORKERS).with("visits.csv", VISITS);

    static final Policy POLICY = Policy.named(Words.of("町の方針", "a town's policy"), ResponsibilityMatrix.none())
            .with(about(CONTRACT)
                    .citing(Instrument.of("MACHI", Words.of("町規程", "Rules"))
                            .whole()
                            .article(1)
                            .says(ProvisionType.CONTROL, "作業者に研修を行い、立入りを報告すること。", "Train workers, report visits.")
                            .must())
                    .must(all(WORKERS.each(TRAINED.holds()), VISITS.each(REPORTED.holds()))));

    private Town() {}
}
