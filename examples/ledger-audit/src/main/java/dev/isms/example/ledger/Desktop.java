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
        return answer.fold(why -> refused(ExitCode.USAGE, why, language), this::shown);
    }

    int shown(String text) {
        out.print(text);
        out.flush();
        return ExitCode.CONFORMING;
    }

    int refused(int code, Words why, Language language) {
        err.println(why.in(language));
        err.flush();
        return code;
    }
}
