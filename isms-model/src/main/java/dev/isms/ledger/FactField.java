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
import org.jspecify.annotations.Nullable;

/** 事実の欄 — one column. An empty cell is a missing fact, never a no. */
record FactField<S, T>(Fact<S, T> fact, Column column, Memo<T> memo) implements Field<S> {

    static <S, T> FactField<S, T> of(Fact<S, T> fact, Path container) {
        if (!fact.isWritable()) {
            throw new IllegalArgumentException("fact " + Visible.quote(fact.key())
                    + " can't be written, so no ledger can be read into it: expected one described with a wither");
        }
        return new FactField<>(fact, Column.of(container.to(fact).words(), fact.kind()), new Memo<>(fact.kind()::read));
    }

    @Override
    public Seq<Column> columns() {
        return List.of(column);
    }

    @Override
    public int width() {
        return 1;
    }

    /** Kinds and withers may be an embedder's, and cells are anybody's: whatever throws is an error of this cell. */
    @Override
    public S read(S subject, @Nullable String[] cells, int at, Errors errors) {
        String cell = cells[at];
        if (cell == null || cell.isBlank()) {
            return subject;
        }
        try {
            Either<Words, Option<T>> meaning = memo.of(cell);
            if (meaning.isRight()) {
                return fact.with(subject, meaning.get());
            }
            errors.add(CellError.in(column, meaning.getLeft()));
        } catch (Throwable e) {
            String cause = Reading.failed(e) instanceof Reading.Failed<?> failed ? failed.cause() : "";
            errors.add(CellError.in(
                    column,
                    Words.of(
                            Visible.quote(cell) + "を記録できません: " + cause,
                            Visible.quote(cell) + " can't be recorded: " + cause)));
        }
        return subject;
    }

    @Override
    public Seq<String> write(S subject, Language language) {
        return List.of(
                fact.read(subject) instanceof Reading.Known<T> known
                        ? fact.kind().write(known.value(), language)
                        : "");
    }
}
