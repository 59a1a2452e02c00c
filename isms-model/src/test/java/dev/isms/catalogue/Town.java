package dev.isms.catalogue;

import dev.isms.document.DocumentKind;
import dev.isms.organization.Activity;
import dev.isms.organization.Body;
import dev.isms.organization.Party;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.organization.Role;
import dev.isms.provision.Instrument;
import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.provision.Wording;
import dev.isms.publication.Line;
import dev.isms.publication.Node;
import dev.isms.publication.Publication;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 見本の町 — whom and what a town's rule names, and catalogues of a few provisions. */
final class Town {

    static final Place RULE = Instrument.of("R", Words.of("規程", "Rule")).whole();
    static final Role MAYOR = Role.of("mayor", "町長", "mayor");
    static final Role CLERK = Role.of("clerk", "書記", "clerk");
    static final Body COUNCIL = Body.of("council", "委員会", "council");
    static final List<Party> PARTIES = List.of(MAYOR, CLERK, COUNCIL);
    static final Activity CARE = Activity.of("R.9.r1", "機器の管理", "care of machines");
    static final ResponsibilityMatrix MATRIX = ResponsibilityMatrix.none().with(CARE, List.of(MAYOR), List.empty());
    static final DocumentKind LEDGER = DocumentKind.of("ledger", "台帳", "ledger").alsoCalled("帳簿");
    static final Words TITLE = Words.of("町の規程", "Rule of the town");

    private Town() {}

    /** What an article says. */
    static Wording says(int article, ProvisionType type, String ja) {
        return RULE.article(article).says(type, ja, "(gloss)");
    }

    static Provision stated(int article, ProvisionType type, String ja) {
        return says(article, type, ja).stated();
    }

    static Node line(Provision said) {
        return Line.of("{}", said);
    }

    static Catalogue of(Provision... said) {
        return of(List.of(said).map(Town::line));
    }

    static Catalogue of(Seq<Node> nodes) {
        return Catalogue.of(new Publication(TITLE, nodes), PARTIES);
    }
}
