package dev.isms.example.benchmarks.peer;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** UPS — an uninterruptible power supply as a bean; what is not recorded is null. */
public class UpsBean {

    /** What a battery's life is between where nobody recorded it. */
    private static final Period SHORTEST = Period.ofDays(1);

    private static final Period LONGEST = Period.of(100, 1_200, 36_600);

    private @Nullable Boolean loadsMinimal;
    private @Nullable Boolean outputDevices;
    private @Nullable Boolean loadConfirmed;
    private @Nullable LocalDate inUseSince;
    private @Nullable Period batteryLife;
    private @Nullable Boolean batteryReplaced;
    private @Nullable LocalDate batteryReplacedOn;
    private @Nullable Boolean checkNeeded;
    private @Nullable Boolean checked;

    public @Nullable Boolean getLoadsMinimal() {
        return loadsMinimal;
    }

    public void setLoadsMinimal(@Nullable Boolean loadsMinimal) {
        this.loadsMinimal = loadsMinimal;
    }

    public @Nullable Boolean getOutputDevices() {
        return outputDevices;
    }

    public void setOutputDevices(@Nullable Boolean outputDevices) {
        this.outputDevices = outputDevices;
    }

    public @Nullable Boolean getLoadConfirmed() {
        return loadConfirmed;
    }

    public void setLoadConfirmed(@Nullable Boolean loadConfirmed) {
        this.loadConfirmed = loadConfirmed;
    }

    public @Nullable LocalDate getInUseSince() {
        return inUseSince;
    }

    public void setInUseSince(@Nullable LocalDate inUseSince) {
        this.inUseSince = inUseSince;
    }

    public @Nullable Period getBatteryLife() {
        return batteryLife;
    }

    public void setBatteryLife(@Nullable Period batteryLife) {
        this.batteryLife = batteryLife;
    }

    public @Nullable Boolean getBatteryReplaced() {
        return batteryReplaced;
    }

    public void setBatteryReplaced(@Nullable Boolean batteryReplaced) {
        this.batteryReplaced = batteryReplaced;
    }

    public @Nullable LocalDate getBatteryReplacedOn() {
        return batteryReplacedOn;
    }

    public void setBatteryReplacedOn(@Nullable LocalDate batteryReplacedOn) {
        this.batteryReplacedOn = batteryReplacedOn;
    }

    public @Nullable Boolean getCheckNeeded() {
        return checkNeeded;
    }

    public void setCheckNeeded(@Nullable Boolean checkNeeded) {
        this.checkNeeded = checkNeeded;
    }

    public @Nullable Boolean getChecked() {
        return checked;
    }

    public void setChecked(@Nullable Boolean checked) {
        this.checked = checked;
    }

    /** From when the battery has been in use: from its replacement or, if it never was replaced, from the start. */
    public @Nullable LocalDate getBatterySince() {
        if (batteryReplaced == null) {
            return null;
        }
        return batteryReplaced ? batteryReplacedOn : inUseSince;
    }

    /** The first day by which a battery in use since this day can have served its life. */
    public LocalDate batteryDueEarliest(LocalDate since) {
        return since.plus(batteryLife == null ? SHORTEST : batteryLife);
    }

    /** The last day by which it can. */
    public LocalDate batteryDueLatest(LocalDate since) {
        return since.plus(batteryLife == null ? LONGEST : batteryLife);
    }
}
