package dev.isms.asset;

import dev.isms.evidence.Done;
import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.LastDone;
import dev.isms.fact.Span;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.immutables.value.Value;

/** データバックアップ — one backup of a server's data, as planned and carried out. Ⅶ-5-(3). */
@SuppressWarnings("exports")
@AssetStyle
@Value.Immutable
public interface Backup {

    /** バックアップ名 — what it is called. */
    Text<Backup> NAME = Text.of("name", Words.of("バックアップ名", "name"), Backup::name, Backup::withName);

    /** 規定量（ディスクサイズ）の確認 — whether the disk size of what is backed up was confirmed before the device was selected. */
    Flag<Backup> SIZE_CONFIRMED = Flag.of(
            "size-confirmed",
            Words.of("規定量の確認", "confirmation of the disk size"),
            Clause.of("バックアップ装置が規定量を確認の上で選定されている", "its device", "be selected after the disk size was confirmed"),
            Backup::sizeConfirmed,
            Backup::withSizeConfirmed);

    /** 計画された手法 — whether it is taken by the method of the planned procedure. */
    Flag<Backup> BY_PLANNED_METHOD = Flag.of(
            "by-planned-method",
            Words.of("計画された手法", "planned method"),
            Clause.of("計画された手法で行われている", "be taken by the planned method"),
            Backup::byPlannedMethod,
            Backup::withByPlannedMethod);

    /** 計画された頻度 — how often the planned procedure has it taken. */
    Span<Backup> PLANNED_INTERVAL = Span.of(
            "planned-interval",
            Words.of("計画された頻度", "planned interval"),
            Backup::plannedInterval,
            Backup::withPlannedInterval);

    /** 運用開始日 — the day since which it is to be taken. */
    Day<Backup> IN_USE_SINCE = Day.of(
            "in-use-since", Words.of("運用開始日", "first day of operation"), Backup::inUseSince, Backup::withInUseSince);

    /** 最終取得日 — when it was last taken, or that it never was. */
    LastDone<Backup> TAKEN = LastDone.of("taken", Words.of("最終取得日", "last run"), Backup::taken, Backup::withTaken);

    /** 手順の見直し日 — when its procedure was last reviewed. */
    LastDone<Backup> PROCEDURE_REVIEWED = LastDone.of(
            "procedure-reviewed",
            Words.of("手順の見直し日", "last review of the procedure"),
            Backup::procedureReviewed,
            Backup::withProcedureReviewed);

    /** 媒体の保管 — whether the keeping of its media was judged appropriate. */
    Flag<Backup> MEDIA_KEPT = Flag.of(
            "media-kept",
            Words.of("媒体の保管", "keeping of the media"),
            Clause.of("媒体の保管が適切と判断されている", "the keeping of its media", "be judged appropriate"),
            Backup::mediaKept,
            Backup::withMediaKept);

    /** 管理状況の確認日 — when its management was last confirmed by an internal audit or the like. */
    LastDone<Backup> STATUS_CONFIRMED = LastDone.of(
            "status-confirmed",
            Words.of("管理状況の確認日", "last confirmation of the status"),
            Backup::statusConfirmed,
            Backup::withStatusConfirmed);

    /** バックアップの記述。 */
    SubjectType<Backup> BACKUP = SubjectType.named("backup", Words.of("バックアップ", "backup"))
            .identifiedBy(NAME)
            .with(
                    SIZE_CONFIRMED,
                    BY_PLANNED_METHOD,
                    PLANNED_INTERVAL,
                    IN_USE_SINCE,
                    TAKEN,
                    PROCEDURE_REVIEWED,
                    MEDIA_KEPT,
                    STATUS_CONFIRMED)
            .startingFrom(Backup.unrecorded());

    /** One of which nothing is recorded. */
    static Backup unrecorded() {
        return ImmutableBackup.builder()
                .name(Option.none())
                .sizeConfirmed(Option.none())
                .byPlannedMethod(Option.none())
                .plannedInterval(Option.none())
                .inUseSince(Option.none())
                .taken(Option.none())
                .procedureReviewed(Option.none())
                .mediaKept(Option.none())
                .statusConfirmed(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static Backup named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    Backup withName(Option<String> name);

    Option<Boolean> sizeConfirmed();

    Backup withSizeConfirmed(Option<Boolean> sizeConfirmed);

    Option<Boolean> byPlannedMethod();

    Backup withByPlannedMethod(Option<Boolean> byPlannedMethod);

    Option<Period> plannedInterval();

    Backup withPlannedInterval(Option<Period> plannedInterval);

    Option<LocalDate> inUseSince();

    Backup withInUseSince(Option<LocalDate> inUseSince);

    Option<Done> taken();

    Backup withTaken(Option<Done> taken);

    Option<Done> procedureReviewed();

    Backup withProcedureReviewed(Option<Done> procedureReviewed);

    Option<Boolean> mediaKept();

    Backup withMediaKept(Option<Boolean> mediaKept);

    Option<Done> statusConfirmed();

    Backup withStatusConfirmed(Option<Done> statusConfirmed);
}
