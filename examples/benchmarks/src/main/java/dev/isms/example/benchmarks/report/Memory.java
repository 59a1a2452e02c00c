package dev.isms.example.benchmarks.report;

import dev.isms.asset.Server;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import io.vavr.collection.Array;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** 記憶域 — what a policy, its evaluators and a million assessments hold, in bytes: many of each, after the garbage is gone. */
final class Memory {

    private static final int MANY = 200;
    private static final int MILLION = 1_000_000;

    private Memory() {}

    static Map<String, Long> measured() {
        Policy policy = Sagamihara.policy();
        Server server = Server.SERVER.blank().get();
        Array<Server> million = Array.fill(MILLION, () -> server);
        LocalDate asOf = LocalDate.of(2026, 10, 1);
        Map<String, Long> bytes = new LinkedHashMap<>();
        bytes.put(
                "方針（全部の規則を集め直したもの） / a policy put together anew",
                held(MANY, () -> Policy.named(policy.name(), policy.matrix()).with(policy.controls())));
        bytes.put("サーバの評価器 / an assessor of servers", held(MANY, () -> policy.of(Server.SERVER)));
        bytes.put(
                "サーバの評価器（自前のクラス込み） / with classes of its own",
                held(MANY / 10, () -> policy.of(Server.SERVER).compiled()));
        bytes.put(
                "百万件の判定（全規則） / a million assessments as bits",
                held(1, () -> policy.of(Server.SERVER).rulings(million, asOf)));
        return bytes;
    }

    /** What one of them holds of the heap and of the space of classes. */
    private static long held(int many, Supplier<?> one) {
        Object first = one.get();
        long before = used();
        List<Object> all = new ArrayList<>(many);
        for (int i = 0; i < many; i++) {
            all.add(one.get());
        }
        long after = used();
        return first.equals(all) ? 0 : (after - before) / all.size(); // the first is there all the while
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()
                + ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().startsWith("Metaspace"))
                        .mapToLong(pool -> pool.getUsage().getUsed())
                        .sum();
    }
}
