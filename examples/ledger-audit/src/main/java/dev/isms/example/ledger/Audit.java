package dev.isms.example.ledger;

import dev.isms.example.ledger.Source.Child;
import dev.isms.policy.Assessor;
import dev.isms.policy.Policy;
import dev.isms.report.Ledger;
import dev.isms.report.Report;
import dev.isms.subject.Fact;
import dev.isms.subject.Reading.Known;
import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** 監査 — reads the ledgers of a folder and has every row that can be read assessed. Ledgers that are not there are said to be. */
final class Audit {

    private final Policy policy;
    private final Folder folder;
    private Report report;

    private Audit(Folder folder, Policy policy, LocalDate asOf) {
        this.folder = folder;
        this.policy = policy;
        this.report = Report.of(policy, asOf);
    }

    static Report of(Folder folder, Policy policy, LocalDate asOf) {
        return of(folder, Sources.ALL, policy, asOf);
    }

    static Report of(Folder folder, Seq<Source<?>> sources, Policy policy, LocalDate asOf) {
        Audit audit = new Audit(folder, policy, asOf);
        sources.forEach(audit::read);
        folder.unknown(sources.flatMap(Source::files)).forEach(audit::unknown);
        return audit.report;
    }

    /** The child ledgers first: a subject is assessed as it is read, with its lists. */
    private <S> void read(Source<S> source) {
        Ledger ledger = Ledger.of(source.type());
        Seq<? extends ChildLedger<S, ?>> children =
                source.children().map(child -> ChildLedger.read(source, child, folder));
        Option<Path> path = folder.find(source.file());
        if (path.isEmpty()) {
            report = report.with(ledger);
            children.forEach(child -> report = report.with(child.reported(Option.none())));
            return;
        }
        Assessor<S> assessor = policy.of(source.type());
        Seq<Consumer<S>> members = source.children().filter(Child::assessed).map(child -> assessing(child));
        Set<String> seen = new HashSet<>();
        OwnerLedger<S> owners = new OwnerLedger<>(source.type(), subject -> {
            source.expected()
                    .forEach(expected -> Audit.seen(expected.fact(), subject).forEach(seen::add));
            S complete = subject;
            for (ChildLedger<S, ?> child : children) {
                complete = child.complete(complete);
            }
            report = report.with(assessor.assess(complete, report.asOf()));
            for (Consumer<S> each : members) {
                each.accept(complete);
            }
        });
        Intake intake = new LedgerFile<>(
                        source.file(),
                        path.get(),
                        source.layout(),
                        source.layout().identifiers())
                .read(owners);
        report = report.with(intake.reported(ledger));
        if (intake.isReadable()) {
            source.expected()
                    .toList()
                    .flatMap(expected -> expected.missing(seen))
                    .forEach(absent -> report = report.with(assessor.assess(absent, report.asOf())));
        }
        Option<OwnerLedger<S>> told = Option.when(intake.isReadable(), owners);
        children.forEach(child -> report = report.with(child.reported(told)));
    }

    private static <S> Option<String> seen(Fact<S, String> fact, S subject) {
        return fact.read(subject) instanceof Known<String> known ? Option.some(known.value()) : Option.none();
    }

    /** Has each member that was recorded of an owner assessed. */
    private <S, P> Consumer<S> assessing(Child<S, P> child) {
        Assessor<P> assessor = policy.of(child.list().type());
        return owner -> {
            if (child.list().read(owner) instanceof Known<Seq<P>> members) {
                members.value().forEach(member -> report = report.with(assessor.assess(member, report.asOf())));
            }
        };
    }

    private void unknown(String file) {
        Ledger ledger = Ledger.unknown(Words.same(Visible.of(file)));
        report = report.with(Intake.unreadable(unknownLedger(file)).reported(ledger));
    }

    /** That a file is called like a ledger and is none. */
    static Located unknownLedger(String file) {
        Words near = Nearest.to(file, Sources.FILES)
                .map(known -> Words.of(
                        "。" + Visible.quote(known) + "の誤りではありませんか", "; did you mean " + Visible.quote(known) + "?"))
                .getOrElse(Words.of(
                        "。台帳の名は、audit --help が示すもののいずれかにしてください",
                        "; expected one of the names that audit --help shows"));
        return Located.inFile(
                Visible.of(file), Words.of("知らない台帳なので読んでいません" + near.ja(), "unknown ledger, not read" + near.en()));
    }
}
