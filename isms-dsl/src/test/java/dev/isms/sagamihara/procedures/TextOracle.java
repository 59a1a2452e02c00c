package dev.isms.sagamihara.procedures;

import dev.isms.history.Deed;
import dev.isms.history.Event;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 本文の神託 — what a section of the text lets happen next, written from the text alone: it knows what an event is and nothing of the
 * procedures. An act may happen once what it follows has happened and nothing that excludes it has, not before those in time.
 */
abstract class TextOracle {

    /**
     * 行為の神託 — what the text says of one act.
     *
     * @param of whether it is of each thing on its own
     * @param follows any of these must have happened; none where nothing must
     * @param needs all of these must have happened
     * @param excludes none of these may have happened
     * @param contents what must be recorded
     */
    record Says(boolean of, Set<String> follows, Set<String> needs, Set<String> excludes, List<String> contents) {}

    private final Map<String, Says> acts;
    private final Map<String, Map<String, Deed>> done = new HashMap<>();

    TextOracle(Map<String, Says> acts) {
        this.acts = acts;
    }

    static Says whole(Set<String> follows, Set<String> excludes, String... contents) {
        return new Says(false, follows, Set.of(), excludes, List.of(contents));
    }

    static Says each(Set<String> follows, Set<String> excludes, String... contents) {
        return new Says(true, follows, Set.of(), excludes, List.of(contents));
    }

    static Says needing(Says says, String... needs) {
        return new Says(says.of, says.follows, Set.of(needs), says.excludes, says.contents);
    }

    /** Whether whoever did it may, and what is recorded names whom it may. */
    abstract boolean mayDo(String act, Deed deed);

    final boolean allows(Event event) {
        Says says = acts.get(event.act());
        Deed deed = event.deed();
        return says != null
                && says.of == deed.strand().isDefined()
                && (happened(event.act(), deed).isPresent() || isInOrder(says, deed))
                && !deed.recorded().isBefore(deed.happened())
                && !isTooEarly(says, deed)
                && mayDo(event.act(), deed)
                && says.contents.stream().allMatch(deed.contents()::containsKey);
    }

    /** Takes what happened; what may not happen changes nothing, nor does what happened before. */
    final void take(Event event) {
        if (allows(event)) {
            done.computeIfAbsent(event.deed().strand().getOrElse(""), key -> new HashMap<>())
                    .putIfAbsent(event.act(), event.deed());
        }
    }

    /** The first time that it happened, of the same thing or of the whole. */
    final Optional<Deed> happened(String act, Deed like) {
        return happened(act, like.strand().getOrElse(""));
    }

    final Optional<Deed> happened(String act, String of) {
        Deed own = done.getOrDefault(of, Map.of()).get(act);
        return Optional.ofNullable(own == null ? done.getOrDefault("", Map.of()).get(act) : own);
    }

    private boolean isInOrder(Says says, Deed deed) {
        return (says.follows.isEmpty() || any(says.follows, deed))
                && says.needs.stream().allMatch(act -> happened(act, deed).isPresent())
                && !any(says.excludes, deed);
    }

    private boolean any(Set<String> some, Deed deed) {
        return some.stream().anyMatch(act -> happened(act, deed).isPresent());
    }

    private boolean isTooEarly(Says says, Deed deed) {
        return java.util.stream.Stream.concat(says.follows.stream(), says.needs.stream())
                .flatMap(act -> happened(act, deed).stream())
                .map(Deed::happened)
                .max(LocalDateTime::compareTo)
                .filter(deed.happened()::isBefore)
                .isPresent();
    }

    static boolean isBefore(Optional<Deed> earlier, Deed deed) {
        return earlier.filter(one -> !deed.happened().isBefore(one.happened())).isPresent();
    }

    static boolean is(Deed deed, String capacity, String... names) {
        return deed.by().capacity().contains(capacity)
                && List.of(names).contains(deed.by().responsible());
    }

    static boolean isFor(Deed deed, String body) {
        return deed.by().capacity().contains(body);
    }

    static boolean isOutside(Deed deed) {
        return deed.by().capacity().contains("outsider");
    }

    static boolean names(Deed deed, String content, String... names) {
        return deed.contents().get(content).exists(List.of(names)::contains);
    }

    /** 管理者東 of 東 until the last day, a deputy of 東 all the time, 管理者西 of 西. */
    static boolean administers(String name, String system, LocalDate day) {
        return switch (name) {
            case "管理者東" -> system.equals("東") && !day.isAfter(LocalDate.of(2026, 10, 4));
            case "代理東" -> system.equals("東");
            case "管理者西" -> system.equals("西");
            default -> false;
        };
    }

    static boolean isAdministrator(Deed deed, String system) {
        return deed.by().capacity().contains("system-administrator")
                && administers(deed.by().responsible(), system, deed.happened().toLocalDate());
    }
}
