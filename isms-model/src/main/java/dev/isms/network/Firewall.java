package dev.isms.network;

import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.LastDone;
import dev.isms.fact.PartOf;
import dev.isms.fact.Text;
import dev.isms.part.OtherMeans;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** ファイアウォール — a firewall at the boundary to the internet. Ⅶ-2-(2)-②. */
@SuppressWarnings("exports")
@NetworkStyle
@Value.Immutable
public interface Firewall {

    /** 装置名 — what tells it from others. */
    Text<Firewall> NAME = Text.of("name", Words.of("装置名", "name"), Firewall::name, Firewall::withName);

    /** 使用開始日 — the day it came into use. */
    Day<Firewall> IN_USE_SINCE = Day.of(
            "in-use-since", Words.of("使用開始日", "first day of use"), Firewall::inUseSince, Firewall::withInUseSince);

    /** 不要なポートの制御 — whether the ports that are not needed are controlled. */
    Flag<Firewall> PORTS_CONTROLLED = Flag.of(
            "ports-controlled",
            Words.of("不要なポートの制御", "control of unneeded ports"),
            Clause.of("不要なポートが制御されている", "have its unneeded ports controlled"),
            Firewall::portsControlled,
            Firewall::withPortsControlled);

    /** その他の設定 — what else is set up. */
    PartOf<Firewall, OtherMeans> OTHER_SETTING = PartOf.of(
            "other-setting",
            Words.of("その他の設定", "other setting"),
            Clause.of("その他の設定が行われている", "have another setting made"),
            OtherMeans.OTHER_MEANS,
            Firewall::otherSetting,
            Firewall::withOtherSetting);

    /** 設定の適否 — whether somebody judged its settings to be appropriate. */
    Judged<Firewall> SETTINGS = Judged.of(
            "settings",
            Words.of("設定の適否", "fitness of the settings"),
            Clause.of("設定が適切と判断されている", "have its settings judged appropriate"),
            Firewall::settings,
            Firewall::withSettings);

    /** 不正アクセスの監視 — whether unauthorized access is monitored. */
    Flag<Firewall> INTRUSION_MONITORED = Flag.of(
            "intrusion-monitored",
            Words.of("不正アクセスの監視", "monitoring of unauthorized access"),
            Clause.of("不正アクセスが監視されている", "have unauthorized access monitored"),
            Firewall::intrusionMonitored,
            Firewall::withIntrusionMonitored);

    /** その他の防御策 — what other defence there is. */
    PartOf<Firewall, OtherMeans> OTHER_DEFENCE = PartOf.of(
            "other-defence",
            Words.of("その他の防御策", "other defence"),
            Clause.of("その他の防御策が施されている", "have another defence"),
            OtherMeans.OTHER_MEANS,
            Firewall::otherDefence,
            Firewall::withOtherDefence);

    /** 設定権限の管理の適否 — whether somebody judged the rights to set it up to be managed properly. */
    Judged<Firewall> RIGHTS = Judged.of(
            "rights",
            Words.of("設定権限の管理の適否", "fitness of the management of setting rights"),
            Clause.of("設定権限の管理が適正と判断されている", "have the management of its setting rights judged proper"),
            Firewall::rights,
            Firewall::withRights);

    /** ログの監視日 — when its log was last monitored, or that it never was. */
    LastDone<Firewall> LOG_MONITORED = LastDone.of(
            "log-monitored",
            Words.of("ログの監視日", "last monitoring of the log"),
            Firewall::logMonitored,
            Firewall::withLogMonitored);

    /** ログの保存日 — when its log was last saved, or that it never was. How long it is kept the text does not say. */
    LastDone<Firewall> LOG_SAVED = LastDone.of(
            "log-saved", Words.of("ログの保存日", "last saving of the log"), Firewall::logSaved, Firewall::withLogSaved);

    /** 未適用のセキュリティパッチ — the oldest one that is not applied; none where all are. */
    PartOf<Firewall, PendingPatch> PENDING_PATCH = PartOf.of(
            "pending-patch",
            Words.of("未適用のセキュリティパッチ", "security patch not applied"),
            Clause.of("未適用のセキュリティパッチがある", "have a security patch not applied yet"),
            PendingPatch.PENDING_PATCH,
            Firewall::pendingPatch,
            Firewall::withPendingPatch);

    /** ファイアウォールの記述。 */
    SubjectType<Firewall> FIREWALL = SubjectType.named("firewall", Words.of("ファイアウォール", "firewall"))
            .identifiedBy(NAME)
            .with(
                    IN_USE_SINCE,
                    PORTS_CONTROLLED,
                    OTHER_SETTING,
                    SETTINGS,
                    INTRUSION_MONITORED,
                    OTHER_DEFENCE,
                    RIGHTS,
                    LOG_MONITORED,
                    LOG_SAVED,
                    PENDING_PATCH)
            .startingFrom(Firewall.unrecorded());

    /** One of which nothing is recorded. */
    static Firewall unrecorded() {
        return ImmutableFirewall.builder()
                .name(Option.none())
                .inUseSince(Option.none())
                .portsControlled(Option.none())
                .otherSetting(Part.missing())
                .settings(Option.none())
                .intrusionMonitored(Option.none())
                .otherDefence(Part.missing())
                .rights(Option.none())
                .logMonitored(Option.none())
                .logSaved(Option.none())
                .pendingPatch(Part.missing())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static Firewall named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    Firewall withName(Option<String> name);

    Option<LocalDate> inUseSince();

    Firewall withInUseSince(Option<LocalDate> inUseSince);

    Option<Boolean> portsControlled();

    Firewall withPortsControlled(Option<Boolean> portsControlled);

    Part<OtherMeans> otherSetting();

    Firewall withOtherSetting(Part<OtherMeans> otherSetting);

    Option<Judgement> settings();

    Firewall withSettings(Option<Judgement> settings);

    Option<Boolean> intrusionMonitored();

    Firewall withIntrusionMonitored(Option<Boolean> intrusionMonitored);

    Part<OtherMeans> otherDefence();

    Firewall withOtherDefence(Part<OtherMeans> otherDefence);

    Option<Judgement> rights();

    Firewall withRights(Option<Judgement> rights);

    Option<Done> logMonitored();

    Firewall withLogMonitored(Option<Done> logMonitored);

    Option<Done> logSaved();

    Firewall withLogSaved(Option<Done> logSaved);

    Part<PendingPatch> pendingPatch();

    Firewall withPendingPatch(Part<PendingPatch> pendingPatch);
}
