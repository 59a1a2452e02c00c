package dev.isms.subject;

import static dev.isms.sample.Machine.MACHINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.sample.Disk;
import dev.isms.sample.Machine;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("主体の記述")
final class SubjectTypeTest {

    @Test
    void attributes_stand_in_ledger_order_the_identifying_one_first() {
        assertEquals("name", MACHINE.attributes().head().key());
        assertEquals("disks", MACHINE.attributes().last().key());
        assertEquals(Option.of(Machine.NAME), MACHINE.identifier());
    }

    @Test
    void derived_facts_are_no_columns_of_a_ledger() {
        assertTrue(MACHINE.has(Machine.SPARE));
        assertFalse(MACHINE.storedFacts().contains(Machine.SPARE));
        assertEquals("permit, disks", MACHINE.members().mkString(", "));
    }

    @Test
    void a_subject_is_called_by_its_identifying_fact_if_that_is_known() {
        assertEquals(Option.of("m-1"), MACHINE.identify(Machine.UNRECORDED.with(Machine.NAME, "m-1")));
        assertEquals(Option.none(), MACHINE.identify(Machine.UNRECORDED));
        assertEquals(Option.none(), Disk.DISK.identify(Disk.unrecorded()));
    }

    @Nested
    @DisplayName("拒否される記述")
    final class Refusals {

        private final Text<Machine> name = text("name", "名前", "name");

        @Test
        void a_doubled_key() {
            assertEquals(
                    "attribute `name` (別名 / alias) of subject type `thing`: expected key and words other than those of"
                            + " `name` (名前 / name)",
                    refused(text("name", "別名", "alias")));
        }

        @Test
        void a_doubled_label_in_japanese_or_in_english() {
            assertEquals(
                    "attribute `alias` (名前 / alias) of subject type `thing`: expected key and words other than those of"
                            + " `name` (名前 / name)",
                    refused(text("alias", "名前", "alias")));
            assertEquals(
                    "attribute `alias` (別名 / name) of subject type `thing`: expected key and words other than those of"
                            + " `name` (名前 / name)",
                    refused(text("alias", "別名", "name")));
        }

        @Test
        void a_doubling_among_those_given_together() {
            Text<Machine> alias = text("alias", "別名", "alias");
            assertEquals(
                    "attribute `alias` (別名 / alias) of subject type `thing`: expected key and words other than those of"
                            + " `alias` (別名 / alias)",
                    assertThrows(IllegalArgumentException.class, () -> thing().with(alias, alias))
                            .getMessage());
        }

        @Test
        @DisplayName("属性より上に書かれた主体は、空の属性を読む")
        void a_subject_type_above_its_attributes() {
            assertEquals(
                    "attribute 1 of subject type `thing` is null: declare the subject type below its attributes",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> SubjectType.named("thing", Words.same("thing"))
                                            .identifiedBy((Fact<Machine, String>) null))
                            .getMessage());
            ExceptionInInitializerError error = assertThrows(ExceptionInInitializerError.class, Misplaced::blank);
            assertEquals(
                    "attribute 2 of subject type `misplaced` is null: declare the subject type below its attributes",
                    error.getCause().getMessage());
        }

        @Test
        void a_member_whose_own_type_stands_below_it() {
            assertEquals(
                    "subject type of `parts` is null: declare it before what has it as a member",
                    assertThrows(
                                    NullPointerException.class,
                                    () -> dev.isms.fact.ListOf.<Machine, Disk>of(
                                            "parts",
                                            Words.same("part"),
                                            Clause.of("部品がある", "have a part"),
                                            null,
                                            m -> Option.none()))
                            .getMessage());
        }

        @Test
        void a_key_that_is_no_id() {
            String end = ": expected at most 128 ASCII letters, digits, dots and hyphens";
            assertEquals(
                    "key of a subject type `機器`" + end,
                    assertThrows(IllegalArgumentException.class, () -> SubjectType.named("機器", Words.same("x")))
                            .getMessage());
            assertEquals(
                    "key of a subject type ``" + end,
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> new SubjectType.Unidentified("", Words.same("x"), false))
                            .getMessage());
            assertEquals(
                    "key of an attribute `a\\u{200b}`" + end,
                    assertThrows(IllegalArgumentException.class, () -> text("a\u200b", "名", "name"))
                            .getMessage());
        }

        private SubjectType<Machine> thing() {
            return SubjectType.named("thing", Words.same("thing")).identifiedBy(name);
        }

        private String refused(Attribute<Machine> attribute) {
            return assertThrows(IllegalArgumentException.class, () -> thing().with(attribute))
                    .getMessage();
        }

        private static Text<Machine> text(String key, String ja, String en) {
            return Text.of(key, Words.of(ja, en), machine -> Option.none(), (machine, value) -> machine);
        }
    }

    /** A type that stands above one of its attributes. */
    private record Misplaced(Option<Boolean> on) {

        private static final Flag<Misplaced> LOCKED = flag("locked", "施錠");
        private static final SubjectType<Misplaced> TYPE =
                SubjectType.named("misplaced", Words.same("misplaced")).with(LOCKED, Misplaced.ON);
        private static final Flag<Misplaced> ON = flag("on", "電源");

        static Misplaced blank() {
            return TYPE.blank().get();
        }

        private static Flag<Misplaced> flag(String key, String ja) {
            return Flag.of(
                    key,
                    Words.of(ja, key),
                    Clause.of("そうである", "be so"),
                    Misplaced::on,
                    (m, value) -> new Misplaced(value));
        }
    }
}
