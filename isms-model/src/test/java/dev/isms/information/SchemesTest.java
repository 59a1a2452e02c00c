package dev.isms.information;

import static dev.isms.information.Aspect.AVAILABILITY;
import static dev.isms.information.Aspect.CONFIDENTIALITY;
import static dev.isms.information.Aspect.INTEGRITY;
import static dev.isms.information.Importance.HIGH;
import static dev.isms.information.Importance.LOW;
import static dev.isms.information.Importance.MEDIUM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("既成の分類基準")
final class SchemesTest {

    @Test
    @DisplayName("三段階の分類は、最も高い観点による")
    void three_levels_count_by_the_highest_aspect() {
        Seq<Importance> importances = List.of(LOW, MEDIUM, HIGH);
        for (int c = 1; c <= 3; c++) {
            for (int i = 1; i <= 3; i++) {
                for (int a = 1; a <= 3; a++) {
                    assertEquals(
                            importances.get(Math.max(c, Math.max(i, a)) - 1),
                            importance(Schemes.THREE_LEVELS, "" + c, "" + i, "" + a));
                }
            }
        }
    }

    @Test
    void the_guideline_orders_its_own_names() {
        assertEquals(List.of("自治体機密性1", "自治体機密性2", "自治体機密性3C", "自治体機密性3B", "自治体機密性3A"), names(CONFIDENTIALITY));
        assertEquals(List.of("完全性1", "完全性2"), names(INTEGRITY));
        assertEquals(List.of("可用性1", "可用性2"), names(AVAILABILITY));
    }

    @ParameterizedTest
    @DisplayName("ガイドラインの分類は、段階名の最も高い数字による（読み方の一つ）")
    @CsvSource({
        "1, LOW, MEDIUM",
        "2, MEDIUM, MEDIUM",
        "3C, HIGH, HIGH",
        "3B, HIGH, HIGH",
        "3A, HIGH, HIGH",
    })
    void the_guideline_counts_by_the_highest_number(String confidentiality, Importance alone, Importance withATwo) {
        assertEquals(alone, importance(Schemes.GUIDELINE, confidentiality, "1", "1"));
        assertEquals(withATwo, importance(Schemes.GUIDELINE, confidentiality, "2", "1"));
        assertEquals(withATwo, importance(Schemes.GUIDELINE, confidentiality, "1", "2"));
        assertEquals(withATwo, importance(Schemes.GUIDELINE, confidentiality, "2", "2"));
    }

    @Test
    @DisplayName("市は、同じ段階名を自らの読み方で総合できる")
    void a_city_reads_the_guideline_in_its_own_way() {
        ClassificationScheme ours = Schemes.GUIDELINE.combinedBy(
                (confidentiality, integrity, availability) -> availability.key().equals("2") ? HIGH : LOW);
        assertEquals(HIGH, importance(ours, "1", "1", "2"));
        assertEquals(LOW, importance(ours, "3A", "2", "1"));
    }

    private static Importance importance(ClassificationScheme scheme, String c, String i, String a) {
        return scheme.classify(
                        scheme.level(CONFIDENTIALITY, c), scheme.level(INTEGRITY, i), scheme.level(AVAILABILITY, a))
                .importance();
    }

    private static Seq<String> names(Aspect aspect) {
        return Schemes.GUIDELINE.levels(aspect).map(level -> level.words().ja()).toList();
    }
}
