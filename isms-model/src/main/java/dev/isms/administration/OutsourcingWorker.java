package dev.isms.administration;

import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 作業員 — somebody who works under an outsourcing contract. Ⅷ-4-(1). */
@SuppressWarnings("exports")
@AdministrationStyle
@Value.Immutable
public interface OutsourcingWorker {

    /** 氏名 — who it is. */
    Text<OutsourcingWorker> NAME =
            Text.of("name", Words.of("氏名", "name"), OutsourcingWorker::name, OutsourcingWorker::withName);

    /** 誓約書の提出 — whether a pledge of confidentiality was submitted. */
    Flag<OutsourcingWorker> PLEDGE = Flag.of(
            "pledge",
            Words.of("誓約書の提出", "pledge"),
            Clause.of("機密保持の誓約書を提出している", "have submitted a pledge of confidentiality"),
            OutsourcingWorker::pledge,
            OutsourcingWorker::withPledge);

    /** 作業員の記述。 */
    SubjectType<OutsourcingWorker> OUTSOURCING_WORKER = SubjectType.named(
                    "outsourcing-worker", Words.of("作業員", "worker"))
            .identifiedBy(NAME)
            .with(PLEDGE)
            .startingFrom(OutsourcingWorker.unrecorded());

    /** One of which nothing is recorded. */
    static OutsourcingWorker unrecorded() {
        return ImmutableOutsourcingWorker.builder()
                .name(Option.none())
                .pledge(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static OutsourcingWorker named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    OutsourcingWorker withName(Option<String> name);

    Option<Boolean> pledge();

    OutsourcingWorker withPledge(Option<Boolean> pledge);
}
