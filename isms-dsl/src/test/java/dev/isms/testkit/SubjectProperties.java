package dev.isms.testkit;

import dev.isms.asset.Backup;
import dev.isms.asset.Ups;
import dev.isms.control.Control;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.SubjectType;
import dev.isms.testkit.generate.Subjects;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** 主体の種類の法則 — every attribute of every subject is a lawful lens (law 15). */
@PropertyDefaults(tries = 40, edgeCases = EdgeCasesMode.NONE)
class SubjectProperties {

    /** A subject, and the laws of its type. */
    private record Described<S>(SubjectType<S> type, S subject) {

        void isLawful() {
            SubjectLaws.of(type).holdFor(subject);
        }
    }

    @Property
    void law_15_no_wither_of_a_specimen_touches_another_fact(@ForAll("specimens") Specimen specimen) {
        SubjectLaws.of(Specimen.SPECIMEN).holdFor(specimen);
    }

    @Property(tries = 120)
    void law_15_no_wither_of_a_shipped_subject_touches_another_fact(@ForAll("shipped") Described<?> some) {
        some.isLawful();
    }

    @Provide
    Arbitrary<Specimen> specimens() {
        return Subjects.of(Specimen.SPECIMEN);
    }

    @Provide
    Arbitrary<Described<?>> shipped() {
        Seq<SubjectType<?>> types = List.<SubjectType<?>>ofAll(
                        Sagamihara.policy().controls().map(Control::about))
                .append(Ups.UPS)
                .append(Backup.BACKUP)
                .distinct();
        return Arbitraries.oneOf(types.map(SubjectProperties::described).asJava());
    }

    private static <S> Arbitrary<Described<?>> described(SubjectType<S> type) {
        return Subjects.of(type).map(subject -> new Described<>(type, subject));
    }
}
