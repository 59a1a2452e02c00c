package dev.isms.usage;

import dev.isms.evidence.Judgement;
import dev.isms.fact.Judged;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 電子メールの利用 — somebody uses mail. Ⅷ-2-(1). */
@SuppressWarnings("exports")
@UsageStyle
@Value.Immutable
public interface EmailUse {

    /** 記録番号 — which use it was. */
    Text<EmailUse> RECORD = Text.of("record", Words.of("記録番号", "record"), EmailUse::record, EmailUse::withRecord);

    /** 電子メール利用基準への準拠 — whether somebody judged it to follow the standard, whose content is outside the text. */
    Judged<EmailUse> COMPLIES = Judged.of(
            "complies",
            Words.of("電子メール利用基準への準拠", "compliance with the e-mail use standard"),
            Clause.of("電子メール利用基準に従っていると判断されている", "be judged to follow the e-mail use standard"),
            EmailUse::complies,
            EmailUse::withComplies);

    /** 電子メールの利用の記述。 */
    SubjectType<EmailUse> EMAIL_USE = SubjectType.named("email-use", Words.of("電子メールの利用", "use of mail"))
            .asAct()
            .identifiedBy(RECORD)
            .with(COMPLIES)
            .startingFrom(EmailUse.unrecorded());

    /** One of which nothing is recorded. */
    static EmailUse unrecorded() {
        return ImmutableEmailUse.builder()
                .record(Option.none())
                .complies(Option.none())
                .build();
    }

    /** One of this record number, of which nothing else is recorded. */
    static EmailUse named(String record) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(record, "record")));
    }

    Option<String> record();

    EmailUse withRecord(Option<String> record);

    Option<Judgement> complies();

    EmailUse withComplies(Option<Judgement> complies);
}
