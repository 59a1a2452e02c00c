package dev.isms.example.benchmarks.size.peer;

import dev.isms.example.benchmarks.size.Device;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** 属性 — a device as attributes that conditions can compare: truths and whole numbers, days among them. What is not recorded is not there. */
final class DeviceAttributes {

    private DeviceAttributes() {}

    static Map<String, Object> of(Device device) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < Device.FLAGS.size(); i++) {
            put(values, "flag" + i, device.flag(i));
        }
        for (int i = 0; i < Device.NUMBERS.size(); i++) {
            put(values, "number" + i, device.number(i).map(Integer::longValue));
        }
        for (int i = 0; i < Device.DAYS.size(); i++) {
            put(values, "day" + i, device.day(i).map(LocalDate::toEpochDay));
        }
        return values;
    }

    private static void put(Map<String, Object> values, String name, Option<?> value) {
        value.forEach(there -> values.put(name, there));
    }
}
