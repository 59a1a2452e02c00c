package dev.isms.example.benchmarks;

import dev.isms.asset.Server;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.policy.Assessment;
import dev.isms.policy.Assessor;
import dev.isms.policy.Conformity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 判定の一致 — all that is written by hand says what the library says: nothing is timed that does not. */
final class Agreement {

    private Agreement() {}

    /** @throws IllegalStateException if one of them says something else of the server */
    static void require(Assessor<Server> assessor, Server server, LocalDate asOf) {
        Assessment<Server> assessment = assessor.assess(server, asOf);
        require("mask", TwelveRules.mask(assessment.findings()), ByHand.mask(server, asOf), server);
        List<Outcome> outcomes = assessment
                .findings()
                .map(finding -> Outcome.of(finding.verdict()))
                .toJavaList();
        require("verdicts", outcomes, Arrays.asList(ByHand.verdicts(server, asOf)), server);
        boolean mayPass = assessor.check(server, asOf).isRight();
        require("gate", assessment.conformity() == Conformity.CONFORMING, mayPass, server);
        require("boolean", mayPass, ByHand.conforms(server, asOf), server);
        require("messages", against(outcomes), spokenOf(ByHandMessages.of(server, asOf)), server);
    }

    private static void require(String what, Object byUs, Object byHand, Server server) {
        if (!byUs.equals(byHand)) {
            throw new IllegalStateException(
                    what + " on " + server + " differ: expected " + byUs + ", by hand " + byHand);
        }
    }

    /** The ids of the rules that are violated or open. */
    private static List<String> against(List<Outcome> outcomes) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) == Outcome.VIOLATED || outcomes.get(i) == Outcome.UNDETERMINED) {
                ids.add(ByHand.RULES.get(i).id());
            }
        }
        return ids;
    }

    private static List<String> spokenOf(List<String> messages) {
        return messages.stream()
                .map(message -> message.substring(0, message.indexOf(':')))
                .toList();
    }
}
