package dev.isms.procedure;

import dev.isms.provision.Provision;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** 行為の内訳 — what an act is made of, put together bit by bit while it is drafted. */
@Value.Immutable
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = {
            javax.annotation.processing.Generated.class,
            org.jspecify.annotations.Nullable.class
        })
interface ActParts {

    String key();

    ActParts withKey(String key);

    Words words();

    ActParts withWords(Words words);

    Act.Kind kind();

    boolean ofStrand();

    ActParts withOfStrand(boolean ofStrand);

    boolean expected();

    ActParts withExpected(boolean expected);

    boolean due();

    ActParts withDue(boolean due);

    boolean declining();

    ActParts withDeclining(boolean declining);

    boolean repeatable();

    ActParts withRepeatable(boolean repeatable);

    Seq<Provision> provisions();

    ActParts withProvisions(Seq<Provision> provisions);

    Seq<Performer> performers();

    ActParts withPerformers(Seq<Performer> performers);

    Seq<Act.Content> contents();

    ActParts withContents(Seq<Act.Content> contents);

    Seq<String> after();

    ActParts withAfter(Seq<String> after);

    Option<String> choice();

    ActParts withChoice(Option<String> choice);

    Option<Act.Deadline> deadline();

    ActParts withDeadline(Option<Act.Deadline> deadline);

    Option<Words> reading();

    ActParts withReading(Option<Words> reading);

    /** One that is due once, that nobody may do yet and that serves nothing yet. */
    static ActParts of(String key, Words words, Act.Kind kind) {
        return ImmutableActParts.builder()
                .key(key)
                .words(words)
                .kind(kind)
                .ofStrand(false)
                .expected(false)
                .due(true)
                .declining(false)
                .repeatable(false)
                .provisions(List.empty())
                .performers(List.empty())
                .contents(List.empty())
                .after(List.empty())
                .choice(Option.none())
                .deadline(Option.none())
                .reading(Option.none())
                .build();
    }
}
