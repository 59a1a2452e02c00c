package dev.isms.ledger;

import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.Path;
import dev.isms.subject.SubjectType;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** 一覧の様式 — the column that says whose it is, then the columns of what it is. */
record EntryForm<S, P>(Fact<S, String> owner, Column ownerColumn, Memo<String> memo, SubjectForm<P> form)
        implements Form<Entry<P>> {

    static <S, P> EntryForm<S, P> of(SubjectType<S> type, Members<S, P> list) {
        if (!type.has(list) || list.kind() != Members.Kind.LIST) {
            throw new IllegalArgumentException(Visible.quote(list.key()) + " of subject type "
                    + Visible.quote(type.key()) + ": expected a list of it");
        }
        Fact<S, String> owner = type.identifier()
                .getOrElseThrow(() -> new IllegalArgumentException("subject type " + Visible.quote(type.key())
                        + " has no identifying fact, so a list of it has no ledger: expected one described with"
                        + " identifiedBy"));
        SubjectForm<P> form = SubjectForm.of(list.type(), Path.ROOT, true);
        Words called = ownerWords(type.words(), owner.words(), form.columns());
        return new EntryForm<>(owner, Column.of(called, owner.kind()), new Memo<>(owner.kind()), form);
    }

    /** The owner's own words, with its type before them where a column of the list is called the same. */
    private static Words ownerWords(Words type, Words fact, Seq<Column> others) {
        boolean ja = others.exists(column -> column.isTitled(fact.ja()));
        boolean en = others.exists(column -> column.isTitled(fact.en()));
        return Words.of(
                ja ? type.ja() + "／" + fact.ja() : fact.ja(), //
                en ? type.en() + "／" + fact.en() : fact.en());
    }

    @Override
    public Seq<Column> columns() {
        return form.columns().prepend(ownerColumn);
    }

    @Override
    public Seq<Column> identifiers() {
        return form.identifiers().prepend(ownerColumn);
    }

    @Override
    public Seq<Memo<?>> memos() {
        return form.memos().prepend(memo);
    }

    @Override
    @SuppressWarnings("unchecked") // the memo at this place made the cell
    public @Nullable Entry<P> read(@Nullable Cell<?>[] cells, int at, Errors errors) {
        String whose = whose((Cell<String>) cells[at], errors);
        P member = form.read(cells, at + 1, errors);
        return whose == null ? null : new Entry<>(whose, member);
    }

    private @Nullable String whose(@Nullable Cell<String> cell, Errors errors) {
        if (cell == null || !SubjectForm.require(ownerColumn, cell, errors)) {
            return null;
        }
        if (cell.meaning().isLeft()) {
            errors.add(CellError.in(ownerColumn, cell.meaning().getLeft()));
            return null;
        }
        return cell.meaning().get().getOrNull();
    }

    @Override
    public Seq<String> write(Entry<P> entry, Language language) {
        return form.write(entry.member(), language).prepend(owner.kind().write(entry.owner(), language));
    }
}
