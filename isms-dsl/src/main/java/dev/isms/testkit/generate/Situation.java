package dev.isms.testkit.generate;

import dev.isms.condition.Parameter;
import dev.isms.evaluation.Settings;
import java.time.LocalDate;
import java.util.Objects;

/** 状況 — a subject, what the city has set, and the day as of which to judge: what a verdict depends on beside the control. */
public record Situation<S>(S subject, Settings settings, LocalDate asOf) {

    public Situation {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(asOf, "as of");
    }

    public static <S> Situation<S> of(S subject, Settings settings, LocalDate asOf) {
        return new Situation<>(subject, settings, asOf);
    }

    public Situation<S> withSubject(S other) {
        return new Situation<>(other, settings, asOf);
    }

    public Situation<S> withSettings(Settings other) {
        return new Situation<>(subject, other, asOf);
    }

    @Override
    public String toString() {
        return subject + " as of " + asOf + " under " + settings.parameters().map(this::set);
    }

    private String set(Parameter<?> parameter) {
        return parameter + "=" + settings.get(parameter).get();
    }
}
