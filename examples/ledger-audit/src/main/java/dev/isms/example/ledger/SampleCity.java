package dev.isms.example.ledger;

import static dev.isms.dsl.Rules.waive;

import dev.isms.information.Importance;
import dev.isms.organization.Actor;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.technical.PowerBackup;
import dev.isms.sagamihara.terms.InformationTerms;
import dev.isms.sagamihara.terms.PhysicalTerms;
import dev.isms.sagamihara.terms.TechnicalTerms;
import dev.isms.sagamihara.vocabulary.Roles;
import java.time.LocalDate;
import java.time.Period;

/**
 * 見本市の設定 — Sagamihara's policy with the numbers of a city that does not exist. They are nobody's recommendation: the text
 * leaves them to the city, and the library sets none.
 */
final class SampleCity {

    private static final Actor CISO = Actor.of(Roles.CISO.words().ja(), Roles.CISO);

    /** How many past passwords suffice for a check is left unset, so that the report shows what that leaves open. */
    private static final Policy POLICY = Sagamihara.policy()
            .set(PhysicalTerms.LONG_ABSENCE_FROM, 15)
            .set(PhysicalTerms.SHORT_ABSENCE_UP_TO, 5)
            .set(InformationTerms.IMPORTANT_FROM, Importance.MEDIUM)
            .set(TechnicalTerms.BACKUP_REVIEW_PERIOD, Period.ofYears(1))
            .set(TechnicalTerms.BACKUP_CONFIRMATION_PERIOD, Period.ofMonths(6))
            .withWaiversApprovedBy(Roles.CISO)
            .with(waive(PowerBackup.UPS)
                    .forSubject("sv-fukushi-02")
                    .approvedBy(CISO)
                    .from(LocalDate.of(2026, 7, 1))
                    .until(LocalDate.of(2026, 12, 31))
                    .because("本庁舎の電源設備を更新する工事が終わるまで、UPSを置く場所がないため"));

    private SampleCity() {}

    static Policy policy() {
        return POLICY;
    }
}
