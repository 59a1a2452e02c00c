package dev.isms.information;

import java.util.Objects;

/**
 * 分類 — the levels that information was given under a scheme, and the importance that follows from them. It is a value, not
 * the act of classifying: who did that, when and why is a {@link Classified}. 規程第5条, Ⅳ-3.
 */
public record Classification(ClassificationScheme scheme, Level confidentiality, Level integrity, Level availability) {

    /** @throws IllegalArgumentException if a level is not one of the scheme's, or stands in another aspect's place */
    public Classification {
        Objects.requireNonNull(scheme, "scheme of a classification");
        scheme.requireOwn(Aspect.CONFIDENTIALITY, confidentiality);
        scheme.requireOwn(Aspect.INTEGRITY, integrity);
        scheme.requireOwn(Aspect.AVAILABILITY, availability);
    }

    public Level level(Aspect aspect) {
        return switch (Objects.requireNonNull(aspect, "aspect")) {
            case CONFIDENTIALITY -> confidentiality;
            case INTEGRITY -> integrity;
            case AVAILABILITY -> availability;
        };
    }

    /** 重要性 — what the scheme says of these levels; the scale that rules compare with. */
    public Importance importance() {
        return scheme.importance(confidentiality, integrity, availability);
    }
}
