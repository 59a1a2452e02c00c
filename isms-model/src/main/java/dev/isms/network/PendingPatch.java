package dev.isms.network;

import dev.isms.fact.Day;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** 未適用のセキュリティパッチ — the oldest security patch that is out and not applied yet. Ⅶ-2-(2)-②. */
@SuppressWarnings("exports")
@NetworkStyle
@Value.Immutable
public interface PendingPatch {

    /** パッチ名 — which patch it is. */
    Text<PendingPatch> NAME = Text.of("name", Words.of("パッチ名", "patch"), PendingPatch::name, PendingPatch::withName);

    /** 公開日 — the day its maker published it. */
    Day<PendingPatch> PUBLISHED_ON = Day.of(
            "published-on",
            Words.of("公開日", "day of publication"),
            PendingPatch::publishedOn,
            PendingPatch::withPublishedOn);

    /** 未適用のセキュリティパッチの記述。 */
    SubjectType<PendingPatch> PENDING_PATCH = SubjectType.named(
                    "pending-patch", Words.of("未適用のセキュリティパッチ", "security patch not applied"))
            .with(NAME, PUBLISHED_ON)
            .startingFrom(PendingPatch.unrecorded());

    /** One of which nothing is recorded. */
    static PendingPatch unrecorded() {
        return ImmutablePendingPatch.builder()
                .name(Option.none())
                .publishedOn(Option.none())
                .build();
    }

    Option<String> name();

    PendingPatch withName(Option<String> name);

    Option<LocalDate> publishedOn();

    PendingPatch withPublishedOn(Option<LocalDate> publishedOn);
}
