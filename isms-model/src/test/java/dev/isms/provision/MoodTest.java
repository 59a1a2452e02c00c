package dev.isms.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("述部と種別のことば")
class MoodTest {

    private static final Wording SAID = Instrument.of("KITEI", Words.of("規程", "Regulation"))
            .whole()
            .article(1)
            .says(ProvisionType.CONTROL, "機器は、適切に管理する。", "Machines are managed properly.");

    /** One of each type, in the order of the moods. */
    private static final Seq<Provision> ALL = List.of(
            SAID.must(),
            SAID.mustNot(),
            SAID.mustInPrinciple(),
            SAID.mustNotInPrinciple(),
            SAID.choose(),
            SAID.bestEffort(),
            SAID.bestEffortNot(),
            SAID.asNeeded(),
            SAID.may(),
            SAID.stated());

    @Test
    @DisplayName("どの型の条項にも、一つずつ述部がある")
    void every_type_has_a_mood_of_its_own() {
        assertEquals(List.of(Mood.values()), ALL.map(Provision::mood).toList());
        assertEquals(Provision.class.getPermittedSubclasses().length, ALL.size());
    }

    @Test
    @DisplayName("表に書く語")
    void the_words_of_tables() {
        assertEquals(
                "must must-not must-in-principle must-not-in-principle choose best-effort best-effort as-needed may -",
                ALL.map(said -> said.mood().key()).mkString(" "));
        assertEquals("control", ProvisionType.CONTROL.key());
    }

    @Test
    @DisplayName("様相がないのは、義務を課さない文だけである")
    void only_a_statement_has_no_modality() {
        ALL.forEach(said -> assertEquals(said.modality().isEmpty(), said.mood() == Mood.STATED, said.toString()));
    }

    @Test
    @DisplayName("ことばは、どちらの言語でも重ならない")
    void no_two_have_the_same_words() {
        for (Seq<Words> words : List.of(
                List.of(Mood.values()).map(Mood::words),
                List.of(ProvisionType.values()).map(ProvisionType::words))) {
            assertEquals(words.size(), words.map(Words::ja).distinct().size());
            assertEquals(words.size(), words.map(Words::en).distinct().size());
        }
    }

    @Test
    @DisplayName("名のない行の引用")
    void a_row_without_a_label_is_cited_by_its_number() {
        Place row = Instrument.of("KITEI", Words.of("規程", "Regulation"))
                .whole()
                .article(1)
                .step(Step.row(6));
        assertEquals(Words.of("規程第1条第6行", "Regulation Article 1, row 6"), row.citation());
    }
}
