package dev.isms.register;

import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** 別に定める詳細 — what the policy leaves to a document of the city (「詳細は…に定める」), and whether that document has it. */
@SuppressWarnings("exports")
@RegisterStyle
@Value.Immutable
public interface DelegatedDetail {

    /** 委任する条項 — the id of the provision that leaves it, such as CS.V.1.2. */
    Text<DelegatedDetail> PROVISION = Text.of(
            "provision",
            Words.of("委任する条項", "delegating provision"),
            DelegatedDetail::provision,
            DelegatedDetail::withProvision);

    /** 定める対象 — what it is laid down for, where the text says 各 or 個々の: a body, a system, a kind of thing managed. */
    Text<DelegatedDetail> TARGET =
            Text.of("target", Words.of("定める対象", "target"), DelegatedDetail::target, DelegatedDetail::withTarget);

    /** 定める文書 — the document it is laid down in, by its name. */
    Text<DelegatedDetail> DOCUMENT = Text.of(
            "document", Words.of("定める文書", "document"), DelegatedDetail::document, DelegatedDetail::withDocument);

    /** 定めの有無 — whether that document has it. */
    Flag<DelegatedDetail> SET_OUT = Flag.of(
            "set-out",
            Words.of("定めの有無", "laid down"),
            Clause.of("詳細が定められている", "be laid down there"),
            DelegatedDetail::setOut,
            DelegatedDetail::withSetOut);

    /** 別に定める詳細の記述。 */
    SubjectType<DelegatedDetail> DELEGATED_DETAIL = SubjectType.named(
                    "delegated-detail", Words.of("別に定める詳細", "detail laid down elsewhere"))
            .with(PROVISION, TARGET, DOCUMENT, SET_OUT)
            .startingFrom(DelegatedDetail.unrecorded());

    /** One of which nothing is recorded. */
    static DelegatedDetail unrecorded() {
        return ImmutableDelegatedDetail.builder()
                .provision(Option.none())
                .target(Option.none())
                .document(Option.none())
                .setOut(Option.none())
                .build();
    }

    Option<String> provision();

    DelegatedDetail withProvision(Option<String> provision);

    Option<String> target();

    DelegatedDetail withTarget(Option<String> target);

    Option<String> document();

    DelegatedDetail withDocument(Option<String> document);

    Option<Boolean> setOut();

    DelegatedDetail withSetOut(Option<Boolean> setOut);
}
