package dev.isms.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.control.Control;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.testkit.generate.Controls;
import dev.isms.testkit.generate.Situations;
import dev.isms.testkit.generate.Subjects;
import dev.isms.text.Language;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** 純粋性 — no default locale and no time zone shows in anything that is said (law 2). */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class PurityProperties {

    private static final List<Tuple2<String, String>> ELSEWHERE = List.of(
            Tuple.of("tr-TR", "Asia/Kathmandu"),
            Tuple.of("th-TH-u-ca-buddhist-nu-thai", "Pacific/Kiritimati"),
            Tuple.of("ar-SA-u-nu-arab", "Pacific/Pago_Pago"),
            Tuple.of("ja-JP-u-ca-japanese", "Asia/Tokyo"));

    @Property
    void law_2_no_locale_and_no_time_zone_shows(@ForAll("cases") Trial<?> trial) {
        List<Object> here = in("en-US", "UTC", trial);
        ELSEWHERE.forEach(place -> assertEquals(here, in(place._1, place._2, trial), place._1));
    }

    private static List<Object> in(String locale, String zone, Trial<?> trial) {
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return said(trial);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    private static <S> List<Object> said(Trial<S> trial) {
        var checked = trial.alone()
                .of(trial.control().about())
                .check(trial.subject(), trial.situation().asOf());
        return List.of(
                trial.said(),
                trial.control().sentence(),
                trial.explanation().toString(),
                trial.explanation().gaps().map(gap -> gap.words()),
                checked.fold(
                        refusal -> refusal.message(Language.JA) + refusal.message(Language.EN), passed -> "passed"));
    }

    @Provide
    Arbitrary<Trial<?>> cases() {
        return Arbitraries.oneOf(
                Situations.each(Subjects.of(Specimen.SPECIMEN), Controls.over(Specimen.SPECIMEN))
                        .map(some -> new Trial<>(some._1, some._2)),
                Arbitraries.oneOf(Sagamihara.policy()
                        .controls()
                        .map(PurityProperties::cases)
                        .asJava()));
    }

    private static <S> Arbitrary<Trial<?>> cases(Control<S> rule) {
        return Situations.of(rule).map(situation -> new Trial<>(rule, situation));
    }
}
