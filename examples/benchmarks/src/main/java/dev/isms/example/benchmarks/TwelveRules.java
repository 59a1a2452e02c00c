package dev.isms.example.benchmarks;

import dev.isms.asset.Server;
import dev.isms.control.Control;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Finding;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.terms.PhysicalTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 十二の規則 — rules of the policy about servers, and how their verdicts are packed: two bits each, the first rule lowest. */
final class TwelveRules {

    private static final Policy WHOLE = Sagamihara.policy().set(PhysicalTerms.REQUIRED_PLACEMENT, ByHand.PLACEMENTS);

    /** The controls, in the order of their ids. */
    static final Seq<Control<Server>> CONTROLS = List.ofAll(ByHand.RULES)
            .map(rule -> WHOLE.of(Server.SERVER)
                    .controls()
                    .find(control -> control.id().value().equals(rule.id()))
                    .get());

    static final Policy POLICY = CONTROLS.foldLeft(
                    Policy.named(WHOLE.name(), ResponsibilityMatrix.none()), Policy::with)
            .set(PhysicalTerms.REQUIRED_PLACEMENT, ByHand.PLACEMENTS);

    private TwelveRules() {}

    static int mask(Seq<? extends Finding<Server>> findings) {
        int mask = 0;
        for (int i = 0; i < findings.size(); i++) {
            mask |= Outcome.code(findings.get(i).verdict()) << 2 * i;
        }
        return mask;
    }
}
