package dev.isms.sagamihara;

import dev.isms.control.Requirement;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import dev.isms.evaluation.Truth;
import dev.isms.policy.Finding;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionId;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 観測 — which provisions were seen to come to which verdict, told by findings that a case has asserted and by nothing else.
 *
 * <p>Cases that run while nobody collects (a class run alone) are judged all the same.
 */
public final class Observations {

    private static final ThreadLocal<java.util.List<Seen>> COLLECTED = new ThreadLocal<>();

    private Observations() {}

    /** 観測された判定 — a provision and a verdict that a finding showed of it. */
    public record Seen(ProvisionId provision, Verdict verdict) {}

    /** What the cases that the action runs in this thread observe. */
    public static Seq<Seen> during(Runnable action) {
        java.util.List<Seen> seen = new ArrayList<>();
        COLLECTED.set(seen);
        try {
            action.run();
        } finally {
            COLLECTED.remove();
        }
        return List.ofAll(seen);
    }

    /** How many were collected so far; 0 where nobody collects. */
    public static int size() {
        return Stream.ofNullable(COLLECTED.get()).mapToInt(java.util.List::size).sum();
    }

    /** What was collected from that position on. */
    public static Seq<Seen> since(int position) {
        java.util.List<Seen> seen = Objects.requireNonNull(COLLECTED.get(), "nobody collects");
        return List.ofAll(seen.subList(position, seen.size()));
    }

    public static void record(Finding<?> finding, Settings settings) {
        java.util.List<Seen> seen = COLLECTED.get();
        if (seen != null) {
            seen.addAll(shownBy(finding, settings).toJavaList());
        }
    }

    /** The control's provision, the heads that group it, and the measures or the exception inside it. */
    public static <S> Set<Seen> shownBy(Finding<S> finding, Settings settings) {
        Set<ProvisionId> provisions =
                LinkedHashSet.of(finding.control().provision().id());
        Option<Provision> head = finding.control().provision().entry().head();
        while (head.isDefined()) {
            provisions = provisions.add(head.get().id());
            head = head.get().entry().head();
        }
        return provisions
                .map(id -> new Seen(id, finding.verdict()))
                .addAll(measures(finding))
                .addAll(exception(finding, settings));
    }

    /** A measure shows that it satisfies only where it is the only one taken. */
    private static <S> Seq<Seen> measures(Finding<S> finding) {
        Truth taken = inside(finding.verdict());
        if (finding.verdict() == Verdict.NOT_APPLICABLE
                || taken == Truth.TRUE && finding.measures().count(measure -> measure._2 == Truth.TRUE) > 1) {
            return List.empty();
        }
        return finding.measures()
                .filter(measure -> measure._2 == taken)
                .map(Tuple2::_1)
                .map(measure -> new Seen(measure.provision().id(), finding.verdict()));
    }

    /** An exception shows something only where the forbidden act is done. */
    private static <S> Seq<Seen> exception(Finding<S> finding, Settings settings) {
        if (!(finding.control().requirement() instanceof Requirement.InPrinciple<S> inPrinciple)) {
            return List.empty();
        }
        Evaluation evaluation = Evaluation.of(finding.asOf(), settings);
        if (evaluation.truth(inPrinciple.rule(), finding.subject()) != Truth.FALSE
                || finding.explain().byException() != (finding.verdict() == Verdict.SATISFIED)) {
            return List.empty();
        }
        return inPrinciple
                .route()
                .filter(route -> evaluation.truth(route.granted(), finding.subject()) == inside(finding.verdict()))
                .map(route -> new Seen(route.provision().id(), finding.verdict()))
                .toList();
    }

    private static Truth inside(Verdict head) {
        return switch (head) {
            case SATISFIED -> Truth.TRUE;
            case VIOLATED -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }
}
