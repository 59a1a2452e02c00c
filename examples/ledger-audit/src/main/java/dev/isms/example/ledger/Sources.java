package dev.isms.example.ledger;

import dev.isms.administration.Attestation;
import dev.isms.administration.MalwareGuidance;
import dev.isms.administration.Outsourcing;
import dev.isms.administration.SecurityInformation;
import dev.isms.asset.BusinessSystem;
import dev.isms.asset.Client;
import dev.isms.asset.InformationSystem;
import dev.isms.asset.Server;
import dev.isms.conduct.ClientPassword;
import dev.isms.conduct.DeviceDisposal;
import dev.isms.conduct.IdCardUse;
import dev.isms.conduct.NotebookCarryOut;
import dev.isms.conduct.NotebookStorage;
import dev.isms.conduct.ScreenAbsence;
import dev.isms.conduct.ServerPassword;
import dev.isms.course.CourseEntry;
import dev.isms.example.ledger.audit.Layout;
import dev.isms.example.ledger.audit.Source;
import dev.isms.example.ledger.course.AppointmentRow;
import dev.isms.example.ledger.course.CourseFile;
import dev.isms.network.Firewall;
import dev.isms.network.Gateway;
import dev.isms.network.Router;
import dev.isms.premises.AreaKind;
import dev.isms.premises.OutputDevice;
import dev.isms.premises.SecureArea;
import dev.isms.premises.SecureAreaEntry;
import dev.isms.register.DocumentList;
import dev.isms.register.InformationEntry;
import dev.isms.register.RecordEntry;
import dev.isms.register.RelatedLaw;
import dev.isms.sagamihara.management.Duties;
import dev.isms.sagamihara.vocabulary.Documents;
import dev.isms.text.Width;
import dev.isms.text.Words;
import dev.isms.usage.EmailUse;
import dev.isms.usage.InformationUse;
import dev.isms.usage.MobileUse;
import dev.isms.usage.ModemConnection;
import dev.isms.usage.OutboundFile;
import dev.isms.usage.SuspiciousAttachment;
import dev.isms.usage.WebUse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** 台帳の一覧 — every ledger that a folder may hold, in the order of the report. */
final class Sources {

    static final Seq<Source<?>> ALL = List.of(
            Source.of("information-uses.csv", InformationUse.INFORMATION_USE),
            Source.of("attestations.csv", Attestation.ATTESTATION)
                    .expecting(Attestation.PROVISION, Duties.PROVISIONS, Duties::notOnFile),
            Source.of("related-laws.csv", RelatedLaw.RELATED_LAW),
            Source.of("information-assets.csv", InformationEntry.INFORMATION_ENTRY),
            Source.of("information-systems.csv", InformationSystem.INFORMATION_SYSTEM)
                    .with("using-sections.csv", InformationSystem.USING_SECTIONS),
            Source.of("servers.csv", Server.SERVER).with("backups.csv", Server.BACKUPS),
            Source.of("secure-areas.csv", SecureArea.SECURE_AREA),
            Source.of("secure-area-entries.csv", SecureAreaEntry.SECURE_AREA_ENTRY),
            Source.of("screen-absences.csv", ScreenAbsence.SCREEN_ABSENCE),
            Source.of("id-card-uses.csv", IdCardUse.ID_CARD_USE),
            Source.of("notebook-storages.csv", NotebookStorage.NOTEBOOK_STORAGE),
            Source.of("notebook-carry-outs.csv", NotebookCarryOut.NOTEBOOK_CARRY_OUT),
            Source.of("output-devices.csv", OutputDevice.OUTPUT_DEVICE),
            Source.of("device-disposals.csv", DeviceDisposal.DEVICE_DISPOSAL),
            Source.of("business-systems.csv", BusinessSystem.BUSINESS_SYSTEM)
                    .with("access-records.csv", BusinessSystem.ACCESS_RECORDS),
            Source.of("clients.csv", Client.CLIENT),
            Source.of("firewalls.csv", Firewall.FIREWALL),
            Source.of("routers.csv", Router.ROUTER),
            Source.of("modem-connections.csv", ModemConnection.MODEM_CONNECTION),
            Source.of("mobile-uses.csv", MobileUse.MOBILE_USE),
            Source.of("server-passwords.csv", ServerPassword.SERVER_PASSWORD),
            Source.of("client-passwords.csv", ClientPassword.CLIENT_PASSWORD),
            Source.of("gateways.csv", Gateway.GATEWAY),
            Source.of("malware-guidances.csv", MalwareGuidance.MALWARE_GUIDANCE),
            Source.of("mail-attachments.csv", SuspiciousAttachment.SUSPICIOUS_ATTACHMENT),
            Source.of("outbound-files.csv", OutboundFile.OUTBOUND_FILE),
            Source.of("document-lists.csv", DocumentList.DOCUMENT_LIST)
                    .withAssessed("documents.csv", DocumentList.DOCUMENTS)
                    .with("delegated-details.csv", DocumentList.DETAILS)
                    .holding(
                            "asset-ledger.csv",
                            Documents.ASSET_LEDGER.words(),
                            DocumentList.SERVERS,
                            Server.SERVER,
                            server -> Option.some(true))
                    .holding(
                            "secure-area-ledger.csv",
                            Documents.SECURE_AREA_LEDGER.words(),
                            DocumentList.AREAS,
                            SecureArea.SECURE_AREA,
                            area -> area.kind().map(AreaKind::isSecure)),
            Source.of("appointments.csv", AppointmentRow.APPOINTMENT).refusing(AppointmentRow::refusal),
            Source.of("courses.csv", CourseFile.COURSE_FILE)
                    .with("course-events.csv", CourseFile.EVENTS)
                    .judgedAs(CourseEntry.COURSE_ENTRY, (file, day) -> file.judged(day.appointments(), day.asOf())),
            Source.of("email-uses.csv", EmailUse.EMAIL_USE),
            Source.of("web-uses.csv", WebUse.WEB_USE),
            Source.of("outsourcings.csv", Outsourcing.OUTSOURCING).with("outsourcing-workers.csv", Outsourcing.WORKERS),
            Source.of("security-information.csv", SecurityInformation.SECURITY_INFORMATION),
            Source.of("records.csv", RecordEntry.RECORD_ENTRY));

    /** What each of their files is to hold, in the order of the report. */
    static final Seq<Layout> LAYOUTS = ALL.flatMap(Source::layouts);

    /** The names of their files. */
    static final Seq<String> FILES = LAYOUTS.map(Layout::file);

    private static final int FILE_WIDTH = 28;

    private Sources() {}

    /** The ledgers by their file names, for a command's help; the lists of a ledger are indented under it. */
    static String[] listed() {
        return ALL.flatMap(source -> source.children()
                        .map(child -> listed("  " + child.file(), child.list().words()))
                        .appendAll(source.held().map(held -> listed("  " + held.file(), held.name())))
                        .prepend(listed(source.file(), source.type().words())))
                .prepend("%n台帳（字を下げたものは、上の台帳の一覧）/ The ledgers; an indented one is a list of the one above:")
                .toJavaArray(String[]::new);
    }

    private static String listed(String file, Words words) {
        return "  " + Width.padEnd(file, FILE_WIDTH) + "  " + words;
    }
}
