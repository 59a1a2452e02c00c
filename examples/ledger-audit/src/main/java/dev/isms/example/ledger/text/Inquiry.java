package dev.isms.example.ledger.text;

import dev.isms.catalogue.Catalogue;
import dev.isms.policy.Policy;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.control.Either;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** 照会 — a question about the text, asked on the command line in one language. */
abstract class Inquiry implements Callable<Integer> {

    private final Desk desk;

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            defaultValue = "ja",
            description = "言語。既定は ja / the language; default: ja")
    private Language language = Language.JA;

    Inquiry(Desk desk) {
        this.desk = desk;
    }

    /** The sheet, written, or why the question can't be answered. */
    abstract Either<Words, Sheet> answer(Sheet sheet);

    @Override
    public final Integer call() {
        return desk.reply().give(answer(new Sheet(language)).map(Sheet::text), language);
    }

    final Catalogue catalogue() {
        return desk.catalogue();
    }

    final Policy policy() {
        return desk.policy();
    }
}
