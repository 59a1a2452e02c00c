package dev.isms.example.benchmarks.peer;

import dev.isms.asset.Backup;
import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.evidence.Done;
import dev.isms.part.AntiVirus;
import dev.isms.subject.Part;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** ビーンへの写し — servers as beans. */
public final class Beans {

    private Beans() {}

    /** The server as a bean. */
    public static ServerBean of(Server server) {
        return filled(new ServerBean(), server);
    }

    /** The bean, with what is recorded of the server. */
    public static <B extends ServerBean> B filled(B bean, Server server) {
        bean.setName(server.name().getOrNull());
        bean.setRegistered(server.registered().getOrNull());
        bean.setIntroducedOn(server.introducedOn().getOrNull());
        bean.setImportance(server.importance().getOrNull());
        bean.setLocked(server.locked().getOrNull());
        bean.setPlacement(server.placement().getOrNull());
        bean.setPowered(server.powered().getOrNull());
        bean.setAntiVirusInstalled(installed(server.antiVirus()));
        bean.setAntiVirus(server.antiVirus().toOption().map(Beans::of).getOrNull());
        bean.setUpsInstalled(installed(server.ups()));
        bean.setUps(server.ups().toOption().map(Beans::of).getOrNull());
        bean.setBackups(server.backups()
                .map(backups -> backups.map(Beans::of).toJavaList())
                .getOrNull());
        return bean;
    }

    private static @Nullable Boolean installed(Part<?> part) {
        return part instanceof Part.Missing<?> ? null : Boolean.valueOf(part instanceof Part.Present<?>);
    }

    private static AntiVirusBean of(AntiVirus antiVirus) {
        AntiVirusBean bean = new AntiVirusBean();
        bean.setByIntroduction(antiVirus.byIntroduction().getOrNull());
        bean.setDefinitions(antiVirus.definitions().getOrNull());
        bean.setNewestDefinitions(antiVirus.newestDefinitions().getOrNull());
        return bean;
    }

    private static UpsBean of(Ups ups) {
        LocalDate replacedOn = ups.batteryReplaced().flatMap(Done::lastOn).getOrNull();
        UpsBean bean = new UpsBean();
        bean.setLoadsMinimal(ups.loadsMinimal().getOrNull());
        bean.setOutputDevices(ups.outputDevices().getOrNull());
        bean.setLoadConfirmed(ups.loadConfirmed().getOrNull());
        bean.setInUseSince(ups.inUseSince().getOrNull());
        bean.setBatteryLife(ups.batteryLife().getOrNull());
        bean.setBatteryReplaced(ups.batteryReplaced().isEmpty() ? null : Boolean.valueOf(replacedOn != null));
        bean.setBatteryReplacedOn(replacedOn);
        bean.setCheckNeeded(ups.checkNeeded().getOrNull());
        bean.setChecked(ups.checked().getOrNull());
        return bean;
    }

    private static BackupBean of(Backup backup) {
        BackupBean bean = new BackupBean();
        bean.setSizeConfirmed(backup.sizeConfirmed().getOrNull());
        return bean;
    }
}
