package dev.isms.kind;

import dev.isms.evidence.Done;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** 最終実施日 — the day something was last done, or 「未実施」. */
public record DoneKind() implements Kind<Done> {

    private static final DayKind DAY = new DayKind();
    private static final Words NEVER = Words.of("未実施", "never");

    @Override
    public boolean accepts(Done value) {
        return value.lastOn().isEmpty() || DAY.accepts(value.lastOn().get());
    }

    @Override
    public Words expected() {
        return Words.of(DAY.expected().ja() + "又は「未実施」", DAY.expected().en() + ", or `never`");
    }

    @Override
    public Done example() {
        return Done.on(DAY.example());
    }

    @Override
    public String write(Done value, Language language) {
        return value.lastOn().map(day -> DAY.write(day, language)).getOrElse(NEVER.in(language));
    }

    @Override
    public Either<Words, Done> read(String cell) {
        String text = Cells.normalized(cell);
        if (text.equals(NEVER.ja()) || text.equalsIgnoreCase(NEVER.en())) {
            return Either.right(Done.never());
        }
        return DAY.read(cell).map(Done::on).mapLeft(wrong -> Cells.wrong(cell, expected()));
    }

    @Override
    public Seq<Words> vocabulary() {
        return List.of(NEVER);
    }
}
