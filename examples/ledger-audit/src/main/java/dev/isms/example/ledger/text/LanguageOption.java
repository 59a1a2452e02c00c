package dev.isms.example.ledger.text;

import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** 言語の指定 — {@code --lang ja|en}, the same for every command. */
public final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            defaultValue = "ja",
            converter = Named.class,
            description = "言語。既定は ja / the language; default: ja")
    private Language language = Language.JA;

    /** 言語の名 — {@code ja} or {@code en}, in upper or lower case. */
    static final class Named implements ITypeConverter<Language> {
        @Override
        public Language convert(String name) {
            return List.of(Language.values())
                    .find(language -> language.name().equalsIgnoreCase(name))
                    .getOrElseThrow(() -> new TypeConversionException(Words.of(
                                    Visible.quote(name) + "は使えません: ja, en のいずれかにしてください",
                                    Visible.quote(name) + " is not accepted: expected one of ja, en")
                            .toString()));
        }
    }

    public Language get() {
        return language;
    }
}
