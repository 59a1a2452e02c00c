package dev.isms.ledger;

import dev.isms.kind.ChoiceKind;
import dev.isms.subject.Members;
import dev.isms.subject.Path;
import dev.isms.subject.Reading;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * 部分の欄 — a column that says whether there is one (有, 無, or blank where nobody recorded it), then the columns of its facts,
 * prefixed by its name. What is said of a part that is not there is an error.
 */
record PartField<S, P>(Members<S, P> part, Column column, SubjectForm<P> form) implements Field<S> {

    private static final ChoiceKind<Boolean> PRESENCE = new ChoiceKind<>(
            List.of(true, false), there -> there ? Words.of("有", "present") : Words.of("無", "none"), false);

    static <S, P> PartField<S, P> of(Members<S, P> part, Path container) {
        if (!part.isWritable()) {
            throw new IllegalArgumentException("part " + Visible.quote(part.key())
                    + " can't be written, so no ledger can be read into it: expected one described with a wither");
        }
        Path path = container.to(part);
        return new PartField<>(part, new Column(path.words()), SubjectForm.of(part.type(), path, false));
    }

    @Override
    public Seq<Column> columns() {
        return form.columns().prepend(column);
    }

    @Override
    public Either<Seq<CellError>, S> read(S subject, Seq<Option<String>> cells) {
        Option<String> word = cells.head();
        Seq<Option<String>> facts = cells.tail();
        if (word.isEmpty()) {
            return Either.right(subject);
        }
        if (word.get().isBlank()) {
            return absent(facts, Words.of("空欄", "empty")).toEither(subject).swap();
        }
        Either<Words, Boolean> presence = PRESENCE.read(word.get());
        if (presence.isLeft()) {
            Seq<CellError> others = form.read(facts).fold(errors -> errors, read -> List.empty());
            return Either.left(others.prepend(CellError.in(column, presence.getLeft())));
        }
        if (!presence.get()) {
            Option<Seq<CellError>> wrong = absent(facts, Words.of("`無`", "`none`"));
            return wrong.isDefined() ? Either.left(wrong.get()) : recorded(subject, List.empty());
        }
        return form.read(facts).flatMap(member -> recorded(subject, List.of(member)));
    }

    private Either<Seq<CellError>, S> recorded(S subject, Seq<P> members) {
        Reading<S> reading = Reading.guarded(() -> new Reading.Known<>(part.with(subject, members)));
        if (reading instanceof Reading.Known<S> known) {
            return Either.right(known.value());
        }
        String cause = reading instanceof Reading.Failed<S> failed ? failed.cause() : "";
        return Either.left(List.of(CellError.in(column, Words.of("記録できません: " + cause, "can't be recorded: " + cause))));
    }

    /** The errors for facts of a part that is not said to be there; none if there are no such facts. */
    private Option<Seq<CellError>> absent(Seq<Option<String>> facts, Words said) {
        Seq<CellError> wrong = form.columns()
                .zip(facts)
                .filter(pair -> pair._2.exists(cell -> !cell.isBlank()))
                .map(pair -> CellError.in(pair._1, contradiction(pair._2.get(), said)));
        return Option.when(!wrong.isEmpty(), wrong);
    }

    private Words contradiction(String cell, Words said) {
        return Words.of(
                Visible.quote(cell) + "とありますが、列「" + column.words().ja() + "」は" + said.ja() + "です: `有`とするか、この欄を空けてください",
                Visible.quote(cell) + " is given, but column “" + column.words().en() + "” is " + said.en()
                        + ": expected `present` there or nothing here");
    }

    @Override
    public Seq<String> write(S subject, Language language) {
        Seq<String> nothing = form.columns().map(column -> "");
        if (part.read(subject) instanceof Reading.Known<Seq<P>> known) {
            boolean there = !known.value().isEmpty();
            return (there ? form.write(known.value().head(), language) : nothing)
                    .prepend(PRESENCE.write(there, language));
        }
        return nothing.prepend("");
    }
}
