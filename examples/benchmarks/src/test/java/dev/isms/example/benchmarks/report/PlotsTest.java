package dev.isms.example.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jfree.data.xy.XYSeries;
import org.junit.jupiter.api.Test;

/** 結果の図 — beside what was measured, the plot of growth has the line that was fitted to it. */
class PlotsTest {

    private static final int DASHES_IN_LEGEND = 1;

    @Test
    void every_way_has_a_dashed_line_with_its_formula() {
        String svg = Plots.growth(grown(rules -> 100 + 2 * rules));

        assertTrue(svg.contains("straight ≈ 100 + 2.0·rules"));
        assertTrue(svg.contains("together ≈ 100 + 2.0·rules"));
        assertTrue(svg.contains("interpreted ≈ 100 + 2.0·rules"));
        assertTrue(svg.contains("together of 12 ≈ 0 + 124·subjects"));
        assertTrue(svg.contains("together of 1500 ≈ 0 + 3100·subjects"));
        assertEquals(7 * (1 + DASHES_IN_LEGEND), dashed(svg));
    }

    @Test
    void a_line_is_drawn_only_where_it_is_positive() {
        XYSeries measured = new XYSeries("measured");
        measured.add(12, 1);
        measured.add(600, 1);
        measured.add(1_500, 1_000);

        XYSeries line = Plots.fitted(measured, "%.0f + %.1f·rules");

        assertEquals("-164 + 0.7·rules", line.getKey());
        assertTrue(line.getMinY() > 0, () -> "least: " + line.getMinY());
        assertEquals(1_500, line.getMaxX());
    }

    /** Of so much for a subject: a thousand subjects over rules, and twelve rules over subjects. */
    private static List<Cost> grown(IntToDoubleFunction each) {
        List<Cost> costs = new ArrayList<>();
        for (String name : List.of("straight", "together", "interpreted")) {
            for (int rules : new int[] {12, 600, 1_500}) {
                costs.add(new Cost(name, rules + "x1000", 1_000 * each.applyAsDouble(rules), 1, 0, 0));
            }
            for (int subjects : new int[] {1, 1_000_000}) {
                costs.add(new Cost(name, "12x" + subjects, subjects * each.applyAsDouble(12), 1, 0, 0));
                costs.add(new Cost(name, "1500x" + subjects, subjects * each.applyAsDouble(1_500), 1, 0, 0));
            }
        }
        return costs;
    }

    private static long dashed(String svg) {
        return svg.split("stroke-dasharray:6", -1).length - 1L;
    }
}
