package dev.isms.sagamihara.incident;

import dev.isms.history.Deed;
import dev.isms.history.Event;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ⅴ-3の神託 — what the text lets happen next in an incident, written from the text alone: it knows what an event is and nothing of
 * the procedure.
 */
final class IncidentOracle {

    static final LocalDate ADMINISTRATOR_UNTIL = LocalDate.of(2026, 10, 4);

    private static final Map<String, List<String>> CONTENTS = Map.ofEntries(
            Map.entry("find", List.of("situation")),
            Map.entry("fear", List.of("situation")),
            Map.entry("find-malware", List.of("situation")),
            Map.entry("report-fear", List.of("administrator")),
            Map.entry("occur", List.of("situation")),
            Map.entry("report-malware", List.of("administrator")),
            Map.entry("report", List.of("administrator")),
            Map.entry("treat", List.of("findings", "measures")),
            Map.entry("inform", List.of("policy-head", "situation")),
            Map.entry("escalate", List.of("ciso", "committee")),
            Map.entry("keep-back", List.of("ground")),
            Map.entry("escalate-later", List.of("ciso", "committee")),
            Map.entry("record", List.of("result")));

    static final List<String> ACTS = List.copyOf(new java.util.TreeSet<>(CONTENTS.keySet()));
    private static final Set<String> OF_THE_WHOLE = Set.of("find", "fear", "find-malware");
    private static final Set<String> BY_EMPLOYEES = Set.of("find", "fear", "report-fear", "occur", "report");
    private static final Set<String> BY_ADMINISTRATORS = Set.of("treat", "inform");
    private static final Set<String> BY_ANYBODY = Set.of("find-malware", "report-malware", "record");

    private final Map<String, Set<String>> done = new HashMap<>();
    private final Map<String, LocalDateTime> last = new HashMap<>();

    static List<String> contents(String act) {
        return CONTENTS.get(act);
    }

    static boolean isOfTheWhole(String act) {
        return OF_THE_WHOLE.contains(act);
    }

    /** Whether it may happen now. */
    boolean allows(Event event) {
        Deed deed = event.deed();
        String act = event.act();
        String system = deed.strand().getOrElse("");
        return CONTENTS.containsKey(act)
                && OF_THE_WHOLE.contains(act) == system.isEmpty()
                && (has(system, act) || isInOrder(act, system))
                && !deed.recorded().isBefore(deed.happened())
                && !deed.happened().isBefore(last.getOrDefault(system, last.getOrDefault("", LocalDateTime.MIN)))
                && mayDo(act, system, deed)
                && isComplete(act, system, deed);
    }

    /** Takes what happened; what may not happen changes nothing, nor does what happened before. */
    void take(Event event) {
        String system = event.deed().strand().getOrElse("");
        if (allows(event)
                && done.computeIfAbsent(system, key -> new HashSet<>()).add(event.act())) {
            last.put(system, event.deed().happened());
        }
    }

    private boolean has(String system, String act) {
        return done.getOrDefault(system, Set.of()).contains(act);
    }

    private boolean isInOrder(String act, String system) {
        boolean isReported = has(system, "report") || has(system, "report-malware");
        return switch (act) {
            case "find", "fear", "find-malware" ->
                done.getOrDefault("", Set.of()).isEmpty();
            case "report-fear" -> has("", "fear");
            case "occur" -> has(system, "report-fear");
            case "report" -> has("", "find") || has(system, "occur");
            case "report-malware" -> has("", "find-malware");
            case "treat" -> isReported;
            case "inform", "record" -> has(system, "treat");
            case "escalate" -> has(system, "inform") && !has(system, "keep-back");
            case "keep-back" -> has(system, "inform") && !has(system, "escalate");
            case "escalate-later" -> has(system, "keep-back");
            default -> throw new AssertionError(act);
        };
    }

    private static boolean mayDo(String act, String system, Deed deed) {
        String name = deed.by().responsible();
        String as = deed.by().capacity().getOrElse("");
        if (BY_ANYBODY.contains(act)) {
            return true;
        }
        if (BY_EMPLOYEES.contains(act)) {
            return as.equals("employee") && Set.of("職員", "管理者東").contains(name);
        }
        return BY_ADMINISTRATORS.contains(act)
                ? as.equals("system-administrator")
                        && administers(name, system, deed.happened().toLocalDate())
                : as.equals("information-policy-head") && name.equals("課長");
    }

    /** 管理者東 of 東 until the last day, a deputy of 東 all the time, 管理者西 of 西. */
    private static boolean administers(String name, String system, LocalDate day) {
        return switch (name) {
            case "管理者東" -> system.equals("東") && !day.isAfter(ADMINISTRATOR_UNTIL);
            case "代理東" -> system.equals("東");
            case "管理者西" -> system.equals("西");
            default -> false;
        };
    }

    private static boolean isComplete(String act, String system, Deed deed) {
        List<String> missing = new ArrayList<>(CONTENTS.get(act));
        missing.removeIf(key -> deed.contents().containsKey(key));
        LocalDate day = deed.happened().toLocalDate();
        return missing.isEmpty()
                && deed.contents()
                        .get("administrator")
                        .forAll(name -> !CONTENTS.get(act).contains("administrator") || administers(name, system, day))
                && deed.contents()
                        .get("policy-head")
                        .forAll(name -> !CONTENTS.get(act).contains("policy-head") || name.equals("課長"))
                && deed.contents()
                        .get("ciso")
                        .forAll(name -> !CONTENTS.get(act).contains("ciso") || name.equals("最高責任者"));
    }
}
