package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.asset.Server;
import dev.isms.example.ledger.audit.Audit;
import dev.isms.example.ledger.audit.Source;
import dev.isms.example.ledger.file.Folder;
import dev.isms.report.Ledger;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** 壊した台帳 — good ledgers of which some bytes were changed: nothing is thrown, all comes to an end, no row is lost. */
class FuzzProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final byte[] LIKELY = "\",\n\r\t =0\0\\".getBytes(UTF_8);
    private static final String SERVERS = Office.SERVER_TITLES
            + Office.server("sv-1")
            + Office.server("sv-2")
            + Office.server("\"sv\n3\"")
            + Office.server("髙①～");
    private static final String BACKUPS = Office.BACKUP_TITLES
            + Office.backup("sv-1", "日次")
            + Office.backup("sv-1", "\"週,次\"")
            + Office.backup("sv-2", "日次");

    private static final Seq<Source<?>> SERVERS_ALONE =
            Sources.ALL.filter(source -> source.file().equals("servers.csv"));

    private Path folder = Path.of("");

    @BeforeProperty
    void open() throws IOException {
        folder = Files.createTempDirectory("fuzz");
    }

    @AfterProperty
    void close() throws IOException {
        Files.deleteIfExists(folder.resolve("servers.csv"));
        Files.deleteIfExists(folder.resolve("backups.csv"));
        Files.deleteIfExists(folder);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void every_row_is_assessed_or_listed_as_bad(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        Charset charset = random.nextInt(4) == 0 ? Charset.forName("windows-31j") : UTF_8;
        Files.write(folder.resolve("servers.csv"), mutated(SERVERS.getBytes(charset), random));
        Files.write(folder.resolve("backups.csv"), mutated(BACKUPS.getBytes(charset), random));
        Told told = CompletableFuture.supplyAsync(() ->
                        Told.of(Audit.of(Folder.open(folder.toString()).get(), SERVERS_ALONE, SampleCity.policy(), DAY)
                                .holding(random.nextBoolean() ? 0 : Long.MAX_VALUE)))
                .get(20, TimeUnit.SECONDS);
        Ledger servers = ledger(told, "サーバ");
        Ledger backups = ledger(told, "バックアップ");
        assertEquals(
                servers.rows(),
                told.assessments().count(assessment -> assessment.type() == Server.SERVER) + servers.bad());
        int members = told.assessments()
                .map(assessment -> assessment.subject())
                .filter(Server.class::isInstance)
                .map(server -> ((Server) server)
                        .backups()
                        .map(List::ofAll)
                        .map(List::size)
                        .getOrElse(0))
                .sum()
                .intValue();
        int unrecorded = told.assessments()
                .count(assessment -> assessment.subject() instanceof Server server
                        && server.backups().isEmpty());
        if (unrecorded == 0 && servers.faults() == 0) {
            assertEquals(backups.rows(), members + backups.bad());
        }
    }

    private static Ledger ledger(Told told, String name) {
        return told.report()
                .ledgers()
                .find(read -> read.name().ja().equals(name))
                .get();
    }

    /** Some bytes replaced, taken out, put in or doubled. */
    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good;
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            byte some = random.nextBoolean() ? LIKELY[random.nextInt(LIKELY.length)] : (byte) random.nextInt(256);
            bytes = switch (random.nextInt(5)) {
                case 0 -> joined(bytes, at, at + 1, some);
                case 1 -> joined(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(40)));
                case 2 -> joined(bytes, at, at, some);
                case 3 -> joined(bytes, at, at, Arrays.copyOfRange(bytes, at / 2, at));
                default -> Arrays.copyOf(bytes, Math.max(1, at));
            };
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte... between) {
        byte[] all = new byte[from + between.length + bytes.length - to];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(between, 0, all, from, between.length);
        System.arraycopy(bytes, to, all, from + between.length, bytes.length - to);
        return all;
    }
}
