package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.isms.example.ledger.audit.Audit;
import dev.isms.example.ledger.audit.Source;
import dev.isms.example.ledger.file.Folder;
import dev.isms.ledger.Entry;
import dev.isms.ledger.Ledger;
import dev.isms.subject.Members;
import dev.isms.subject.Reading;
import dev.isms.subject.SubjectType;
import dev.isms.testkit.generate.Subjects;
import dev.isms.text.Language;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** 書いた台帳は読み戻せる — ledgers of any subjects, with their lists, come back from their files with nothing lost and nothing changed. */
class RoundTripProperties {

    /** Every ledger of which the rows themselves are assessed, and nothing but them. */
    private static final Seq<Source<?>> SOURCES = Sources.ALL.filter(source -> source.judgedType() == source.type()
            && source.held().isEmpty()
            && !source.file().equals("attestations.csv")
            && !SampleCity.policy().of(source.type()).controls().isEmpty());

    /** 台帳一式 — a ledger and what is to stand in it. */
    record Delivered<S>(Source<S> source, Seq<S> subjects) {

        void write(Path folder, Language language, String format, boolean isSorted) {
            Seq<S> rows = isSorted ? subjects : subjects.reverse();
            file(folder, source.file(), format, source.layout(), rows, language);
            source.children().forEach(child -> children(folder, child, format, rows, language));
        }

        private <P> void children(
                Path folder, Source.Child<S, P> child, String format, Seq<S> rows, Language language) {
            Seq<Entry<P>> entries = rows.flatMap(owner -> members(owner, child.list())
                    .map(member -> new Entry<>(source.type().identify(owner).get(), member)));
            file(folder, child.file(), format, child.layout(), entries, language);
        }

        private static <R> void file(
                Path folder, String name, String format, Ledger<R> layout, Seq<R> rows, Language language) {
            Path file = folder.resolve(name.replace(".csv", format));
            try (Writer writer = Files.newBufferedWriter(file, UTF_8);
                    CsvWriter csv = CsvWriter.builder()
                            .fieldSeparator(format.equals(".tsv") ? '\t' : ',')
                            .build(writer)) {
                csv.writeRecord(layout.columns()
                        .map(column -> column.words().in(language))
                        .asJava());
                rows.forEach(row -> csv.writeRecord(layout.write(row, language).asJava()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static <S, P> Seq<P> members(S owner, Members<S, P> list) {
        return list.read(owner) instanceof Reading.Known<Seq<P>> known ? known.value() : List.empty();
    }

    private Path folder = Path.of("");

    @BeforeProperty
    void open() throws IOException {
        folder = Files.createTempDirectory("round-trip");
    }

    @AfterProperty
    void close() throws IOException {
        clear();
        Files.deleteIfExists(folder);
    }

    private void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_into_ledgers_is_read_from_them(
            @ForAll("delivered") Delivered<?> delivered,
            @ForAll Language language,
            @ForAll("formats") String format,
            @ForAll boolean isJoinedAsRead,
            @ForAll boolean isSorted)
            throws IOException {
        clear();
        delivered.write(folder, language, format, isSorted || isJoinedAsRead);
        Told told = Told.of(Audit.of(
                        Folder.open(folder.toString()).get(),
                        List.of(delivered.source()),
                        SampleCity.policy(),
                        LocalDate.of(2026, 10, 1))
                .holding(isJoinedAsRead ? 0 : Long.MAX_VALUE));
        assertEquals(
                List.empty(),
                told.report().ledgers().flatMap(ledger -> ledger.errors()).toList());
        Seq<Object> read = told.assessments()
                .filter(assessment -> assessment.type() == delivered.source().type())
                .map(assessment -> assessment.subject());
        Seq<?> written = isSorted || isJoinedAsRead
                ? delivered.subjects()
                : delivered.subjects().reverse();
        assertEquals(written.toList(), read.toList());
    }

    @Provide
    Arbitrary<Delivered<?>> delivered() {
        return Arbitraries.of(SOURCES.asJava()).flatMap(source -> of(source));
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of(".csv", ".tsv");
    }

    private static <S> Arbitrary<Delivered<?>> of(Source<S> source) {
        return Subjects.of(source.type())
                .list()
                .ofMaxSize(6)
                .map(subjects -> new Delivered<>(
                        source,
                        List.ofAll(subjects)
                                .zipWithIndex()
                                .map(pair -> listed(named(source.type(), pair._1, pair._2), source))));
    }

    private static <S> S named(SubjectType<S> type, S subject, int number) {
        return type.identifier()
                .map(fact -> fact.with(subject, Option.some("名 \"" + number + "\", ＝髙①")))
                .getOrElse(subject);
    }

    /** A delivered list can't be missing of one owner alone. */
    private static <S> S listed(S subject, Source<S> source) {
        return source.children().foldLeft(subject, (owner, child) -> listed(owner, child.list()));
    }

    private static <S, P> S listed(S owner, Members<S, P> list) {
        return list.with(
                owner,
                members(owner, list)
                        .zipWithIndex()
                        .map(pair -> named(list.type(), pair._1, pair._2))
                        .toVector());
    }
}
