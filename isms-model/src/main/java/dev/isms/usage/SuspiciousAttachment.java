package dev.isms.usage;

import dev.isms.evidence.Judgement;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 電子メールの添付ファイル — an attachment of a mail came in. Ⅶ-4-(2)-②. */
@SuppressWarnings("exports")
@UsageStyle
@Value.Immutable
public interface SuspiciousAttachment {

    /** 記録番号 — which attachment it was. */
    Text<SuspiciousAttachment> RECORD = Text.of(
            "record", Words.of("記録番号", "record"), SuspiciousAttachment::record, SuspiciousAttachment::withRecord);

    /** 送信元の不明 — whether nobody knows who sent it. */
    Flag<SuspiciousAttachment> SENDER_UNKNOWN = Flag.of(
            "sender-unknown",
            Words.of("送信元の不明", "unknown sender"),
            Clause.of("送信元が不明である", "the sender", "be unknown"),
            SuspiciousAttachment::senderUnknown,
            SuspiciousAttachment::withSenderUnknown);

    /** 不審の判断 — whether somebody judged it to be suspicious for another reason. */
    Judged<SuspiciousAttachment> SUSPICIOUS = Judged.of(
            "suspicious",
            Words.of("不審の判断", "judgement of suspicion"),
            Clause.of("不審と判断されている", "be judged suspicious"),
            SuspiciousAttachment::suspicious,
            SuspiciousAttachment::withSuspicious);

    /** 添付ファイルの操作 — whether anything was done with it: opened, run, saved, passed on. */
    Flag<SuspiciousAttachment> OPERATED = Flag.of(
            "operated",
            Words.of("添付ファイルの操作", "operation of the attachment"),
            Clause.of("添付ファイルが操作されている", "be operated on"),
            SuspiciousAttachment::operated,
            SuspiciousAttachment::withOperated);

    /** 電子メールの添付ファイルの記述。 */
    SubjectType<SuspiciousAttachment> SUSPICIOUS_ATTACHMENT = SubjectType.named(
                    "suspicious-attachment", Words.of("電子メールの添付ファイル", "mail attachment"))
            .asAct()
            .identifiedBy(RECORD)
            .with(SENDER_UNKNOWN, SUSPICIOUS, OPERATED)
            .startingFrom(SuspiciousAttachment.unrecorded());

    /** One of which nothing is recorded. */
    static SuspiciousAttachment unrecorded() {
        return ImmutableSuspiciousAttachment.builder()
                .record(Option.none())
                .senderUnknown(Option.none())
                .suspicious(Option.none())
                .operated(Option.none())
                .build();
    }

    /** One of this record number, of which nothing else is recorded. */
    static SuspiciousAttachment named(String record) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(record, "record")));
    }

    Option<String> record();

    SuspiciousAttachment withRecord(Option<String> record);

    Option<Boolean> senderUnknown();

    SuspiciousAttachment withSenderUnknown(Option<Boolean> senderUnknown);

    Option<Judgement> suspicious();

    SuspiciousAttachment withSuspicious(Option<Judgement> suspicious);

    Option<Boolean> operated();

    SuspiciousAttachment withOperated(Option<Boolean> operated);
}
