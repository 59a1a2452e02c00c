package dev.isms.example.ledger.audit;

import dev.isms.example.ledger.audit.Source.Child;
import dev.isms.example.ledger.course.AppointmentRow;
import dev.isms.example.ledger.course.Town;
import dev.isms.example.ledger.file.Ahead;
import dev.isms.example.ledger.file.Intake;
import dev.isms.example.ledger.file.LedgerFile;
import dev.isms.example.ledger.file.LedgerReader;
import dev.isms.example.ledger.file.Located;
import dev.isms.example.ledger.file.Taken;
import dev.isms.example.ledger.table.Table;
import dev.isms.ledger.Column;
import dev.isms.ledger.Entry;
import dev.isms.policy.Assessment;
import dev.isms.policy.Assessor;
import dev.isms.report.Ledger;
import dev.isms.report.Report;
import dev.isms.report.Tally;
import dev.isms.subject.Reading.Known;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** 監査の一巡 — one reading of all the ledgers of a folder. */
final class Round {

    private static final int BATCH = 256;

    /** 一束 — some subjects, and what assesses members of theirs of which it is not known whether they are all. */
    private record Batch<S>(java.util.List<S> subjects, java.util.List<Supplier<Seq<Assessment<?>>>> loose) {}

    /** 評価した一束 — what some subjects come to, and their assessments if anybody listens. */
    private record Assessed(Tally tally, java.util.List<Assessment<?>> told) {}

    private final Audit audit;
    private final ExecutorService workers;
    private final Map<String, Option<Located>> known;
    private final Town town = new Town();
    private final Seq<Reading<?>> readings;
    private final Seq<HeldLedger<?, ?>> allHeld;
    private final Tally tally;

    /** @param known the child ledgers of which no list is known, and why they can't be joined, where that is why */
    Round(Audit audit, ExecutorService workers, Map<String, Option<Located>> known) {
        this.audit = audit;
        this.workers = workers;
        this.known = known;
        this.tally = Tally.of(audit.policy(), audit.asOf());
        this.readings = audit.sources().<Reading<?>>map(this::reading).toList();
        this.allHeld = readings.flatMap(reading -> reading.held);
    }

    Report report() {
        readings.forEach(Reading::read);
        audit.folder().unknown(audit.files()).forEach(this::unknown);
        return tally.report();
    }

    private <S> Reading<S> reading(Source<S> source) {
        return new Reading<>(source);
    }

    private void take(Assessment<?> assessment) {
        tally.add(assessment);
        audit.audience().assessed(assessment);
    }

    private <R> LedgerReader<R> open(Path path, dev.isms.ledger.Ledger<R> layout, Seq<Column> key, boolean isGrouped) {
        return open(new LedgerFile<>(path, layout, key, isGrouped, row -> Option.none()));
    }

    private <R> LedgerReader<R> open(LedgerFile<R> file) {
        return file.open(workers, audit.progress());
    }

    /** 読み取り — the reading of one ledger, of the lists of its subjects, and of what they are held against. */
    private final class Reading<S> {

        private final Source<S> source;
        private final Seq<HeldLedger<S, ?>> held;
        private final Function<S, Seq<Assessment<?>>> judge;
        private final OwnerLedger<S> owners;
        private final Set<String> seen = new HashSet<>();
        /** The assessments of members whose owner's list is not known. */
        private java.util.List<Supplier<Seq<Assessment<?>>>> loose = new ArrayList<>(0);
        /** How many members the subjects of the batch at hand have: few owners with many are a batch as well. */
        private int members;

        Reading(Source<S> source) {
            this.source = source;
            this.held = source.held().<HeldLedger<S, ?>>map(this::held).toList();
            this.owners = new OwnerLedger<>(source.type());
            Function<S, Seq<Assessment<?>>> own = source.judged()
                    .map(this::judged)
                    .getOrElse(() -> rules(audit.policy().of(source.type())));
            Seq<Function<S, Seq<Assessment<?>>>> judges = source.children()
                    .filter(Child::assessed)
                    .<Function<S, Seq<Assessment<?>>>>map(this::ofMembers)
                    .prepend(own);
            this.judge = judges.size() == 1 ? own : subject -> judges.flatMap(each -> each.apply(subject));
        }

        private <T> HeldLedger<S, T> held(Source.Held<S, T> other) {
            return new HeldLedger<>(other, audit.folder().find(other.file()).isDefined());
        }

        private <T> Function<T, Seq<Assessment<?>>> rules(Assessor<T> assessor) {
            return assessor.controls().isEmpty()
                    ? subject -> List.empty()
                    : subject -> List.of(assessor.assess(subject, audit.asOf()));
        }

        private <T> Function<S, Seq<Assessment<?>>> judged(Source.Judged<S, T> judged) {
            Function<T, Seq<Assessment<?>>> rules = rules(audit.policy().of(judged.type()));
            return subject -> rules.apply(judged.as().apply(subject, new Audit.Day(audit.asOf(), town.appointments())));
        }

        /** Has each member that was recorded of an owner assessed. */
        private <P> Function<S, Seq<Assessment<?>>> ofMembers(Child<S, P> child) {
            Function<P, Seq<Assessment<?>>> rules =
                    rules(audit.policy().of(child.list().type()));
            return owner -> child.list().read(owner) instanceof Known<Seq<P>> members
                    ? members.value().flatMap(rules)
                    : List.empty();
        }

