package dev.isms.edition;

import dev.isms.provision.Instrument;
import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.text.Words;
import java.time.LocalDate;

/** 見本の沿革 — three editions of a standard, whose changes are listed, and of a rule, whose are not. */
final class Versions {

    static final Instrument STANDARD = Instrument.of("S", Words.of("基準", "Standard"));
    static final Instrument RULE = Instrument.of("R", Words.of("規程", "Rule"));
    static final Place SECTION = STANDARD.whole().chapter(1).section(2);
    static final Provision CHANGED = said(SECTION.parenthesised(1));
    static final Provision KEPT = said(STANDARD.whole().chapter(1).section(3));
    static final Provision CHAPTER = said(STANDARD.whole().chapter(1));
    static final Provision ARTICLE = said(RULE.whole().article(1));
    static final Edition FIRST =
            Edition.of("first", Words.of("初版", "first edition"), LocalDate.of(2003, 3, 31), LocalDate.of(2003, 4, 1));
    static final Edition SECOND = Edition.of(
                    "second", Words.of("第2版", "second edition"), LocalDate.of(2007, 3, 30), LocalDate.of(2007, 4, 1))
            .changing(new Revision(SECTION, Words.of("改正", "amended"), Words.of("見直し", "review")));
    static final Edition THIRD =
            Edition.of("third", Words.of("第3版", "third edition"), LocalDate.of(2010, 3, 31), LocalDate.of(2010, 4, 1));
    static final Editions EDITIONS = Editions.of(FIRST, SECOND, THIRD).tabling(STANDARD);

    private Versions() {}

    static Provision said(Place place) {
        return place.says(ProvisionType.CONTROL, "点検すること。", "Is inspected.").must();
    }
}
