package dev.isms.example.benchmarks.peer.cedar;

import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.CedarMap;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import dev.isms.asset.Placement;
import dev.isms.asset.Server;
import dev.isms.example.benchmarks.peer.AntiVirusBean;
import dev.isms.example.benchmarks.peer.BackupBean;
import dev.isms.example.benchmarks.peer.Beans;
import dev.isms.example.benchmarks.peer.ServerBean;
import dev.isms.example.benchmarks.peer.UpsBean;
import dev.isms.information.Importance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 属性 — a server as attributes, of types that conditions can compare: days as numbers, and rungs as their heights.
 *
 * <p>What is not recorded is not there. Cedar adds no months to a day: when a battery is due is reckoned here.
 */
final class Attributes {

    private final Map<String, Value> values = new HashMap<>();

    private Attributes() {}

    static Map<String, Value> of(Server server) {
        ServerBean bean = Beans.of(server);
        Attributes attributes = new Attributes()
                .with("name", bean.getName())
                .with("registered", bean.getRegistered())
                .with("introducedOn", bean.getIntroducedOn())
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

    private Attributes with(String name, @Nullable Value value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    private Attributes with(String name, @Nullable Boolean value) {
        return with(name, value == null ? null : new PrimBool(value));
    }

    private Attributes with(String name, @Nullable String value) {
        return with(name, value == null ? null : new PrimString(value));
    }

    private Attributes with(String name, @Nullable LocalDate value) {
        return with(name, value == null ? null : new PrimLong(value.toEpochDay()));
    }

    private static Value antiVirus(AntiVirusBean antiVirus) {
        return new CedarMap(new Attributes()
                .with("byIntroduction", antiVirus.getByIntroduction())
                .with("definitions", antiVirus.getDefinitions())
                .with("newestDefinitions", antiVirus.getNewestDefinitions())
                .values);
    }

    private static Value ups(UpsBean ups) {
        LocalDate since = ups.getBatterySince();
        return new CedarMap(new Attributes()
                .with("loadsMinimal", ups.getLoadsMinimal())
                .with("outputDevices", ups.getOutputDevices())
                .with("loadConfirmed", ups.getLoadConfirmed())
                .with("batterySince", since)
                .with("batteryDueEarliest", since == null ? null : ups.batteryDueEarliest(since))
                .with("batteryDueLatest", since == null ? null : ups.batteryDueLatest(since))
                .with("checkNeeded", ups.getCheckNeeded())
                .with("checked", ups.getChecked())
                .values);
    }

    private static Value sizes(List<BackupBean> backups) {
        return new CedarList(backups.stream()
                .map(BackupBean::getSizeConfirmed)
                .map(confirmed -> confirmed == null ? "unrecorded" : confirmed ? "confirmed" : "unconfirmed")
                .<Value>map(PrimString::new)
                .toList());
    }

    private static Value height(Placement placement) {
        return new PrimLong(
                switch (placement) {
                    case ELSEWHERE -> 0;
                    case PARTITION -> 1;
                    case SERVER_ROOM -> 2;
                    case DEDICATED_FACILITY -> 3;
                });
    }

    /** As high as the placement that it requires. */
    private static Value height(Importance importance) {
        return new PrimLong(
                switch (importance) {
                    case LOW -> 0;
                    case MEDIUM -> 1;
                    case HIGH -> 2;
                });
    }
}
