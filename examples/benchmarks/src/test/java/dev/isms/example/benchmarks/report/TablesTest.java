package dev.isms.example.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 結果の表 — every way beside the mask by hand; instructions only where somebody counted them. */
class TablesTest {

    @Test
    void where_instructions_are_counted_they_have_a_column() {
        assertEquals("""
                ## 十二の判定（サーバ1件） / twelve verdicts on one server

                | ns（手書き比） | 不備 0% | 5% | 30% | B（0%） | 命令数（0%） |
                |---|---|---|---|---|---|
                | `byHandMask` | 20 ± 1.0 (1.00×) | 20 ± 1.0 (1.00×) | 20 ± 1.0 (1.00×) | 40 | 1,000 |
                | `rulings` | 30 ± 1.0 (1.50×) | 30 ± 1.0 (1.50×) | 30 ± 1.0 (1.50×) | 40 | 1,000 |

                """, table(1_000));
    }

    @Test
    void where_they_are_not_there_is_none() {
        assertEquals("""
                ## 十二の判定（サーバ1件） / twelve verdicts on one server

                | ns（手書き比） | 不備 0% | 5% | 30% | B（0%） |
                |---|---|---|---|---|
                | `byHandMask` | 20 ± 1.0 (1.00×) | 20 ± 1.0 (1.00×) | 20 ± 1.0 (1.00×) | 40 |
                | `rulings` | 30 ± 1.0 (1.50×) | 30 ± 1.0 (1.50×) | 30 ± 1.0 (1.50×) | 40 |

                """, table(Double.NaN));
    }

    @Test
    void peers_stand_beside_the_straight_code_of_one_subject() {
        List<Cost> sizes = List.of(
                new Cost("straight", "150x1", 2_000, 1, 0, Double.NaN),
                new Cost("straight", "150x1000", 3_000_000, 1_000, 0, Double.NaN));
        List<Cost> peers = Stream.of("150x1", "150x1000")
                .flatMap(at -> Stream.of(
                        new Cost("drools", at, 6_000, 10, 0, Double.NaN),
                        new Cost("cedar", at, 12_000, 10, 0, Double.NaN)))
                .toList();
        Tables tables = new Tables();
        tables.peers(peers, sizes);
        assertEquals("""
                ## 相手の規則と対象の数 / rules × subjects by the others

                | 規則×対象（1対象当たり、直書き比） | `drools` | `cedar` |
                |---|---|---|
                | 150 × 1 | 6,000 ± 10 ns (3.00×) | 12,000 ± 10 ns (6.00×) |
                | 150 × 1000 | 6,000 ± 10 ns (2.00×) | 12,000 ± 10 ns (4.00×) |

                """, tables.toString());
    }

    private static String table(double instructions) {
        List<Cost> costs = Stream.of("0", "5", "30")
                .flatMap(at -> Stream.of(
                        new Cost("byHandMask", at, 20, 1, 40, instructions),
                        new Cost("rulings", at, 30, 1, 40, instructions)))
                .toList();
        Tables tables = new Tables();
        tables.verdicts(costs);
        return tables.toString();
    }
}
