package dev.isms.asset;

import dev.isms.evidence.Done;
import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.LastDone;
import dev.isms.fact.Span;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;

/** 無停電電源装置（UPS） — the uninterruptible power supply of a server: a part of it, not a subject of its own. Ⅶ-5-(2). */
@SuppressWarnings("exports")
@AssetStyle
@Value.Immutable
public interface Ups {

    /** バックアップ対象の限定 — whether the minimum of devices that is necessary hangs on it, as judged by whoever keeps the ledger. */
    Flag<Ups> LOADS_MINIMAL = Flag.of(
            "loads-minimal",
            Words.of("バックアップ対象の限定", "limit of the loads"),
            Clause.of("バックアップ対象が必要最低限の装置である", "what it backs up", "be the minimum of devices that is necessary"),
            Ups::loadsMinimal,
            Ups::withLoadsMinimal);

    /** 出力装置の接続 — whether a printer, a monitor or another output device hangs on it. */
    Flag<Ups> OUTPUT_DEVICES = Flag.of(
            "output-devices",
            Words.of("出力装置の接続", "connection of output devices"),
            Clause.of("出力装置を接続している", "have output devices connected"),
            Ups::outputDevices,
            Ups::withOutputDevices);

    /** 電源規定量の確認 — whether the rated load of what it backs up was confirmed before it was selected. */
    Flag<Ups> LOAD_CONFIRMED = Flag.of(
            "load-confirmed",
            Words.of("電源規定量の確認", "confirmation of the rated load"),
            Clause.of("電源規定量を確認の上で選定されている", "be selected after the rated load was confirmed"),
            Ups::loadConfirmed,
            Ups::withLoadConfirmed);

    /** 使用開始日 — the day it came into use. */
    Day<Ups> IN_USE_SINCE =
            Day.of("in-use-since", Words.of("使用開始日", "first day of use"), Ups::inUseSince, Ups::withInUseSince);

    /** 取扱説明書の定める電池交換周期 — how often the maker's manual says the batteries are to be replaced. */
    Span<Ups> BATTERY_LIFE = Span.of(
            "battery-life",
            Words.of("取扱説明書の定める電池交換周期", "battery replacement interval of the manual"),
            Ups::batteryLife,
            Ups::withBatteryLife);

    /** 電池交換日 — when the batteries were last replaced, or that they never were. */
    LastDone<Ups> BATTERY_REPLACED = LastDone.of(
            "battery-replaced",
            Words.of("電池交換日", "last battery replacement"),
            Ups::batteryReplaced,
            Ups::withBatteryReplaced);

    /** 性能確認の要否 — whether somebody judged a performance check to be needed. The text names nobody who judges. */
    Flag<Ups> CHECK_NEEDED = Flag.of(
            "check-needed",
            Words.of("性能確認の要否", "need of a performance check"),
            Clause.of("性能確認が必要と判断されている", "be judged to need a performance check"),
            Ups::checkNeeded,
            Ups::withCheckNeeded);

    /** 性能確認の実施 — whether its performance was checked. */
    Flag<Ups> CHECKED = Flag.of(
            "checked",
            Words.of("性能確認の実施", "performance check"),
            Clause.of("性能確認が行われている", "have been checked for performance"),
            Ups::checked,
            Ups::withChecked);

    /** UPSの記述。 */
    SubjectType<Ups> UPS = SubjectType.named("ups", Words.of("UPS", "UPS"))
            .with(
                    LOADS_MINIMAL,
                    OUTPUT_DEVICES,
                    LOAD_CONFIRMED,
                    IN_USE_SINCE,
                    BATTERY_LIFE,
                    BATTERY_REPLACED,
                    CHECK_NEEDED,
                    CHECKED)
            .startingFrom(Ups.unrecorded());

    /** One of which nothing is recorded. */
    static Ups unrecorded() {
        return ImmutableUps.builder()
                .loadsMinimal(Option.none())
                .outputDevices(Option.none())
                .loadConfirmed(Option.none())
                .inUseSince(Option.none())
                .batteryLife(Option.none())
                .batteryReplaced(Option.none())
                .checkNeeded(Option.none())
                .checked(Option.none())
                .build();
    }

    Option<Boolean> loadsMinimal();

    Ups withLoadsMinimal(Option<Boolean> loadsMinimal);

    Option<Boolean> outputDevices();

    Ups withOutputDevices(Option<Boolean> outputDevices);

    Option<Boolean> loadConfirmed();

    Ups withLoadConfirmed(Option<Boolean> loadConfirmed);

    Option<LocalDate> inUseSince();

    Ups withInUseSince(Option<LocalDate> inUseSince);

    Option<Period> batteryLife();

    Ups withBatteryLife(Option<Period> batteryLife);

    Option<Done> batteryReplaced();

    Ups withBatteryReplaced(Option<Done> batteryReplaced);

    Option<Boolean> checkNeeded();

    Ups withCheckNeeded(Option<Boolean> checkNeeded);

    Option<Boolean> checked();

    Ups withChecked(Option<Boolean> checked);
}
