package dev.isms.example.ledger.text;

import dev.isms.catalogue.Catalogue;
import dev.isms.policy.Policy;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Supplier;

/**
 * 照会窓口 — where questions about a policy's text are answered: the catalogue and the policy as the city has set it, which are
 * made only when a question is asked, and where an answer goes.
 */
public record Desk(Supplier<Catalogue> catalogue, Supplier<Policy> policy, Reply reply) {

    /** 回答 — takes an answer, or why there is none, and says the exit code. */
    public interface Reply {
        int give(Either<Words, String> answer, Language language);
    }

    /** The commands of picocli, one for each question. */
    public Seq<Object> commands() {
        return List.of(
                new ProvisionsInquiry(this),
                new ExplainInquiry(this),
                new ParametersInquiry(this),
                new MatrixInquiry(this),
                new DocumentsInquiry(this),
                new WhoInquiry(this),
                new OnInquiry(this),
                new LintInquiry(this));
    }
}
