package dev.isms.example.gate;

import static dev.isms.conduct.NotebookCarryOut.NOTEBOOK_CARRY_OUT;

import dev.isms.conduct.NotebookCarryOut;
import dev.isms.policy.Assessor;
import dev.isms.policy.Compliant;
import dev.isms.policy.Policy;
import dev.isms.policy.Refusal;
import io.vavr.control.Either;
import java.time.LocalDate;

/** 持ち出し窓口 — answers whether a notebook may leave the building, and lets it leave. */
public final class CarryOutDesk {

    /** 持ち出し票 — what the guard at the door is shown: which notebook, and the one day on which it may leave. */
    public record Slip(String machine, LocalDate day) {}

    private final Assessor<NotebookCarryOut> gate;

    /** One assessor for all requests: it is immutable and shared by threads. */
    public CarryOutDesk(Policy policy) {
        this.gate = policy.of(NOTEBOOK_CARRY_OUT);
    }

    /** The slip, or why there is none. */
    public Either<Refusal, Slip> request(NotebookCarryOut request, LocalDate today) {
        return gate.check(request, today).map(CarryOutDesk::letOut);
    }

    /** Lets a notebook leave. Nobody can call this without the check: only the policy makes a {@code Compliant}. */
    public static Slip letOut(Compliant<NotebookCarryOut> checked) {
        NotebookCarryOut request = checked.subject();
        return new Slip(
                request.machine().getOrElse("名称未記録"), request.carriedOn().getOrElse(checked.asOf()));
    }
}
