package dev.isms.administration;

import dev.isms.evidence.Judgement;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.ListOf;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 情報システムの外部委託 — a contract by which an information system is outsourced. Ⅷ-4. */
@SuppressWarnings("exports")
@AdministrationStyle
@Value.Immutable
public interface Outsourcing {

    /** 契約名 — which contract it is. */
    Text<Outsourcing> NAME = Text.of("name", Words.of("契約名", "contract"), Outsourcing::name, Outsourcing::withName);

    /** 委託先 — whom it is with. */
    Text<Outsourcing> CONTRACTOR =
            Text.of("contractor", Words.of("委託先", "contractor"), Outsourcing::contractor, Outsourcing::withContractor);

    /** 基本方針の理解 — whether the contractor was made to understand the basic policy. */
    Flag<Outsourcing> POLICY_UNDERSTOOD = Flag.of(
            "policy-understood",
            Words.of("基本方針の理解", "understanding of the basic policy"),
            Clause.of(
                    "委託先に情報セキュリティ基本方針を理解させている", "have the contractor understand the information security basic policy"),
            Outsourcing::policyUnderstood,
            Outsourcing::withPolicyUnderstood);

    /** 基本方針の実行 — whether somebody judged that the contractor carries it out reliably. */
    Judged<Outsourcing> POLICY_CARRIED_OUT = Judged.of(
            "policy-carried-out",
            Words.of("基本方針の実行", "execution of the basic policy"),
            Clause.of(
                    "委託先に情報セキュリティ基本方針を確実に実行させていると判断されている",
                    "be judged to have the contractor carry out the basic policy reliably"),
            Outsourcing::policyCarriedOut,
            Outsourcing::withPolicyCarriedOut);

    /** 委託先の情報セキュリティの規定 — whether the contractor has rules on information security. */
    Flag<Outsourcing> SECURITY_RULES = Flag.of(
            "security-rules",
            Words.of("委託先の情報セキュリティの規定", "rules on information security"),
            Clause.of("委託先に情報セキュリティに関する規定がある", "the contractor", "have rules on information security"),
            Outsourcing::securityRules,
            Outsourcing::withSecurityRules);

    /** 委託先の個人情報保護の規定 — whether the contractor has rules on the protection of personal information. */
    Flag<Outsourcing> PRIVACY_RULES = Flag.of(
            "privacy-rules",
            Words.of("委託先の個人情報保護の規定", "rules on personal information"),
            Clause.of("委託先に個人情報保護に関する規定がある", "the contractor", "have rules on the protection of personal information"),
            Outsourcing::privacyRules,
            Outsourcing::withPrivacyRules);

    /** 契約書の機密保持 — whether the contract holds an agreement of confidentiality. */
    Flag<Outsourcing> CONFIDENTIALITY = Flag.of(
            "confidentiality",
            Words.of("契約書の機密保持", "confidentiality in the contract"),
            Clause.of("契約書上で機密保持契約がなされている", "the contract", "hold an agreement of confidentiality"),
            Outsourcing::confidentiality,
            Outsourcing::withConfidentiality);

    /** 作業員 — the workers. */
    ListOf<Outsourcing, OutsourcingWorker> WORKERS = ListOf.of(
            "workers",
            Words.of("作業員", "worker"),
            Clause.of("作業員がいるとの記録がある", "have workers on record"),
            OutsourcingWorker.OUTSOURCING_WORKER,
            Outsourcing::workers,
            Outsourcing::withWorkers);

    /** 情報システムの外部委託の記述。 */
    SubjectType<Outsourcing> OUTSOURCING = SubjectType.named(
                    "outsourcing", Words.of("情報システムの外部委託", "outsourcing of an information system"))
            .asAct()
            .identifiedBy(NAME)
            .with(
                    CONTRACTOR,
                    POLICY_UNDERSTOOD,
                    POLICY_CARRIED_OUT,
                    SECURITY_RULES,
                    PRIVACY_RULES,
                    CONFIDENTIALITY,
                    WORKERS)
            .startingFrom(Outsourcing.unrecorded());

    /** One of which nothing is recorded. */
    static Outsourcing unrecorded() {
        return ImmutableOutsourcing.builder()
                .name(Option.none())
                .contractor(Option.none())
                .policyUnderstood(Option.none())
                .policyCarriedOut(Option.none())
                .securityRules(Option.none())
                .privacyRules(Option.none())
                .confidentiality(Option.none())
                .workers(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static Outsourcing named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    Outsourcing withName(Option<String> name);

    Option<String> contractor();

    Outsourcing withContractor(Option<String> contractor);

    Option<Boolean> policyUnderstood();

    Outsourcing withPolicyUnderstood(Option<Boolean> policyUnderstood);

    Option<Judgement> policyCarriedOut();

    Outsourcing withPolicyCarriedOut(Option<Judgement> policyCarriedOut);

    Option<Boolean> securityRules();

    Outsourcing withSecurityRules(Option<Boolean> securityRules);

    Option<Boolean> privacyRules();

    Outsourcing withPrivacyRules(Option<Boolean> privacyRules);

    Option<Boolean> confidentiality();

    Outsourcing withConfidentiality(Option<Boolean> confidentiality);

    Option<Seq<OutsourcingWorker>> workers();

    Outsourcing withWorkers(Option<Seq<OutsourcingWorker>> workers);
}
