package dev.isms.example.ledger;

import dev.isms.example.ledger.Source.Child;
import dev.isms.example.ledger.course.AppointmentRow;
import dev.isms.example.ledger.course.Town;
import dev.isms.organization.Appointments;
import dev.isms.policy.Assessor;
import dev.isms.policy.Policy;
import dev.isms.report.Ledger;
import dev.isms.report.Report;
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

    /** 判定の前提 — the day of assessment, and who was appointed to what. */
    record Day(LocalDate asOf, Appointments appointments) {}

    private final Policy policy;
    private final Folder folder;
    private final Town town = new Town();
    private final Seq<Reading<?>> readings;
    private Report report;

    private Audit(Folder folder, Seq<Source<?>> sources, Policy policy, LocalDate asOf) {
        this.folder = folder;
        this.policy = policy;
        this.report = Report.of(policy, asOf);
        this.readings = sources.<Reading<?>>map(this::reading).toList();
    }

    static Report of(Folder folder, Policy policy, LocalDate asOf) {
        return of(folder, Sources.ALL, policy, asOf);
    }

    static Report of(Folder folder, Seq<Source<?>> sources, Policy policy, LocalDate asOf) {
        Audit audit = new Audit(folder, sources, policy, asOf);
        audit.readings.forEach(Reading::read);
        folder.unknown(sources.flatMap(Source::files)).forEach(audit::unknown);
        return audit.report;
    }

    private <S> Reading<S> reading(Source<S> source) {
        return new Reading<>(source);
    }

    private Seq<HeldLedger<?, ?>> held() {
        return readings.flatMap(reading -> reading.held);
    }

    private <P> void assess(Assessor<P> assessor, P subject) {
        report = report.with(assessor.assess(subject, report.asOf()));
    }

    /** 読み取り — the reading of one ledger, of the lists of its subjects, and of what they are held against. */
    private final class Reading<S> {

        private final Source<S> source;
        private final Seq<HeldLedger<S, ?>> held;
        private final Consumer<S> judge;
        private final Set<String> seen = new HashSet<>();

        Reading(Source<S> source) {
            this.source = source;
            this.held = source.held().<HeldLedger<S, ?>>map(HeldLedger::new).toList();
            this.judge = source.judged().map(this::judge).getOrElse(() -> {
                Assessor<S> assessor = policy.of(source.type());
                return assessor.controls().isEmpty() ? subject -> {} : subject -> assess(assessor, subject);
            });
        }

        /** The child ledgers first: a subject is assessed as it is read, with its lists. */
        void read() {
            Ledger ledger = Ledger.of(source.judgedType());
            Seq<? extends ChildLedger<S, ?>> children =
                    source.children().map(child -> ChildLedger.read(source, child, folder));
            held.forEach(other -> other.read(folder));
            Seq<Consumer<S>> members = source.children().filter(Child::assessed).map(child -> assessing(child));
            OwnerLedger<S> owners = new OwnerLedger<>(source.type(), subject -> {
                S complete = complete(subject, children);
                judge.accept(complete);
                if (complete instanceof AppointmentRow row) {
                    town.take(row);
                }
                members.forEach(each -> each.accept(complete));
                held().forEach(other -> other.take(source.type(), subject));
            });
            Option<Intake> intake = folder.find(source.file()).map(path -> read(path, owners));
            report = report.with(intake.map(read -> read.reported(ledger)).getOrElse(ledger));
            boolean isRead = intake.exists(Intake::isReadable);
            if (isRead) {
                source.expected()
                        .toList()
                        .flatMap(expected -> expected.missing(seen))
                        .forEach(judge);
                held().forEach(other -> other.taken(source.type(), owners));
            }
            Option<OwnerLedger<S>> told = Option.when(isRead, owners);
            children.forEach(child -> report = report.with(child.reported(told)));
            held.forEach(other -> report = report.with(other.reported(source.file(), isRead)));
        }

        private <T> Consumer<S> judge(Source.Judged<S, T> judged) {
            Assessor<T> assessor = policy.of(judged.type());
            return subject -> assess(assessor, judged.as().apply(subject, new Day(report.asOf(), town.appointments())));
        }

        private Intake read(Path path, OwnerLedger<S> owners) {
            return new LedgerFile<>(
                            source.file(),
                            path,
                            source.layout(),
                            source.layout().identifiers())
                    .read(owners);
        }

        private S complete(S subject, Seq<? extends ChildLedger<S, ?>> children) {
            source.expected().forEach(expected -> {
                if (expected.fact().read(subject) instanceof Known<String> known) {
                    seen.add(known.value());
                }
            });
            S complete = subject;
            for (ChildLedger<S, ?> child : children) {
                complete = child.complete(complete);
            }
            for (HeldLedger<S, ?> other : held) {
                complete = other.complete(complete);
            }
            return complete;
        }

        /** Has each member that was recorded of an owner assessed. */
        private <P> Consumer<S> assessing(Child<S, P> child) {
            Assessor<P> ofMembers = policy.of(child.list().type());
            return owner -> {
                if (child.list().read(owner) instanceof Known<Seq<P>> members) {
                    members.value().forEach(member -> assess(ofMembers, member));
                }
            };
        }
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
