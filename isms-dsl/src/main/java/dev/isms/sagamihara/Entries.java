package dev.isms.sagamihara;

import dev.isms.organization.Activity;
import dev.isms.provision.Provision.Entry;
import dev.isms.provision.ProvisionId;
import dev.isms.provision.ProvisionType;
import dev.isms.text.Words;
import io.vavr.control.Option;

/** 条項の記載 — how a provision is written down in this package. */
final class Entries {

    private Entries() {}

    static Entry entry(
            String id,
            ProvisionType type,
            Activity activity,
            String citation,
            String citationEn,
            String text,
            String gloss) {
        return new Entry(
                ProvisionId.of(id),
                type,
                Words.of(citation, citationEn),
                Words.of(text, gloss),
                Option.none(),
                Option.of(activity));
    }
}
