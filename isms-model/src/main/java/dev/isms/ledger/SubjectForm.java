package dev.isms.ledger;

import dev.isms.subject.Path;
import dev.isms.subject.SubjectType;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * 主体の様式 — the fields of a subject type in ledger order, read onto the subject of which nothing is recorded.
 *
 * @param identifier the column that must not be empty, since it tells one record from another; none for a part
 */
record SubjectForm<S>(Seq<Field<S>> fields, Seq<Column> columns, Option<Column> identifier, S blank)
        implements Form<S> {

    static <S> SubjectForm<S> of(SubjectType<S> type, Path path, boolean isRecord) {
        S blank = type.blank()
                .getOrElseThrow(() -> new IllegalArgumentException("subject type " + Visible.quote(type.key())
                        + " has no subject with nothing recorded: expected one described with startingFrom"));
        Seq<Field<S>> fields = type.attributes().flatMap(attribute -> Field.of(attribute, path));
        Option<Column> identifier = type.identifier()
                .filter(fact -> isRecord)
                .map(fact -> new Column(path.to(fact).words()));
        return new SubjectForm<>(fields, Vector.ofAll(fields.flatMap(Field::columns)), identifier, blank);
    }

    @Override
    public Seq<Column> identifiers() {
        return identifier.toList();
    }

    @Override
    public Either<Seq<CellError>, S> read(Seq<Option<String>> cells) {
        S subject = blank;
        Seq<CellError> errors = List.empty();
        int at = 0;
        for (Field<S> field : fields) {
            int width = field.columns().size();
            Either<Seq<CellError>, S> read = field.read(subject, cells.subSequence(at, at + width));
            subject = read.getOrElse(subject);
            errors = errors.appendAll(read.swap().getOrElse(List.empty()));
            at += width;
        }
        if (identifier.isDefined()) {
            errors = errors.prependAll(required(identifier.get(), cells.get(columns.indexOf(identifier.get())))
                    .toList());
        }
        return errors.isEmpty() ? Either.right(subject) : Either.left(errors);
    }

    static Option<CellError> required(Column column, Option<String> cell) {
        return cell.exists(text -> !text.isBlank())
                ? Option.none()
                : Option.of(CellError.in(
                        column,
                        Words.of("空欄です: 記録を特定する値が必要です", "empty: expected the value that identifies the record")));
    }

    @Override
    public Seq<String> write(S subject, Language language) {
        return fields.flatMap(field -> field.write(subject, language));
    }
}
