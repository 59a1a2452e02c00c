package dev.isms.ledger;

import dev.isms.kind.ChoiceKind;
import dev.isms.subject.Members;
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

/**
 * 部分の欄 — a column that says whether there is one (有, 無, or blank where nobody recorded it), then the columns of its facts,
 * prefixed by its name. What is said of a part that is not there is an error.
 */
record PartField<S, P>(Members<S, P> part, Column column, SubjectForm<P> form, Memo<Boolean> memo) implements Field<S> {

    private static final ChoiceKind<Boolean> PRESENCE = new ChoiceKind<>(
            List.of(true, false), there -> there ? Words.of("有", "present") : Words.of("無", "none"), false);

    static <S, P> PartField<S, P> of(Members<S, P> part, Path container) {
        if (!part.isWritable()) {
            throw new IllegalArgumentException("part " + Visible.quote(part.key())
                    + " can't be written, so no ledger can be read into it: expected one described with a wither");
        }
        Path path = container.to(part);
        return new PartField<>(
                part,
                Column.of(path.words(), PRESENCE),
                SubjectForm.of(part.type(), path, false),
                new Memo<>(PRESENCE));
    }

    @Override
    public Seq<Column> columns() {
        return form.columns().prepend(column);
    }

    @Override
    public int width() {
        return 1 + form.columns().size();
    }

    @Override
    public Seq<Memo<?>> memos() {
        return form.memos().prepend(memo);
    }

    @Override
    @SuppressWarnings("unchecked") // the memo at this place made the cell
    public S read(S subject, @Nullable Cell<?>[] cells, int at, Errors errors) {
        Cell<Boolean> word = (Cell<Boolean>) cells[at];
        if (word == null) {
            return subject;
        }
        if (word.isBlank()) {
            refuseFacts(cells, at, Words.of("空欄", "empty"), errors);
            return subject;
        }
        Either<Words, Option<Boolean>> presence = word.meaning();
        if (presence.isLeft()) {
            errors.add(CellError.in(column, presence.getLeft()));
            form.read(cells, at + 1, errors);
            return subject;
        }
        if (presence.get().get()) {
            return recorded(subject, word, List.of(form.read(cells, at + 1, errors)), errors);
        }
        refuseFacts(cells, at, Words.of("`無`", "`none`"), errors);
        return recorded(subject, word, List.empty(), errors);
    }

    private S recorded(S subject, Cell<Boolean> word, Seq<P> members, Errors errors) {
        Reading<S> reading = Reading.guarded(() -> new Reading.Known<>(part.with(subject, members)));
        if (reading instanceof Reading.Known<S> known) {
            return known.value();
        }
        errors.add(CellError.in(column, Cell.unrecordable(word.text(), reading)));
        return subject;
    }

    /** Refuses the facts of a part that is not said to be there. */
    private void refuseFacts(@Nullable Cell<?>[] cells, int at, Words said, Errors errors) {
        for (int i = 0; i < form.columns().size(); i++) {
            Cell<?> cell = cells[at + 1 + i];
            if (cell != null && !cell.isBlank()) {
                errors.add(CellError.in(form.columns().get(i), contradiction(cell.text(), said)));
            }
        }
    }

    private Words contradiction(String cell, Words said) {
        return Words.of(
                Visible.quote(cell) + "とありますが、列「" + column.words().ja() + "」は" + said.ja() + "です: `有`とするか、この欄を空けてください",
                Visible.quote(cell) + " is given, but column “" + column.words().en() + "” is " + said.en()
                        + ": expected `present` there or nothing here");
    }

    @Override
    public Seq<String> write(S subject, Language language) {
        Seq<String> nothing = form.columns().map(column -> "");
        if (part.read(subject) instanceof Reading.Known<Seq<P>> known) {
            boolean there = !known.value().isEmpty();
            return (there ? form.write(known.value().head(), language) : nothing)
                    .prepend(PRESENCE.write(there, language));
        }
        return nothing.prepend("");
    }
}
