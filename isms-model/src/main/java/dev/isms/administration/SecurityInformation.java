package dev.isms.administration;

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

/** 外部環境情報 — something learnt from outside: a technique, an incident, a law. Ⅷ-5-(2). */
@SuppressWarnings("exports")
@AdministrationStyle
@Value.Immutable
public interface SecurityInformation {

    /** 記録番号 — which information it is. */
    Text<SecurityInformation> RECORD =
            Text.of("record", Words.of("記録番号", "record"), SecurityInformation::record, SecurityInformation::withRecord);

    /** 内容 — what was learnt. */
    Text<SecurityInformation> CONTENT = Text.of(
            "content", Words.of("内容", "content"), SecurityInformation::content, SecurityInformation::withContent);

    /** 見直しへの活用 — whether the review of the policy made use of it. */
    Flag<SecurityInformation> USED_IN_REVIEW = Flag.of(
            "used-in-review",
            Words.of("見直しへの活用", "use in a review"),
            Clause.of("情報セキュリティポリシーの見直しに活用されている", "be used in the review of the information security policy"),
            SecurityInformation::usedInReview,
            SecurityInformation::withUsedInReview);

    /** 周知の要否 — whether 情報政策課 judged that the administrators are to be told. */
    Judged<SecurityInformation> NOTICE_NEEDED = Judged.of(
            "notice-needed",
            Words.of("周知の要否", "need of notice"),
            Clause.of("システム管理者への周知が必要と判断されている", "be judged to need notice to the system administrators"),
            SecurityInformation::noticeNeeded,
            SecurityInformation::withNoticeNeeded);

    /** 周知の実施 — whether they were told. */
    Flag<SecurityInformation> NOTIFIED = Flag.of(
            "notified",
            Words.of("周知の実施", "notice"),
            Clause.of("各システム管理者に周知されている", "be made known to each system administrator"),
            SecurityInformation::notified,
            SecurityInformation::withNotified);

    /** 外部環境情報の記述。 */
    SubjectType<SecurityInformation> SECURITY_INFORMATION = SubjectType.named(
                    "security-information", Words.of("外部環境情報", "security information from outside"))
            .identifiedBy(RECORD)
            .with(CONTENT, USED_IN_REVIEW, NOTICE_NEEDED, NOTIFIED)
            .startingFrom(SecurityInformation.unrecorded());

    /** One of which nothing is recorded. */
    static SecurityInformation unrecorded() {
        return ImmutableSecurityInformation.builder()
                .record(Option.none())
                .content(Option.none())
                .usedInReview(Option.none())
                .noticeNeeded(Option.none())
                .notified(Option.none())
                .build();
    }

    /** One of this record number, of which nothing else is recorded. */
    static SecurityInformation named(String record) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(record, "record")));
    }

    Option<String> record();

    SecurityInformation withRecord(Option<String> record);

    Option<String> content();

    SecurityInformation withContent(Option<String> content);

    Option<Boolean> usedInReview();

    SecurityInformation withUsedInReview(Option<Boolean> usedInReview);

    Option<Judgement> noticeNeeded();

    SecurityInformation withNoticeNeeded(Option<Judgement> noticeNeeded);

    Option<Boolean> notified();

    SecurityInformation withNotified(Option<Boolean> notified);
}
