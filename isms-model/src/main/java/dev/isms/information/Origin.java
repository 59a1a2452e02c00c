package dev.isms.information;

import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import java.util.Objects;

/**
 * 発生元 — how information came to be the city's: a section or agency created it, or received it from outside. It is not
 * where the information is kept now. Ⅳ-1.
 *
 * @param unit the name of the section or agency (課・機関)
 */
public record Origin(Way way, String unit) {

    /** 作成・収受の別 — created here, or received from outside. */
    public enum Way implements Worded {
        /** 作成 — created by the section or agency. */
        CREATED("作成", "created"),
        /** 外部から収受 — received by it from outside. */
        RECEIVED("外部から収受", "received from outside");

        private final Words words;

        Way(String ja, String en) {
            this.words = Words.of(ja, en);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** @throws IllegalArgumentException if the name of the section or agency is blank or hides something */
    public Origin {
        Objects.requireNonNull(way, "way of an origin");
        Visible.requireText("section or agency of an origin", unit);
    }

    public static Origin createdBy(String unit) {
        return new Origin(Way.CREATED, unit);
    }

    public static Origin receivedBy(String unit) {
        return new Origin(Way.RECEIVED, unit);
    }
}
