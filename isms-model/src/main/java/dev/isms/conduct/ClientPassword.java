package dev.isms.conduct;

import dev.isms.evidence.Search;
import dev.isms.fact.Choice;
import dev.isms.fact.Flag;
import dev.isms.fact.Searched;
import dev.isms.fact.Text;
import dev.isms.fact.Whole;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.WholeKind;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** クライアントのパスワード — a password of a client as it is set, changed or in use, by what a checker attested of it. It never holds the password itself. Ⅶ-3-(3). */
@SuppressWarnings("exports")
@ConductStyle
@Value.Immutable
public interface ClientPassword {

    /** アカウント — whose password it is. */
    Text<ClientPassword> ACCOUNT =
            Text.of("account", Words.of("アカウント", "account"), ClientPassword::account, ClientPassword::withAccount);

    /** 操作 — what is being done with the password. */
    Choice<ClientPassword, PasswordOperation> OPERATION = Choice.of(
            "operation",
            Words.of("操作", "operation"),
            ChoiceKind.of(PasswordOperation.class),
            ClientPassword::operation,
            ClientPassword::withOperation);

    /** 推測可能性 — whether a checker found that it can be guessed. */
    Flag<ClientPassword> GUESSABLE = Flag.of(
            "guessable",
            Words.of("推測可能性", "guessability"),
            Clause.of("推測可能なものである", "be guessable"),
            ClientPassword::guessable,
            ClientPassword::withGuessable);

    /** 過去の使用 — whether it was found among past passwords, and how many of them were looked through. */
    Searched<ClientPassword> USED_BEFORE = Searched.of(
            "used-before",
            Words.of("過去の使用", "earlier use"),
            Clause.of("過去に使用したものである", "be one that was used before"),
            ClientPassword::usedBefore,
            ClientPassword::withUsedBefore);

    /** メモの放置 — whether a note of it lies about. */
    Flag<ClientPassword> NOTE_LEFT = Flag.of(
            "note-left",
            Words.of("メモの放置", "note left about"),
            Clause.of("記録したメモなどが放置されている", "a note of it or the like", "be left about"),
            ClientPassword::noteLeft,
            ClientPassword::withNoteLeft);

    /** 文字数 — how long it is. The text says nothing of it; a city may. */
    Whole<ClientPassword> LENGTH = Whole.of(
            "length",
            Words.of("文字数", "length"),
            new WholeKind(0, 1_024, Words.of("文字", "characters")),
            ClientPassword::length,
            ClientPassword::withLength);

    /** クライアントのパスワードの記述。 */
    SubjectType<ClientPassword> CLIENT_PASSWORD = SubjectType.named(
                    "client-password", Words.of("クライアントのパスワード", "client password"))
            .identifiedBy(ACCOUNT)
            .with(OPERATION, GUESSABLE, USED_BEFORE, NOTE_LEFT, LENGTH)
            .startingFrom(ClientPassword.unrecorded());

    /** One of which nothing is recorded. */
    static ClientPassword unrecorded() {
        return ImmutableClientPassword.builder()
                .account(Option.none())
                .operation(Option.none())
                .guessable(Option.none())
                .usedBefore(Option.none())
                .noteLeft(Option.none())
                .length(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static ClientPassword named(String name) {
        return unrecorded().withAccount(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> account();

    ClientPassword withAccount(Option<String> account);

    Option<PasswordOperation> operation();

    ClientPassword withOperation(Option<PasswordOperation> operation);

    Option<Boolean> guessable();

    ClientPassword withGuessable(Option<Boolean> guessable);

    Option<Search> usedBefore();

    ClientPassword withUsedBefore(Option<Search> usedBefore);

    Option<Boolean> noteLeft();

    ClientPassword withNoteLeft(Option<Boolean> noteLeft);

    Option<Integer> length();

    ClientPassword withLength(Option<Integer> length);
}
