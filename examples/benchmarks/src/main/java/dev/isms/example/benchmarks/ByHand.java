package dev.isms.example.benchmarks;

import dev.isms.asset.Backup;
import dev.isms.asset.Placement;
import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.evidence.Done;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.Rule;
import dev.isms.information.Importance;
import dev.isms.kind.SpanKind;
import dev.isms.part.AntiVirus;
import dev.isms.subject.Part;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 手書き — the twelve rules as someone would write them who knows what a missing fact means and wants no library. */
@SuppressWarnings("EnumOrdinal") // as people write it by hand
final class ByHand {

    static final Map<Importance, Placement> PLACEMENTS = LinkedHashMap.of(
            Importance.LOW, Placement.ELSEWHERE,
            Importance.MEDIUM, Placement.PARTITION,
            Importance.HIGH, Placement.SERVER_ROOM);

    static final List<Rule> RULES = List.of(Rule.values());

    private static final int FALSE = 0;
    private static final int TRUE = 1;
    private static final int UNKNOWN = 2;

    private ByHand() {}

    /** The verdicts, packed. */
    static int mask(Server server, LocalDate asOf) {
        int introduced = introduced(server, asOf);
        int guarded = installed(server.antiVirus());
        AntiVirus antiVirus = part(server.antiVirus());
        int installed = installed(server.ups());
        Ups ups = part(server.ups());
        int backedUp = backedUp(server);
        int mask = verdict(TRUE, flag(server.locked()));
        mask |= verdict(TRUE, highEnough(server)) << 2;
        mask |= verdict(introduced, byIntroduction(guarded, antiVirus)) << 4;
        mask |= verdict(and(introduced, guarded), newest(guarded, antiVirus)) << 6;
        mask |= verdict(flag(server.registered()), and(flag(server.powered()), installed)) << 8;
        mask |= verdict(installed, loadsMinimal(installed, ups)) << 10;
        mask |= verdict(installed, not(outputDevices(installed, ups))) << 12;
        mask |= verdict(installed, loadConfirmed(installed, ups)) << 14;
        mask |= verdict(installed, battery(installed, ups, asOf)) << 16;
        mask |= verdict(checkNeeded(installed, ups), checked(installed, ups)) << 18;
        mask |= verdict(TRUE, backedUp) << 20;
        mask |= verdict(backedUp, allConfirmed(server.backups())) << 22;
        return mask;
    }

