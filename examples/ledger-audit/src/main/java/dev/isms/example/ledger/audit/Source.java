package dev.isms.example.ledger.audit;

import dev.isms.fact.ListOf;
import dev.isms.ledger.CellError;
import dev.isms.ledger.Column;
import dev.isms.ledger.Entry;
import dev.isms.ledger.Ledger;
import dev.isms.register.LedgerLine;
import dev.isms.subject.Fact;
import dev.isms.subject.Reading.Known;
import dev.isms.subject.SubjectType;
import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * 台帳の種類 — a ledger of its own subjects by its file name, and the child ledgers that hold their lists, each in a file of its
 * own. Names are ASCII, so that any locale can open them.
 *
 * <pre>{@code
 * Source.of("servers.csv", SERVER).with("backups.csv", Server.BACKUPS)
 * }</pre>
 */
public final class Source<S> {

    /**
     * 子台帳の種類 — a list of the subjects, and the file that it is in.
     *
     * @param layout its columns, the first of which says whose a row is
     * @param assessed whether its members are assessed as subjects of their own as well
     */
    public record Child<S, P>(String file, ListOf<S, P> list, Ledger<Entry<P>> layout, boolean assessed) {

        /** The column that says whose a row is. */
        Column owner() {
            return layout.columns().head();
        }

        /** Owner and name together; none for members without a name, of which one owner may have several that are alike. */
        Seq<Column> key() {
            return list.type().identifier().isDefined() ? layout.identifiers() : List.empty();
        }
    }

    /**
     * 揃うべき行 — the values of a fact that a ledger is to have rows of.
     *
     * @param absent what is assessed instead of a row that is not there: nothing is recorded of it but the value
     */
    record Expected<S>(Fact<S, String> fact, Seq<String> values, Function<String, S> absent) {

        /** Why a row is not taken: it is of a value that no row is asked for. */
        Option<CellError> refusal(S row) {
            return fact.read(row) instanceof Known<String> known && !values.contains(known.value())
                    ? Option.of(new CellError(Option.of(fact.words()), unasked(known.value())))
                    : Option.none();
        }

        /** The column of the fact: what may stand in it are the values. */
        Column described(Column column) {
            Seq<String> quoted = values.map(Visible::quote);
            return new Column(
                    column.words(),
                    Words.of(quoted.mkString("、") + "のいずれか", "one of " + quoted.mkString(", ")),
                    Words.same(values.head()));
        }

        private Words unasked(String value) {
            String near = Visible.quote(Nearest.to(value, values).getOrElse(values.head()));
            return Words.of(
                    Visible.quote(value) + "についての記録は求めていません: " + fact.words().ja() + "は番号（" + near + "など）で書いてください",
                    Visible.quote(value) + ": no row is asked for of it; expected an id such as " + near);
        }

        /** The subjects that stand for what none of the rows was of. */
        Seq<S> missing(Set<String> seen) {
            return values.reject(seen::contains).map(absent);
        }
    }

    /**
     * 突き合わせる台帳 — a ledger of names, and the things of another ledger that are to be in it.
     *
     * @param name what the ledger is called
     * @param belonging whether a thing belongs into it; none where that is not recorded
     */
    public record Held<S, T>(
            SubjectType<S> owner,
            String file,
            Words name,
            ListOf<S, LedgerLine> list,
            SubjectType<T> things,
            Function<T, Option<Boolean>> belonging) {

        Option<Boolean> belongs(T thing) {
            return belonging.apply(thing);
        }

        dev.isms.report.Ledger reported() {
            return dev.isms.report.Ledger.of(owner, list).called(name);
        }
    }

    /** 読み替え — what the subjects of a ledger are judged as, where rules are about another type than its rows. */
    record Judged<S, T>(SubjectType<T> type, BiFunction<S, Audit.Day, T> as) {}

    private final String file;
    private final SubjectType<S> type;
    private final Ledger<S> layout;
    private final Seq<Child<S, ?>> children;
    private final Option<Expected<S>> expected;
    private final Seq<Held<S, ?>> held;
    private final Option<Judged<S, ?>> judged;
    private final Function<S, Option<CellError>> refusal;

    private Source(
            String file,
            SubjectType<S> type,
            Ledger<S> layout,
            Seq<Child<S, ?>> children,
            Option<Expected<S>> expected,
            Seq<Held<S, ?>> held,
            Option<Judged<S, ?>> judged,
            Function<S, Option<CellError>> refusal) {
        this.file = Visible.requireId("file name of a ledger", file);
        this.type = type;
        this.layout = layout;
        this.children = children;
        this.expected = expected;
        this.held = held;
        this.judged = judged;
        this.refusal = refusal;
    }

