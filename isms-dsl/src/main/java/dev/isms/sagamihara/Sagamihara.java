package dev.isms.sagamihara;

import dev.isms.control.Control;
import dev.isms.course.CourseRules;
import dev.isms.policy.Policy;
import dev.isms.procedure.Procedure;
import dev.isms.sagamihara.audit.Audit;
import dev.isms.sagamihara.documenting.Documenting;
import dev.isms.sagamihara.incident.Incident;
import dev.isms.sagamihara.introduction.Introduction;
import dev.isms.sagamihara.management.CrisisPreparation;
import dev.isms.sagamihara.management.Duties;
import dev.isms.sagamihara.management.InformationManagement;
import dev.isms.sagamihara.management.PurposeOfUse;
import dev.isms.sagamihara.management.RelatedLaws;
import dev.isms.sagamihara.monitoring.Monitoring;
import dev.isms.sagamihara.operation.Delegations;
import dev.isms.sagamihara.operation.DocumentControl;
import dev.isms.sagamihara.operation.ExternalInformation;
import dev.isms.sagamihara.operation.InternetUse;
import dev.isms.sagamihara.operation.ListedDocuments;
import dev.isms.sagamihara.operation.OutsourcingManagement;
import dev.isms.sagamihara.operation.RecordControl;
import dev.isms.sagamihara.physical.ClientSecurity;
import dev.isms.sagamihara.physical.DeviceDisposals;
import dev.isms.sagamihara.physical.OutputDevices;
import dev.isms.sagamihara.physical.SecureAreaEntries;
import dev.isms.sagamihara.physical.SecureAreas;
import dev.isms.sagamihara.physical.ServerProtection;
import dev.isms.sagamihara.policymaking.Policymaking;
import dev.isms.sagamihara.technical.AccessControl;
import dev.isms.sagamihara.technical.AccessRecords;
import dev.isms.sagamihara.technical.DataBackup;
import dev.isms.sagamihara.technical.InternetBoundary;
import dev.isms.sagamihara.technical.MalwareProtection;
import dev.isms.sagamihara.technical.ModemAndMobile;
import dev.isms.sagamihara.technical.PasswordManagement;
import dev.isms.sagamihara.technical.PowerBackup;
import dev.isms.sagamihara.terms.PhysicalTerms;
import dev.isms.sagamihara.text.PolicyText;
import dev.isms.sagamihara.training.Training;
import dev.isms.sagamihara.vocabulary.Activities;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 相模原市情報セキュリティポリシー — Sagamihara's policy as approved on 2010-03-31: the rules in the order in which the text is
 * read. Nothing that the text leaves open is set.
 */
public final class Sagamihara {

    private static final Seq<Procedure> PROCEDURES = List.of(
            Policymaking.PROCEDURE,
            Training.PROCEDURE,
            Incident.PROCEDURE,
            Introduction.PROCEDURE,
            Monitoring.PROCEDURE,
            Audit.PROCEDURE,
            Documenting.PROCEDURE);

    private static final Policy POLICY = Policy.named(PolicyText.NAME, Activities.MATRIX)
            .with(PurposeOfUse.ALL)
            .with(Duties.ALL)
            .with(RelatedLaws.ALL)
            .with(InformationManagement.ALL)
            .with(CrisisPreparation.ALL)
            .with(ServerProtection.ALL)
            .with(SecureAreas.ALL)
            .with(SecureAreaEntries.ALL)
            .with(ClientSecurity.ALL)
            .with(OutputDevices.ALL)
            .with(DeviceDisposals.ALL)
            .with(AccessRecords.ALL)
            .with(AccessControl.ALL)
            .with(InternetBoundary.ALL)
            .with(ModemAndMobile.ALL)
            .with(PasswordManagement.ALL)
            .with(MalwareProtection.ALL)
            .with(PowerBackup.ALL)
            .with(DataBackup.ALL)
            .with(ListedDocuments.ALL)
            .with(InternetUse.ALL)
            .with(OutsourcingManagement.ALL)
            .with(ExternalInformation.ALL)
            .with(DocumentControl.ALL)
            .with(RecordControl.ALL)
            .with(Delegations.ALL)
            .with(PROCEDURES.flatMap(Sagamihara::rules))
            .with(PhysicalTerms.SHORT_BELOW_LONG);

    private Sagamihara() {}

    /** 手順 — the procedures of the policy, in the order in which the text is read. */
    public static Seq<Procedure> procedures() {
        return PROCEDURES;
    }

    /** Duties are attested, and of documents Ⅹ-1 has rules of its own. */
    private static Seq<Control<?>> rules(Procedure procedure) {
        return procedure == Documenting.PROCEDURE
                ? List.empty()
                : CourseRules.of(procedure)
                        .reject(rule ->
                                Duties.PROVISIONS.contains(rule.provision().id().value()));
    }

    public static Policy policy() {
        return POLICY;
    }
}
