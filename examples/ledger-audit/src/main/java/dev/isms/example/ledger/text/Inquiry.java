package dev.isms.example.ledger.text;

import dev.isms.catalogue.Catalogue;
import dev.isms.policy.Policy;
import dev.isms.text.Words;
import io.vavr.control.Either;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** 照会 — a question about the text, asked on the command line in one language. */
abstract class Inquiry implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    Inquiry(Desk desk) {
        this.desk = desk;
    }

    /** The sheet, written, or why the question can't be answered. */
    abstract Either<Words, Sheet> answer(Sheet sheet);

    @Override
    public final Integer call() {
        return desk.reply().give(answer(new Sheet(lang.get())).map(Sheet::text), lang.get());
    }

    final Catalogue catalogue() {
        return desk.catalogue().get();
    }

    final Policy policy() {
        return desk.policy().get();
    }
}
