package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** 役所 — a folder of ledgers for one test, and the program run on it. */
final class Office {

    static final String ABSENCES = "screen-absences.csv";
    static final String ABSENCE_TITLES = "記録番号,離席時間,講じた措置\n";
    static final String SERVER_TITLES = "サーバ名,台帳登録,電源の確保,UPS,UPS／バックアップ対象の限定,UPS／出力装置の接続,UPS／電源規定量の確認,"
            + "UPS／使用開始日,UPS／電池交換周期,UPS／電池交換日,UPS／性能確認の要否,UPS／性能確認の実施\n";
    static final String BACKUP_TITLES = "サーバ名,バックアップ名,規定量の確認,計画された手法,計画された頻度,運用開始日,最終取得日,手順の見直し日,媒体の保管,管理状況の確認日\n";

    private final Path folder;

    Office(Path folder) {
        this.folder = folder;
    }

    /** What the program did. */
    record Outcome(int code, String out, String err) {

        /** The lines on what could not be read. */
        List<String> errors() {
            return List.of(out.split("\n", -1))
                    .map(String::strip)
                    .filter(line -> line.matches("\\S+\\.(?i:csv)(?-i:(?: 行| row )\\d+)?.*: .*"));
        }

        Outcome says(String... errors) {
            assertEquals(List.of(errors), errors(), out + err);
            return this;
        }

        Outcome endsWith(int expected) {
            assertEquals(expected, code, out + err);
            return this;
        }

        /** The cells of a ledger's line in the summary: rows, unread, not conforming, open, conforming, nothing applied. */
        List<Integer> counts(String ledger) {
            return List.of(out.split("\n", -1))
                    .map(line -> List.of(line.strip().split(" {2,}", -1)))
                    .find(cells -> cells.head().equals(ledger) && cells.size() == 7)
                    .map(cells -> cells.tail().map(cell -> cell.equals("-") ? 0 : Integer.parseInt(cell)))
                    .getOrElseThrow(() -> new AssertionError("no line for " + ledger + " in\n" + out));
        }
    }

    static String server(String name) {
        return name + ",はい,はい,有,はい,いいえ,はい,2024-04-01,5年,未実施,いいえ,\n";
    }

    static String backup(String server, String name) {
        return server + "," + name + ",はい,はい,7日,2024-04-01,2026-09-30,2026-04-01,はい,2026-07-01\n";
    }

    Office with(String file, String text) {
        return with(file, text.getBytes(UTF_8));
    }

    Office with(String file, String text, String encoding) {
        return with(file, text.getBytes(Charset.forName(encoding)));
    }

    Office with(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Office withAbsences(String rows) {
        return with(ABSENCES, ABSENCE_TITLES + rows);
    }

    Office withServers(String... rows) {
        return with("servers.csv", SERVER_TITLES + List.of(rows).mkString());
    }

    Office withBackups(String... rows) {
        return with("backups.csv", BACKUP_TITLES + List.of(rows).mkString());
    }

    Path folder() {
        return folder;
    }

    Outcome audit(String... more) {
        return run(List.of("audit", folder.toString(), "--as-of", "2026-10-01")
                .appendAll(List.of(more))
                .toJavaArray(String[]::new));
    }

    static Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = AuditCommand.run(args, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
        return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
