package dev.isms.example.benchmarks.peer;

import dev.isms.asset.Placement;
import dev.isms.asset.Server;
import dev.isms.information.Importance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 属性 — a server as attributes, of types that conditions can compare: days as numbers, and rungs as their heights.
 *
 * <p>What is not recorded is not there. Neither Casbin nor Cedar adds months to a day: when a battery is due is reckoned here.
 */
public final class Attributes {

    private final Map<String, Object> values = new HashMap<>();

    private Attributes() {}

    /** Truths, whole numbers, texts, lists of texts, and maps of these. */
    public static Map<String, Object> of(Server server) {
        ServerBean bean = Beans.of(server);
        Attributes attributes = new Attributes()
                .with("name", bean.getName())
                .with("registered", bean.getRegistered())
                .with("introducedOn", day(bean.getIntroducedOn()))
                .with("importance", bean.getImportance() == null ? null : height(bean.getImportance()))
                .with("locked", bean.getLocked())
                .with("placement", bean.getPlacement() == null ? null : height(bean.getPlacement()))
                .with("powered", bean.getPowered())
                .with("antiVirusInstalled", bean.getAntiVirusInstalled())
                .with("antiVirus", bean.getAntiVirus() == null ? null : antiVirus(bean.getAntiVirus()))
                .with("upsInstalled", bean.getUpsInstalled())
                .with("ups", bean.getUps() == null ? null : ups(bean.getUps()))
                .with("backups", bean.getBackups() == null ? null : sizes(bean.getBackups()));
        return attributes.values;
    }

    private Attributes with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    private static Map<String, Object> antiVirus(AntiVirusBean antiVirus) {
        return new Attributes()
                .with("byIntroduction", antiVirus.getByIntroduction())
                .with("definitions", antiVirus.getDefinitions())
                .with("newestDefinitions", antiVirus.getNewestDefinitions())
                .values;
    }

    private static Map<String, Object> ups(UpsBean ups) {
        LocalDate since = ups.getBatterySince();
        return new Attributes()
                .with("loadsMinimal", ups.getLoadsMinimal())
                .with("outputDevices", ups.getOutputDevices())
                .with("loadConfirmed", ups.getLoadConfirmed())
                .with("batterySince", day(since))
                .with("batteryDueEarliest", since == null ? null : day(ups.batteryDueEarliest(since)))
                .with("batteryDueLatest", since == null ? null : day(ups.batteryDueLatest(since)))
                .with("checkNeeded", ups.getCheckNeeded())
                .with("checked", ups.getChecked())
                .values;
    }

    private static List<String> sizes(List<BackupBean> backups) {
        return backups.stream()
                .map(BackupBean::getSizeConfirmed)
                .map(confirmed -> confirmed == null ? "unrecorded" : confirmed ? "confirmed" : "unconfirmed")
                .toList();
    }

    private static @Nullable Long day(@Nullable LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }

    private static long height(Placement placement) {
        return switch (placement) {
            case ELSEWHERE -> 0;
            case PARTITION -> 1;
            case SERVER_ROOM -> 2;
            case DEDICATED_FACILITY -> 3;
        };
    }

    /** As high as the placement that it requires. */
    private static long height(Importance importance) {
        return switch (importance) {
            case LOW -> 0;
            case MEDIUM -> 1;
            case HIGH -> 2;
        };
    }
}
