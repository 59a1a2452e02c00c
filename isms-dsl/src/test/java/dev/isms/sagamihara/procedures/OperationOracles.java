package dev.isms.sagamihara.procedures;

import static dev.isms.sagamihara.procedures.TextOracle.each;
import static dev.isms.sagamihara.procedures.TextOracle.needing;
import static dev.isms.sagamihara.procedures.TextOracle.whole;

import dev.isms.history.Deed;
import dev.isms.sagamihara.procedures.TextOracle.Says;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 運用の節の神託 — Ⅸ-1, Ⅱ-1・Ⅱ-2 with Ⅸ-3, Ⅹ and Ⅷ-3, read once more, apart from the definitions. */
final class OperationOracles {

    private static final Set<String> NOTHING = Set.of();

    private OperationOracles() {}

    /** Ⅸ-1: two kinds are the administrators', three the division's; who planned does ① to ③. */
    static final class Monitoring extends TextOracle {

        private static final Set<String> ADMINISTRATORS = Set.of("plan-operation", "plan-viruses");
        private static final Set<String> DIVISION = Set.of("plan-intrusions", "plan-weaknesses", "plan-performance");

        Monitoring() {
            super(acts());
        }

        private static Set<String> plans() {
            Set<String> plans = new java.util.HashSet<>(ADMINISTRATORS);
            plans.addAll(DIVISION);
            return plans;
        }

        private static Map<String, Says> acts() {
            Map<String, Says> acts = new HashMap<>();
            for (String plan : plans()) {
                Set<String> others = plans();
                others.remove(plan);
                acts.put(plan, whole(NOTHING, others, "object", "plan", "means"));
            }
            acts.put("carry-out", whole(plans(), NOTHING, "results", "as-planned"));
            acts.put("take-measures", whole(Set.of("carry-out"), NOTHING, "measures"));
            acts.put("report", whole(Set.of("take-measures"), Set.of("keep"), "division"));
            acts.put("keep", whole(Set.of("take-measures"), Set.of("report"), "ground"));
            acts.put("report-later", whole(Set.of("keep"), NOTHING, "division"));
            acts.put("use", whole(Set.of("report", "report-later"), NOTHING, "review"));
            return acts;
        }

        @Override
        boolean mayDo(String act, Deed deed) {
            if (act.equals("use")) {
                return isFor(deed, "information-policy-division");
            }
            if (plans().contains(act)) {
                return owns(act, deed, deed);
            }
            return plans().stream()
                    .filter(plan -> happened(plan, deed).isPresent())
                    .allMatch(plan -> owns(plan, deed, happened(plan, deed).get()));
        }

        private static boolean owns(String plan, Deed deed, Deed planned) {
            return DIVISION.contains(plan)
                    ? isFor(deed, "information-policy-division")
                    : planned.contents().get("system").exists(system -> isAdministrator(deed, system));
        }
    }

    /** Ⅱ-1, Ⅱ-2, Ⅸ-3, 規程第8条: an edition each. */
    static final class Policymaking extends TextOracle {

        Policymaking() {
            super(Map.ofEntries(
                    Map.entry("draft-policy", each(NOTHING, Set.of("draft-standard"), "draft")),
                    Map.entry("draft-standard", each(NOTHING, Set.of("draft-policy"), "draft")),
                    Map.entry("approve", each(Set.of("draft-policy"), NOTHING, "in-force-on")),
                    Map.entry("adopt-standard", each(Set.of("draft-standard"), NOTHING, "in-force-on")),
                    Map.entry("post", each(Set.of("approve"), NOTHING)),
                    Map.entry("post-inside", each(Set.of("approve"), NOTHING)),
                    Map.entry("evaluate", each(Set.of("approve", "adopt-standard"), NOTHING, "trigger", "findings")),
                    Map.entry("report", each(Set.of("evaluate"), NOTHING, "ciso")),
                    Map.entry("review", each(Set.of("evaluate"), Set.of("keep"), "result")),
                    Map.entry("review-later", each(Set.of("keep"), NOTHING, "result")),
                    Map.entry("keep", each(Set.of("evaluate"), Set.of("review"), "ground"))));
        }

        @Override
        boolean mayDo(String act, Deed deed) {
            boolean isChief = is(deed, "ciso", "最高責任者");
            boolean isCommittee = isFor(deed, "evaluation-committee");
            return switch (act) {
                case "draft-policy", "post", "post-inside" -> isChief;
                case "approve" -> is(deed, "mayor", "市長");
                case "draft-standard", "adopt-standard" -> !isOutside(deed);
                case "evaluate" -> isCommittee;
                case "report" -> isCommittee && names(deed, "ciso", "最高責任者");
                default -> isChief || isCommittee;
            };
        }
    }

    /** Ⅹ-1: the text names nobody. */
    static final class Documenting extends TextOracle {

        Documenting() {
            super(Map.ofEntries(
                    Map.entry("assign", whole(NOTHING, NOTHING, "authority")),
                    Map.entry("approve", whole(Set.of("assign"), NOTHING, "approver")),
                    Map.entry("open", whole(Set.of("approve"), NOTHING, "place")),
                    Map.entry("log", whole(NOTHING, NOTHING, "change")),
                    Map.entry("review", whole(NOTHING, NOTHING, "result")),
                    Map.entry("revise", whole(NOTHING, NOTHING, "version")),
                    Map.entry("abolish", whole(Set.of("approve"), NOTHING)),
                    Map.entry("remove", whole(Set.of("abolish"), NOTHING)),
                    Map.entry("keep-record", each(NOTHING, NOTHING, "until")),
                    Map.entry("open-record", each(NOTHING, NOTHING, "place")),
                    Map.entry("protect-record", each(NOTHING, NOTHING, "measures"))));
        }

        @Override
        boolean mayDo(String act, Deed deed) {
            return !isOutside(deed);
        }
    }

    /** Ⅷ-3: only 仕様段階で, に基づく, 事前 and 終了時 are orders. */
    static final class Introduction extends TextOracle {

        Introduction() {
            super(acts());
        }

        private static Map<String, Says> acts() {
            Map<String, Says> acts = new HashMap<>();
            for (String unit : List.of("segment", "room", "server")) {
                acts.put("separate-" + unit, whole(NOTHING, NOTHING));
                acts.put("exempt-" + unit, whole(NOTHING, NOTHING, "ground"));
            }
            acts.put("mask", whole(NOTHING, NOTHING));
            acts.put("need-no-mask", whole(NOTHING, NOTHING, "ground"));
            acts.put("confirm-no-subcontract", whole(NOTHING, NOTHING));
            acts.put("confirm-storage", whole(NOTHING, NOTHING, "place"));
            acts.put("take-memorandum", whole(NOTHING, NOTHING, "memorandum"));
            acts.put("verify-requirements", whole(NOTHING, Set.of("specify"), "requirements"));
            acts.put("specify", needing(whole(NOTHING, NOTHING), "verify-requirements"));
            acts.put("write-test-report", whole(NOTHING, NOTHING, "record"));
            acts.put("inspect", needing(whole(NOTHING, NOTHING, "result"), "write-test-report"));
            acts.put("pre-test", whole(Set.of("specify"), Set.of("introduce"), "result"));
            acts.put("end-development", whole(NOTHING, NOTHING));
            acts.put("erase", needing(whole(NOTHING, NOTHING, "means"), "end-development"));
            acts.put("introduce", needing(whole(NOTHING, NOTHING), "pre-test"));
            return acts;
        }

        @Override
        boolean mayDo(String act, Deed deed) {
            return true; // the text names nobody, and speaks of 委託先
        }
    }
}
