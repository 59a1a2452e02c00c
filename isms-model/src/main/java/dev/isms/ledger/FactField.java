package dev.isms.ledger;

import dev.isms.subject.Fact;
import dev.isms.subject.Path;
import dev.isms.subject.Reading;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** 事実の欄 — one column. An empty cell is a missing fact, never a no. */
record FactField<S, T>(Fact<S, T> fact, Column column) implements Field<S> {

    static <S, T> FactField<S, T> of(Fact<S, T> fact, Path container) {
        if (!fact.isWritable()) {
            throw new IllegalArgumentException("fact " + Visible.quote(fact.key())
                    + " can't be written, so no ledger can be read into it: expected one described with a wither");
        }
        return new FactField<>(fact, new Column(container.to(fact).words()));
    }

    @Override
    public Seq<Column> columns() {
        return List.of(column);
    }

    @Override
    public Either<Seq<CellError>, S> read(S subject, Seq<Option<String>> cells) {
        return cells.head()
                .filter(cell -> !cell.isBlank())
                .map(cell ->
                        recorded(subject, cell).mapLeft(wrong -> (Seq<CellError>) List.of(CellError.in(column, wrong))))
                .getOrElse(Either.right(subject));
    }

    /** Kinds and withers may be an embedder's, and cells are anybody's: whatever throws is an error of this cell. */
    private Either<Words, S> recorded(S subject, String cell) {
        Reading<Either<Words, S>> reading = Reading.guarded(() ->
                new Reading.Known<>(fact.kind().read(cell).map(value -> fact.with(subject, Option.some(value)))));
        if (reading instanceof Reading.Known<Either<Words, S>> known) {
            return known.value();
        }
        String cause = reading instanceof Reading.Failed<?> failed ? failed.cause() : "";
        return Either.left(Words.of(
                Visible.quote(cell) + "を記録できません: " + cause, Visible.quote(cell) + " can't be recorded: " + cause));
    }

    @Override
    public Seq<String> write(S subject, Language language) {
        return List.of(
                fact.read(subject) instanceof Reading.Known<T> known
                        ? fact.kind().write(known.value(), language)
                        : "");
    }
}
