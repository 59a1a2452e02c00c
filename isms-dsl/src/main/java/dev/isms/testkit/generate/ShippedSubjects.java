package dev.isms.testkit.generate;

import dev.isms.administration.Attestation;
import dev.isms.administration.MalwareGuidance;
import dev.isms.administration.Outsourcing;
import dev.isms.administration.OutsourcingWorker;
import dev.isms.administration.SecurityInformation;
import dev.isms.asset.AccessRecord;
import dev.isms.asset.Backup;
import dev.isms.asset.BusinessSystem;
import dev.isms.asset.Client;
import dev.isms.asset.InformationSystem;
import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.asset.UsingSection;
import dev.isms.conduct.ClientPassword;
import dev.isms.conduct.DeviceDisposal;
import dev.isms.conduct.IdCardUse;
import dev.isms.conduct.NotebookCarryOut;
import dev.isms.conduct.NotebookStorage;
import dev.isms.conduct.ScreenAbsence;
import dev.isms.conduct.ServerPassword;
import dev.isms.course.CourseEntry;
import dev.isms.course.CourseLine;
import dev.isms.network.Firewall;
import dev.isms.network.Gateway;
import dev.isms.network.PendingPatch;
import dev.isms.network.Router;
import dev.isms.part.AntiVirus;
import dev.isms.part.OtherMeans;
import dev.isms.part.Permission;
import dev.isms.premises.OutputDevice;
import dev.isms.premises.SecureArea;
import dev.isms.premises.SecureAreaEntry;
import dev.isms.register.AbolishedDocument;
import dev.isms.register.DelegatedDetail;
import dev.isms.register.DocumentEntry;
import dev.isms.register.DocumentList;
import dev.isms.register.InformationEntry;
import dev.isms.register.LedgerLine;
import dev.isms.register.RecordEntry;
import dev.isms.register.RelatedLaw;
import dev.isms.subject.SubjectType;
import dev.isms.usage.EmailUse;
import dev.isms.usage.InformationUse;
import dev.isms.usage.MobileUse;
import dev.isms.usage.ModemConnection;
import dev.isms.usage.OutboundFile;
import dev.isms.usage.SuspiciousAttachment;
import dev.isms.usage.WebUse;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** 付属の主体の生成 — lets a property take any subject of this library by {@code @ForAll Server server} alone, on the class path. */
@SuppressWarnings("exports")
public final class ShippedSubjects implements ArbitraryProvider {

    private static final Seq<Tuple2<Class<?>, SubjectType<?>>> TYPES = List.of(
            Tuple.of(CourseEntry.class, CourseEntry.COURSE_ENTRY),
            Tuple.of(CourseLine.class, CourseLine.COURSE_LINE),
            Tuple.of(AccessRecord.class, AccessRecord.ACCESS_RECORD),
            Tuple.of(AntiVirus.class, AntiVirus.ANTI_VIRUS),
            Tuple.of(Backup.class, Backup.BACKUP),
            Tuple.of(BusinessSystem.class, BusinessSystem.BUSINESS_SYSTEM),
            Tuple.of(Client.class, Client.CLIENT),
            Tuple.of(InformationSystem.class, InformationSystem.INFORMATION_SYSTEM),
            Tuple.of(Server.class, Server.SERVER),
            Tuple.of(Ups.class, Ups.UPS),
            Tuple.of(UsingSection.class, UsingSection.USING_SECTION),
            Tuple.of(OutputDevice.class, OutputDevice.OUTPUT_DEVICE),
            Tuple.of(SecureArea.class, SecureArea.SECURE_AREA),
            Tuple.of(SecureAreaEntry.class, SecureAreaEntry.SECURE_AREA_ENTRY),
            Tuple.of(ClientPassword.class, ClientPassword.CLIENT_PASSWORD),
            Tuple.of(DeviceDisposal.class, DeviceDisposal.DEVICE_DISPOSAL),
            Tuple.of(IdCardUse.class, IdCardUse.ID_CARD_USE),
            Tuple.of(NotebookCarryOut.class, NotebookCarryOut.NOTEBOOK_CARRY_OUT),
            Tuple.of(NotebookStorage.class, NotebookStorage.NOTEBOOK_STORAGE),
            Tuple.of(ScreenAbsence.class, ScreenAbsence.SCREEN_ABSENCE),
            Tuple.of(ServerPassword.class, ServerPassword.SERVER_PASSWORD),
            Tuple.of(Firewall.class, Firewall.FIREWALL),
            Tuple.of(Gateway.class, Gateway.GATEWAY),
            Tuple.of(PendingPatch.class, PendingPatch.PENDING_PATCH),
            Tuple.of(Router.class, Router.ROUTER),
            Tuple.of(EmailUse.class, EmailUse.EMAIL_USE),
            Tuple.of(InformationUse.class, InformationUse.INFORMATION_USE),
            Tuple.of(MobileUse.class, MobileUse.MOBILE_USE),
            Tuple.of(ModemConnection.class, ModemConnection.MODEM_CONNECTION),
            Tuple.of(OutboundFile.class, OutboundFile.OUTBOUND_FILE),
            Tuple.of(SuspiciousAttachment.class, SuspiciousAttachment.SUSPICIOUS_ATTACHMENT),
            Tuple.of(WebUse.class, WebUse.WEB_USE),
            Tuple.of(Attestation.class, Attestation.ATTESTATION),
            Tuple.of(MalwareGuidance.class, MalwareGuidance.MALWARE_GUIDANCE),
            Tuple.of(Outsourcing.class, Outsourcing.OUTSOURCING),
            Tuple.of(OutsourcingWorker.class, OutsourcingWorker.OUTSOURCING_WORKER),
            Tuple.of(SecurityInformation.class, SecurityInformation.SECURITY_INFORMATION),
            Tuple.of(AbolishedDocument.class, AbolishedDocument.ABOLISHED_DOCUMENT),
            Tuple.of(DelegatedDetail.class, DelegatedDetail.DELEGATED_DETAIL),
            Tuple.of(DocumentEntry.class, DocumentEntry.DOCUMENT_ENTRY),
            Tuple.of(DocumentList.class, DocumentList.DOCUMENT_LIST),
            Tuple.of(InformationEntry.class, InformationEntry.INFORMATION_ENTRY),
            Tuple.of(LedgerLine.class, LedgerLine.LEDGER_LINE),
            Tuple.of(RecordEntry.class, RecordEntry.RECORD_ENTRY),
            Tuple.of(RelatedLaw.class, RelatedLaw.RELATED_LAW),
            Tuple.of(OtherMeans.class, OtherMeans.OTHER_MEANS),
            Tuple.of(Permission.class, Permission.PERMISSION));

    /** Made by jqwik, which finds it as a service. */
    public ShippedSubjects() {}

    /** The types of all subjects of this library, parts and items of lists too. */
    public static Seq<SubjectType<?>> types() {
        return TYPES.map(Tuple2::_2);
    }

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return TYPES.exists(type -> target.isOfType(type._1));
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return TYPES.filter(type -> target.isOfType(type._1))
                .<Arbitrary<?>>map(type -> Subjects.of(type._2))
                .toJavaSet();
    }
}
