package dev.isms.condition;

import dev.isms.kind.ChoiceKind;
import dev.isms.kind.Kind;
import dev.isms.kind.TableKind;
import dev.isms.provision.ProvisionId;
import dev.isms.subject.Fact;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * 市が定める表 — a parameter that gives a value for each value of a choice, where the text asks for something 重要性に応じて:
 *
 * <pre>{@code
 * Server.PLACEMENT.atLeast(REQUIRED_PLACEMENT.by(Server.IMPORTANCE))
 * }</pre>
 *
 * @param <K> what it is looked up by
 * @param <T> what it gives
 */
public final class Table<K, T> extends Parameter<Map<K, T>> {

    private final TableKind<K, T> kind;

    private Table(String key, Words words, TableKind<K, T> kind, Seq<ProvisionId> provisions) {
        super(key, words, kind, provisions);
        this.kind = kind;
    }

    /**
     * A table that is not set yet.
     *
     * @param key ASCII letters, digits, dots and hyphens, at most 128
     * @param provisions where the text leaves it open
     * @throws IllegalArgumentException if there can be no {@linkplain TableKind such table}
     */
    public static <K, T> Table<K, T> of(
            String key, Words words, ChoiceKind<K> keys, Kind<T> values, ProvisionId... provisions) {
        return new Table<>(key, words, new TableKind<>(keys, values, false), List.of(provisions));
    }

    /** A table that is not set yet, in which a higher key never has a lower value. */
    public static <K, T> Table<K, T> rising(
            String key, Words words, ChoiceKind<K> keys, Kind<T> values, ProvisionId... provisions) {
        return new Table<>(key, words, new TableKind<>(keys, values, true), List.of(provisions));
    }

    /**
     * The value that the table gives for what is recorded of the subject.
     *
     * @throws IllegalArgumentException if the fact is of another choice than the table's keys
     */
    public <S> Operand.FromTable<S, K, T> by(Fact<S, K> fact) {
        return new Operand.FromTable<>(this, fact);
    }

    @Override
    public TableKind<K, T> kind() {
        return kind;
    }
}
