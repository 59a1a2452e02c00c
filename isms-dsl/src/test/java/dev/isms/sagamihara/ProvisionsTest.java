package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.catalogue.Catalogue;
import dev.isms.document.DocumentKind;
import dev.isms.provision.Modality;
import dev.isms.provision.Modality.Strength;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionId;
import dev.isms.sagamihara.ProvisionTable.Row;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import dev.isms.sagamihara.text.ChapterI;
import dev.isms.sagamihara.text.ChapterII;
import dev.isms.sagamihara.text.ChapterIII;
import dev.isms.sagamihara.text.ChapterIV;
import dev.isms.sagamihara.text.ChapterIX;
import dev.isms.sagamihara.text.ChapterV;
import dev.isms.sagamihara.text.ChapterVI;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.sagamihara.text.ChapterVIII;
import dev.isms.sagamihara.text.ChapterX;
import dev.isms.sagamihara.text.Foreword;
import dev.isms.sagamihara.text.Regulation;
import dev.isms.sagamihara.text.Revisions;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.lang.reflect.Field;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("条項の定数は、本文から読み取った条項一覧と一致する")
class ProvisionsTest {

    private static final Catalogue CATALOGUE = SagamiharaCatalogue.catalogue();

    /** Where the reading was wrong, what the source says. */
    private static final Map<String, Seq<String>> BEARERS_BY_THE_SOURCE =
            HashMap.of("CS.VI.1.1.3.b.b3", List.of("manager", "managers-appointee"));

    private static final Seq<Class<?>> FILES = List.of(
            Foreword.class,
            Regulation.class,
            ChapterI.class,
            ChapterII.class,
            ChapterIII.class,
            ChapterIV.class,
            ChapterV.class,
            ChapterVI.class,
            ChapterVII.class,
            ChapterVIII.class,
            ChapterIX.class,
            ChapterX.class,
            Revisions.class);

    @Test
    @DisplayName("365の条項が、読む順に一度ずつある")
    void all_365_are_there_once() {
        assertEquals(365, CATALOGUE.provisions().size());
        assertEquals(
                ProvisionTable.all().map(Row::id).toSet(),
                CATALOGUE.provisions().map(Provision::id).toSet());
        assertEquals(365, CATALOGUE.provisions().map(Provision::id).distinct().size());
    }

    @Test
    @DisplayName("どの条項も、番号を名とする公開の定数である")
    void each_is_a_public_constant_named_for_its_id() throws IllegalAccessException {
        Seq<String> named = List.empty();
        for (Field field : FILES.flatMap(file -> List.of(file.getFields()))) {
            if (field.get(null) instanceof Provision provision) {
                String name = field.getName().replace('_', '.');
                String id = provision.id().value();
                assertTrue(id.equals(name) || id.equals("CS." + name), id + " is the constant " + field.getName());
                named = named.append(id);
            }
        }
        assertEquals(
                CATALOGUE
                        .provisions()
                        .map(provision -> provision.id().value())
                        .sorted()
                        .toList(),
                named.sorted().toList());
    }

    @Test
    @DisplayName("本文は一字一句そのままである")
    void the_texts_are_verbatim() {
        assertSame(Row::text, provision -> provision.text().ja());
    }

    @Test
    @DisplayName("種別が一致する")
    void the_types_agree() {
        assertSame(Row::type, provision -> provision.type().key());
    }

    @Test
    @DisplayName("様相が一致する")
    void the_modalities_agree() {
        assertSame(Row::modality, provision -> provision.mood().key());
        assertEquals(
                List.of(Modality.Polarity.DO_NOT),
                CATALOGUE
                        .provisions()
                        .flatMap(Provision::modality)
                        .filter(modality -> modality.strength() == Strength.BEST_EFFORT)
                        .map(Modality::polarity)
                        .toList());
    }

    @Test
    @DisplayName("名宛人は、本文が名指す者だけである")
    void the_bearers_are_those_that_the_text_names() {
        ProvisionTable.all()
                .filter(row -> !row.type().equals("matrix"))
                .forEach(row -> assertEquals(
                        BEARERS_BY_THE_SOURCE.get(row.id().value()).getOrElse(row.bearers()),
                        provision(row.id()).entry().bearers().map(party -> party.key()),
                        row.id().value()));
    }

    @Test
    @DisplayName("責任分担表の行は、◎と○が一致する")
    void the_rows_of_the_matrix_have_the_marks_of_the_text() {
        ProvisionTable.all().filter(row -> row.type().equals("matrix")).forEach(row -> {
            var activity = CATALOGUE
                    .matrix()
                    .activities()
                    .find(one -> one.key().equals(row.id().value()))
                    .get();
            Seq<String> marks = CATALOGUE
                    .matrix()
                    .accountableFor(activity)
                    .map(role -> role.key() + "=overall")
                    .appendAll(CATALOGUE.matrix().responsibleFor(activity).map(role -> role.key() + "=responsible"));
            assertEquals(
                    row.bearers().sorted().toList(),
                    marks.sorted().toList(),
                    row.id().value());
        });
    }

