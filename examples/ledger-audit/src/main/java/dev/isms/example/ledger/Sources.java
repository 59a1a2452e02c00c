package dev.isms.example.ledger;

import dev.isms.asset.Server;
import dev.isms.conduct.ClientPassword;
import dev.isms.conduct.IdCardUse;
import dev.isms.conduct.NotebookCarryOut;
import dev.isms.conduct.NotebookStorage;
import dev.isms.conduct.ScreenAbsence;
import dev.isms.conduct.ServerPassword;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 台帳の一覧 — every ledger that a folder may hold, in the order of the report. */
final class Sources {

    static final Seq<Source<?>> ALL = List.of(
            Source.of("servers.csv", Server.SERVER).with("backups.csv", Server.BACKUPS),
            Source.of("server-passwords.csv", ServerPassword.SERVER_PASSWORD),
            Source.of("client-passwords.csv", ClientPassword.CLIENT_PASSWORD),
            Source.of("screen-absences.csv", ScreenAbsence.SCREEN_ABSENCE),
            Source.of("id-card-uses.csv", IdCardUse.ID_CARD_USE),
            Source.of("notebook-storages.csv", NotebookStorage.NOTEBOOK_STORAGE),
            Source.of("notebook-carry-outs.csv", NotebookCarryOut.NOTEBOOK_CARRY_OUT));

    /** The names of their files. */
    static final Seq<String> FILES = ALL.flatMap(Source::files);

    private Sources() {}
}
