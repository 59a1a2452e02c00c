package dev.isms.asset;

import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** アクセス記録 — one kind of access record that a business system takes, such as its log-ins. Ⅶ-1. */
@SuppressWarnings("exports")
@AssetStyle
@Value.Immutable
public interface AccessRecord {

    /** 記録の種類 — what it records. */
    Text<AccessRecord> KIND =
            Text.of("kind", Words.of("記録の種類", "kind of record"), AccessRecord::kind, AccessRecord::withKind);

    /** 廃棄の有無 — whether any of them was discarded. */
    Flag<AccessRecord> DISCARDED = Flag.of(
            "discarded",
            Words.of("廃棄の有無", "discarding"),
            Clause.of("廃棄した記録がある", "have some of its records discarded"),
            AccessRecord::discarded,
            AccessRecord::withDiscarded);

    /** 廃棄した記録のうち最も新しいものの記録日 — the date of the newest record among those discarded, not the day of discarding. */
    Day<AccessRecord> NEWEST_DISCARDED_ON = Day.of(
            "newest-discarded-on",
            Words.of("廃棄した記録のうち最も新しいものの記録日", "date of the newest record among those discarded"),
            AccessRecord::newestDiscardedOn,
            AccessRecord::withNewestDiscardedOn);

    /** アクセス記録の記述。 */
    SubjectType<AccessRecord> ACCESS_RECORD = SubjectType.named(
                    "access-record", Words.of("アクセス記録", "kind of access record"))
            .identifiedBy(KIND)
            .with(DISCARDED, NEWEST_DISCARDED_ON)
            .startingFrom(AccessRecord.unrecorded());

    /** One of which nothing is recorded. */
    static AccessRecord unrecorded() {
        return ImmutableAccessRecord.builder()
                .kind(Option.none())
                .discarded(Option.none())
                .newestDiscardedOn(Option.none())
                .build();
    }

    /** One of this kind, of which nothing else is recorded. */
    static AccessRecord named(String kind) {
        return unrecorded().withKind(Option.some(Objects.requireNonNull(kind, "kind")));
    }

    Option<String> kind();

    AccessRecord withKind(Option<String> kind);

    Option<Boolean> discarded();

    AccessRecord withDiscarded(Option<Boolean> discarded);

    Option<LocalDate> newestDiscardedOn();

    AccessRecord withNewestDiscardedOn(Option<LocalDate> newestDiscardedOn);
}
