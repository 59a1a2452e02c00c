package dev.isms.kind;

import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** はい・いいえ — whether something is so. */
public record FlagKind() implements Kind<Boolean> {

    private static final Words YES = Words.of("はい", "yes");
    private static final Words NO = Words.of("いいえ", "no");

    @Override
    public boolean accepts(Boolean value) {
        return true;
    }

    @Override
    public Words expected() {
        return Cells.oneOf(vocabulary());
    }

    @Override
    public Boolean example() {
        return true;
    }

    @Override
    public String write(Boolean value, Language language) {
        return (value ? YES : NO).in(language);
    }

    /** What is neither is not taken for a mistyped one: 「ない」 is one letter from 「はい」 and means the other. */
    @Override
    public Either<Words, Boolean> read(String cell) {
        return Cells.readWord(cell, List.of(true, false), value -> value ? YES : NO)
                .mapLeft(wrong -> Cells.wrong(cell, expected()));
    }

    @Override
    public Seq<Words> vocabulary() {
        return List.of(YES, NO);
    }
}
