package dev.isms.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.asset.Backup;
import dev.isms.asset.Server;
import dev.isms.conduct.ClientPassword;
import dev.isms.conduct.IdCardUse;
import dev.isms.conduct.NotebookCarryOut;
import dev.isms.conduct.NotebookStorage;
import dev.isms.conduct.ScreenAbsence;
import dev.isms.conduct.ServerPassword;
import dev.isms.subject.SubjectType;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 台帳の法則 — what is written into a ledger is what is read from it, and no record, however bad, ends the reading. */
class LedgerProperties {

    private static final Seq<SubjectType<?>> TYPES = List.of(
            Server.SERVER,
            Backup.BACKUP,
            ServerPassword.SERVER_PASSWORD,
            ClientPassword.CLIENT_PASSWORD,
            ScreenAbsence.SCREEN_ABSENCE,
            IdCardUse.ID_CARD_USE,
            NotebookStorage.NOTEBOOK_STORAGE,
            NotebookCarryOut.NOTEBOOK_CARRY_OUT);

    /** A subject and the ledger of its type. */
    record Sample<S>(Ledger<S> ledger, S subject) {

        void readsBack(Language language) {
            assertEquals(Either.right(subject), ledger.read(ledger.write(subject, language)));
        }

        void readsBackUnder(Seq<Integer> order, Language language) {
            Seq<String> titles = ledger.columns().map(column -> column.words().in(language));
            Header<S> header = ledger.header(order.map(titles::get));
            assertEquals(List.empty(), header.errors().toList());
            Seq<String> record = ledger.write(subject, language);
            assertEquals(Either.right(subject), header.read(order.map(record::get)));
        }

        void emptied() {
            for (int i = 0; i < ledger.columns().size(); i++) {
                Seq<String> record = ledger.write(subject, Language.JA);
                Seq<String> emptied = record.update(i, " 　");
                Either<Seq<CellError>, S> read = ledger.read(emptied);
                Column column = ledger.columns().get(i);
                boolean holdsUp = ledger.identifiers().contains(column)
                        || record.get(i).equals("有")
                                && ledger.columns()
                                        .zip(record)
                                        .exists(pair -> pair._1
                                                        .words()
                                                        .ja()
                                                        .startsWith(
                                                                column.words().ja() + "／")
                                                && !pair._2.isEmpty());
                assertEquals(holdsUp, read.isLeft(), column.words().ja());
                read.forEach(subject -> assertEquals(
                        emptied.map(String::strip), ledger.write(subject, Language.JA), "no other fact changes"));
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_back_from_either_language(
            @ForAll("samples") Sample<?> sample, @ForAll Language language) {
        sample.readsBack(language);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_columns_does_not_matter(
            @ForAll("samples") Sample<?> sample, @ForAll Language language, @ForAll Random random) {
        java.util.List<Integer> order =
                List.range(0, sample.ledger().columns().size()).toJavaList();
        Collections.shuffle(order, random);
        sample.readsBackUnder(List.ofAll(order), language);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void an_empty_cell_is_a_missing_fact_and_nothing_else(@ForAll("samples") Sample<?> sample) {
        sample.emptied();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_server_comes_back_from_its_two_ledgers(@ForAll("servers") Server server, @ForAll Language language) {
        Ledger<Server> servers = Ledger.of(Server.SERVER);
        Ledger<Entry<Backup>> backups = Ledger.of(Server.SERVER, Server.BACKUPS);
        Option<Seq<Seq<String>>> delivered = server.backups()
                .map(these -> these.map(
                        backup -> backups.write(new Entry<>(server.name().get(), backup), language)));
        Server read = servers.read(servers.write(server, language)).get();
        assertEquals(
                server,
                delivered
                        .map(records -> Server.BACKUPS.with(
                                read,
                                records.map(record -> backups.read(record).get())
                                        .map(Entry::member)
                                        .toList()))
                        .getOrElse(read));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void no_record_ends_the_reading(
            @ForAll("types") SubjectType<?> type, @ForAll("records") java.util.List<String> cells) {
        Ledger<?> ledger = Ledger.of(type);
        Seq<String> record = List.ofAll(cells).take(ledger.columns().size());
        Either<Seq<CellError>, ?> read = ledger.read(record);
        read.swap().forEach(errors -> {
            assertTrue(errors.nonEmpty());
            errors.forEach(
                    error -> assertTrue(!Visible.hidesSomething(error.words().toString())));
        });
        if (record.size() < ledger.columns().size()) {
            assertTrue(read.isLeft());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void no_titles_end_the_reading(
            @ForAll("types") SubjectType<?> type, @ForAll("records") java.util.List<String> titles) {
        Ledger<?> ledger = Ledger.of(type);
        Header<?> header = ledger.header(List.ofAll(titles));
        int errors = header.errors().size();
        assertTrue(errors >= ledger.columns().size() - header.matched());
        assertTrue(header.read(List.ofAll(titles)).isLeft() || header.isIdentifying());
    }

    @Provide
    Arbitrary<Sample<?>> samples() {
        return types().flatMap(LedgerProperties::sampleOf);
    }

    private static <S> Arbitrary<Sample<?>> sampleOf(SubjectType<S> type) {
        Ledger<S> ledger = Ledger.of(type);
        return Recorded.subject(type, false).map(subject -> new Sample<>(ledger, subject));
    }

    @Provide
    Arbitrary<Server> servers() {
        return Recorded.subject(Server.SERVER, true);
    }

    @Provide
    Arbitrary<SubjectType<?>> types() {
        return Arbitraries.of(TYPES.asJava());
    }

    @Provide
    Arbitrary<java.util.List<String>> records() {
        Arbitrary<String> words = Arbitraries.of(
                "有",
                "無",
                "はい",
                "",
                " ",
                "2026-02-30",
                "平成31年5月1日",
                "3年",
                "UPS",
                "サーバ名",
                "\u202e",
                "\0",
                "1,".repeat(20_000));
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(9))
                .list()
                .ofMaxSize(20);
    }
}
