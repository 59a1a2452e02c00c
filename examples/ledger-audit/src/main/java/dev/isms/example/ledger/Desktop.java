package dev.isms.example.ledger;

import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.control.Either;
import java.io.PrintStream;

/**
 * 端末 — where a command says what it has to say.
 *
 * @param isTerminal whether a person is looking at it
 */
record Desktop(PrintStream out, PrintStream err, boolean isTerminal) {

    int reply(Either<Words, String> answer, Language language) {
        return answer.fold(
                why -> refused(ExitCode.USAGE, why, language), text -> shown(text, ExitCode.CONFORMING, language));
    }

    /** Shows it and ends with that code, unless it can't be shown whole. */
    int shown(String text, int code, Language language) {
        out.print(text);
        return out.checkError() ? unwritten(language) : code;
    }

    int unwritten(Language language) {
        return refused(ExitCode.UNWRITTEN, Words.of("標準出力に書けません", "standard output can't be written"), language);
    }

    int refused(int code, Words why, Language language) {
        err.println(why.in(language));
        err.flush();
        return code;
    }
}
