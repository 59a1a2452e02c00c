package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.asset.Server;
import dev.isms.ledger.Ledger;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
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
    static final String SERVER_TITLES = titles(Ledger.of(Server.SERVER));
    static final String BACKUP_TITLES = titles(Ledger.of(Server.SERVER, Server.BACKUPS));

    /** A server that conforms, by its titles; a column that is not named here is left empty. */
    static final Map<String, String> SERVER = LinkedHashMap.of("台帳登録", "はい", "電源の確保", "はい")
            .merge(LinkedHashMap.of("導入日", "2020-04-01", "情報の重要性", "高", "ロックによる管理", "はい", "管理場所", "専用施設"))
            .merge(LinkedHashMap.of("アクセス制御の管理策", "セグメント分離、暗号化、パスワード設定", "ウィルス対策ソフト", "有"))
            .merge(LinkedHashMap.of(
                    "ウィルス対策ソフト／導入時の導入", "はい",
                    "ウィルス対策ソフト／適用中のウィルス定義ファイル", "1",
                    "ウィルス対策ソフト／最新のウィルス定義ファイル", "1"))
            .merge(LinkedHashMap.of("UPS", "有", "UPS／バックアップ対象の限定", "はい", "UPS／出力装置の接続", "いいえ"))
            .merge(LinkedHashMap.of("UPS／電源規定量の確認", "はい", "UPS／使用開始日", "2024-04-01", "UPS／取扱説明書の定める電池交換周期", "5年"))
            .merge(LinkedHashMap.of("UPS／電池交換日", "未実施", "UPS／性能確認の要否", "いいえ"));

    /** A backup that conforms, by its titles. */
    private static final Map<String, String> BACKUP = LinkedHashMap.of("規定量の確認", "はい", "計画された手法", "はい")
            .merge(LinkedHashMap.of("計画された頻度", "7日", "運用開始日", "2024-04-01", "最終取得日", "2026-09-30"))
            .merge(LinkedHashMap.of("手順の見直し日", "2026-04-01", "媒体の保管", "はい", "管理状況の確認日", "2026-07-01"));

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
                    .filter(line -> line.matches("\\S+\\.(?i:csv|tsv|xlsx)(?-i:(?: 行| row )\\d+)?.*: .*"));
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

    private static String titles(Ledger<?> ledger) {
        return ledger.columns().map(column -> column.words().ja()).mkString("", ",", "\n");
    }

    private static String row(String titles, Map<String, String> cells) {
        return List.of(titles.strip().split(",", -1))
                .map(title -> cells.getOrElse(title, ""))
                .mkString("", ",", "\n");
    }

    static String server(String name) {
        return server(name, SERVER);
    }

    static String server(String name, Map<String, String> cells) {
        return row(SERVER_TITLES, cells.put("サーバ名", name));
    }

    static String backup(String server, String name) {
        return row(BACKUP_TITLES, BACKUP.put("サーバ名", server).put("バックアップ名", name));
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
        int code = Program.run(args, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
        return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
