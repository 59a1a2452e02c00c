package dev.isms.example.benchmarks.size.peer;

import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.casbin.CasbinPeer;
import dev.isms.example.benchmarks.size.Device;
import dev.isms.example.benchmarks.size.SizedRule;
import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.casbin.jcasbin.main.Enforcer;

/** jCasbin — a request for each rule; for each goes it through all lines until one of that rule matches. */
final class SizedCasbin implements SizedPeer<Map<String, Object>> {

    private final Enforcer enforcer;
    private final int count;
    private final long today;

    SizedCasbin(Seq<SizedRule> rules, LocalDate asOf) {
        this.count = rules.size();
        this.today = asOf.toEpochDay();
        this.enforcer =
                CasbinPeer.enforcer(new ByteArrayInputStream(lines(rules).getBytes(StandardCharsets.UTF_8)));
    }

    private static String lines(Seq<SizedRule> rules) {
        StringBuilder text = new StringBuilder();
        for (SizedRule rule : rules) {
            Conditions.of(rule.form(), new Language())
                    .forEach((outcome, condition) ->
                            text.append("p, R-%d, %s, \"%s\"\n".formatted(rule.place(), outcome, condition)));
        }
        return text.toString();
    }

    @Override
    public Map<String, Object> prepared(Device device) {
        return DeviceAttributes.of(device);
    }

    @Override
    public Outcome[] verdicts(Map<String, Object> input) {
        Outcome[] outcomes = new Outcome[count];
        for (int i = 0; i < count; i++) {
            outcomes[i] = CasbinPeer.outcome(enforcer, input, today, "R-" + i);
        }
        return outcomes;
    }

    private record Language() implements Dialect {
        @Override
        public String of(String fact) {
            return "r.sub." + fact;
        }

        @Override
        public String today() {
            return "r.today";
        }

        @Override
        public String isRecorded(String fact) {
            return of(fact) + " != nil";
        }

        @Override
        public String isMissing(String fact) {
            return of(fact) + " == nil";
        }

        @Override
        public String isTrue(String flag) {
            return of(flag) + " == true";
        }

        @Override
        public String isFalse(String flag) {
            return of(flag) + " == false";
        }
    }
}
