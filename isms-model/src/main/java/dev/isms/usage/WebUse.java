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

/** インターネットの利用 — somebody looks at a web page or uses the internet otherwise. Ⅷ-2-(2). */
@SuppressWarnings("exports")
@UsageStyle
@Value.Immutable
public interface WebUse {

    /** 記録番号 — which use it was. */
    Text<WebUse> RECORD = Text.of("record", Words.of("記録番号", "record"), WebUse::record, WebUse::withRecord);

    /** インターネット管理運用要領への準拠 — whether somebody judged it to follow the rules, whose content is outside the text. */
    Judged<WebUse> COMPLIES = Judged.of(
            "complies",
            Words.of("インターネット管理運用要領への準拠", "compliance with the internet management and operation rules"),
            Clause.of(
                    "インターネット管理運用要領に従っていると判断されている",
                    "the internet management and operation rules",
                    "be judged to be followed"),
            WebUse::complies,
            WebUse::withComplies);

    /** インターネットの利用の記述。 */
    SubjectType<WebUse> WEB_USE = SubjectType.named("web-use", Words.of("インターネットの利用", "use of the internet"))
            .asAct()
            .identifiedBy(RECORD)
            .with(COMPLIES)
            .startingFrom(WebUse.unrecorded());

    /** One of which nothing is recorded. */
    static WebUse unrecorded() {
        return ImmutableWebUse.builder()
                .record(Option.none())
                .complies(Option.none())
                .build();
    }

    /** One of this record number, of which nothing else is recorded. */
    static WebUse named(String record) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(record, "record")));
    }

    Option<String> record();

    WebUse withRecord(Option<String> record);

    Option<Judgement> complies();

    WebUse withComplies(Option<Judgement> complies);
}
