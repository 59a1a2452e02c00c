package dev.isms.example.ledger;

import dev.isms.asset.Server;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** サーバ台帳 — hands on the servers as they are read, and keeps the names of those it took and of those it refused. */
final class ServerLedger implements LedgerFile.Rows<Server> {

    static final String FILE = "servers.csv";

    private final Consumer<Server> next;
    private final Set<String> known = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    ServerLedger(Consumer<Server> next) {
        this.next = next;
    }

    @Override
    public void good(int row, Server server) {
        server.name().forEach(known::add);
        next.accept(server);
    }

    @Override
    public void bad(int row, Option<String> of) {
        of.forEach(refused::add);
    }

    Set<String> known() {
        return known;
    }

    Set<String> refused() {
        return refused;
    }
}
