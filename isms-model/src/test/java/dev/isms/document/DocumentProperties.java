package dev.isms.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 文書の法則 — a history keeps everything, what is in force follows from it, and a register loses and doubles nothing. */
@Label("文書の履歴は失われず、最新版は履歴から決まる")
final class DocumentProperties {

    private static final LocalDate START = LocalDate.of(2003, 1, 1);

    @Property
    void a_history_keeps_every_version_in_order(@ForAll("histories") Seq<DocumentVersion> history) {
        ManagedDocument document = Papers.ledger();
        for (int known = 0; known < history.size(); known++) {
            assertEquals(history.take(known), document.history());
            document = document.with(history.get(known));
        }
        assertEquals(history, document.history());
        assertEquals(history, document.abolished(LocalDate.MAX).history());
    }

    @Property
    void an_approval_that_follows_gives_the_same_document(@ForAll("histories") Seq<DocumentVersion> history) {
        ManagedDocument document = history.map(version -> Papers.version(version.label(), version.date()))
                .foldLeft(Papers.ledger(), ManagedDocument::with);
        for (DocumentVersion version : history) {
            document = version.approval().isDefined()
                    ? document.approved(version.label(), version.approval().get())
                    : document;
        }
        assertEquals(history, document.history());
    }

    @Property
    void the_current_version_is_the_last_approved_on_or_before_the_day(
            @ForAll("documents") ManagedDocument document, @ForAll("days") LocalDate asOf) {
        Option<DocumentVersion> expected = Option.none();
        for (DocumentVersion version : document.history()) {
            boolean inTime = version.approval().isDefined()
                    && version.approval().get().on().toEpochDay() <= asOf.toEpochDay();
            expected = inTime ? Option.some(version) : expected;
        }
        boolean gone = document.abolishedOn().isDefined()
                && document.abolishedOn().get().toEpochDay() <= asOf.toEpochDay();
        assertEquals(gone ? Option.none() : expected, document.currentVersion(asOf));
        assertEquals(
                gone ? Status.ABOLISHED : expected.isDefined() ? Status.CURRENT : Status.DRAFT, document.status(asOf));
    }

    @Property
    void no_day_brings_an_earlier_version_or_status_back(
            @ForAll("documents") ManagedDocument document,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        LocalDate before = one.isBefore(other) ? one : other;
        LocalDate after = one.isBefore(other) ? other : one;
        assertTrue(document.status(before).compareTo(document.status(after)) <= 0);
        if (document.status(after) == Status.CURRENT) {
            assertTrue(place(document, before) <= place(document, after));
        }
    }

    private static int place(ManagedDocument document, LocalDate asOf) {
        return document.currentVersion(asOf)
                .map(version -> document.history().indexOf(version))
                .getOrElse(-1);
    }

    @Property
    void lookups_by_kind_partition_the_register(
            @ForAll("registered") Seq<ManagedDocument> documents, @ForAll("days") LocalDate asOf) {
        DocumentRegister register = documents.foldLeft(DocumentRegister.of(Papers.KINDS), DocumentRegister::with);
        Seq<ManagedDocument> found = register.kinds().flatMap(register::documentsOf);
        assertEquals(documents, register.documents());
        assertEquals(documents.size(), found.size());
        assertEquals(documents.toSet(), found.toSet());
        for (DocumentKind kind : register.kinds()) {
            Seq<ManagedDocument> own = register.documentsOf(kind);
            assertEquals(documents.filter(document -> document.kind().equals(kind)), own);
            assertEquals(
                    own.filter(document -> document.currentVersion(asOf).isDefined()), register.currentOf(kind, asOf));
        }
        assertEquals(
                register.kinds()
                        .filter(kind -> !documents.exists(
                                document -> document.kind().equals(kind) && document.status(asOf) == Status.CURRENT)),
                register.missing(asOf));
    }

    @Property
    void a_record_is_retained_to_the_last_day_and_no_longer(
            @ForAll("days") LocalDate createdOn, @ForAll("periods") Period period, @ForAll("days") LocalDate asOf) {
        RetainedRecord kept = RetainedRecord.of("監査結果", createdOn).withRetention(period);
        LocalDate last = kept.retainedUntil().get();
        assertTrue(last.isAfter(createdOn));
        assertEquals(Option.some(false), kept.mayBeDiscarded(createdOn));
        assertEquals(Option.some(false), kept.mayBeDiscarded(last));
        assertEquals(Option.some(true), kept.mayBeDiscarded(last.plusDays(1)));
        assertEquals(Option.some(last.toEpochDay() < asOf.toEpochDay()), kept.mayBeDiscarded(asOf));
        assertEquals(Option.none(), RetainedRecord.of("監査結果", createdOn).mayBeDiscarded(asOf));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-5, 120).map(START::plusDays);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> parts = Arbitraries.integers().between(0, 40);
        return Combinators.combine(parts, parts, parts).as(Period::of).filter(period -> !period.isZero());
    }

    /** Versions some days apart, each approved some days after its own or not at all, so that approvals cross. */
    @Provide
    Arbitrary<Seq<DocumentVersion>> histories() {
        Arbitrary<Option<Integer>> delays = Arbitraries.integers()
                .between(0, 40)
                .map(Option::some)
                .injectNull(0.3)
                .map(delay -> delay == null ? Option.none() : delay);
        return Combinators.combine(Arbitraries.integers().between(0, 30), delays)
                .as(Step::new)
                .list()
                .ofMaxSize(6)
                .map(steps -> dated(List.ofAll(steps)));
    }

    private record Step(int gap, Option<Integer> delay) {}

    private static Seq<DocumentVersion> dated(Seq<Step> steps) {
        Seq<DocumentVersion> history = List.empty();
        LocalDate day = START;
        for (Step step : steps) {
            day = day.plusDays(step.gap());
            LocalDate date = day;
            DocumentVersion draft = Papers.version("第" + (history.size() + 1) + "版", date);
            history = history.append(step.delay()
                    .map(delay -> draft.approved(Approval.of("町長", date.plusDays(delay))))
                    .getOrElse(draft));
        }
        return history;
    }

    @Provide
    Arbitrary<ManagedDocument> documents() {
        return histories().flatMap(history -> {
            ManagedDocument open = history.foldLeft(Papers.ledger(), ManagedDocument::with);
            LocalDate end = history.map(DocumentVersion::lastDay).max().getOrElse(START);
            return Arbitraries.oneOf(
                    Arbitraries.just(open),
                    Arbitraries.integers().between(0, 10).map(end::plusDays).map(open::abolished));
        });
    }

    @Provide
    Arbitrary<Seq<ManagedDocument>> registered() {
        return Combinators.combine(documents(), Arbitraries.of(Papers.KINDS.asJava()))
                .as((document, kind) ->
                        new ManagedDocument(document.title(), kind, document.history(), document.abolishedOn()))
                .list()
                .ofMaxSize(8)
                .map(list -> List.ofAll(list)
                        .zipWithIndex((document, place) -> new ManagedDocument(
                                "文書" + place, document.kind(), document.history(), document.abolishedOn())));
    }
}
