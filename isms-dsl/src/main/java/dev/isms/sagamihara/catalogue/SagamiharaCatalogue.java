package dev.isms.sagamihara.catalogue;

import dev.isms.catalogue.Catalogue;
import dev.isms.organization.Party;
import dev.isms.sagamihara.text.PolicyText;
import dev.isms.sagamihara.text.Revisions;
import dev.isms.sagamihara.vocabulary.Activities;
import dev.isms.sagamihara.vocabulary.Bodies;
import dev.isms.sagamihara.vocabulary.Roles;
import io.vavr.collection.List;

/** 相模原市の方針の目録 — all that the policy of 2010 says, as data. The policy that runs is {@code Sagamihara.policy()}. */
public final class SagamiharaCatalogue {

    private static final Catalogue CATALOGUE = Catalogue.of(
                    PolicyText.TEXT, List.<Party>ofAll(Roles.ALL).appendAll(Bodies.ALL))
            .with(Activities.MATRIX)
            .with(Revisions.EDITIONS)
            .with(Glossary.TERMS)
            .with(Powers.ALL)
            .with(Framework.ALL)
            .with(Remarks.ALL);

    private SagamiharaCatalogue() {}

    public static Catalogue catalogue() {
        return CATALOGUE;
    }
}
