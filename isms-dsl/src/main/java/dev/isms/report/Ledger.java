package dev.isms.report;

import dev.isms.subject.Members;
import dev.isms.subject.SubjectType;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 台帳の読み取り結果 — one ledger of those that a city keeps: what it is of, and, once it was read, how many rows it has and what
 * could not be read. One that was not read was not delivered: that is said of it, and is no error. Immutable.
 *
 * <pre>{@code
 * Ledger.of(SERVER).read(20, 0, List.empty(), 0);
 * Ledger.of(SERVER, Server.BACKUPS); // not delivered
 * }</pre>
 */
public final class Ledger {

    private final Words name;
    private final Option<SubjectType<?>> subjects;
    private final Option<SubjectType<?>> owner;
    private final boolean delivered;
    private final int rows;
    private final int bad;
    private final Seq<Words> errors;
    private final int faults;

    private Ledger(
            Words name,
            Option<SubjectType<?>> subjects,
            Option<SubjectType<?>> owner,
            boolean delivered,
            int rows,
            int bad,
            Seq<Words> errors,
            int faults) {
        this.name = Objects.requireNonNull(name, "name of a ledger");
        this.subjects = subjects;
        this.owner = owner;
        this.delivered = delivered;
        this.rows = rows;
        this.bad = bad;
        this.errors = Objects.requireNonNull(errors, "errors");
        this.faults = faults;
        if (bad < 0 || bad > rows) {
            throw new IllegalArgumentException("ledger of `" + rows + "` rows with `" + bad + "` bad ones");
        }
        if (faults < errors.size()) {
            throw new IllegalArgumentException("ledger with `" + faults + "` faults, of which `" + errors.size()
                    + "` are told: expected at least as many as are told");
        }
        errors.forEach(error -> Objects.requireNonNull(error, "error of a ledger"));
    }

    private static Ledger undelivered(Words name, Option<SubjectType<?>> subjects, Option<SubjectType<?>> owner) {
        return new Ledger(name, subjects, owner, false, 0, 0, List.empty(), 0);
    }

    /** The ledger of a type of subject: each of its good rows is assessed. */
    public static Ledger of(SubjectType<?> type) {
        Objects.requireNonNull(type, "subject type of a ledger");
        return undelivered(type.words(), Option.of(type), Option.none());
    }

    /**
     * The ledger of a list: its rows are parts of the owner's, and assessed with them.
     *
     * @throws IllegalArgumentException if the list is not one of the owner's
     */
    public static <S> Ledger of(SubjectType<S> owner, Members<S, ?> list) {
        Objects.requireNonNull(list, "list of a ledger");
        if (!Objects.requireNonNull(owner, "owner of a ledger's list").has(list) || list.kind() != Members.Kind.LIST) {
            throw new IllegalArgumentException(
                    "ledger of " + Visible.quote(list.key()) + ": expected a list of " + Visible.quote(owner.key()));
        }
        return undelivered(list.words(), Option.none(), Option.of(owner));
    }

    /**
     * The ledger of a list whose members are also subjects of rules of their own: each is assessed as well.
     *
     * @throws IllegalArgumentException if the list is not one of the owner's
     */
    public static <S> Ledger ofAssessed(SubjectType<S> owner, Members<S, ?> list) {
        Ledger parts = of(owner, list);
        return undelivered(parts.name, Option.of(list.type()), parts.owner);
    }

    /** What was delivered as a ledger and is none that is known; read it as no rows and why. */
    public static Ledger unknown(Words name) {
        return undelivered(name, Option.none(), Option.none());
    }

    /**
     * The ledger as it was read.
     *
     * @param rows the rows that were read, good and bad, without the header
     * @param bad the rows of them that were not assessed
     * @param errors what is wrong, each with its place; of very many only the first
     * @param faults how much is wrong in all
     * @throws IllegalArgumentException if more rows are bad than there are, or more errors are told than there are faults
     */
    public Ledger read(int rows, int bad, Seq<Words> errors, int faults) {
        return new Ledger(name, subjects, owner, true, rows, bad, errors, faults);
    }

    /** The same under the name that the ledger itself goes by. */
    public Ledger called(Words other) {
        return new Ledger(other, subjects, owner, delivered, rows, bad, errors, faults);
    }

    public Words name() {
        return name;
    }

    public boolean isDelivered() {
        return delivered;
    }

    public int rows() {
        return rows;
    }

    public int bad() {
        return bad;
    }

    /** What is wrong; of very many only the first. */
    public Seq<Words> errors() {
        return errors;
    }

    /** How much is wrong in all. */
    public int faults() {
        return faults;
    }

    /** Whether something of it could not be read; then nothing may be called conforming on its account. */
    public boolean isBroken() {
        return faults > 0;
    }

    /** Whether it is one of those that are expected. */
    boolean isKnown() {
        return subjects.isDefined() || owner.isDefined();
    }

    /** What its rows are assessed as; none where they are parts alone, and for one that is not known. */
    Option<SubjectType<?>> subjects() {
        return subjects;
    }

    /** What its rows are parts of; none for what stands for itself. */
    Option<SubjectType<?>> owner() {
        return owner;
    }

    /** The name with whose it is: 「サーバ／バックアップ」. */
    public Words fullName() {
        return owner.map(type -> Words.of(
                        type.words().ja() + "／" + name.ja(), type.words().en() + "／" + name.en()))
                .getOrElse(name);
    }
}
