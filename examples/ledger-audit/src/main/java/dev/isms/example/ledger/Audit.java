package dev.isms.example.ledger;

import dev.isms.asset.Server;
import dev.isms.conduct.ClientPassword;
import dev.isms.conduct.IdCardUse;
import dev.isms.conduct.NotebookCarryOut;
import dev.isms.conduct.NotebookStorage;
import dev.isms.conduct.ScreenAbsence;
import dev.isms.conduct.ServerPassword;
import dev.isms.ledger.Ledger;
import dev.isms.policy.Assessor;
import dev.isms.policy.Policy;
import dev.isms.report.Report;
import dev.isms.subject.SubjectType;
import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

/** 監査 — reads the ledgers of a folder and has every row that can be read assessed. Ledgers that are not there are said to be. */
final class Audit {

    /** 台帳の種類 — a ledger of its own subjects, by its file name. Names are ASCII, so that any locale can open them. */
    private record Source<S>(String file, SubjectType<S> type) {}

    private static final Seq<Source<?>> OTHERS = List.of(
            new Source<>("server-passwords.csv", ServerPassword.SERVER_PASSWORD),
            new Source<>("client-passwords.csv", ClientPassword.CLIENT_PASSWORD),
            new Source<>("screen-absences.csv", ScreenAbsence.SCREEN_ABSENCE),
            new Source<>("id-card-uses.csv", IdCardUse.ID_CARD_USE),
            new Source<>("notebook-storages.csv", NotebookStorage.NOTEBOOK_STORAGE),
            new Source<>("notebook-carry-outs.csv", NotebookCarryOut.NOTEBOOK_CARRY_OUT));

    /** The names of the files that ledgers are read from. */
    static final Seq<String> FILES =
            List.of(ServerLedger.FILE, BackupLedger.FILE).appendAll(OTHERS.map(Source::file));

    private final Policy policy;
    private Report report;

    private Audit(Policy policy, LocalDate asOf) {
        this.policy = policy;
        this.report = Report.of(policy, asOf);
    }

    static Report of(Folder folder, Policy policy, LocalDate asOf) {
        Audit audit = new Audit(policy, asOf);
        audit.servers(folder.find(ServerLedger.FILE), folder.find(BackupLedger.FILE));
        OTHERS.forEach(source -> audit.others(folder, source));
        folder.unknown(FILES).forEach(audit::unknown);
        return audit.report;
    }

    private void servers(Option<Path> servers, Option<Path> backups) {
        Words name = Server.SERVER.words();
        Words listed = Server.BACKUPS.words();
        Option<BackupLedger> shelf = backups.map(BackupLedger::read);
        if (servers.isEmpty()) {
            notDelivered(name);
            shelf.forEach(ledger -> take(listed, ledger.intakeWithoutServers()));
        } else {
            Consumer<Server> assessed = assessed(Server.SERVER);
            ServerLedger ledger = new ServerLedger(server ->
                    assessed.accept(shelf.map(these -> these.complete(server)).getOrElse(server)));
            Intake intake = new LedgerFile<>(ServerLedger.FILE, servers.get(), Ledger.of(Server.SERVER)).read(ledger);
            take(name, intake);
            shelf.forEach(these -> take(
                    listed,
                    intake.isReadable()
                            ? these.intake(ledger.known(), ledger.refused())
                            : these.intakeWithoutServers()));
        }
        if (shelf.isEmpty()) {
            notDelivered(listed);
        }
    }

    private <S> void others(Folder folder, Source<S> source) {
        Option<Path> path = folder.find(source.file());
        if (path.isEmpty()) {
            notDelivered(source.type().words());
            return;
        }
        Consumer<S> assessed = assessed(source.type());
        LedgerFile.Rows<S> rows = new LedgerFile.Rows<>() {
            @Override
            public void good(int row, S subject) {
                assessed.accept(subject);
            }

            @Override
            public void bad(int row, Option<String> of) {
                // its errors are in what came of the reading
            }
        };
        take(source.type().words(), new LedgerFile<>(source.file(), path.get(), Ledger.of(source.type())).read(rows));
    }

    private <S> Consumer<S> assessed(SubjectType<S> type) {
        Assessor<S> assessor = policy.of(type);
        return subject -> report = report.with(assessor.assess(subject, report.asOf()));
    }

    private void take(Words name, Intake intake) {
        report = report.with(intake.reported(name));
    }

    private void notDelivered(Words name) {
        take(Words.of(name.ja() + "（提出なし）", name.en() + " (not delivered)"), new Intake(0, 0, List.empty(), true));
    }

    private void unknown(String file) {
        take(Words.same(Visible.of(file)), Intake.unreadable(unknownLedger(file)));
    }

    /** That a file is called like a ledger and is none. */
    static Located unknownLedger(String file) {
        Words near = Nearest.to(file, FILES)
                .map(known -> Words.of(
                        "。" + Visible.quote(known) + "の誤りではありませんか", "; did you mean " + Visible.quote(known) + "?"))
                .getOrElse(Words.of(
                        "。" + FILES.map(Visible::quote).mkString("、") + "のいずれかにしてください",
                        "; expected one of " + FILES.map(Visible::quote).mkString(", ")));
        return Located.inFile(
                Visible.of(file), Words.of("知らない台帳なので読んでいません" + near.ja(), "unknown ledger, not read" + near.en()));
    }
}
