package dev.isms.conduct;

import dev.isms.evidence.Search;
import dev.isms.fact.Choice;
import dev.isms.fact.Flag;
import dev.isms.fact.Searched;
import dev.isms.fact.Text;
import dev.isms.kind.ChoiceKind;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** サーバのパスワード — a password of a server as it is set, changed or in use, by what a checker attested of it. It never holds the password itself. Ⅶ-3-(2). */
@SuppressWarnings("exports")
@ConductStyle
@Value.Immutable
public interface ServerPassword {

    /** アカウント — whose password it is. */
    Text<ServerPassword> ACCOUNT =
            Text.of("account", Words.of("アカウント", "account"), ServerPassword::account, ServerPassword::withAccount);

    /** 操作 — what is being done with the password. */
    Choice<ServerPassword, PasswordOperation> OPERATION = Choice.of(
            "operation",
            Words.of("操作", "operation"),
            ChoiceKind.of(PasswordOperation.class),
            ServerPassword::operation,
            ServerPassword::withOperation);

    /** 推測可能性 — whether a checker found that it can be guessed. */
    Flag<ServerPassword> GUESSABLE = Flag.of(
            "guessable",
            Words.of("推測可能性", "guessability"),
            Clause.of("推測可能なものである", "be guessable"),
            ServerPassword::guessable,
            ServerPassword::withGuessable);

    /** 過去の使用 — whether it was found among past passwords, and how many of them were looked through. */
    Searched<ServerPassword> USED_BEFORE = Searched.of(
            "used-before",
            Words.of("過去の使用", "earlier use"),
            Clause.of("過去に使用したものである", "be one that was used before"),
            ServerPassword::usedBefore,
            ServerPassword::withUsedBefore);

    /** メモの放置 — whether a note of it lies about. */
    Flag<ServerPassword> NOTE_LEFT = Flag.of(
            "note-left",
            Words.of("メモの放置", "note left about"),
            Clause.of("記録したメモなどが放置されている", "a note of it or the like", "be left about"),
            ServerPassword::noteLeft,
            ServerPassword::withNoteLeft);

    /** 口外 — whether somebody told it. Forbidden for servers only. */
    Flag<ServerPassword> DISCLOSED = Flag.of(
            "disclosed",
            Words.of("口外", "disclosure"),
            Clause.of("口外されている", "be disclosed to others"),
            ServerPassword::disclosed,
            ServerPassword::withDisclosed);

    /** サーバのパスワードの記述。 */
    SubjectType<ServerPassword> SERVER_PASSWORD = SubjectType.named(
                    "server-password", Words.of("サーバのパスワード", "server password"))
            .identifiedBy(ACCOUNT)
            .with(OPERATION, GUESSABLE, USED_BEFORE, NOTE_LEFT, DISCLOSED)
            .startingFrom(ServerPassword.unrecorded());

    /** One of which nothing is recorded. */
    static ServerPassword unrecorded() {
        return ImmutableServerPassword.builder()
                .account(Option.none())
                .operation(Option.none())
                .guessable(Option.none())
                .usedBefore(Option.none())
                .noteLeft(Option.none())
                .disclosed(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static ServerPassword named(String name) {
        return unrecorded().withAccount(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> account();

    ServerPassword withAccount(Option<String> account);

    Option<PasswordOperation> operation();

    ServerPassword withOperation(Option<PasswordOperation> operation);

    Option<Boolean> guessable();

    ServerPassword withGuessable(Option<Boolean> guessable);

    Option<Search> usedBefore();

    ServerPassword withUsedBefore(Option<Search> usedBefore);

    Option<Boolean> noteLeft();

    ServerPassword withNoteLeft(Option<Boolean> noteLeft);

    Option<Boolean> disclosed();

    ServerPassword withDisclosed(Option<Boolean> disclosed);
}
