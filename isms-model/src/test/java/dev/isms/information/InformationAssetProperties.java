package dev.isms.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** 分類の履歴 — classifying again takes nothing away, and what counted on a day goes on having counted then. */
@Label("分類の履歴")
final class InformationAssetProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final InformationAsset UNCLASSIFIED =
            InformationAsset.of("住民記録", Medium.ELECTRONIC_INFORMATION, Origin.createdBy("市民課"));

    @Property
    @Label("再分類しても、履歴は全て順に残る")
    void the_history_keeps_every_classification_in_order(@ForAll("histories") Seq<Classified> history) {
        assertEquals(history.toVector(), made(history).history());
    }

    @Property
    @Label("ある日の分類は、その日以前で最後のもの")
    void the_classification_as_of_a_day_is_the_last_on_or_before(
            @ForAll("histories") Seq<Classified> history, @ForAll @IntRange(min = -2, max = 22) int day) {
        LocalDate asOf = FIRST.plusDays(day);
        Option<Classification> last = Option.none();
        for (Classified entry : history) {
            if (entry.on().compareTo(asOf) <= 0) {
                last = Option.some(entry.classification());
            }
        }
        assertEquals(last, made(history).classificationAsOf(asOf));
    }

    @Property
    @Label("再分類は、それより前の日の分類を変えない")
    void a_classification_changes_no_day_before_it(
            @ForAll("histories") Seq<Classified> history, @ForAll("entries") Classified entry) {
        InformationAsset before = made(history);
        if (history.lastOption().exists(last -> entry.on().isBefore(last.on()))) {
            assertThrows(IllegalArgumentException.class, () -> with(before, entry));
            return;
        }
        InformationAsset after = with(before, entry);
        for (LocalDate day = FIRST.minusDays(1); day.isBefore(entry.on()); day = day.plusDays(1)) {
            assertEquals(before.classificationAsOf(day), after.classificationAsOf(day));
        }
        assertEquals(Option.some(entry.classification()), after.classificationAsOf(entry.on()));
    }

    private static InformationAsset made(Seq<Classified> history) {
        return history.foldLeft(UNCLASSIFIED, InformationAssetProperties::with);
    }

    private static InformationAsset with(InformationAsset asset, Classified entry) {
        return asset.classified(entry.classification(), entry.on(), entry.by(), entry.reason());
    }

    @Provide
    Arbitrary<Seq<Classified>> histories() {
        return entries().list().ofMaxSize(8).map(entries -> List.ofAll(entries).sortBy(Classified::on));
    }

    @Provide
    Arbitrary<Classified> entries() {
        return Combinators.combine(
                        Arbitraries.of(Schemes.THREE_LEVELS, Schemes.GUIDELINE)
                                .flatMap(InformationAssetProperties::classifications),
                        Arbitraries.integers().between(0, 20).map(FIRST::plusDays),
                        Arbitraries.of("見本 太郎", "見本 花子"),
                        Arbitraries.of("新規作成", "見直し"))
                .as(Classified::new);
    }

    private static Arbitrary<Classification> classifications(ClassificationScheme scheme) {
        return Combinators.combine(
                        Arbitraries.of(scheme.levels(Aspect.CONFIDENTIALITY).asJava()),
                        Arbitraries.of(scheme.levels(Aspect.INTEGRITY).asJava()),
                        Arbitraries.of(scheme.levels(Aspect.AVAILABILITY).asJava()))
                .as(scheme::classify);
    }
}
