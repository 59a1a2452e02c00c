package dev.isms.organization;

import dev.isms.text.Visible;
import dev.isms.text.Words;
import java.util.Objects;

/**
 * 組織体 — a committee, a team, a division or the city itself, where a policy lets it act as one (情報セキュリティ評価委員会は…).
 * Bodies are open values: a city has its own. It is not the list of its members, and nobody is appointed to it: its head
 * is a {@link Role}.
 */
public record Body(String key, Words words) implements Party {

    public Body {
        Visible.requireId("key of a body", key);
        Objects.requireNonNull(words, "words");
    }

    public static Body of(String key, String ja, String en) {
        return new Body(key, Words.of(ja, en));
    }
}
