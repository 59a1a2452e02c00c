package dev.isms.example.ledger;

import dev.isms.example.ledger.audit.Audit;
import dev.isms.example.ledger.file.Folder;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** 台帳のフォルダー — the folder that a command was given, opened, or the exit code with which it was refused. */
final class Ledgers {

    private Ledgers() {}

    static Either<Integer, Folder> open(String directory, Desktop desktop, Language language) {
        Either<Words, Folder> folder = Folder.open(directory);
        if (folder.isLeft()) {
            return Either.left(desktop.refused(ExitCode.USAGE, folder.getLeft(), language));
        }
        Option<Integer> none = Option.when(
                !Sources.FILES.exists(name -> folder.get().find(name).isDefined()),
                () -> noLedgers(folder.get(), directory, desktop, language));
        return none.toEither(folder.get()).swap();
    }

    private static int noLedgers(Folder folder, String directory, Desktop desktop, Language language) {
        folder.unknown(Sources.FILES)
                .map(file -> Audit.unknownLedger(file, Sources.FILES))
                .forEach(located -> desktop.refused(ExitCode.BAD_DATA, located.words(), language));
        String shown = Visible.quote(directory);
        String names = Sources.FILES.mkString(", ");
        return desktop.refused(
                ExitCode.BAD_DATA,
                Words.of(
                        "フォルダー" + shown + "に台帳が1つもありません。台帳のファイル名は次のとおりです: " + names,
                        "no ledger in folder " + shown + ": expected any of " + names),
                language);
    }
}
