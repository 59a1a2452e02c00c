package dev.isms.register;

import dev.isms.fact.Day;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** 除去されていない廃止文書 — an abolished version of a document that still lies where people use it. Ⅹ-1-e. */
@SuppressWarnings("exports")
@RegisterStyle
@Value.Immutable
public interface AbolishedDocument {

    /** 版 — which version it is. */
    Text<AbolishedDocument> VERSION =
            Text.of("version", Words.of("版", "version"), AbolishedDocument::version, AbolishedDocument::withVersion);

    /** 廃止日 — the day it was abolished. */
    Day<AbolishedDocument> ABOLISHED_ON = Day.of(
            "abolished-on",
            Words.of("廃止日", "day of abolition"),
            AbolishedDocument::abolishedOn,
            AbolishedDocument::withAbolishedOn);

    /** 除去されていない廃止文書の記述。 */
    SubjectType<AbolishedDocument> ABOLISHED_DOCUMENT = SubjectType.named(
                    "abolished-document", Words.of("除去されていない廃止文書", "abolished document in place"))
            .with(VERSION, ABOLISHED_ON)
            .startingFrom(AbolishedDocument.unrecorded());

    /** One of which nothing is recorded. */
    static AbolishedDocument unrecorded() {
        return ImmutableAbolishedDocument.builder()
                .version(Option.none())
                .abolishedOn(Option.none())
                .build();
    }

    Option<String> version();

    AbolishedDocument withVersion(Option<String> version);

    Option<LocalDate> abolishedOn();

    AbolishedDocument withAbolishedOn(Option<LocalDate> abolishedOn);
}
