package dev.isms.example.benchmarks;

import dev.isms.asset.Backup;
import dev.isms.asset.Placement;
import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.evidence.Done;
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

/** 手書き — the twelve rules as someone would write them who knows what a missing fact means and wants no library. */
@SuppressWarnings("EnumOrdinal") // as people write it by hand
final class ByHand {

    static final Map<Importance, Placement> PLACEMENTS = LinkedHashMap.of(
            Importance.LOW, Placement.ELSEWHERE,
            Importance.MEDIUM, Placement.PARTITION,
            Importance.HIGH, Placement.SERVER_ROOM);

    private static final int FALSE = 0;
    private static final int TRUE = 1;
    private static final int UNKNOWN = 2;

    private ByHand() {}

    /** The verdicts, packed. */
    static int mask(Server server, LocalDate asOf) {
        int installed = installed(server.ups());
        int introduced = introduced(server, asOf);
        Ups ups = server.ups() instanceof Part.Present<Ups> there ? there.value() : null;
        AntiVirus antiVirus = server.antiVirus() instanceof Part.Present<AntiVirus> there ? there.value() : null;
        int protectedAtAll = installed(server.antiVirus());
        int backedUp =
                server.backups().isEmpty() ? UNKNOWN : server.backups().get().isEmpty() ? FALSE : TRUE;
        int mask = verdict(TRUE, flag(server.locked()));
        mask |= verdict(TRUE, placed(server)) << 2;
        mask |= verdict(introduced, and(protectedAtAll, antiVirus == null ? UNKNOWN : flag(antiVirus.byIntroduction())))
                << 4;
        mask |= verdict(
                        and(introduced, protectedAtAll),
                        ofPart(protectedAtAll, antiVirus == null ? 0 : newest(antiVirus)))
                << 6;
        mask |= verdict(flag(server.registered()), and(flag(server.powered()), installed)) << 8;
        mask |= verdict(installed, ofPart(installed, ups == null ? 0 : flag(ups.loadsMinimal()))) << 10;
        mask |= verdict(installed, not(and(installed, ups == null ? UNKNOWN : flag(ups.outputDevices())))) << 12;
        mask |= verdict(installed, ofPart(installed, ups == null ? 0 : flag(ups.loadConfirmed()))) << 14;
        mask |= verdict(installed, ofPart(installed, ups == null ? 0 : battery(ups, asOf))) << 16;
        mask |= verdict(
                        and(installed, ups == null ? UNKNOWN : flag(ups.checkNeeded())),
                        ofPart(installed, ups == null ? 0 : flag(ups.checked())))
                << 18;
        mask |= verdict(TRUE, backedUp) << 20;
        mask |= verdict(backedUp, selected(server.backups())) << 22;
        return mask;
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

    /** Of a part that is not there everything is so; of one nobody recorded, nothing is known. */
    private static int ofPart(int there, int truth) {
        return there == TRUE ? truth : there == FALSE ? TRUE : UNKNOWN;
    }

    private static int introduced(Server server, LocalDate asOf) {
        return server.introducedOn().isEmpty()
                ? UNKNOWN
                : server.introducedOn().get().isAfter(asOf) ? FALSE : TRUE;
    }

    private static int placed(Server server) {
        Option<Placement> placement = server.placement();
        int lowest = placement.isEmpty() ? 0 : placement.get().ordinal();
        int highest = placement.isEmpty()
                ? Placement.values().length - 1
                : placement.get().ordinal();
        if (server.importance().isDefined()) {
            return placed(lowest, highest, server.importance().get());
        }
        int first = placed(lowest, highest, Importance.LOW);
        return first == placed(lowest, highest, Importance.MEDIUM) && first == placed(lowest, highest, Importance.HIGH)
                ? first
                : UNKNOWN;
    }

    private static int placed(int lowest, int highest, Importance importance) {
        int required = PLACEMENTS.get(importance).get().ordinal();
        return required <= lowest ? TRUE : highest < required ? FALSE : UNKNOWN;
    }

    private static int newest(AntiVirus antiVirus) {
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

    private static int battery(Ups ups, LocalDate asOf) {
        Option<Done> replaced = ups.batteryReplaced();
        if (replaced.isEmpty()) {
            return UNKNOWN;
        }
        Option<LocalDate> base =
                replaced.get().lastOn().isDefined() ? replaced.get().lastOn() : ups.inUseSince();
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

    private static int selected(Option<Seq<Backup>> backups) {
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
