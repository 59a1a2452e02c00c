package dev.isms.history;

import dev.isms.provision.Provision;
import dev.isms.text.Language;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 逸脱 — that an event is not what the procedure asks for: from which provisions it departs, what it is and what was expected.
 *
 * @param position which event of the history it is, counted from 1
 * @param provisions what the act serves; none where there is no such act
 * @param why the value, and what was expected
 */
public record Departure(int position, Event event, Kind kind, Seq<Provision> provisions, Words why) {

    /** 逸脱の種類。 */
    public enum Kind implements Worded {
        /** その手順にない行為。 */
        UNKNOWN_ACT("ない行為", "unknown act"),
        /** 対象の取り違え。 */
        STRAND("対象", "strand"),
        /** 順序。 */
        ORDER("順序", "order"),
        /** 時の前後。 */
        TIME("時", "time"),
        /** 行為者。 */
        DOER("行為者", "doer"),
        /** 記録すべき内容。 */
        CONTENT("内容", "content");

        private final Words words;

        Kind(String ja, String en) {
            this.words = Words.of(ja, en);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    public Departure {
        Objects.requireNonNull(event, "event of a departure");
        Objects.requireNonNull(kind, "kind of a departure");
        Objects.requireNonNull(provisions, "provisions of a departure");
        Objects.requireNonNull(why, "why of a departure");
    }

    /** 「3件目 対策基準 Ⅴ-3-(3)-②: …」. */
    public String message(Language language) {
        String cited = provisions
                .map(provision -> provision.citation().in(language))
                .mkString(language == Language.JA ? "、" : ", ");
        return (language == Language.JA ? position + "件目 " : "event " + position + " ")
                + (cited.isEmpty() ? "" : cited + ": ")
                + why.in(language);
    }
}
