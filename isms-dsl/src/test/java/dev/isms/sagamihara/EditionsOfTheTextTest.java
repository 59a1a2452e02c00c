package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.isms.catalogue.Catalogue;
import dev.isms.edition.Edition;
import dev.isms.edition.TextOn;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import dev.isms.sagamihara.text.ChapterIII;
import dev.isms.sagamihara.text.ChapterV;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.sagamihara.text.Regulation;
import dev.isms.sagamihara.text.Revisions;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("三つの版と、そのときの文言について分かること")
class EditionsOfTheTextTest {

    private static final Catalogue CATALOGUE = SagamiharaCatalogue.catalogue();
    private static final LocalDate IN_2005 = LocalDate.of(2005, 6, 1);
    private static final LocalDate IN_2008 = LocalDate.of(2008, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Test
    @DisplayName("承認の日から知られ、4月1日から施行される")
    void known_from_the_approval_and_in_force_from_april() {
        assertEquals(Option.none(), inForce(LocalDate.of(2003, 3, 31)));
        assertEquals(Option.some(Revisions.FIRST), inForce(LocalDate.of(2003, 4, 1)));
        assertEquals(Option.some(Revisions.SECOND), inForce(LocalDate.of(2010, 3, 31)));
        assertEquals(Option.some(Revisions.THIRD), inForce(LocalDate.of(2010, 4, 1)));
        assertEquals(3, CATALOGUE.editions().knownOn(LocalDate.of(2010, 3, 31)).size());
        assertEquals(Option.some(Revisions.SECOND), CATALOGUE.editions().inForceOn(TODAY, LocalDate.of(2010, 3, 30)));
    }

    @Test
    @DisplayName("今の文言は、全て分かっている")
    void the_text_of_today_is_known() {
        CATALOGUE.provisions().forEach(provision -> assertInstanceOf(TextOn.Known.class, on(provision, TODAY)));
    }

    @Test
    @DisplayName("改訂された節の前の文言は、不明という値であり、後の文言ではない")
    void an_earlier_text_of_a_revised_section_is_unknown() {
        assertEquals(
                "第3版（2010-03-31承認）で改められ、前の文言は残っていない",
                assertInstanceOf(TextOn.Unknown.class, on(ChapterV.V_3_2, IN_2008))
                        .why()
                        .ja());
        assertEquals(
                "第2版（2007-03-30承認）で改められ、前の文言は残っていない",
                assertInstanceOf(TextOn.Unknown.class, on(ChapterIII.III_2_6_1, IN_2005))
                        .why()
                        .ja());
        assertInstanceOf(TextOn.Known.class, on(ChapterIII.III_2_6_1, IN_2008));
        assertInstanceOf(TextOn.Known.class, on(ChapterIII.III_2_5_1, IN_2005));
        assertInstanceOf(TextOn.Known.class, on(ChapterVII.VII_3_2_b1, IN_2005));
        assertInstanceOf(TextOn.Unknown.class, on(ChapterVII.VII_4_2_2_b1, IN_2008));
    }

    @Test
    @DisplayName("規程の改正で何が変わったかは、分からない")
    void what_changed_in_the_regulation_is_unknown() {
        assertEquals(
                "「規程」が後の改正でどう変わったかは分からない",
                assertInstanceOf(TextOn.Unknown.class, on(Regulation.BP_7, IN_2008))
                        .why()
                        .ja());
    }

    @Test
    @DisplayName("最初の施行より前には、文言がない")
    void before_the_first_there_is_none() {
        assertInstanceOf(TextOn.NotInForce.class, on(Regulation.BP_7, LocalDate.of(2003, 3, 31)));
    }

    @Test
    @DisplayName("改訂の表のとおり、第2版は二箇所、第3版は六箇所を改めた")
    void what_each_changed() {
        assertEquals(
                List.of(0, 2, 6),
                CATALOGUE
                        .editions()
                        .editions()
                        .map(edition -> edition.revisions().size()));
    }

    private static Option<Edition> inForce(LocalDate day) {
        return CATALOGUE.editions().inForceOn(day);
    }

    private static TextOn on(Provision provision, LocalDate day) {
        return CATALOGUE.editions().textOn(provision, day);
    }
}
