package dev.isms.ledger;

import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.subject.Fact;
import dev.isms.subject.Path;
import dev.isms.subject.Reading;
import dev.isms.text.Clause;
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
        Column column = Column.of(container.to(fact).words(), fact.kind());
        return new FactField<>(fact, clause(fact).map(column::meaning).getOrElse(column), new Memo<>(fact.kind()));
    }

    private static Option<Clause> clause(Fact<?, ?> fact) {
        if (fact instanceof Flag<?> flag) {
            return Option.some(flag.clause());
        }
        return fact instanceof Judged<?> judged ? Option.some(judged.clause()) : Option.none();
    }

    @Override
    public Seq<Column> columns() {
        return List.of(column);
    }

    @Override
    public int width() {
        return 1;
    }

    @Override
    public Seq<Memo<?>> memos() {
        return List.of(memo);
    }

    @Override
    @SuppressWarnings("unchecked") // the memo at this place made the cell
    public S read(S subject, @Nullable Cell<?>[] cells, int at, Errors errors) {
        Cell<T> cell = (Cell<T>) cells[at];
        if (cell == null || cell.isBlank()) {
            return subject;
        }
        Either<Words, Option<T>> meaning = cell.meaning();
        if (meaning.isLeft()) {
            errors.add(CellError.in(column, meaning.getLeft()));
            return subject;
        }
        try {
            return fact.with(subject, meaning.get());
        } catch (Throwable e) { // a wither may be an embedder's
            errors.add(CellError.in(column, Cell.unrecordable(cell.text(), e)));
            return subject;
        }
    }

    @Override
    public Seq<String> write(S subject, Language language) {
        return List.of(
                fact.read(subject) instanceof Reading.Known<T> known
                        ? fact.kind().write(known.value(), language)
                        : "");
    }
}
