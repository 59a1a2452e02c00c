package dev.isms.evaluation;

import dev.isms.condition.Parameter;
import dev.isms.text.Visible;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.IdentityHashMap;
import java.util.Objects;

/** 設定値 — what the city has set its parameters to. Immutable. */
public final class Settings {

    private static final Settings NONE = new Settings(List.empty());

    private final Seq<Setting<?>> settings;
    private final IdentityHashMap<Parameter<?>, Object> index;

    private Settings(Seq<Setting<?>> settings) {
        this.settings = settings;
        this.index = new IdentityHashMap<>();
        settings.forEach(setting -> index.put(setting.parameter, setting.value));
    }

    public static Settings none() {
        return NONE;
    }

    /**
     * With the parameter set, instead of what it was set to before.
     *
     * @throws IllegalArgumentException if the value is not of the parameter's kind, or another parameter has the same key
     */
    public <T> Settings set(Parameter<T> parameter, T value) {
        Objects.requireNonNull(parameter, "parameter");
        settings.find(other -> other.parameter.key().equals(parameter.key()) && other.parameter != parameter)
                .forEach(other -> {
                    throw new IllegalArgumentException("parameter " + Visible.quote(parameter.key())
                            + " set twice by two definitions: expected one parameter of that key");
                });
        return new Settings(without(parameter).append(new Setting<>(parameter, parameter.require(value))));
    }

    /** With the parameter no longer set. */
    public Settings unset(Parameter<?> parameter) {
        return new Settings(without(parameter));
    }

    private Seq<Setting<?>> without(Parameter<?> parameter) {
        return settings.filter(setting -> setting.parameter != parameter);
    }

    /** What the parameter is set to; none if it is not. */
    @SuppressWarnings("unchecked") // set() stores a parameter's value of its own type only
    public <T> Option<T> get(Parameter<T> parameter) {
        return Option.of((T) index.get(parameter));
    }

    /** The parameters that are set, in the order they were set in. */
    public Seq<Parameter<?>> parameters() {
        return settings.map(Setting::parameter);
    }

    private record Setting<T>(Parameter<T> parameter, T value) {}
}