        /** The child ledgers first: a subject is assessed as it is read, with its lists. */
        void read() {
            Ledger ledger = Ledger.of(source.judgedType());
            held.forEach(other -> audit.folder()
                    .find(other.file())
                    .forEach(
                            path -> other.read(open(path, HeldLedger.LAYOUT, HeldLedger.LAYOUT.identifiers(), false))));
            Seq<Lists<S>> lists = source.children().<Lists<S>>map(this::lists).toList();
            try {
                Option<Intake> intake = audit.folder().find(source.file()).map(path -> read(path, lists));
                if (source.type() == AppointmentRow.APPOINTMENT) {
                    intake.forEach(town::take);
                }
                tally.add(intake.map(read -> read.reported(ledger)).getOrElse(ledger));
                boolean isRead = intake.exists(Intake::isReadable);
                if (isRead) {
                    source.expected()
                            .toList()
                            .flatMap(expected -> expected.missing(seen))
                            .flatMap(judge)
                            .forEach(Round.this::take);
                    allHeld.forEach(other -> other.taken(source.type(), owners));
                }
                lists.forEach(each -> tally.add(each.reported(Option.when(isRead, owners))));
                held.forEach(other -> tally.add(other.reported(source.file(), isRead)));
            } finally {
                lists.forEach(Lists::close);
            }
        }

        private <P> Lists<S> lists(Child<S, P> child) {
            Option<Path> path = audit.folder().find(child.file());
            if (path.isEmpty()) {
                return new UnreadLedger<>(source, child, Option.none());
            }
            boolean isOpen = known.containsKey(child.file());
            Option<Located> unjoinable = known.get(child.file()).flatMap(why -> why);
            if (unjoinable.isDefined()) {
                return new UnreadLedger<>(source, child, unjoinable);
            }
            boolean isLarge = isLarge(path.get());
            String called = name(path.get());
            LedgerReader<Entry<P>> reader = open(path.get(), child.layout(), child.key(), isLarge);
            String ownerFile =
                    audit.folder().find(source.file()).map(Round::name).getOrElse(source.file());
            return isLarge
                    ? new SortedLedger<>(source, child, called, ownerFile, reader, owners, isOpen, unlisted(child))
                    : ChildLedger.read(
                            source, child, new Strays<>(source, child, called, ownerFile), reader, unlisted(child));
        }

        /** Has the members assessed that are subjects themselves, although it is not known whether they are all. */
        private <P> Consumer<Seq<P>> unlisted(Child<S, P> child) {
            if (!child.assessed()) {
                return members -> {};
            }
            Function<P, Seq<Assessment<?>>> rules =
                    rules(audit.policy().of(child.list().type()));
            return members -> loose.add(() -> members.flatMap(rules));
        }

        private Intake read(Path path, Seq<Lists<S>> lists) {
            try (LedgerReader<S> reader = open(
                    new LedgerFile<>(path, source.layout(), source.layout().identifiers(), false, source::refusal))) {
                Ahead<Batch<S>, Assessed> assessed = new Ahead<>(() -> batch(reader, lists), this::assessed, workers);
                for (Option<Assessed> some = assessed.next(); some.isDefined(); some = assessed.next()) {
                    tally.add(some.get().tally());
                    some.get().told().forEach(audit.audience()::assessed);
                }
                return reader.intake();
            }
        }

        /** What other threads do, batch by batch. */
        private Assessed assessed(Batch<S> batch) {
            Assessed assessed = new Assessed(tally.part(), new ArrayList<>());
            batch.subjects().forEach(subject -> take(judge.apply(subject), assessed));
            batch.loose().forEach(members -> take(members.get(), assessed));
            return assessed;
        }

        private void take(Seq<Assessment<?>> assessments, Assessed assessed) {
            for (Assessment<?> assessment : assessments) {
                assessed.tally().add(assessment);
                if (audit.audience().isListening()) {
                    assessed.told().add(assessment);
                }
            }
        }

        private Option<Batch<S>> batch(LedgerReader<S> reader, Seq<Lists<S>> lists) {
            Batch<S> batch = new Batch<>(new ArrayList<>(BATCH), loose);
            members = 0;
            while (batch.subjects().size() < BATCH && members < Lists.MOST_MEMBERS) {
                Option<Taken<S>> next = reader.next();
                if (next.isEmpty()) {
                    break;
                }
                owners.take(next.get());
                next.get()
                        .value()
                        .forEach(subject -> batch.subjects()
                                .add(complete(subject, next.get().row(), lists)));
            }
            loose = new ArrayList<>(0);
            audit.progress().rows(batch.subjects().size());
            return Option.when(!batch.subjects().isEmpty(), batch);
        }

        private S complete(S subject, int row, Seq<Lists<S>> lists) {
            source.expected().forEach(expected -> {
                if (expected.fact().read(subject) instanceof Known<String> known) {
                    seen.add(known.value());
                }
            });
            if (subject instanceof AppointmentRow appointment) {
                town.take(appointment);
            }
            allHeld.forEach(other -> other.take(source.type(), subject));
            S complete = subject;
            for (Lists<S> list : lists) {
                complete = list.complete(complete, row);
                members += list.given();
            }
            for (HeldLedger<S, ?> other : held) {
                complete = other.complete(complete);
            }
            return complete;
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private boolean isLarge(Path path) {
        try {
            return Files.isRegularFile(path) && Table.size(path) > audit.heldBytes();
        } catch (IOException | SecurityException e) { // it will be said when it is read
            return false;
        }
    }

    private void unknown(String file) {
        Ledger ledger = Ledger.unknown(Words.same(Visible.of(file)));
        tally.add(Intake.unreadable(Audit.unknownLedger(file, audit.files())).reported(ledger));
    }
}
