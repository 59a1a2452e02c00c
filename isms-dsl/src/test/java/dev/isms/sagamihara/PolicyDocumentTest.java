package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.publication.Absent;
import dev.isms.publication.Division;
import dev.isms.publication.Line;
import dev.isms.publication.Publication;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import dev.isms.text.Language;
import dev.isms.text.Worded;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("文書としての方針は、原典の文字を過不足なく、順に印刷する")
class PolicyDocumentTest {

    private static final Publication DOCUMENT = SagamiharaCatalogue.catalogue().publication();

    @Test
    @DisplayName("原典の一文字一文字が、一度ずつ、順に現れ、他には何も現れない")
    void walking_it_prints_the_source() {
        String expected = SourceText.letters(SourceText.plain());
        String printed = SourceText.letters(DOCUMENT.text());
        int same = 0;
        while (same < Math.min(expected.length(), printed.length()) && expected.charAt(same) == printed.charAt(same)) {
            same++;
        }
        assertEquals(
                expected.substring(same, Math.min(same + 60, expected.length())),
                printed.substring(same, Math.min(same + 60, printed.length())),
                "after `" + expected.substring(Math.max(0, same - 40), same) + "`");
        assertEquals(expected.length(), printed.length());
        assertTrue(printed.length() > 12_000, () -> "only " + printed.length() + " letters");
    }

    @Test
    @DisplayName("条項の本文は、空白も含めて原典のとおりに、読む順に現れる")
    void provisions_are_verbatim_blanks_included_and_in_order() {
        String source = SourceText.plain();
        int at = 0;
        for (var provision : DOCUMENT.provisions()) {
            int found = source.indexOf(provision.text().ja(), at);
            assertTrue(found >= 0, provision.id() + " is not in the source after position " + at);
            at = found + provision.text().ja().length();
        }
    }

    @Test
    @DisplayName("部品のあいだに文書が自ら印刷するのは、印と短いつなぎだけである")
    void what_stands_between_the_parts_is_no_sentence() {
        assertEquals(
                List.empty(),
                DOCUMENT.lines()
                        .flatMap(Line::glue)
                        .filter(glue -> glue.length() > 12 || glue.contains("。") && glue.length() > 5));
    }

    @Test
    @DisplayName("どの文も一度だけ持たれる")
    void no_sentence_is_held_twice() {
        Seq<Worded> held = DOCUMENT.lines()
                .flatMap(Line::parts)
                .filter(part -> part.words().ja().length() > 12);
        Seq<String> twice = held.groupBy(part -> part.words().ja())
                .filterValues(parts -> parts.map(part -> System.identityHashCode(part.words()))
                                .distinct()
                                .size()
                        > 1)
                .keySet()
                .toList()
                .filter(text -> DOCUMENT.lines()
                                .flatMap(Line::parts)
                                .count(part -> part.words().ja().equals(text))
                        > 1);
        // what the source itself says more than once is there more than once
        assertEquals(List.empty(), twice.filter(text -> occurrences(text) < 2));
    }

    private static int occurrences(String text) {
        return SourceText.plain().split(java.util.regex.Pattern.quote(text), -1).length - 1;
    }

    @Test
    @DisplayName("見出しの深さは文書の階層に従い、区分は読む順に並ぶ")
    void divisions_nest_as_places_do() {
        assertEquals(
                List.of("FW", "BP", "CS"),
                DOCUMENT.divisions()
                        .map(Division::place)
                        .filter(place -> place.steps().isEmpty())
                        .map(place -> place.instrument().key()));
        assertEquals(
                List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "R"),
                DOCUMENT.divisions()
                        .map(Division::place)
                        .filter(place -> place.instrument().key().equals("CS")
                                && place.steps().size() == 1)
                        .map(place -> place.steps().head().id()));
    }

    @Test
    @DisplayName("原典の写しが失った二つの図は、ないものとして示される")
    void the_two_lost_figures_are_shown_as_absent() {
        assertEquals(2, DOCUMENT.walk().count(Absent.class::isInstance));
        String shown = DOCUMENT.annotated(Language.JA);
        assertTrue(shown.contains("は、次のとおりである。\n〔図「相模原市情報セキュリティポリシーの体系」は原典の写しに残っていない〕"), shown);
        assertTrue(shown.contains("次のとおり組織を整備する。\n〔組織の図は原典の写しに残っていない〕"), shown);
    }
}
