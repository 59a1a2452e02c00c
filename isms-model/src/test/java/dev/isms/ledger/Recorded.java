package dev.isms.ledger;

import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.evidence.Search;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.DayKind;
import dev.isms.kind.DoneKind;
import dev.isms.kind.FlagKind;
import dev.isms.kind.JudgementKind;
import dev.isms.kind.Kind;
import dev.isms.kind.SearchKind;
import dev.isms.kind.SpanKind;
import dev.isms.kind.TextKind;
import dev.isms.kind.WholeKind;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.SubjectType;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** 記録された主体 — subjects with any of their facts recorded, made from their description alone. */
final class Recorded {

    private Recorded() {}

    /** A subject of the type with any facts and parts, and its lists as they are in {@code lists}; always identified. */
    static <S> Arbitrary<S> subject(SubjectType<S> type, boolean lists) {
        Arbitrary<S> subject = Arbitraries.just(type.blank().get());
        for (Fact<S, ?> fact : type.storedFacts()) {
            subject = with(subject, fact, type.identifier().exists(fact::equals) ? 0 : 0.3);
        }
        for (Members<S, ?> members : type.members()) {
            if (members.kind() == Members.Kind.PART || lists) {
                subject = with(subject, members);
            }
        }
        return subject;
    }

    private static <S, T> Arbitrary<S> with(Arbitrary<S> subjects, Fact<S, T> fact, double missing) {
        Arbitrary<Option<T>> values = any(fact.kind())
                .map(Option::some)
                .injectNull(missing)
                .map(value -> value == null ? Option.none() : value);
        return Combinators.combine(subjects, values).as(fact::with);
    }

    private static <S, P> Arbitrary<S> with(Arbitrary<S> subjects, Members<S, P> members) {
        int most = members.kind() == Members.Kind.PART ? 1 : 3;
        Arbitrary<Seq<P>> some =
                subject(members.type(), true).list().ofMaxSize(most).map(List::ofAll);
        Arbitrary<Function<S, S>> change = Arbitraries.oneOf(
                Arbitraries.just(members::without), some.map(these -> subject -> members.with(subject, these)));
        return Combinators.combine(subjects, change).as((subject, changed) -> changed.apply(subject));
    }

    @SuppressWarnings("unchecked") // a kind says what its values are
    private static <T> Arbitrary<T> any(Kind<T> kind) {
        return (Arbitrary<T>) values(kind);
    }

    private static Arbitrary<?> values(Kind<?> kind) {
        if (kind instanceof FlagKind) {
            return Arbitraries.of(true, false);
        }
        if (kind instanceof ChoiceKind<?> choice) {
            return Arbitraries.of(choice.values().asJava());
        }
        if (kind instanceof ChoicesKind<?> choices) {
            return Arbitraries.of(choices.each().values().asJava()).set().map(LinkedHashSet::ofAll);
        }
        if (kind instanceof WholeKind whole) {
            return Arbitraries.integers().between(whole.from(), whole.to());
        }
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(-30_000, 30_000).map(LocalDate::ofEpochDay);
        if (kind instanceof DayKind) {
            return days;
        }
        if (kind instanceof DoneKind) {
            return days.map(Done::on).injectNull(0.2).map(done -> done == null ? Done.never() : done);
        }
        if (kind instanceof SpanKind) {
            Arbitrary<Integer> parts = Arbitraries.integers().between(0, 90);
            return Combinators.combine(parts, parts, parts).as(Period::of).filter(period -> !period.isZero());
        }
        if (kind instanceof SearchKind) {
            return Arbitraries.integers().between(-1, 999).map(n -> switch (n) {
                case -1 -> Search.found();
                case 0 -> Search.notInAny();
                default -> Search.notInLast(n);
            });
        }
        if (kind instanceof JudgementKind) {
            return Combinators.combine(Arbitraries.of(true, false), days, Arbitraries.of("課長", "chief"))
                    .as((holds, on, by) -> new Judgement(holds, on, by, "点検（4月）、再点検; \"両方\""));
        }
        if (kind instanceof TextKind text) {
            return Arbitraries.strings()
                    .withChars("abc-09, \";、①髙～有無")
                    .withChars('\uDBC0', '\uDC00')
                    .ofMinLength(1)
                    .ofMaxLength(12)
                    .map(String::strip)
                    .filter(text::accepts);
        }
        throw new IllegalArgumentException("kind `" + kind + "`");
    }
}
