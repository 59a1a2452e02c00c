package dev.isms.example.benchmarks.peer.casbin;

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
import java.util.Map;
import java.util.Objects;
import org.casbin.jcasbin.main.EnforceResult;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.persist.file_adapter.FileAdapter;

/**
 * jCasbin — one request for each rule; the first policy line that matches is the verdict.
 *
 * <p>Most of its time goes into {@code eval}, which holds a condition against a dozen patterns whenever it evaluates it.
 */
public final class CasbinPeer implements Peer<Map<String, Object>> {

    private final Enforcer enforcer;
    private final long today;

    public CasbinPeer(LocalDate asOf) {
        this.today = asOf.toEpochDay();
        this.enforcer = enforcer(resource("policy.csv"));
    }

    /** One that holds those lines. */
    public static Enforcer enforcer(InputStream lines) {
        Enforcer enforcer = new Enforcer(model(), new FileAdapter(lines));
        // Or it compiles every condition whenever it evaluates it.
        enforcer.getAviatorEval().setCachedExpressionByDefault(true);
        return enforcer;
    }

    private static Model model() {
        try (InputStream text = resource("model.conf")) {
            Model model = new Model();
            model.loadModelFromText(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(CasbinPeer.class.getResourceAsStream(name), name);
    }

    @Override
    public String name() {
        return "jcasbin";
    }

    @Override
    public Map<String, Object> prepared(Server server) {
        return Attributes.of(server);
    }

    @Override
    public int mask(Map<String, Object> input) {
        int mask = 0;
        for (Rule rule : Rule.values()) {
            mask |= outcome(enforcer, input, today, rule.name()).of(rule);
        }
        return mask;
    }

    /** That of the first line of the rule whose condition is met. */
    public static Outcome outcome(Enforcer enforcer, Map<String, Object> attributes, long today, String rule) {
        EnforceResult result = enforcer.enforceEx(attributes, today, rule);
        return result.isAllow() ? Outcome.valueOf(result.getExplain().get(1)) : Outcome.SATISFIED;
    }
}
