package dev.isms.example.ledger.text;

import dev.isms.text.Language;
import picocli.CommandLine.Option;

/** 言語の指定 — {@code --lang ja|en}, the same for every command. */
public final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            defaultValue = "ja",
            description = "言語。既定は ja / the language; default: ja")
    private Language language = Language.JA;

    public Language get() {
        return language;
    }
}
