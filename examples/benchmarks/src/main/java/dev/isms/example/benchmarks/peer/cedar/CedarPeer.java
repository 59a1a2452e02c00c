package dev.isms.example.benchmarks.peer.cedar;

import dev.isms.asset.Server;
import dev.isms.example.benchmarks.peer.Attributes;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.Peer;
import dev.isms.example.benchmarks.peer.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Cedar — one request for each server; the policies that determine the answer are the verdicts that are not satisfied. */
public final class CedarPeer implements Peer<Question> {

    private final Authorizer authorizer = new Authorizer(text());
    private final Map<String, Integer> masks = new HashMap<>();
    private final LocalDate asOf;

    public CedarPeer(LocalDate asOf) {
        this.asOf = asOf;
        for (String id : authorizer.ids()) {
            masks.put(id, mask(id));
        }
    }

    /** What a policy of this id adds to a mask. */
    private static int mask(String id) {
        int gap = id.indexOf(' ');
        return gap < 0 ? 0 : Outcome.valueOf(id.substring(gap + 1)).of(Rule.valueOf(id.substring(0, gap)));
    }

    private static String text() {
        try (InputStream text =
                Objects.requireNonNull(CedarPeer.class.getResourceAsStream("servers.cedar"), "servers.cedar")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "cedar";
    }

    @Override
    public Question prepared(Server server) {
        return Question.of(server.name().getOrElse(""), Attributes.of(server), asOf);
    }

    @Override
    public int mask(Question input) {
        int mask = 0;
        for (String policy : authorizer.against(input)) {
            mask |= masks.getOrDefault(policy, 0);
        }
        return mask;
    }
}
