package dev.isms.example.benchmarks.report;

import dev.isms.example.benchmarks.FirstVerdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 冷間起動 — how long a virtual machine takes from its start to its first twelve verdicts; the median of several. */
final class ColdStart {

    private static final int STARTS = 7;

    private ColdStart() {}

    static Map<String, Long> milliseconds() {
        Map<String, Long> medians = new LinkedHashMap<>();
        for (String name : List.of("by-hand", "isms", "hibernate-validator", "drools", "jcasbin", "cedar")) {
            List<Long> each = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                each.add(start(name));
            }
            Collections.sort(each);
            medians.put(name, each.get(STARTS / 2));
        }
        return medians;
    }

    private static long start(String name) {
        try {
            Process process = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-cp",
                            System.getProperty("java.class.path"),
                            FirstVerdict.class.getName(),
                            name)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Long.parseLong(said.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
