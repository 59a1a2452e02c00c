package dev.isms.testkit.generate;

import dev.isms.condition.Parameter;
import dev.isms.condition.Table;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.Kind;
import dev.isms.kind.TableKind;
import dev.isms.kind.WholeKind;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** 語彙 — the parameters that generated conditions share, made as they are asked for: two for each kind. */
final class Vocabulary {

    static final WholeKind DEPTH = new WholeKind(1, 1_000, Words.of("件", "entries"));

    private Seq<Parameter<?>> parameters = List.empty();

    /** The parameters of the kind; one of a whole number is also offered with narrower bounds, one of a set without the empty. */
    @SuppressWarnings("unchecked") // a parameter of an equal kind
    synchronized <T> Seq<Parameter<T>> parametersFor(Kind<T> kind) {
        Seq<Kind<T>> kinds = List.of(kind, (Kind<T>) variant(kind));
        kinds.filter(each -> !parameters.exists(parameter -> parameter.kind().equals(each)))
                .forEach(this::add);
        return parameters
                .filter(parameter -> kinds.exists(each -> parameter.kind().equals(each)))
                .map(parameter -> (Parameter<T>) parameter);
    }

    /** The tables of the kind by the choice; one of what is ordered is also offered rising. */
    <K, T> Seq<Table<K, T>> tablesFor(ChoiceKind<K> keys, Kind<T> values) {
        Kind<Map<K, T>> kind = new TableKind<>(keys, values, false);
        return parametersFor(kind).map(parameter -> (Table<K, T>) parameter);
    }

    private void add(Kind<?> kind) {
        int number = parameters.size() + 1;
        String key = "p-" + number;
        Words words = Words.of("定め第" + number, "term " + number);
        parameters = parameters.append(
                kind instanceof TableKind<?, ?> table ? table(key, words, table) : Parameter.of(key, words, kind));
    }

    private static <K, T> Table<K, T> table(String key, Words words, TableKind<K, T> kind) {
        return kind.rising()
                ? Table.rising(key, words, kind.keys(), kind.values())
                : Table.of(key, words, kind.keys(), kind.values());
    }

    private static Kind<?> variant(Kind<?> kind) {
        if (kind instanceof WholeKind whole && whole.to() - whole.from() > 4) {
            return new WholeKind(whole.from() + 2, whole.to() - 1, whole.unit());
        }
        if (kind instanceof TableKind<?, ?> table) {
            return other(table);
        }
        return kind instanceof ChoicesKind<?> choices ? other(choices) : kind;
    }

    @SuppressWarnings("unchecked") // a variant of a kind is of the same values
    private static <K, T> Kind<?> other(TableKind<K, T> table) {
        boolean rising = table.keys().isOrdered() && table.values().isOrdered();
        return new TableKind<>(table.keys(), (Kind<T>) variant(table.values()), rising);
    }

    private static <T> Kind<?> other(ChoicesKind<T> choices) {
        return new ChoicesKind<>(choices.each(), !choices.mayBeEmpty());
    }
}
