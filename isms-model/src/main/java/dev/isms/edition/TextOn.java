package dev.isms.edition;

import dev.isms.provision.Provision;
import dev.isms.text.Words;
import java.util.Objects;

/** ある日の文言 — what is known of a provision's text on a day. A later text never stands in for one that is not known. */
public sealed interface TextOn {

    /** 判明 — the text in force is known, and is this. */
    record Known(Provision provision, Edition edition) implements TextOn {
        public Known {
            Objects.requireNonNull(provision, "provision");
            Objects.requireNonNull(edition, "edition");
        }
    }

    /** 不明 — an edition was in force, and what it said here is not known, for this reason. */
    record Unknown(Provision provision, Edition edition, Words why) implements TextOn {
        public Unknown {
            Objects.requireNonNull(provision, "provision");
            Objects.requireNonNull(edition, "edition");
            Objects.requireNonNull(why, "why it is unknown");
        }
    }

    /** 施行前 — no edition was in force. */
    record NotInForce(Provision provision) implements TextOn {
        public NotInForce {
            Objects.requireNonNull(provision, "provision");
        }
    }
}
