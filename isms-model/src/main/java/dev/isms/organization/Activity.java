package dev.isms.organization;

import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import java.util.Objects;

/** 活動 — a row of the responsibility matrix, such as パスワード管理. */
public record Activity(String key, Words words) implements Worded {

    public Activity {
        Visible.requireId("key of an activity", key);
        Objects.requireNonNull(words, "words");
    }

    public static Activity of(String key, String ja, String en) {
        return new Activity(key, Words.of(ja, en));
    }
}