    @Test
    @DisplayName("表の区分が一致する")
    void the_labels_of_tables_agree() {
        ProvisionTable.all().filter(row -> !row.label().equals("-")).forEach(row -> {
            Provision provision = provision(row.id());
            String label = CATALOGUE
                    .listings()
                    .find(listing -> listing.listedBy().contains(provision))
                    .flatMap(listing -> listing.document().category())
                    .map(category -> category.words().ja())
                    .getOrElse(() -> provision.place().label().get().ja());
            assertTrue(label.endsWith(row.label().replace(" ", "")), label + " for " + row.label() + " of " + row.id());
        });
    }

    @Test
    @DisplayName("項目、管理策、例外、対象は、番号のとおりその本文に属する")
    void items_have_the_head_that_their_ids_say() {
        CATALOGUE.provisions().forEach(provision -> {
            String id = provision.id().value();
            String parent = id.substring(0, id.lastIndexOf('.'));
            provision.entry().head().map(head -> head.id().value()).forEach(head -> {
                String group = head.replaceFirst("\\.s\\d$", "");
                assertTrue(parent.equals(group) || parent.startsWith(group + "."), id + " hangs on " + head);
            });
            if (id.matches(".*\\.b\\d+")
                    && CATALOGUE.provision(ProvisionId.of(parent)).isDefined()) {
                assertTrue(provision.entry().head().isDefined(), id + " hangs on nothing");
            }
        });
        assertEquals(
                List.empty(),
                CATALOGUE
                        .provisions()
                        .filter(provision -> List.of("MEASURE", "EXCEPTION", "TIER")
                                        .contains(provision.type().name())
                                && provision.entry().head().isEmpty()));
    }

    @Test
    @DisplayName("関係は全て、ある条項を指し、巡らない")
    void relations_point_at_provisions_and_have_no_cycle() {
        CATALOGUE.provisions().forEach(provision -> {
            Seq<Provision> above = List.empty();
            Provision at = provision;
            while (at.entry().head().isDefined()) {
                at = at.entry().head().get();
                assertEquals(CATALOGUE.provision(at.id()).get(), at);
                assertTrue(!above.contains(at) && at != provision, "a cycle above " + provision.id());
                above = above.append(at);
            }
            assertTrue(CATALOGUE.provisions().containsAll(CATALOGUE.itemsOf(provision)));
            assertTrue(CATALOGUE.provisions().containsAll(CATALOGUE.objectivesOf(provision)));
        });
        CATALOGUE
                .documents()
                .forEach(document -> assertTrue(CATALOGUE.provisions().containsAll(CATALOGUE.naming(document))));
    }

    @Test
    @DisplayName("目的は、その節の規定が資する")
    void an_objective_is_served_by_the_demands_of_its_section() {
        assertEquals(
                List.of("CS.VII.3.1.b1", "CS.VII.3.1.b2"),
                CATALOGUE
                        .objectivesOf(ChapterVII.VII_3_2_b1)
                        .map(said -> said.id().value()));
    }

    @Test
    @DisplayName("委任の条項は、本文が名指す文書に委ねる")
    void delegations_go_to_the_documents_that_the_text_names() {
        assertEquals(
                List.of("electronic information asset ledger"),
                CATALOGUE
                        .documentsNamedIn(ChapterVII.VII_2_1_4)
                        .map(DocumentKind::words)
                        .map(words -> words.en()));
        assertEquals(
                List.of("情報セキュリティ業務分掌職務権限一覧表"),
                CATALOGUE
                        .documentsNamedIn(ChapterV.V_1_2)
                        .map(kind -> kind.words().ja()));
    }

    @Test
    @DisplayName("どの条項にも、英語の要約がある")
    void every_provision_has_a_gloss_of_its_own() {
        CATALOGUE.provisions().forEach(provision -> {
            String gloss = provision.text().en();
            assertTrue(gloss.codePoints().allMatch(c -> c < 0x3000), provision.id() + ": " + gloss);
            assertEquals(provision.text().ja().endsWith("。"), gloss.endsWith("."), provision.id() + ": " + gloss);
        });
    }

    private static Provision provision(ProvisionId id) {
        return CATALOGUE.provision(id).get();
    }

    private static void assertSame(Function<Row, String> read, Function<Provision, String> written) {
        ProvisionTable.all()
                .forEach(row -> assertEquals(
                        read.apply(row),
                        written.apply(provision(row.id())),
                        row.id().value()));
    }
}
