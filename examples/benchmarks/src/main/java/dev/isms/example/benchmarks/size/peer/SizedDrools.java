package dev.isms.example.benchmarks.size.peer;

import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.drools.DroolsPeer;
import dev.isms.example.benchmarks.size.Device;
import dev.isms.example.benchmarks.size.SizedRule;
import io.vavr.collection.Seq;
import java.io.StringReader;
import java.time.LocalDate;
import org.kie.api.KieServices;
import org.kie.api.runtime.StatelessKieSession;

/** Drools — a production for each rule and each verdict that is not "satisfied". */
final class SizedDrools implements SizedPeer<DeviceBean> {

    private final StatelessKieSession session;
    private final int count;

    SizedDrools(Seq<SizedRule> rules, LocalDate asOf) {
        this.count = rules.size();
        this.session = DroolsPeer.session(
                KieServices.get().getResources().newReaderResource(new StringReader(productions(rules)), "UTF-8"),
                asOf);
    }

    private static String productions(Seq<SizedRule> rules) {
        StringBuilder text = new StringBuilder("""
                package dev.isms.example.benchmarks.size.peer;
                import dev.isms.example.benchmarks.peer.Outcome;
                import java.time.LocalDate;
                global LocalDate today;
                global Outcomes outcomes;
                """);
        for (SizedRule rule : rules) {
            Conditions.of(rule.form(), new Language())
                    .forEach((outcome, condition) -> text.append("""
                            rule "R-%1$d %2$s" when
                                DeviceBean( %3$s )
                            then
                                outcomes.set(%1$d, Outcome.%2$s);
                            end
                            """.formatted(rule.place(), outcome, condition)));
        }
        return text.toString();
    }

    @Override
    public DeviceBean prepared(Device device) {
        return new DeviceBean(device);
    }

    @Override
    public Outcome[] verdicts(DeviceBean input) {
        Outcomes outcomes = new Outcomes(count);
        session.setGlobal("outcomes", outcomes);
        session.execute(input);
        return outcomes.all();
    }

    private record Language() implements Dialect {
        @Override
        public String of(String fact) {
            return fact;
        }

        @Override
        public String today() {
            return "today";
        }

        @Override
        public String isRecorded(String fact) {
            return fact + " != null";
        }

        @Override
        public String isMissing(String fact) {
            return fact + " == null";
        }

        @Override
        public String isTrue(String flag) {
            return flag + " == true";
        }

        @Override
        public String isFalse(String flag) {
            return flag + " == false";
        }

        @Override
        public String isOlder(String day, int days) {
            return isRecorded(day) + " && " + day + " < " + today() + ".minusDays(" + days + ")";
        }
    }
}