    /** The verdicts, one by one. */
    static Outcome[] verdicts(Server server, LocalDate asOf) {
        int mask = mask(server, asOf);
        Outcome[] verdicts = new Outcome[RULES.size()];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = Outcome.of(mask >>> 2 * i & 3);
        }
        return verdicts;
    }

    /**
     * Whether the gate lets the server pass: no rule that binds is violated, and none is open, unless what it asks is done whether it
     * applies or not. The first that is ends it. That there are no output devices is only recommended, and not asked; that it is
     * locked always applies, so something was checked.
     */
    static boolean conforms(Server server, LocalDate asOf) {
        if (isAgainst(TRUE, flag(server.locked())) || isAgainst(TRUE, highEnough(server))) {
            return false;
        }
        int introduced = introduced(server, asOf);
        int guarded = installed(server.antiVirus());
        AntiVirus antiVirus = part(server.antiVirus());
        if (isAgainst(introduced, byIntroduction(guarded, antiVirus))
                || isAgainst(and(introduced, guarded), newest(guarded, antiVirus))) {
            return false;
        }
        int installed = installed(server.ups());
        Ups ups = part(server.ups());
        if (isAgainst(flag(server.registered()), and(flag(server.powered()), installed))
                || isAgainst(installed, loadsMinimal(installed, ups))
                || isAgainst(installed, loadConfirmed(installed, ups))
                || isAgainst(installed, battery(installed, ups, asOf))
                || isAgainst(checkNeeded(installed, ups), checked(installed, ups))) {
            return false;
        }
        return backedUp(server) == TRUE && allConfirmed(server.backups()) == TRUE;
    }

    private static int byIntroduction(int guarded, @Nullable AntiVirus antiVirus) {
        return and(guarded, antiVirus == null ? UNKNOWN : flag(antiVirus.byIntroduction()));
    }

    private static int newest(int guarded, @Nullable AntiVirus antiVirus) {
        return ofPart(guarded, antiVirus == null ? UNKNOWN : definitionsNewest(antiVirus));
    }

    private static int loadsMinimal(int installed, @Nullable Ups ups) {
        return ofPart(installed, ups == null ? UNKNOWN : flag(ups.loadsMinimal()));
    }

    private static int outputDevices(int installed, @Nullable Ups ups) {
        return and(installed, ups == null ? UNKNOWN : flag(ups.outputDevices()));
    }

    private static int loadConfirmed(int installed, @Nullable Ups ups) {
        return ofPart(installed, ups == null ? UNKNOWN : flag(ups.loadConfirmed()));
    }

    private static int battery(int installed, @Nullable Ups ups, LocalDate asOf) {
        return ofPart(installed, ups == null ? UNKNOWN : batteryInTime(ups, asOf));
    }

    private static int checkNeeded(int installed, @Nullable Ups ups) {
        return and(installed, ups == null ? UNKNOWN : flag(ups.checkNeeded()));
    }

    private static int checked(int installed, @Nullable Ups ups) {
        return ofPart(installed, ups == null ? UNKNOWN : flag(ups.checked()));
    }

    private static int verdict(int applies, int requires) {
        if (applies == FALSE) {
            return 2;
        }
        if (applies == UNKNOWN || requires == UNKNOWN) {
            return 3;
        }
        return requires == TRUE ? 0 : 1;
    }

    private static boolean isAgainst(int applies, int requires) {
        return applies != FALSE && requires != TRUE;
    }

    private static int flag(Option<Boolean> fact) {
        return fact.isEmpty() ? UNKNOWN : fact.get() ? TRUE : FALSE;
    }

    private static int not(int truth) {
        return truth == UNKNOWN ? UNKNOWN : 1 - truth;
    }

    private static int and(int one, int other) {
        return one == FALSE || other == FALSE ? FALSE : one == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    private static int installed(Part<?> part) {
        return part instanceof Part.Present<?> ? TRUE : part instanceof Part.Missing<?> ? UNKNOWN : FALSE;
    }

    private static <P> @Nullable P part(Part<P> part) {
        return part instanceof Part.Present<P> there ? there.value() : null;
    }

    /** Of a part that is not there everything is so; of one nobody recorded, nothing is known. */
    private static int ofPart(int there, int truth) {
        return there == TRUE ? truth : there == FALSE ? TRUE : UNKNOWN;
    }

    private static int introduced(Server server, LocalDate asOf) {
        return server.introducedOn().isEmpty()
                ? UNKNOWN
                : server.introducedOn().get().isAfter(asOf) ? FALSE : TRUE;
    }

    private static int backedUp(Server server) {
        return server.backups().isEmpty() ? UNKNOWN : server.backups().get().isEmpty() ? FALSE : TRUE;
    }

    private static int highEnough(Server server) {
        Option<Placement> placement = server.placement();
        int lowest = placement.isEmpty() ? 0 : placement.get().ordinal();
        int highest = placement.isEmpty()
                ? Placement.values().length - 1
                : placement.get().ordinal();
        if (server.importance().isDefined()) {
            return highEnough(lowest, highest, server.importance().get());
        }
        int first = highEnough(lowest, highest, Importance.LOW);
        return first == highEnough(lowest, highest, Importance.MEDIUM)
                        && first == highEnough(lowest, highest, Importance.HIGH)
                ? first
                : UNKNOWN;
    }

    private static int highEnough(int lowest, int highest, Importance importance) {
        int required = PLACEMENTS.get(importance).get().ordinal();
        return required <= lowest ? TRUE : highest < required ? FALSE : UNKNOWN;
    }

    private static int definitionsNewest(AntiVirus antiVirus) {
        return antiVirus.definitions().isEmpty()
                        || antiVirus.newestDefinitions().isEmpty()
                ? UNKNOWN
                : antiVirus
                                .definitions()
                                .get()
                                .equals(antiVirus.newestDefinitions().get())
                        ? TRUE
                        : FALSE;
    }

    /** When its batteries were new; none if that is not recorded. */
    static Option<LocalDate> batterySince(Ups ups) {
        Option<Done> replaced = ups.batteryReplaced();
        if (replaced.isEmpty()) {
            return Option.none();
        }
        return replaced.get().lastOn().isDefined() ? replaced.get().lastOn() : ups.inUseSince();
    }

    private static int batteryInTime(Ups ups, LocalDate asOf) {
        Option<LocalDate> base = batterySince(ups);
        if (base.isEmpty() || base.get().isAfter(asOf)) {
            return UNKNOWN;
        }
        Option<Period> life = ups.batteryLife();
        if (life.isDefined()) {
            return asOf.isAfter(base.get().plus(life.get())) ? FALSE : TRUE;
        }
        return asOf.isAfter(base.get().plus(LONGEST))
                ? FALSE
                : asOf.isAfter(base.get().plusDays(1)) ? UNKNOWN : TRUE;
    }

    /** The longest life that a battery can be said to have. */
    private static final Period LONGEST = new SpanKind().greatest().get();

    private static int allConfirmed(Option<Seq<Backup>> backups) {
        if (backups.isEmpty()) {
            return UNKNOWN;
        }
        int all = TRUE;
        for (Backup backup : backups.get()) {
            all = and(all, flag(backup.sizeConfirmed()));
        }
        return all;
    }
}
