package dev.isms.dsl;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Town.MUST;
import static dev.isms.dsl.Town.MUST_NOT;
import static dev.isms.dsl.Town.POLICY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.control.Control;
import dev.isms.control.Verdict;
import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.PartOf;
import dev.isms.fact.Text;
import dev.isms.fact.Whole;
import dev.isms.kind.WholeKind;
import dev.isms.policy.Assessor;
import dev.isms.policy.Compliant;
import dev.isms.policy.Conformity;
import dev.isms.subject.Fact.Source;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** 組み込む側の型 — classes that know nothing of this library, described from outside and gated by rules about them. */
@DisplayName("組み込む側の型を外から記述する")
final class EmbedderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    /** An embedder's own record: nullable components, no library type in sight. */
    record Printer(String name, Boolean locked, Integer pages) {}

    /** An embedder's own entity: getters only, loaded lazily. */
    static class Visitor {

        private final String name;
        private final LocalDate leftOn;
        private final Badge badge;
        private final boolean detached;

        Visitor(String name, LocalDate leftOn, Badge badge, boolean detached) {
            this.name = name;
            this.leftOn = leftOn;
            this.badge = badge;
            this.detached = detached;
        }

        public String getName() {
            return name;
        }

        public LocalDate getLeftOn() {
            if (detached) {
                throw new IllegalStateException("no session");
            }
            return leftOn;
        }

        public Badge getBadge() {
            return badge;
        }
    }

    /** What a visitor wears; whether it was given back may not be known. */
    record Badge(Boolean returned) {}

    /** The description of the record: every wither is a call of its constructor. */
    static final class Printers {

        static final Text<Printer> NAME = Text.of(
                "name",
                Words.of("機器名", "name"),
                printer -> Option.of(printer.name()),
                (printer, name) -> new Printer(name.getOrNull(), printer.locked(), printer.pages()));
        static final Flag<Printer> LOCKED = Flag.of(
                "locked",
                Words.of("施錠", "lock"),
                Clause.of("施錠されている", "be locked"),
                printer -> Option.of(printer.locked()),
                (printer, locked) -> new Printer(printer.name(), locked.getOrNull(), printer.pages()));
        static final Whole<Printer> PAGES = Whole.of(
                "pages",
                Words.of("滞留枚数", "pages left lying"),
                WholeKind.of(Words.of("枚", "pages")),
                printer -> Option.of(printer.pages()),
                (printer, pages) -> new Printer(printer.name(), printer.locked(), pages.getOrNull()));
        static final SubjectType<Printer> PRINTER = SubjectType.named("printer", Words.of("プリンタ", "printer"))
                .identifiedBy(NAME)
                .with(LOCKED, PAGES)
                .startingFrom(new Printer(null, null, null));
        static final Control<Printer> TIDY = about(PRINTER).citing(MUST).must(all(LOCKED.holds(), PAGES.atMost(10)));

        private Printers() {}
    }

    /** The description of the bean: getters are enough for a check. */
    static final class Visitors {

        static final Flag<Badge> RETURNED = Flag.of(
                "returned",
                Words.of("返却", "return"),
                Clause.of("返却されている", "be returned"),
                Source.of(badge -> Option.of(badge.returned())));
        static final SubjectType<Badge> BADGE =
                SubjectType.named("badge", Words.of("名札", "badge")).with(RETURNED);
        static final Text<Visitor> NAME =
                Text.of("name", Words.of("氏名", "name"), Source.of(visitor -> Option.of(visitor.getName())));
        static final Day<Visitor> LEFT_ON = Day.of(
                "left-on", Words.of("退庁日", "day of leaving"), Source.of(visitor -> Option.of(visitor.getLeftOn())));
        static final PartOf<Visitor, Badge> WORN = PartOf.of(
                "badge",
                Words.of("名札", "badge"),
                Clause.of("名札がある", "have a badge"),
                BADGE,
                visitor -> visitor.getBadge() == null ? Part.missing() : Part.of(visitor.getBadge()));
        static final SubjectType<Visitor> VISITOR = SubjectType.named("visitor", Words.of("来庁者", "visitor"))
                .identifiedBy(NAME)
                .with(LEFT_ON, WORN);
        static final Control<Visitor> BADGE_KEPT = about(VISITOR)
                .citing(MUST_NOT)
                .when(LEFT_ON.onOrBefore(TODAY))
                .mustNot(WORN.isThereAnd(Rules.not(RETURNED.holds())));

        private Visitors() {}
    }

    @Nested
    @DisplayName("レコード")
    final class OwnRecord {

        private final Assessor<Printer> assessor = POLICY.with(Printers.TIDY).of(Printers.PRINTER);

        @Test
        void a_conforming_one_passes_the_gate() {
            Printer printer = new Printer("pr-1", true, 10);
            Compliant<Printer> proof = assessor.check(printer, TODAY).get();
            assertEquals(printer, proof.subject());
            assertEquals(TODAY, proof.asOf());
        }

        @Test
        void one_that_does_not_conform_is_refused_with_the_reason() {
            assertEquals(
                    "プリンタ「pr-1」: 不適合\n  町規程 T.1 プリンタは、施錠されていること、かつ、滞留枚数が10枚以下であること。（滞留枚数＝11枚）",
                    assessor.check(new Printer("pr-1", true, 11), TODAY)
                            .getLeft()
                            .message(Language.JA));
            assertEquals(
                    "printer “pr-1”: not conforming\n  Rule T.1 The printer must be locked and the pages left lying must be"
                            + " at most 10 pages. (pages left lying = 11 pages)",
                    assessor.check(new Printer("pr-1", true, 11), TODAY)
                            .getLeft()
                            .message(Language.EN));
        }

        @Test
        void a_null_component_is_a_missing_fact_and_never_a_no() {
            assertEquals(
                    "プリンタ「pr-1」: 未判定\n  町規程 T.1 プリンタは、施錠されていること、かつ、滞留枚数が10枚以下であること。" + "（「施錠」が記録されていない）",
                    assessor.check(new Printer("pr-1", null, 3), TODAY)
                            .getLeft()
                            .message(Language.JA));
        }

        @Test
        void its_facts_are_lenses() {
            Printer printer = new Printer("pr-1", true, 3);
            assertEquals(new Printer("pr-1", true, 4), Printers.PAGES.with(printer, Option.of(4)));
            assertEquals(new Printer("pr-1", null, 3), Printers.LOCKED.with(printer, Option.none()));
        }
    }

    @Nested
    @DisplayName("取得メソッドだけの Bean")
    final class GetterOnlyBean {

        private final Assessor<Visitor> assessor =
                POLICY.with(Visitors.BADGE_KEPT).of(Visitors.VISITOR);

        @Test
        void a_getter_is_enough_for_a_verdict() {
            assertEquals(Verdict.SATISFIED, verdict(visitor(TODAY, new Badge(true))));
            assertEquals(Verdict.VIOLATED, verdict(visitor(TODAY, new Badge(false))));
            assertEquals(Verdict.NOT_APPLICABLE, verdict(visitor(TODAY.plusDays(1), new Badge(false))));
            assertEquals(Verdict.UNDETERMINED, verdict(visitor(TODAY, null)));
            assertEquals(Verdict.UNDETERMINED, verdict(visitor(TODAY, new Badge(null))));
            assertEquals(Verdict.UNDETERMINED, verdict(visitor(null, new Badge(false))));
        }

        @Test
        void the_gate_opens_for_a_conforming_one_only() {
            assertEquals(
                    true, assessor.check(visitor(TODAY, new Badge(true)), TODAY).isRight());
            assertEquals(
                    Conformity.NON_CONFORMING,
                    assessor.check(visitor(TODAY, new Badge(false)), TODAY)
                            .getLeft()
                            .conformity());
            assertEquals(
                    "来庁者「見本 花子」: 該当なし\n  該当する遵守事項がなく、何も確認されていない",
                    assessor.check(visitor(TODAY.plusDays(1), null), TODAY)
                            .getLeft()
                            .message(Language.JA));
        }

        @Test
        void a_getter_that_throws_is_told_and_decides_nothing() {
            Visitor detached = new Visitor("見本 花子", TODAY, new Badge(false), true);
            assertEquals(
                    "visitor “見本 花子”: undetermined\n  Rule T.2 For the visitor, where the day of leaving is on or before 2026-04-01,"
                            + " its badge, if any, must be returned. (“day of leaving” can't be read (IllegalStateException: no"
                            + " session))",
                    assessor.check(detached, TODAY).getLeft().message(Language.EN));
        }

        @Test
        void its_facts_can_not_be_written() {
            assertEquals(
                    "fact `left-on` can't be written: expected a stored fact described with a wither",
                    assertThrows(
                                    IllegalStateException.class,
                                    () -> Visitors.LEFT_ON.with(visitor(TODAY, null), Option.none()))
                            .getMessage());
            assertEquals(false, Visitors.WORN.isWritable());
        }

        private Verdict verdict(Visitor visitor) {
            return assessor.assess(visitor, TODAY).findings().head().verdict();
        }

        private static Visitor visitor(LocalDate leftOn, Badge badge) {
            return new Visitor("見本 花子", leftOn, badge, false);
        }
    }
}
