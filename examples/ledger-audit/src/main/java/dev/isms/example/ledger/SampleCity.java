package dev.isms.example.ledger;

import static dev.isms.dsl.Rules.waive;

import dev.isms.asset.AccessMeasure;
import dev.isms.asset.ClientMeasure;
import dev.isms.asset.Placement;
import dev.isms.information.Importance;
import dev.isms.organization.Actor;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.technical.PowerBackup;
import dev.isms.sagamihara.terms.InformationTerms;
import dev.isms.sagamihara.terms.ManagementTerms;
import dev.isms.sagamihara.terms.OperationTerms;
import dev.isms.sagamihara.terms.PhysicalTerms;
import dev.isms.sagamihara.terms.TechnicalTerms;
import dev.isms.sagamihara.vocabulary.Roles;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.LocalDate;
import java.time.Period;

/**
 * 見本の市の設定 — Sagamihara's policy with the numbers of a city that does not exist. They are nobody's recommendation: the text
 * leaves them to the city, and the library sets none.
 */
final class SampleCity {

    private static final Actor CISO = Actor.of(Roles.CISO.words().ja(), Roles.CISO);

    /** How many past passwords suffice for a check is left unset, so that the report shows what that leaves open. */
    private static final Policy POLICY = Sagamihara.policy()
            .set(PhysicalTerms.LONG_ABSENCE_FROM, 15)
            .set(PhysicalTerms.SHORT_ABSENCE_UP_TO, 5)
            .set(ManagementTerms.INCIDENT_REPORT_DELAY, 1)
            .set(ManagementTerms.ATTESTATION_VALIDITY, Period.ofYears(1))
            .set(InformationTerms.CLASSIFICATION_SCHEME, "三段階")
            .set(InformationTerms.IMPORTANT_FROM, Importance.MEDIUM)
            .set(
                    PhysicalTerms.REQUIRED_PLACEMENT,
                    byImportance(Placement.ELSEWHERE, Placement.PARTITION, Placement.SERVER_ROOM))
            .set(PhysicalTerms.UNMARKED_FROM, Importance.LOW)
            .set(PhysicalTerms.LOCKED_FROM, Importance.LOW)
            .set(PhysicalTerms.ENTRIES_MANAGED_FROM, Importance.MEDIUM)
            .set(PhysicalTerms.TEMPERATURE_CONTROLLED_FROM, Importance.MEDIUM)
            .set(PhysicalTerms.NO_DELIVERY_FROM, Importance.MEDIUM)
            .set(PhysicalTerms.DISASTER_PROOF_FROM, Importance.HIGH)
            .set(PhysicalTerms.PAPER_LEFT_LONG_FROM, 30)
            .set(TechnicalTerms.ACCESS_RECORD_RETENTION, Period.ofYears(3))
            .set(
                    TechnicalTerms.SUFFICIENT_ACCESS_MEASURES,
                    byImportance(
                            HashSet.of(AccessMeasure.values()),
                            HashSet.of(AccessMeasure.values()),
                            HashSet.of(AccessMeasure.SEGMENTATION, AccessMeasure.ENCRYPTION)))
            .set(
                    TechnicalTerms.SUFFICIENT_CLIENT_MEASURES,
                    byImportance(
                            HashSet.of(ClientMeasure.values()),
                            HashSet.of(ClientMeasure.values()),
                            HashSet.of(ClientMeasure.AUTHENTICATION_KEY, ClientMeasure.IC_CARD)))
            .set(TechnicalTerms.FIREWALL_LOG_INTERVAL, Period.ofDays(7))
            .set(TechnicalTerms.PATCH_DELAY, Period.ofDays(14))
            .set(OperationTerms.REMOVAL_DELAY, Period.ofMonths(1))
            .set(OperationTerms.RECORD_RETENTION, Period.ofYears(5))
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

    private static <T> Map<Importance, T> byImportance(T low, T medium, T high) {
        return LinkedHashMap.of(Importance.LOW, low, Importance.MEDIUM, medium, Importance.HIGH, high);
    }

    static Policy policy() {
        return POLICY;
    }
}
