package dev.isms.example.benchmarks;

import dev.isms.asset.Backup;
import dev.isms.asset.Placement;
import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.evidence.Done;
import dev.isms.information.Importance;
import dev.isms.part.AntiVirus;
import dev.isms.subject.Part;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.Random;

/** サーバの集まり — servers as ledgers have them: mostly sound, or mixed so that no branch can be foretold. */
final class Population {

    static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    private final Random random;
    private final int unsound;

    /** @param unsound how many facts of a hundred are missing or as they should not be */
    Population(int unsound) {
        this(unsound, 20261001);
    }

    Population(int unsound, int seed) {
        this.random = new Random(seed);
        this.unsound = unsound;
    }

    Server[] servers(int count) {
        Server[] servers = new Server[count];
        for (int i = 0; i < count; i++) {
            servers[i] = server("sv-" + i);
        }
        return servers;
    }

    private boolean isUnsound() {
        return random.nextInt(100) < unsound;
    }

    private <T> Option<T> mostly(T sound, T other) {
        return isUnsound() ? random.nextBoolean() ? Option.none() : Option.some(other) : Option.some(sound);
    }

    private Server server(String name) {
        return Server.named(name)
                .withRegistered(mostly(true, false))
                .withIntroducedOn(mostly(AS_OF.minusYears(3), AS_OF.plusDays(1)))
                .withImportance(mostly(Importance.HIGH, Importance.LOW))
                .withLocked(mostly(true, false))
                .withPlacement(mostly(Placement.SERVER_ROOM, Placement.PARTITION))
                .withPowered(mostly(true, false))
                .withAntiVirus(part(AntiVirus.unrecorded()
                        .withByIntroduction(mostly(true, false))
                        .withDefinitions(mostly("2026.09.30", "2026.09.01"))
                        .withNewestDefinitions(mostly("2026.09.30", "2026.10.01"))))
                .withUps(part(ups()))
                .withBackups(
                        isUnsound()
                                ? Option.none()
                                : Option.some(
                                        List.of(backup("日次"), backup("週次")).toArray()));
    }

    private <P> Part<P> part(P there) {
        return isUnsound() ? random.nextBoolean() ? Part.missing() : Part.none() : Part.of(there);
    }

    private Ups ups() {
        return Ups.unrecorded()
                .withLoadsMinimal(mostly(true, false))
                .withOutputDevices(mostly(false, true))
                .withLoadConfirmed(mostly(true, false))
                .withInUseSince(mostly(AS_OF.minusYears(4), AS_OF.minusYears(9)))
                .withBatteryLife(mostly(Period.ofYears(5), Period.ofYears(1)))
                .withBatteryReplaced(mostly(Done.on(AS_OF.minusYears(2)), Done.never()))
                .withCheckNeeded(mostly(false, true))
                .withChecked(mostly(true, false));
    }

    private Backup backup(String name) {
        return Backup.named(name).withSizeConfirmed(mostly(true, false));
    }
}
