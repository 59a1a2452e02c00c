package dev.isms.example.gate;

import static dev.isms.conduct.ClientPassword.CLIENT_PASSWORD;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.waive;

import dev.isms.conduct.ClientPassword;
import dev.isms.control.Control;
import dev.isms.information.Importance;
import dev.isms.organization.Actor;
import dev.isms.policy.Policy;
import dev.isms.policy.Waiver;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.terms.InformationTerms;
import dev.isms.sagamihara.terms.TechnicalTerms;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.sagamihara.vocabulary.Roles;
import java.time.LocalDate;

/**
 * この市の方針 — the policy as this system's city runs it: what the text leaves open is set, a rule of the city's own is added,
 * and one old terminal is lived with for a while. The numbers are this example's, and no city's.
 */
public final class CityPolicy {

    /** 課の規則 KA-PW-1: クライアントのパスワードは12文字以上とする。 */
    public static final Control<ClientPassword> LENGTH =
            about(CLIENT_PASSWORD).named("KA-PW-1").serving(ChapterVII.VII_3_3).must(ClientPassword.LENGTH.atLeast(12));

    /** 窓口の旧端末は8文字までしか受け付けない。更新までの間、猶予する。 */
    public static final Waiver OLD_TERMINAL = waive(LENGTH)
            .forSubject("madoguchi-03")
            .approvedBy(Actor.of("最高責任者（見本）", Roles.CISO))
            .from(LocalDate.of(2026, 4, 1))
            .until(LocalDate.of(2027, 3, 31))
            .because("旧端末は8文字までしか受け付けないため、機器更新まで猶予する");

    /** The policy. It is immutable: make it once. */
    public static final Policy POLICY = Sagamihara.policy()
            .with(LENGTH)
            .set(InformationTerms.IMPORTANT_FROM, Importance.MEDIUM)
            .set(TechnicalTerms.PASSWORD_HISTORY_DEPTH, 5)
            .withWaiversApprovedBy(Roles.CISO)
            .with(OLD_TERMINAL);

    private CityPolicy() {}
}
