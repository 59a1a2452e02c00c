package dev.isms.document;

import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 文書の種類 — a document that a policy asks a city to keep, such as 電子情報資産管理台帳 (対策基準 Ⅷ-1). It is not the city's
 * own copy, which is a {@link ManagedDocument} of this kind.
 *
 * <pre>{@code
 * DocumentKind.of("audit-plan", "情報セキュリティ監査実施計画書", "audit implementation plan").alsoCalled("実施計画書")
 * }</pre>
 *
 * @param category the heading it is listed under; none for a kind that the text requires and lists nowhere
 * @param otherNames what else the text calls it, in Japanese, without the name of its words
 */
public record DocumentKind(String key, Words words, Option<DocumentCategory> category, Seq<String> otherNames)
        implements Worded {

    /** @throws IllegalArgumentException if the key is no id, or a name is blank, hides something or is there twice */
    public DocumentKind {
        Visible.requireId("key of a document kind", key);
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(category, "category of a document kind")
                .forEach(heading -> Objects.requireNonNull(heading, "category of a document kind"));
        otherNames = List.ofAll(Objects.requireNonNull(otherNames, "other names of a document kind"));
        Seq<String> seen = List.of(words.ja());
        for (String name : otherNames) {
            Visible.requireText("name of document kind `" + key + "`", name);
            if (seen.contains(name)) {
                throw new IllegalArgumentException(
                        "name " + Visible.quote(name) + " of document kind `" + key + "`: expected once");
            }
            seen = seen.append(name);
        }
    }

    /** A kind that is listed under no heading and has one name. */
    public static DocumentKind of(String key, String ja, String en) {
        return new DocumentKind(key, Words.of(ja, en), Option.none(), List.empty());
    }

    /** Listed under that heading. */
    public DocumentKind in(DocumentCategory heading) {
        return new DocumentKind(
                key, words, Option.some(Objects.requireNonNull(heading, "category of a document kind")), otherNames);
    }

    /**
     * With names more, as the text spells them elsewhere.
     *
     * @throws IllegalArgumentException if one is blank, hides something or is its name already
     */
    public DocumentKind alsoCalled(String... names) {
        return new DocumentKind(
                key, words, category, otherNames.appendAll(List.of(Objects.requireNonNull(names, "names"))));
    }

    /** Every Japanese spelling under which the text names it, the one of its words first. */
    public Seq<String> names() {
        return otherNames.prepend(words.ja());
    }
}