    /**
     * A ledger of its own subjects.
     *
     * @throws IllegalArgumentException if the type has no ledger (see {@link Ledger#of(SubjectType)})
     */
    public static <S> Source<S> of(String file, SubjectType<S> type) {
        return new Source<>(
                file,
                type,
                Ledger.of(type),
                List.empty(),
                Option.none(),
                List.empty(),
                Option.none(),
                row -> Option.none());
    }

    /**
     * With a child ledger.
     *
     * @throws IllegalArgumentException if the list is not one of the type's, has no ledger, or can't be written
     */
    public <P> Source<S> with(String childFile, ListOf<S, P> list) {
        return with(childFile, list, false);
    }

    /** With a child ledger whose members are subjects of rules of their own, as {@link #with} otherwise. */
    public <P> Source<S> withAssessed(String childFile, ListOf<S, P> list) {
        return with(childFile, list, true);
    }

    private <P> Source<S> with(String childFile, ListOf<S, P> list, boolean assessed) {
        Visible.requireId("file name of a child ledger", childFile);
        requireWritable(list);
        return new Source<>(
                file,
                type,
                layout,
                children.append(new Child<>(childFile, list, Ledger.of(type, list), assessed)),
                expected,
                held,
                judged,
                refusal);
    }

    /** Of which rows that can be read are not taken all the same, where they say too little to be of use. */
    public Source<S> refusing(Function<S, Option<CellError>> why) {
        return new Source<>(file, type, layout, children, expected, held, judged, why);
    }

    /** With values of a fact of which each has a row in the ledger, and the subject that stands for one that has none. */
    public Source<S> expecting(Fact<S, String> fact, Seq<String> values, Function<String, S> absent) {
        return new Source<>(
                file, type, layout, children, Option.some(new Expected<>(fact, values, absent)), held, judged, refusal);
    }

    /**
     * With a ledger that is to have all the things of another one, which is read before; see {@link HeldLedger}.
     *
     * @throws IllegalArgumentException if the list is not one of the type's or can't be written, or if the things have no name
     */
    public <T> Source<S> holding(
            String ledgerFile,
            Words name,
            ListOf<S, LedgerLine> list,
            SubjectType<T> things,
            Function<T, Option<Boolean>> belongs) {
        Visible.requireId("file name of a ledger", ledgerFile);
        requireWritable(list);
        if (things.identifier().isEmpty()) {
            throw new IllegalArgumentException("subject type " + Visible.quote(things.key())
                    + " has no name, so it can't be held against a ledger of names: expected one that is identified");
        }
        Held<S, T> other = new Held<>(type, ledgerFile, name, list, things, belongs);
        other.reported(); // refuses a list of another type
        return new Source<>(file, type, layout, children, expected, held.append(other), judged, refusal);
    }

    /** Whose subjects are judged as subjects of another type. */
    public <T> Source<S> judgedAs(SubjectType<T> other, BiFunction<S, Audit.Day, T> as) {
        return new Source<>(
                file, type, layout, children, expected, held, Option.some(new Judged<>(other, as)), refusal);
    }

    private static void requireWritable(ListOf<?, ?> list) {
        if (!list.isWritable()) {
            throw new IllegalArgumentException("list " + Visible.quote(list.key())
                    + " can't be written, so no ledger can be read into it: expected one described with a wither");
        }
    }

    public String file() {
        return file;
    }

    public SubjectType<S> type() {
        return type;
    }

    Option<Judged<S, ?>> judged() {
        return judged;
    }

    /** What its subjects are judged as. */
    public SubjectType<?> judgedType() {
        return judged.<SubjectType<?>>map(Judged::type).getOrElse(type);
    }

    /** Its columns, as its type gives them. */
    public Ledger<S> layout() {
        return layout;
    }

    Option<Expected<S>> expected() {
        return expected;
    }

    /** Why a row that can be read is not taken all the same. */
    Option<CellError> refusal(S row) {
        return refusal.apply(row).orElse(() -> expected.flatMap(each -> each.refusal(row)));
    }

    public Seq<Child<S, ?>> children() {
        return children;
    }

    public Seq<Held<S, ?>> held() {
        return held;
    }

    /** Its own ledger, then its child ledgers, then those it is held against. */
    public Seq<Layout> layouts() {
        return children.map(child -> new Layout(
                        child.file(), child.list().words(), child.list().type(), child.layout()))
                .prepend(new Layout(
                        file, type.words(), type, layout, layout.columns().map(this::asExpected)))
                .appendAll(held.map(
                        other -> new Layout(other.file(), other.name(), LedgerName.LEDGER_NAME, HeldLedger.LAYOUT)));
    }

    private Column asExpected(Column column) {
        return expected.filter(each -> column.words().equals(each.fact().words()))
                .map(each -> each.described(column))
                .getOrElse(column);
    }

    public Seq<String> files() {
        return layouts().map(Layout::file);
    }
}
