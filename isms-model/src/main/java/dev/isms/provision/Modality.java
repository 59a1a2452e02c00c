package dev.isms.provision;

import dev.isms.text.Worded;
import dev.isms.text.Words;
import java.util.Objects;

/**
 * 規範の様相 — how a sentence binds: how strongly, to do or not to do, always or as needed.
 *
 * <p>It comes from the words of the text and decides what a violation means. It is composed, so that other cities' words
 * have their place: 原則として〜するものとする is {@code (IN_PRINCIPLE, DO, ALWAYS)}, 努めるものとする is
 * {@code (BEST_EFFORT, DO, ALWAYS)}. A choice (次のうち適切な) is a must whose requirement is a choice.
 */
public record Modality(Strength strength, Polarity polarity, Occasion occasion) {

    /** 強さ — how strongly a sentence binds. */
    public enum Strength implements Worded {
        /** 義務 — binding. */
        BINDING("義務", "binding"),
        /** 原則 — binding too, with a route for exceptions or expressly none. */
        IN_PRINCIPLE("原則", "in principle"),
        /** 努力 — a recommendation; its violation is shown and never counts. */
        BEST_EFFORT("努力", "best effort"),
        /** 許可 — may be done; nothing can violate it. */
        PERMITTED("許可", "permitted");

        private final Words words;

        Strength(String ja, String en) {
            this.words = Words.of(ja, en);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** 作為・不作為 — to do, or not to do. */
    public enum Polarity {
        DO,
        DO_NOT
    }

    /** 時機 — always, or when it is recorded that it is needed. */
    public enum Occasion {
        ALWAYS,
        AS_NEEDED
    }

    public Modality {
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(occasion, "occasion");
    }

    public static Modality of(Strength strength, Polarity polarity, Occasion occasion) {
        return new Modality(strength, polarity, occasion);
    }

    /** Whether one can fall short of it: a permission can't be violated. */
    public boolean isDemand() {
        return strength != Strength.PERMITTED;
    }

    /** Whether a violation makes a subject non-compliant. */
    public boolean isBinding() {
        return strength == Strength.BINDING || strength == Strength.IN_PRINCIPLE;
    }
}
