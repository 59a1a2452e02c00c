package dev.isms.example.gate;

import static dev.isms.conduct.ClientPassword.CLIENT_PASSWORD;

import dev.isms.conduct.ClientPassword;
import dev.isms.conduct.PasswordOperation;
import dev.isms.evidence.Search;
import dev.isms.policy.Assessor;
import dev.isms.policy.Compliant;
import dev.isms.policy.Policy;
import dev.isms.policy.Waiver;
import dev.isms.text.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * パスワード変更窓口 — changes the password of a client if the policy lets it.
 *
 * <p>The password stays here: the policy is told what was found out about it, never the password.
 */
public final class PasswordDesk {

    /** 過去のパスワード — looks through the hashes that this system keeps of the last so many. */
    public interface History {
        boolean isAmongLast(int depth, String account, String candidate);
    }

    /** 変更の結果 — for whom it was changed, and what the city lives with in letting it. */
    public record Changed(String account, Seq<Waiver> leaningOn) {}

    private static final int KEPT = 5;

    private final Assessor<ClientPassword> gate;
    private final History history;
    private final Set<String> commonWords;

    public PasswordDesk(Policy policy, History history, Set<String> commonWords) {
        this.gate = policy.of(CLIENT_PASSWORD);
        this.history = Objects.requireNonNull(history, "history");
        this.commonWords = commonWords;
    }

    /**
     * Changes the password, or says in the caller's language why not.
     *
     * @param noteKeptAway whether the employee ticked that no note of it lies about; none if the box was not shown
     */
    public Either<String, Changed> change(
            String account, String candidate, Option<Boolean> noteKeptAway, LocalDate today, Language language) {
        ClientPassword found = attest(account, candidate, noteKeptAway);
        return gate.check(found, today)
                .mapLeft(refusal -> refusal.message(language))
                .map(this::store);
    }

    /** What this system can find out by itself; what it can't is left unrecorded, and the policy says so. */
    private ClientPassword attest(String account, String candidate, Option<Boolean> noteKeptAway) {
        String folded = candidate.toLowerCase(Locale.ROOT);
        boolean guessable = folded.contains(account.toLowerCase(Locale.ROOT)) || commonWords.exists(folded::contains);
        Search usedBefore = history.isAmongLast(KEPT, account, candidate) ? Search.found() : Search.notInLast(KEPT);
        return ClientPassword.named(account)
                .withOperation(Option.some(PasswordOperation.CHANGE))
                .withGuessable(Option.some(guessable))
                .withUsedBefore(Option.some(usedBefore))
                .withNoteLeft(noteKeptAway.map(kept -> !kept))
                .withLength(Option.some(candidate.codePointCount(0, candidate.length())));
    }

    /** Stands for the write to the directory; it takes only what was checked. */
    private Changed store(Compliant<ClientPassword> checked) {
        return new Changed(checked.subject().account().get(), checked.waivers());
    }
}
