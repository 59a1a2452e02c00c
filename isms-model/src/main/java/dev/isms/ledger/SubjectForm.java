package dev.isms.ledger;

import dev.isms.subject.Path;
import dev.isms.subject.SubjectType;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * 主体の様式 — the fields of a subject type in ledger order, read onto the subject of which nothing is recorded.
 *
 * @param identifierAt the place of the column that must not be empty, since it tells one record from another; -1 for a part
 */
record SubjectForm<S>(Array<Field<S>> fields, Seq<Column> columns, int identifierAt, S blank) implements Form<S> {

    static <S> SubjectForm<S> of(SubjectType<S> type, Path path, boolean isRecord) {
        S blank = type.blank()
                .getOrElseThrow(() -> new IllegalArgumentException("subject type " + Visible.quote(type.key())
                        + " has no subject with nothing recorded: expected one described with startingFrom"));
        Seq<Field<S>> fields = type.attributes().flatMap(attribute -> Field.of(attribute, path));
        Option<Words> identifier = type.identifier()
                .filter(fact -> isRecord)
                .map(fact -> path.to(fact).words());
        Seq<Column> columns = Vector.ofAll(fields.flatMap(Field::columns));
        return new SubjectForm<>(
                Array.ofAll(fields),
                columns,
                identifier
                        .map(words ->
                                columns.indexWhere(column -> column.words().equals(words)))
                        .getOrElse(-1),
                blank);
    }

    @Override
    public Seq<Column> identifiers() {
        return identifierAt < 0 ? List.empty() : List.of(columns.get(identifierAt));
    }

    @Override
    public Seq<Memo<?>> memos() {
        return fields.flatMap(Field::memos);
    }

    @Override
    public S read(@Nullable Cell<?>[] cells, int at, Errors errors) {
        if (identifierAt >= 0) {
            require(columns.get(identifierAt), cells[at + identifierAt], errors);
        }
        S subject = blank;
        int next = at;
        for (int i = 0; i < fields.size(); i++) {
            Field<S> field = fields.get(i);
            subject = field.read(subject, cells, next, errors);
            next += field.width();
        }
        return subject;
    }

    static boolean require(Column column, @Nullable Cell<?> cell, Errors errors) {
        boolean isThere = cell != null && !cell.isBlank();
        if (!isThere) {
            errors.add(CellError.in(
                    column, Words.of("空欄です: 記録を特定する値が必要です", "empty: expected the value that identifies the record")));
        }
        return isThere;
    }

    @Override
    public Seq<String> write(S subject, Language language) {
        return fields.flatMap(field -> field.write(subject, language));
    }
}
