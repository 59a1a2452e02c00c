package dev.isms.ledger;

import dev.isms.subject.Members;
import dev.isms.subject.Path;
import dev.isms.subject.SubjectType;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 台帳 — the layout of a ledger as a subject type gives it: its columns, and how a record of strings is read into a subject
 * and written from one.
 *
 * <p>A stored fact is a column. A part is a column of 有, 無 or nothing, and a column for each of its facts (「UPS／電池交換日」).
 * A derived fact has none. A list has a ledger of its own, whose first column says whose it is. It is no file and knows
 * of none: only strings.
 *
 * <pre>{@code
 * Ledger<Server> servers = Ledger.of(SERVER);
 * Ledger<Entry<Backup>> backups = Ledger.of(SERVER, Server.BACKUPS);
 * }</pre>
 *
 * @param <R> what a record stands for
 */
public final class Ledger<R> {

    private final Words words;
    private final Form<R> form;
    private final Memo<?>[] memos;
    private final Seq<Seq<String>> titles;

    private Ledger(Words words, Form<R> form) {
        this.words = words;
        this.form = form;
        this.memos = form.memos().toJavaArray(Memo<?>[]::new);
        this.titles = Vector.ofAll(form.columns().map(Column::titles));
        for (int i = 0; i < titles.size(); i++) {
            if (isShared(titles.get(i))) {
                throw new IllegalArgumentException("column "
                        + Visible.quote(columns().get(i).words()) + " of the ledger " + Visible.quote(words)
                        + ": expected a title that no other column has in either language");
            }
        }
    }

    private boolean isShared(Seq<String> called) {
        return titles.count(others -> others.exists(called::contains)) > 1;
    }

    /**
     * The ledger of a type of subject, one record each. The type's lists are left out.
     *
     * @throws IllegalArgumentException if the type has no subject with nothing recorded, a fact or part that can't be
     *     written, or two columns of one title
     */
    public static <S> Ledger<S> of(SubjectType<S> type) {
        return new Ledger<>(type.words(), SubjectForm.of(type, Path.ROOT, true));
    }

    /**
     * The ledger of a list: one record for each of its members, with whose it is.
     *
     * @throws IllegalArgumentException as for the members' own ledger, and if the list is not one of the type's, or the type
     *     has no identifying fact
     */
    public static <S, P> Ledger<Entry<P>> of(SubjectType<S> type, Members<S, P> list) {
        return new Ledger<>(list.words(), EntryForm.of(type, list));
    }

    /** What is recorded in it. */
    public Words words() {
        return words;
    }

    /** Its columns, in ledger order. */
    public Seq<Column> columns() {
        return form.columns();
    }

    /** The columns that together tell one record from another; none for what has no identifying fact. */
    public Seq<Column> identifiers() {
        return form.identifiers();
    }

    /** How records under these titles are read, and what is wrong with the titles. */
    public Header<R> header(Seq<String> titles) {
        return Header.of(this, titles);
    }

    /** What the record stands for, or all that is wrong with it. It has a cell for each column, in ledger order. */
    public Either<Seq<CellError>, R> read(Seq<String> record) {
        return new Transcription<>(this, IntStream.range(0, memos.length).toArray()).of(record);
    }

    /** What each column may be called, as titles are compared. */
    Seq<Seq<String>> titles() {
        return titles;
    }

    /** What reads the cells of the column at that place. */
    Memo<?> memo(int place) {
        return memos[place];
    }

    /** As many cells as columns, in their order; null where the ledger at hand lacks the column. */
    Either<Seq<CellError>, R> read(@Nullable Cell<?>[] cells) {
        Errors errors = new Errors();
        R value = form.read(cells, 0, errors);
        return value != null && errors.isEmpty() ? Either.right(value) : Either.left(errors.all());
    }

    /** The record of it: {@link #read} gives it back, from either language. */
    public Seq<String> write(R value, Language language) {
        return form.write(Objects.requireNonNull(value, "value"), language);
    }
}
