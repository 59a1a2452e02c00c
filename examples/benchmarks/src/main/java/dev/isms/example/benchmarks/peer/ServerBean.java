package dev.isms.example.benchmarks.peer;

import dev.isms.asset.Placement;
import dev.isms.information.Importance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * サーバ — a server as a bean; what is not recorded is null.
 *
 * <p>Whether there is a part at all is a fact of its own; the part's bean is there if there is one.
 */
public class ServerBean {

    private @Nullable String name;
    private @Nullable Boolean registered;
    private @Nullable LocalDate introducedOn;
    private @Nullable Importance importance;
    private @Nullable Boolean locked;
    private @Nullable Placement placement;
    private @Nullable Boolean powered;
    private @Nullable Boolean antiVirusInstalled;
    private @Nullable AntiVirusBean antiVirus;
    private @Nullable Boolean upsInstalled;
    private @Nullable UpsBean ups;
    private @Nullable List<BackupBean> backups;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable Boolean getRegistered() {
        return registered;
    }

    public void setRegistered(@Nullable Boolean registered) {
        this.registered = registered;
    }

    public @Nullable LocalDate getIntroducedOn() {
        return introducedOn;
    }

    public void setIntroducedOn(@Nullable LocalDate introducedOn) {
        this.introducedOn = introducedOn;
    }

    public @Nullable Importance getImportance() {
        return importance;
    }

    public void setImportance(@Nullable Importance importance) {
        this.importance = importance;
    }

    public @Nullable Boolean getLocked() {
        return locked;
    }

    public void setLocked(@Nullable Boolean locked) {
        this.locked = locked;
    }

    public @Nullable Placement getPlacement() {
        return placement;
    }

    public void setPlacement(@Nullable Placement placement) {
        this.placement = placement;
    }

    public @Nullable Boolean getPowered() {
        return powered;
    }

    public void setPowered(@Nullable Boolean powered) {
        this.powered = powered;
    }

    public @Nullable Boolean getAntiVirusInstalled() {
        return antiVirusInstalled;
    }

    public void setAntiVirusInstalled(@Nullable Boolean antiVirusInstalled) {
        this.antiVirusInstalled = antiVirusInstalled;
    }

    public @Nullable AntiVirusBean getAntiVirus() {
        return antiVirus;
    }

    public void setAntiVirus(@Nullable AntiVirusBean antiVirus) {
        this.antiVirus = antiVirus;
    }

    public @Nullable Boolean getUpsInstalled() {
        return upsInstalled;
    }

    public void setUpsInstalled(@Nullable Boolean upsInstalled) {
        this.upsInstalled = upsInstalled;
    }

    public @Nullable UpsBean getUps() {
        return ups;
    }

    public void setUps(@Nullable UpsBean ups) {
        this.ups = ups;
    }

    public @Nullable List<BackupBean> getBackups() {
        return backups;
    }

    public void setBackups(@Nullable List<BackupBean> backups) {
        this.backups = backups;
    }
}
