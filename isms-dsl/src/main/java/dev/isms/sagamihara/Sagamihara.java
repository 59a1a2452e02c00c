package dev.isms.sagamihara;

import dev.isms.policy.Policy;
import dev.isms.sagamihara.management.CrisisPreparation;
import dev.isms.sagamihara.management.Duties;
import dev.isms.sagamihara.management.InformationManagement;
import dev.isms.sagamihara.management.PurposeOfUse;
import dev.isms.sagamihara.management.RelatedLaws;
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
import dev.isms.sagamihara.vocabulary.Activities;

/**
 * 相模原市情報セキュリティポリシー — Sagamihara's policy as approved on 2010-03-31: the rules in the order in which the text is
 * read. Nothing that the text leaves open is set.
 */
public final class Sagamihara {

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
            .with(PhysicalTerms.SHORT_BELOW_LONG);

    private Sagamihara() {}

    public static Policy policy() {
        return POLICY;
    }
}
