package dev.isms.example.benchmarks.size.peer;

import dev.isms.example.benchmarks.size.Device;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** 機器 — a device as a bean; what is not recorded is null. */
public final class DeviceBean {

    private final @Nullable Boolean[] flags = new Boolean[Device.FLAGS.size()];
    private final @Nullable Integer[] numbers = new Integer[Device.NUMBERS.size()];
    private final @Nullable LocalDate[] days = new LocalDate[Device.DAYS.size()];

    DeviceBean(Device device) {
        Arrays.setAll(flags, i -> device.flag(i).getOrNull());
        Arrays.setAll(numbers, i -> device.number(i).getOrNull());
        Arrays.setAll(days, i -> device.day(i).getOrNull());
    }

    @Nullable
    Boolean flag(int i) {
        return flags[i];
    }

    @Nullable
    Integer number(int i) {
        return numbers[i];
    }

    @Nullable
    LocalDate day(int i) {
        return days[i];
    }

    public @Nullable Boolean getFlag0() {
        return flags[0];
    }

    public @Nullable Boolean getFlag1() {
        return flags[1];
    }

    public @Nullable Boolean getFlag2() {
        return flags[2];
    }

    public @Nullable Boolean getFlag3() {
        return flags[3];
    }

    public @Nullable Boolean getFlag4() {
        return flags[4];
    }

    public @Nullable Boolean getFlag5() {
        return flags[5];
    }

    public @Nullable Integer getNumber0() {
        return numbers[0];
    }

    public @Nullable Integer getNumber1() {
        return numbers[1];
    }

    public @Nullable Integer getNumber2() {
        return numbers[2];
    }

    public @Nullable LocalDate getDay0() {
        return days[0];
    }

    public @Nullable LocalDate getDay1() {
        return days[1];
    }

    public @Nullable LocalDate getDay2() {
        return days[2];
    }
}
