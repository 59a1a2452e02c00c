package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.catalogue.Catalogue;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import dev.isms.sagamihara.text.ChapterVI;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.sagamihara.text.Regulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("引用は職員が書くとおりに印刷され、打たれたとおりに読まれる")
class CitationsOfTheTextTest {

    private static final Catalogue CATALOGUE = SagamiharaCatalogue.catalogue();

    @Test
    @DisplayName("職員が書くとおりである")
    void citations_are_as_staff_write_them() {
        assertEquals("規程第7条", Regulation.BP_7.citation().ja());
        assertEquals("規程第6条第1項第3号", Regulation.BP_6_1_3.citation().ja());
        assertEquals("規程第8条後段", Regulation.BP_8_s2.citation().ja());
        assertEquals("対策基準 Ⅶ-3-(2)", ChapterVII.VII_3_2.citation().ja());
        assertEquals("対策基準 Ⅶ-3-(2)・2", ChapterVII.VII_3_2_b2.citation().ja());
        assertEquals("対策基準 Ⅶ-5-(2)-①-a", ChapterVII.VII_5_2_1_a.citation().ja());
        assertEquals("対策基準 Ⅶ-5-(2)-①-dなお書", ChapterVII.VII_5_2_1_d_s2.citation().ja());
        assertEquals(
                "対策基準 Ⅵ-1-(2)-②「外部への持ち出し」ただし書",
                ChapterVI.VI_1_2_2_r4_s2.citation().ja());
        assertEquals(
                "Standard VII-3-(2), point 2", ChapterVII.VII_3_2_b2.citation().en());
        assertEquals(
                "Regulation Article 6, paragraph 1, item 3",
                Regulation.BP_6_1_3.citation().en());
    }

    @Test
    @DisplayName("どの条項の引用も番号も、その条項に読み戻される")
    void every_citation_round_trips() {
        for (Provision provision : CATALOGUE.provisions()) {
            for (String typed : java.util.List.of(
                    provision.citation().ja(),
                    provision.citation().en(),
                    provision.id().value())) {
                assertEquals(
                        provision.place(),
                        CATALOGUE.find(typed).getOrElseThrow(why -> new AssertionError(why.ja())),
                        typed);
            }
        }
        assertEquals(
                365,
                CATALOGUE
                        .provisions()
                        .map(provision -> provision.citation().ja())
                        .distinct()
                        .size());
        assertEquals(
                365,
                CATALOGUE
                        .provisions()
                        .map(provision -> provision.citation().en())
                        .distinct()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "Ⅶ-3-(2), CS.VII.3.2",
        "VII-3-2, CS.VII.3.2",
        "7-3-(2), CS.VII.3.2",
        "７－３－（２）, CS.VII.3.2",
        "対策基準Ⅶ-3-(2), CS.VII.3.2",
        "対策基準　第7章3, CS.VII.3",
        "第７条, BP.7",
        "規程7条, BP.7",
        "6条1項1号, BP.6.1.1",
        "基本方針第6条第1項第1号, BP.6.1.1",
        "Ⅶ-5-(2)-②, ",
        "Ⅵ-1-(2)-②モニター画面-a, CS.VI.1.2.2.r1.a",
        "VI-1-(2)-2「IDカードの利用」, CS.VI.1.2.2.r2",
        "cs.vii.3.2.b2, CS.VII.3.2.b2",
        "附則, BP.S1"
    })
    void what_people_type_is_read(String typed, String id) {
        assertEquals(id, CATALOGUE.find(typed).map(place -> place.id()).getOrNull(), typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "対策基準 Ⅶ-9 | unknown citation `対策基準 Ⅶ-9`: `Standard VII` has 1 to 5; did you mean `Standard VII-5`?",
                "CS.VII.9 | unknown citation `CS.VII.9`: `Standard VII` has 1 to 5; did you mean `Standard VII-5`?",
                "規程第12条 | unknown citation `規程第12条`: `Regulation` has Article 1 to Article 9; did you mean `Regulation Article 9`?",
                "第7条第2項 | unknown citation `第7条第2項`: `Regulation Article 7` has no parts; did you mean `Regulation Article 7`?"
            })
    void a_wrong_one_says_how_far_it_was_right(String typed, String error) {
        assertEquals(error, CATALOGUE.find(typed).getLeft().en());
    }

    @Test
    @DisplayName("二つの文書に当たるものは、推し量らずに尋ね返す")
    void what_two_instruments_know_is_asked_back() {
        assertEquals(
                "ambiguous citation `7`: expected one of `Regulation Article 7`, `Standard VII`",
                CATALOGUE.find("7").getLeft().en());
        assertEquals("CS.VII", CATALOGUE.find("対策基準7").get().id());
    }
}
