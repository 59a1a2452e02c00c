package dev.isms.condition;

import dev.isms.kind.Kind;
import dev.isms.provision.ProvisionId;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 市が定める値 — a number, a period or a threshold that the text leaves to the city: 定期的に, 一定期間, 長時間, 重要な.
 *
 * <p>There is no default: until the city sets it, what depends on it is undetermined. Two parameters are the same only if
 * they are one object; a policy refuses two of one key.
 *
 * @param <T> what is set
 */
public sealed class Parameter<T> permits Table {

    private final String key;
    private final Words words;
    private final Kind<T> kind;
    private final Seq<ProvisionId> provisions;

    Parameter(String key, Words words, Kind<T> kind, Seq<ProvisionId> provisions) {
        this.key = Visible.requireId("key of a parameter", key);
        this.words = Objects.requireNonNull(words, "words");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.provisions = provisions;
        provisions.forEach(provision -> Objects.requireNonNull(provision, "provision of a parameter"));
    }

    /**
     * A parameter that is not set yet.
     *
     * @param key ASCII letters, digits, dots and hyphens, at most 128
     * @param provisions where the text leaves it open
     */
    public static <T> Parameter<T> of(String key, Words words, Kind<T> kind, ProvisionId... provisions) {
        return new Parameter<>(key, words, kind, List.of(provisions));
    }

    public final String key() {
        return key;
    }

    public final Words words() {
        return words;
    }

    public Kind<T> kind() {
        return kind;
    }

    public final Seq<ProvisionId> provisions() {
        return provisions;
    }

    /** The value itself, refused when it is not of the parameter's kind. */
    public final T require(T value) {
        String what = "parameter " + Visible.quote(key);
        return kind.require(what, Objects.requireNonNull(value, () -> "value of " + what + " is null"));
    }

    @Override
    public final String toString() {
        return key;
    }
}
