package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.provision.Modality;
import dev.isms.provision.Modality.Strength;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionId;
import dev.isms.sagamihara.Catalogue.Row;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("条項の定数は、本文から読み取った条項一覧と一致する")
class PolicyTextTest {

    @Test
    @DisplayName("三つの節の条項は、過不足なく一度ずつ書かれている")
    void the_provisions_of_the_three_sections_are_all_there_and_once() {
        assertEquals(
                Catalogue.slice().map(Row::id).sorted().toList(),
                PolicyText.constants().map(Provision::id).sorted().toList());
    }

    @Test
    @DisplayName("定数の名は条項番号による")
    void a_constant_is_named_for_its_id() {
        PolicyText.names()
                .forEach((name, provision) -> assertEquals(
                        provision.id().value(), "CS." + name.replace('_', '.'), "id of the constant " + name));
    }

    @Test
    @DisplayName("本文は一字一句そのままである")
    void the_texts_are_verbatim() {
        assertSame(Row::text, provision -> provision.text().ja());
    }

    @Test
    @DisplayName("種別が一致する")
    void the_types_agree() {
        assertSame(Row::type, provision -> provision.entry().type().name().toLowerCase(Locale.ROOT));
    }

    @Test
    @DisplayName("様相が一致する")
    void the_modalities_agree() {
        assertSame(Row::modality, PolicyTextTest::modality);
    }

    @Test
    @DisplayName("極力接続しないことは、しないことの努力である")
    void the_best_effort_is_not_to_do() {
        assertEquals(
                List.of(Modality.Polarity.DO_NOT),
                PolicyText.constants()
                        .flatMap(Provision::modality)
                        .filter(modality -> modality.strength() == Strength.BEST_EFFORT)
                        .map(Modality::polarity)
                        .toList());
    }

    @Test
    @DisplayName("項目、管理策、例外は、番号のとおりその本文に属し、他は何にも属さない")
    void items_measures_and_exceptions_have_the_head_that_their_ids_say() {
        Map<String, String> heads = LinkedHashMap.ofEntries(PolicyText.constants()
                .filter(provision -> provision.entry().head().isDefined())
                .map(provision -> new Tuple2<>(
                        provision.id().value(),
                        provision.entry().head().get().id().value())));
        List<String> grouped = List.of(
                "CS.VI.1.2.2.r1", "CS.VI.1.2.2.r2", "CS.VI.1.2.2.r3", "CS.VI.1.2.2.r4", "CS.VII.3.2", "CS.VII.3.3");
        Map<String, String> expected = LinkedHashMap.ofEntries(Catalogue.executable()
                .map(ProvisionId::value)
                .toList()
                .filter(id -> grouped.exists(head -> id.startsWith(head + ".")) && !id.equals("CS.VI.1.2.2.r4.s3"))
                .map(id -> new Tuple2<>(id, head(id))));
        assertEquals(expected, heads);
    }

    /** What an item's id hangs on; the measures of Ⅵ-1-(2)-② 外部への持ち出し hang on its third sentence. */
    private static String head(String id) {
        String parent = id.substring(0, id.lastIndexOf('.'));
        return parent.equals("CS.VI.1.2.2.r4") && !id.endsWith("s2") ? parent + ".s3" : parent;
    }

    @Test
    @DisplayName("引用は職員が書くとおりであり、条項番号と同じ場所を指す")
    void citations_are_as_staff_write_them_and_point_where_the_ids_do() {
        assertEquals("対策基準 Ⅶ-5-(2)-①-a", ChapterVII.VII_5_2_1_a.citation().ja());
        assertEquals("対策基準 Ⅶ-3-(2)", ChapterVII.VII_3_2_b1.citation().ja());
        PolicyText.constants().forEach(provision -> {
            String id = provision.id().value();
            String ja = provision.citation().ja();
            assertTrue(ja.startsWith("対策基準 " + place(id, "Ⅵ", "Ⅶ", "①", "②")), ja + " of " + id);
            String en = provision.citation().en();
            assertTrue(en.startsWith("Standard " + place(id, "VI", "VII", "1", "2")), en + " of " + id);
        });
    }

    @Test
    @DisplayName("同じ引用になるのは、文書が番号を振っていない中黒の項目とその本文だけである")
    void only_unnumbered_items_share_a_citation_with_their_head() {
        Map<String, List<String>> shared = PolicyText.constants()
                .toList()
                .groupBy(provision -> provision.citation().ja())
                .mapValues(
                        provisions -> provisions.map(provision -> provision.id().value()))
                .filterValues(ids -> ids.size() > 1);
        shared.forEach((citation, ids) -> {
            List<String> numbered = ids.filter(id -> !id.matches(".*\\.(b\\d+|t|s2)"));
            assertTrue(numbered.size() <= 1, citation + " stands for " + ids);
        });
    }

    @Test
    @DisplayName("表の管理対象は、条項一覧のとおりに引用される")
    void a_row_of_a_table_is_cited_by_its_label() {
        Seq<Row> labelled = Catalogue.slice().filter(row -> !row.label().equals("-"));
        labelled.forEach(row -> {
            String citation =
                    PolicyText.provisions().get(row.id()).get().citation().ja();
            String label = row.label().replace(" ", "");
            assertTrue(citation.contains(label), citation + " without " + label);
        });
    }

    private static String place(String id, String six, String seven, String one, String two) {
        Matcher parts = Pattern.compile("CS\\.(VII?)\\.(\\d)\\.(\\d)(?:\\.(\\d))?(?:\\.([a-f]))?(?:\\..*)?")
                .matcher(id);
        assertTrue(parts.matches(), id);
        String circled = parts.group(4) == null ? "" : "-" + (parts.group(4).equals("1") ? one : two);
        String letter = parts.group(5) == null ? "" : "-" + parts.group(5);
        return (parts.group(1).equals("VI") ? six : seven) + "-" + parts.group(2) + "-(" + parts.group(3) + ")"
                + circled + letter;
    }

    private static String modality(Provision provision) {
        if (provision instanceof Provision.Must) {
            return "must";
        } else if (provision instanceof Provision.MustNot) {
            return "must-not";
        } else if (provision instanceof Provision.MustNotInPrinciple) {
            return "must-not-in-principle";
        } else if (provision instanceof Provision.Choose) {
            return "choose";
        } else if (provision instanceof Provision.BestEffort || provision instanceof Provision.BestEffortNot) {
            return "best-effort";
        } else if (provision instanceof Provision.AsNeeded) {
            return "as-needed";
        } else if (provision instanceof Provision.May) {
            return "may";
        }
        return "-";
    }

    private static void assertSame(Function<Row, String> read, Function<Provision, String> written) {
        Catalogue.slice()
                .forEach(row -> assertEquals(
                        read.apply(row),
                        written.apply(PolicyText.provisions().get(row.id()).get()),
                        row.id().value()));
    }
}
