package dev.isms.history;

import dev.isms.text.Visible;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * なされたこと — by whom, of what, when, and what was recorded of it:
 *
 * <pre>{@code
 * Deed.by(Doer.of("見本 花子", EMPLOYEE)).at(time).of("住民記録システム").with("situation", "画面が暗号化された")
 * }</pre>
 *
 * @param strand which of several it is about, such as the system of an incident; none where it is about the whole
 * @param happened when it was done
 * @param recorded when it was written down
 * @param contents what was recorded of it, by keys
 */
public record Deed(
        Doer by,
        Option<String> strand,
        LocalDateTime happened,
        LocalDateTime recorded,
        SortedMap<String, String> contents) {

    /** @throws IllegalArgumentException if a text is blank or holds an invisible character, or a key is none */
    public Deed {
        Objects.requireNonNull(by, "doer of a deed");
        Objects.requireNonNull(strand, "strand of a deed")
                .forEach(name -> Visible.requireText("strand of a deed", name));
        Objects.requireNonNull(happened, "time of a deed");
        Objects.requireNonNull(recorded, "time of a deed's record");
        Objects.requireNonNull(contents, "contents of a deed").forEach((key, text) -> {
            Visible.requireId("key of a deed's content", key);
            Visible.requireText("content " + Visible.quote(key) + " of a deed", text);
        });
    }

    /** Begins a deed; it is made once its time is known. */
    public static When by(Doer doer) {
        Objects.requireNonNull(doer, "doer of a deed");
        return time -> new Deed(doer, Option.none(), time, time, TreeMap.empty());
    }

    /** The same of one of several, such as a system. */
    public Deed of(String one) {
        return new Deed(by, Option.some(one), happened, recorded, contents);
    }

    /** The same, written down at another time than it was done. */
    public Deed recordedAt(LocalDateTime time) {
        return new Deed(by, strand, happened, time, contents);
    }

    /** The same with something recorded of it, instead of what was recorded under that key. */
    public Deed with(String key, String text) {
        return new Deed(by, strand, happened, recorded, contents.put(key, text));
    }

    /** 時 — when it was done; it counts as written down at once unless {@link #recordedAt} says otherwise. */
    public interface When {
        Deed at(LocalDateTime time);
    }
}
