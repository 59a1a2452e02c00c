package dev.isms.example.gate;

import static dev.isms.premises.SecureAreaEntry.SECURE_AREA_ENTRY;

import dev.isms.policy.Assessor;
import dev.isms.policy.Compliant;
import dev.isms.policy.Conformity;
import dev.isms.policy.Policy;
import dev.isms.policy.Refusal;
import dev.isms.premises.EntrantKind;
import dev.isms.premises.SecureAreaEntry;
import io.vavr.control.Either;
import java.time.LocalDate;

/**
 * 入室窓口 — answers whether somebody may enter a server room, and opens the door.
 *
 * <p>The text asks something of outside contractors alone. Where nothing applies, nothing was checked, and the policy refuses; whether
 * the city's own people get in without is for this desk to say, and it says so here.
 */
public final class EntryDesk {

    /** 入室票 — which entry it is, on which day, and whether the policy was asked or the ID card was enough. */
    public record Pass(String entry, LocalDate day, boolean isChecked) {}

    private final Assessor<SecureAreaEntry> gate;

    public EntryDesk(Policy policy) {
        this.gate = policy.of(SECURE_AREA_ENTRY);
    }

    /** The pass, or why there is none. */
    public Either<Refusal, Pass> request(SecureAreaEntry entry, LocalDate today) {
        return gate.check(entry, today)
                .fold(
                        refusal -> isOurOwn(entry, refusal)
                                ? Either.right(pass(entry, today, false))
                                : Either.left(refusal),
                        checked -> Either.right(open(checked)));
    }

    /** Opens the door to whoever was checked; only the policy makes a {@code Compliant}. */
    private static Pass open(Compliant<SecureAreaEntry> checked) {
        return pass(checked.subject(), checked.asOf(), true);
    }

    /** Somebody who is recorded to be no outside contractor, and of whom the text asks nothing. */
    private static boolean isOurOwn(SecureAreaEntry entry, Refusal refusal) {
        return refusal.conformity() == Conformity.NOTHING_APPLIED
                && entry.entrant().contains(EntrantKind.OTHER);
    }

    private static Pass pass(SecureAreaEntry entry, LocalDate today, boolean isChecked) {
        return new Pass(entry.record().getOrElse("番号未記録"), entry.enteredOn().getOrElse(today), isChecked);
    }
}
