package dev.isms.provision;

import dev.isms.organization.Activity;
import dev.isms.organization.Role;
import dev.isms.text.Words;

/** 見本の規範文書 — the two instruments of a town, whom they name, and a term. */
final class Rules {

    static final Instrument RULES = Instrument.of(
            "R", Words.of("規程", "Regulation"), Words.of("町の情報の管理に関する規程", "Regulation on the town's information"), "訓令");
    static final Instrument STANDARD =
            Instrument.of("CS", Words.of("対策基準", "Standard"), Words.of("情報セキュリティ対策基準", "Security standard"), "基準");
    static final Role MAYOR = Role.of("mayor", "町長", "mayor");
    static final Role CLERK = Role.of("clerk", "書記", "clerk");
    static final Activity CARE = Activity.of("care", "機器の管理", "care of machines");

    private Rules() {}

    static Wording says(String ja) {
        return RULES.whole().article(7).says(ProvisionType.CONTROL, ja, "(gloss)");
    }
}
