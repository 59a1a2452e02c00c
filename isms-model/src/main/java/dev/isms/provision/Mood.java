package dev.isms.provision;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/**
 * 述部 — which of the types of {@link Provision} a provision is, as a value: what a table prints and a reader is told. It adds
 * nothing to the type; how a sentence binds is its {@link Modality}, which can't tell a choice from another must.
 */
public enum Mood implements Worded {
    MUST(Provision.Must.class, "must", "義務", "must"),
    MUST_NOT(Provision.MustNot.class, "must-not", "禁止", "must not"),
    MUST_IN_PRINCIPLE(Provision.MustInPrinciple.class, "must-in-principle", "原則として義務", "must in principle"),
    MUST_NOT_IN_PRINCIPLE(
            Provision.MustNotInPrinciple.class, "must-not-in-principle", "原則として禁止", "must not in principle"),
    CHOOSE(Provision.Choose.class, "choose", "選択（いずれかを講ずる義務）", "choose (at least one must be taken)"),
    BEST_EFFORT(Provision.BestEffort.class, "best-effort", "努力", "best effort"),
    BEST_EFFORT_NOT(Provision.BestEffortNot.class, "best-effort", "努力（極力しない）", "best effort not to"),
    AS_NEEDED(Provision.AsNeeded.class, "as-needed", "必要に応じた義務", "must as needed"),
    MAY(Provision.May.class, "may", "許可", "may"),
    STATED(Provision.Statement.class, "-", "義務を課さない文", "tells nobody to do anything");

    private final Class<? extends Provision> type;
    private final String key;
    private final Words words;

    Mood(Class<? extends Provision> type, String key, String ja, String en) {
        this.type = type;
        this.key = key;
        this.words = Words.of(ja, en);
    }

    static Mood of(Provision provision) {
        for (Mood mood : values()) {
            if (mood.type.isInstance(provision)) {
                return mood;
            }
        }
        throw new IllegalStateException("provision `" + provision.id() + "` of no known type");
    }

    /**
     * The lower-case word that tables use: {@code must-not}; {@code -} for a sentence without a modality. A best effort to do
     * and one not to do share theirs.
     */
    public String key() {
        return key;
    }

    @Override
    public Words words() {
        return words;
    }
}
