package dev.isms.sagamihara.procedures;

import static dev.isms.sagamihara.procedures.TextOracle.each;
import static dev.isms.sagamihara.procedures.TextOracle.whole;

import dev.isms.history.Deed;
import dev.isms.sagamihara.procedures.TextOracle.Says;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** 各節の神託 — each section of the text that orders what is done, read once more, apart from the definitions. */
final class Oracles {

    private static final Set<String> NOTHING = Set.of();

    static final Map<String, Supplier<TextOracle>> ALL = Map.of(
            "incident", Incident::new,
            "audit", Audit::new,
            "training", Training::new,
            "monitoring", OperationOracles.Monitoring::new,
            "policymaking", OperationOracles.Policymaking::new,
            "documenting", OperationOracles.Documenting::new,
            "introduction", OperationOracles.Introduction::new);

    private Oracles() {}

    /** Ⅴ-3、Ⅶ-4-(2)-②. */
    static final class Incident extends TextOracle {

        Incident() {
            super(Map.ofEntries(
                    Map.entry("find", whole(NOTHING, Set.of("fear", "find-malware"))),
                    Map.entry("fear", whole(NOTHING, Set.of("find", "find-malware"))),
                    Map.entry("find-malware", whole(NOTHING, Set.of("find", "fear"))),
                    Map.entry("report-fear", each(Set.of("fear"), NOTHING, "administrator")),
                    Map.entry("occur", each(Set.of("report-fear"), NOTHING)),
                    Map.entry("report-malware", each(Set.of("find-malware"), NOTHING, "administrator")),
                    Map.entry("take-up", each(Set.of("report-malware"), NOTHING)),
                    Map.entry("report", each(Set.of("find", "occur"), NOTHING, "administrator")),
                    Map.entry("treat", each(Set.of("report", "take-up"), NOTHING, "findings", "measures")),
                    Map.entry("inform", each(Set.of("treat"), NOTHING, "policy-head", "situation")),
                    Map.entry("record", each(Set.of("treat"), NOTHING, "result")),
                    Map.entry("escalate", each(Set.of("inform"), Set.of("keep-back"), "ciso", "committee")),
                    Map.entry("keep-back", each(Set.of("inform"), Set.of("escalate"), "ground")),
                    Map.entry("escalate-later", each(Set.of("keep-back"), NOTHING, "ciso", "committee"))));
        }

        @Override
        boolean mayDo(String act, Deed deed) {
            String system = deed.strand().getOrElse("");
            boolean isReported = deed.contents()
                    .get("administrator")
                    .exists(name -> administers(name, system, deed.happened().toLocalDate()));
            return switch (act) {
                case "find", "fear", "find-malware", "occur" -> true;
                case "record" -> !isOutside(deed);
                case "report-malware" -> isReported;
                case "report-fear", "report" -> is(deed, "employee", "職員", "管理者東") && isReported;
                case "treat", "take-up" -> isAdministrator(deed, system);
                case "inform" -> isAdministrator(deed, system) && names(deed, "policy-head", "課長");
                case "keep-back" -> is(deed, "information-policy-head", "課長");
                default -> is(deed, "information-policy-head", "課長") && names(deed, "ciso", "最高責任者");
            };
        }
    }

    /** Ⅸ-2: 東 and 西 are the auditors, 監査長 their leader. */
    static final class Audit extends TextOracle {

        Audit() {
            super(Map.ofEntries(
                    Map.entry("elect", whole(NOTHING, NOTHING, "leader")),
                    Map.entry("train-outside", each(NOTHING, NOTHING, "course")),
                    Map.entry("train-inside", each(NOTHING, NOTHING, "trainer")),
                    Map.entry("call-regular", whole(NOTHING, NOTHING, "plan")),
                    Map.entry("call-special", whole(NOTHING, NOTHING, "decision")),
                    Map.entry("appoint", whole(NOTHING, NOTHING, "auditors", "independence")),
                    Map.entry("make-plan", whole(Set.of("appoint"), NOTHING, "schedule", "targets", "checklist")),
                    Map.entry("commission", whole(NOTHING, NOTHING, "part")),
                    Map.entry("carry-out", whole(Set.of("make-plan"), NOTHING)),
                    Map.entry("report", whole(Set.of("carry-out"), NOTHING, "results", "committee")),
                    Map.entry("follow-up", whole(Set.of("report"), Set.of("need-none"), "advice")),
                    Map.entry("need-none", whole(Set.of("report"), Set.of("follow-up"), "ground")),
                    Map.entry("follow-up-later", whole(Set.of("need-none"), NOTHING, "advice"))));
        }

        @Override
        boolean mayDo(String act, Deed deed) {
            return switch (act) {
                case "elect" -> is(deed, "internal-auditor", "東", "西") && names(deed, "leader", "東", "西");
                case "make-plan" -> is(deed, "internal-auditor", "東", "西");
                case "train-inside" ->
                    !isOutside(deed)
                            && deed.contents()
                                    .get("trainer")
                                    .exists(trainer -> deed.contents().containsKey("trainer-record")
                                            || isBefore(happened("train-outside", trainer), deed));
                case "call-regular" -> isFor(deed, "audit-team");
                case "call-special" -> isFor(deed, "evaluation-committee");
                case "appoint" -> is(deed, "audit-team-leader", "監査長");
                case "carry-out", "report", "follow-up", "follow-up-later" ->
                    !isOutside(deed) || isBefore(happened("commission", deed), deed);
                default -> !isOutside(deed);
            };
        }
    }

    /** Ⅴ-2: each kind has its owner, who does all of it. */
    static final class Training extends TextOracle {

        private static final List<String> PLANS = List.of(
                "plan-newcomers",
                "plan-awareness",
                "plan-operation",
                "plan-auditors",
                "plan-occasional",
                "plan-temporaries");

        Training() {
            super(acts());
        }

        private static Map<String, Says> acts() {
            Map<String, Says> acts = new HashMap<>();
            for (String plan : PLANS) {
                Set<String> others = new java.util.HashSet<>(PLANS);
                others.remove(plan);
                acts.put(plan, whole(NOTHING, others, "date", "trainer", "audience", "content", "measure"));
            }
            acts.put("add", whole(Set.copyOf(PLANS), NOTHING, "addition"));
            acts.put("add-nothing", whole(Set.copyOf(PLANS), NOTHING));
            acts.put("hold", whole(Set.copyOf(PLANS), NOTHING));
            for (String after : List.of("survey", "test", "interview")) {
                acts.put(after, whole(Set.of("hold"), NOTHING));
            }
            acts.put("confirm-otherwise", whole(Set.of("hold"), NOTHING, "means"));
            acts.put("report", whole(Set.of("hold"), NOTHING, "report"));
            return acts;
        }

        @Override
        boolean mayDo(String act, Deed deed) {
            if (PLANS.contains(act)) {
                return owns(act, deed, deed);
            }
            return PLANS.stream()
                    .filter(plan -> happened(plan, deed).isPresent())
                    .allMatch(plan -> owns(plan, deed, happened(plan, deed).get()));
        }

        private static boolean owns(String plan, Deed deed, Deed planned) {
            return switch (plan) {
                case "plan-newcomers", "plan-awareness" -> is(deed, "information-policy-head", "課長");
                case "plan-operation" ->
                    planned.contents().get("system").exists(system -> isAdministrator(deed, system));
                case "plan-auditors" -> is(deed, "audit-team-leader", "監査長");
                default ->
                    is(deed, "section-or-agency-head", "所属長")
                            && planned.contents().get("section").contains("東");
            };
        }
    }
}
