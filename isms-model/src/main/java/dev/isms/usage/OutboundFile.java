package dev.isms.usage;

import dev.isms.evidence.Done;
import dev.isms.fact.Choice;
import dev.isms.fact.Day;
import dev.isms.fact.LastDone;
import dev.isms.fact.Text;
import dev.isms.kind.ChoiceKind;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** 外部へ提供するファイル — a file is given to somebody outside, by mail or on media. Ⅶ-4-(2)-②. */
@SuppressWarnings("exports")
@UsageStyle
@Value.Immutable
public interface OutboundFile {

    /** 記録番号 — which time a file was given. */
    Text<OutboundFile> RECORD =
            Text.of("record", Words.of("記録番号", "record"), OutboundFile::record, OutboundFile::withRecord);

    /** ファイル名 — which file it is. */
    Text<OutboundFile> FILE = Text.of("file", Words.of("ファイル名", "file"), OutboundFile::file, OutboundFile::withFile);

    /** 提供の方法 — how it leaves. */
    Choice<OutboundFile, OutboundRoute> ROUTE = Choice.of(
            "route",
            Words.of("提供の方法", "route"),
            ChoiceKind.of(OutboundRoute.class),
            OutboundFile::route,
            OutboundFile::withRoute);

    /** 提供日 — the day it is given. */
    Day<OutboundFile> PROVIDED_ON = Day.of(
            "provided-on", Words.of("提供日", "day of provision"), OutboundFile::providedOn, OutboundFile::withProvidedOn);

    /** ウィルス検査日 — the day it was scanned, or that it never was. */
    LastDone<OutboundFile> SCANNED = LastDone.of(
            "scanned", Words.of("ウィルス検査日", "virus check"), OutboundFile::scanned, OutboundFile::withScanned);

    /** 外部へ提供するファイルの記述。 */
    SubjectType<OutboundFile> OUTBOUND_FILE = SubjectType.named(
                    "outbound-file", Words.of("外部へ提供するファイル", "outbound file"))
            .asAct()
            .identifiedBy(RECORD)
            .with(FILE, ROUTE, PROVIDED_ON, SCANNED)
            .startingFrom(OutboundFile.unrecorded());

    /** One of which nothing is recorded. */
    static OutboundFile unrecorded() {
        return ImmutableOutboundFile.builder()
                .record(Option.none())
                .file(Option.none())
                .route(Option.none())
                .providedOn(Option.none())
                .scanned(Option.none())
                .build();
    }

    /** One of this record number, of which nothing else is recorded. */
    static OutboundFile named(String record) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(record, "record")));
    }

    Option<String> record();

    OutboundFile withRecord(Option<String> record);

    Option<String> file();

    OutboundFile withFile(Option<String> file);

    Option<OutboundRoute> route();

    OutboundFile withRoute(Option<OutboundRoute> route);

    Option<LocalDate> providedOn();

    OutboundFile withProvidedOn(Option<LocalDate> providedOn);

    Option<Done> scanned();

    OutboundFile withScanned(Option<Done> scanned);
}
