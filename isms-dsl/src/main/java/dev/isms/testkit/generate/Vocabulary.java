package dev.isms.testkit.generate;

import dev.isms.condition.Parameter;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.Kind;
import dev.isms.kind.WholeKind;
import dev.isms.text.Words;
import io.vavr.collection.List;
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

    private void add(Kind<?> kind) {
        int number = parameters.size() + 1;
        parameters = parameters.append(Parameter.of("p-" + number, Words.of("定め第" + number, "term " + number), kind));
    }

    private static Kind<?> variant(Kind<?> kind) {
        if (kind instanceof WholeKind whole && whole.to() - whole.from() > 4) {
            return new WholeKind(whole.from() + 2, whole.to() - 1, whole.unit());
        }
        return kind instanceof ChoicesKind<?> choices ? other(choices) : kind;
    }

    private static <T> Kind<?> other(ChoicesKind<T> choices) {
        return new ChoicesKind<>(choices.each(), !choices.mayBeEmpty());
    }
}
