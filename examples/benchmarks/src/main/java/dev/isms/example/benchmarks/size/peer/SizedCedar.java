package dev.isms.example.benchmarks.size.peer;

import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.cedar.Authorizer;
import dev.isms.example.benchmarks.peer.cedar.Question;
import dev.isms.example.benchmarks.size.Device;
import dev.isms.example.benchmarks.size.SizedRule;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** Cedar — a policy that forbids for each rule and each verdict that is not "satisfied"; one request for them all. */
final class SizedCedar implements SizedPeer<Question> {

    private final Authorizer authorizer;
    private final int count;
    private final LocalDate asOf;

    SizedCedar(Seq<SizedRule> rules, LocalDate asOf) {
        this.count = rules.size();
        this.asOf = asOf;
        this.authorizer = new Authorizer(policies(rules));
    }

    private static String policies(Seq<SizedRule> rules) {
        StringBuilder text = new StringBuilder("""
                @id("SATISFIED")
                permit (principal, action == Action::"use", resource);
                """);
        for (SizedRule rule : rules) {
            Conditions.of(rule.form(), new Language())
                    .forEach((outcome, condition) -> text.append("""
                            @id("%d %s")
                            forbid (principal, action == Action::"use", resource) when { %s };
                            """.formatted(rule.place(), outcome, condition)));
        }
        return text.toString();
    }

    @Override
    public Question prepared(Device device) {
        return Question.of("device", DeviceAttributes.of(device), asOf);
    }

    @Override
    public Outcome[] verdicts(Question input) {
        Outcomes outcomes = new Outcomes(count);
        for (String id : authorizer.against(input)) {
            int gap = id.indexOf(' ');
            if (gap > 0) {
                outcomes.set(Integer.parseInt(id.substring(0, gap)), Outcome.valueOf(id.substring(gap + 1)));
            }
        }
        return outcomes.all();
    }

    private record Language() implements Dialect {
        @Override
        public String of(String fact) {
            return "resource." + fact;
        }

        @Override
        public String today() {
            return "context.today";
        }

        @Override
        public String isRecorded(String fact) {
            return "resource has " + fact;
        }

        @Override
        public String isMissing(String fact) {
            return "!(" + isRecorded(fact) + ")";
        }

        @Override
        public String isTrue(String flag) {
            return isRecorded(flag) + " && " + of(flag);
        }

        @Override
        public String isFalse(String flag) {
            return isRecorded(flag) + " && !" + of(flag);
        }
    }
}
