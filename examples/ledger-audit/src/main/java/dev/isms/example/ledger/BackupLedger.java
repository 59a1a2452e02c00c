package dev.isms.example.ledger;

import dev.isms.asset.Backup;
import dev.isms.asset.Server;
import dev.isms.ledger.CellError;
import dev.isms.ledger.Column;
import dev.isms.ledger.Entry;
import dev.isms.ledger.Ledger;
import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * バックアップ台帳 — the backups as they were delivered, by the name of the server they are of.
 *
 * <p>A list is complete as recorded. So where a row is refused, the list of the server it is of is not recorded, rather than
 * shorter than it is; where a refused row does not say whose it is, no server's is. A server of which no row speaks has no
 * backup, if the ledger was delivered.
 */
final class BackupLedger implements LedgerFile.Rows<Entry<Backup>> {

    static final String FILE = "backups.csv";
    private static final int MOST_NAMES_COMPARED = 1_000;
    private static final Ledger<Entry<Backup>> LEDGER = Ledger.of(Server.SERVER, Server.BACKUPS);
    private static final Column OWNER = LEDGER.columns().head();

    /** 受け入れた一件 — a good row and where it stands. */
    private record Kept(int row, Backup backup) {}

    private final Map<String, Seq<Kept>> kept = new LinkedHashMap<>();
    private final Set<String> incomplete = new HashSet<>();
    private Seq<Located> consequences = List.empty();
    private boolean isComplete = true;
    private Intake intake;

    private BackupLedger(Path path) {
        intake = new Intake(0, 0, List.empty(), true);
        Intake read = new LedgerFile<>(FILE, path, LEDGER).read(this);
        isComplete &= read.isReadable();
        intake = read.withBad(0, consequences.reverse());
    }

    static BackupLedger read(Path path) {
        return new BackupLedger(path);
    }

    @Override
    public void good(int row, Entry<Backup> entry) {
        kept.merge(entry.owner(), List.of(new Kept(row, entry.member())), (old, more) -> more.appendAll(old));
    }

    @Override
    public void bad(int row, Option<String> of) {
        if (of.isEmpty() && isComplete) {
            isComplete = false;
            consequences = consequences.prepend(Located.inRow(
                    FILE,
                    row,
                    Words.of(
                            "どのサーバのものか分からないため、すべてのサーバのバックアップを未記録として判定します",
                            "it is not known whose it is, so the backups of all servers are taken as not recorded")));
        }
        if (of.isDefined() && incomplete.add(of.get())) {
            consequences = consequences.prepend(Located.inRow(
                    FILE,
                    row,
                    Words.of(
                            "この行を採れないため、サーバ" + Visible.quote(of.get()) + "のバックアップを未記録として判定します",
                            "it is refused, so the backups of server " + Visible.quote(of.get())
                                    + " are taken as not recorded")));
        }
    }

    /** The server with its backups, if it is known which they are. They are given out once. */
    Server complete(Server server) {
        String name = server.name().getOrElse("");
        Seq<Kept> found = Option.of(kept.remove(name)).getOrElse(List.empty());
        return isComplete && !incomplete.contains(name)
                ? Server.BACKUPS.with(server, found.map(Kept::backup).toVector().reverse())
                : server;
    }

    /** What came of reading it, with the rows of servers that nobody asked for. */
    Intake intake(Set<String> known, Set<String> refused) {
        Seq<String> names = known.size() <= MOST_NAMES_COMPARED ? List.ofAll(known) : List.empty();
        Seq<Located> strays = List.ofAll(kept.entrySet())
                .flatMap(entry -> entry.getValue()
                        .map(stray -> Located.of(
                                FILE,
                                stray.row(),
                                new CellError(Option.of(OWNER.words()), stray(entry.getKey(), names, refused)))));
        return intake.withBad(strays.size(), strays);
    }

    /** What came of reading it where there is no ledger of servers to hold it against. */
    Intake intakeWithoutServers() {
        int rows = kept.values().stream().mapToInt(Seq::size).sum();
        return intake.withBad(
                rows,
                List.of(Located.inFile(
                        FILE,
                        Words.of(
                                ServerLedger.FILE + "を読めないため、どのサーバのものか確かめられません",
                                "it can't be held against " + ServerLedger.FILE + ", which can't be read"))));
    }

    private static Words stray(String name, Seq<String> names, Set<String> refused) {
        if (refused.contains(name)) {
            return Words.of(
                    Visible.quote(name) + "は" + ServerLedger.FILE + "で採れなかったサーバです",
                    Visible.quote(name) + " is a server whose row in " + ServerLedger.FILE + " is refused");
        }
        Words near = Nearest.to(name, names)
                .map(word -> Words.of(
                        "。" + Visible.quote(word) + "の誤りではありませんか", "; did you mean " + Visible.quote(word) + "?"))
                .getOrElse(Words.of("。先にサーバを登録してください", "; expected a server of that ledger"));
        return Words.of(
                Visible.quote(name) + "というサーバは" + ServerLedger.FILE + "にありません" + near.ja(),
                "there is no server " + Visible.quote(name) + " in " + ServerLedger.FILE + near.en());
    }
}
