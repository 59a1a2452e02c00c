package dev.isms.example.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 結果の表 — in Markdown. */
final class Tables {

    private static final List<String> UNSOUND = List.of("0", "5", "30");

    private final StringBuilder text = new StringBuilder();

    /** Twelve verdicts: each way of having them, and how many times the mask by hand it takes; instructions, where counted. */
    void verdicts(List<Cost> costs) {
        boolean isCounted = costs.stream().anyMatch(cost -> !Double.isNaN(cost.instructions()));
        line("## 十二の判定（サーバ1件） / twelve verdicts on one server");
        line("");
        line("| ns（手書き比） | 不備 0% | 5% | 30% | B（0%） |" + (isCounted ? " 命令数（0%） |" : ""));
        line("|---|---|---|---|---|" + (isCounted ? "---|" : ""));
        costs.stream().map(Cost::name).distinct().forEach(name -> {
            StringBuilder row = new StringBuilder("| `" + name + "` |");
            for (String at : UNSOUND) {
                Cost cost = Cost.find(costs, name, at);
                row.append(" %s ± %s (%s×) |"
                        .formatted(
                                number(cost.nanos()),
                                number(cost.error()),
                                ratio(cost, Cost.find(costs, "byHandMask", at))));
            }
            Cost sound = Cost.find(costs, name, "0");
            row.append(" %s |".formatted(number(sound.bytes())));
            line(row + (isCounted ? " %s |".formatted(number(sound.instructions())) : ""));
        });
        line("");
    }

    /** So many rules on so many subjects, an assessment. */
    void sizes(List<Cost> costs) {
        line("## 規則と対象の数 / rules × subjects");
        line("");
        line("| 規則×対象（1対象当たり、直書き比） | `straight` | `oneByOne` | `together` | `interpreted` |");
        line("|---|---|---|---|---|");
        costs.stream().map(Cost::at).distinct().forEach(size -> {
            Cost straight = each(Cost.find(costs, "straight", size));
            line("| " + size.replace("x", " × ") + " |"
                    + cells(Stream.of("straight", "oneByOne", "together", "interpreted")
                            .map(name -> timed(each(Cost.find(costs, name, size)), straight))));
        });
        line("");
    }

    /** So many rules by the peers, whose costs are those of one subject; beside the straight code of the same run. */
    void peers(List<Cost> costs, List<Cost> sizes) {
        List<String> names = costs.stream().map(Cost::name).distinct().toList();
        line("## 相手の規則と対象の数 / rules × subjects by the others");
        line("");
        line("| 規則×対象（1対象当たり、直書き比） |" + cells(names.stream().map(name -> "`" + name + "`")));
        line("|---|" + "---|".repeat(names.size()));
        costs.stream().map(Cost::at).distinct().forEach(size -> {
            Cost straight = each(Cost.find(sizes, "straight", size));
            line("| " + size.replace("x", " × ") + " |"
                    + cells(names.stream().map(name -> timed(Cost.find(costs, name, size), straight))));
        });
        line("");
    }

    private static String cells(Stream<String> texts) {
        return texts.map(text -> " " + text + " |").collect(Collectors.joining());
    }

    private static String timed(Cost cost, Cost to) {
        return "%s ± %s ns (%s×)".formatted(number(cost.nanos()), number(cost.error()), ratio(cost, to));
    }

    /** The cost for one subject. */
    static Cost each(Cost cost) {
        double subjects = Double.parseDouble(cost.at().substring(cost.at().indexOf('x') + 1));
        double asked = cost.name().equals("interpreted") ? Math.min(subjects, 1_000) : subjects;
        return cost.each(asked);
    }

    void policy(List<Cost> costs, Map<String, Long> coldStart) {
        line("## 準備 / getting ready");
        line("");
        line("| | ms |");
        line("|---|---|");
        costs.forEach(cost -> line("| `%s`（温まったJVM） | %s ± %s |"
                .formatted(cost.name(), number(cost.nanos() / 1e6), number(cost.error() / 1e6))));
        coldStart.forEach(
                (name, milliseconds) -> line("| `%s`: JVMの起動から最初の十二の判定まで | %d |".formatted(name, milliseconds)));
        line("");
    }

    void memory(Map<String, Long> bytes) {
        line("## 記憶域 / memory");
        line("");
        line("| | KiB |");
        line("|---|---|");
        bytes.forEach((what, size) -> line("| %s | %d |".formatted(what, size / 1024)));
    }

    private static String ratio(Cost cost, Cost to) {
        return String.format(Locale.ROOT, "%.2f", cost.nanos() / to.nanos());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
