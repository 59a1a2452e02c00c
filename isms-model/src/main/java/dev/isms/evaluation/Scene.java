package dev.isms.evaluation;

import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.evaluation.Gap.Fault;
import dev.isms.evaluation.Gap.MissingFact;
import dev.isms.evaluation.Gap.UnsetParameter;
import dev.isms.kind.Kind;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.Path;
import dev.isms.subject.Reading;
import dev.isms.subject.Reading.Failed;
import dev.isms.subject.Reading.Known;
import dev.isms.subject.Reading.Missing;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 場面 — one subject as an evaluation sees it: what can be read of it, and whom to tell what keeps a condition open.
 *
 * @param at the path to the subject; null where nobody needs it
 * @param gaps who is told; null where nobody asks
 */
record Scene<S>(
        Settings settings,
        @Nullable Sight sight,
        S subject,
        @Nullable Path at,
        @Nullable Consumer<Gap> gaps) {

    /** The same scene with nobody told; without a sight, nobody needs the path either. */
    Scene<S> silent() {
        return gaps == null ? this : new Scene<>(settings, sight, subject, sight == null ? null : at, null);
    }

    boolean isAsked() {
        return gaps != null;
    }

    /** One of the members as a subject of its own. */
    <P> Scene<P> inside(Members<S, P> members, int position, P item) {
        return new Scene<>(settings, sight, item, at == null ? null : at.toItem(members, position, item), gaps);
    }

    Path path(Fact<S, ?> fact) {
        return (at == null ? Path.ROOT : at).to(fact);
    }

    <T> Reading<T> read(Fact<S, T> fact) {
        if (sight == null || at == null) {
            return fact.read(subject);
        }
        boolean shown = fact.isDerived()
                ? fact.sources().forAll(source -> sight.shows(at.to(source)))
                : sight.shows(at.to(fact));
        return shown ? fact.read(subject) : new Missing<>();
    }

    <P> Reading<Seq<P>> read(Members<S, P> members) {
        return sight == null || at == null || sight.showsMembers(at.to(members))
                ? members.read(subject)
                : new Missing<>();
    }

    <T> Option<T> known(Fact<S, T> fact) {
        return read(fact) instanceof Known<T> known ? Option.of(known.value()) : Option.none();
    }

    <T> Range<T> range(Fact<S, T> fact) {
        return Range.of(read(fact), fact.kind());
    }

    /** What an operand stands for: itself, or the value of a table that is set; each of them where what chooses is missing. */
    <T> Seq<Operand<S, T>> cases(Operand<S, T> operand) {
        return operand instanceof Operand.FromTable<S, ?, T> chosen ? chosen(chosen) : List.of(operand);
    }

    private <K, T> Seq<Operand<S, T>> chosen(Operand.FromTable<S, K, T> chosen) {
        Option<Map<K, T>> table = settings.get(chosen.table());
        if (table.isEmpty()) {
            return List.of(chosen);
        }
        Seq<T> values = known(chosen.by())
                .flatMap(table.get()::get)
                .<Seq<T>>map(List::of)
                .getOrElse(() -> table.get().values().distinct());
        return values.map(Operand.Constant::new);
    }

    /** What an operand can be; a parameter that is not set can be anything of its kind. */
    <T> Range<T> range(Operand<S, T> operand) {
        if (operand instanceof Operand.Constant<S, T> constant) {
            return Range.only(constant.value());
        } else if (operand instanceof Operand.Set<S, T> set) {
            Kind<T> kind = set.parameter().kind();
            return settings.get(set.parameter()).map(Range::only).getOrElse(() -> Range.any(kind));
        } else if (operand instanceof Operand.Other<S, T> other) {
            return range(other.fact());
        } else if (operand instanceof Operand.FromTable<S, ?, T> chosen) {
            return Range.any(chosen.table().kind().values());
        }
        throw new AssertionError(operand);
    }

    <T> Sets<T> sets(Operand<S, Set<T>> operand) {
        if (operand instanceof Operand.Constant<S, Set<T>> constant) {
            return Sets.only(constant.value());
        } else if (operand instanceof Operand.Set<S, Set<T>> set) {
            Kind<Set<T>> kind = set.parameter().kind();
            return settings.get(set.parameter()).map(Sets::only).getOrElse(() -> Sets.any(kind));
        } else if (operand instanceof Operand.Other<S, Set<T>> other) {
            return Sets.of(read(other.fact()), other.fact().kind());
        } else if (operand instanceof Operand.FromTable<S, ?, Set<T>> chosen) {
            return Sets.any(chosen.table().kind().values());
        }
        throw new AssertionError(operand);
    }

    void tell(Gap gap) {
        if (gaps != null) {
            gaps.accept(gap);
        }
    }

    /** Tells that the fact is missing or can't be read, if it is so; of a derived one, its sources. */
    void tell(Fact<S, ?> fact) {
        if (gaps == null) {
            return;
        }
        if (fact.sources().exists(source -> !(read(source) instanceof Known<?>))) {
            fact.sources().forEach(this::tell);
            return;
        }
        Reading<?> reading = read(fact);
        if (reading instanceof Missing<?>) {
            tell(new MissingFact(path(fact)));
        } else if (reading instanceof Failed<?> failed) {
            tell(new Fault(path(fact), failed.cause()));
        }
    }

    /** Tells that the members are missing or can't be read. */
    <P> void tell(Members<S, P> members) {
        if (gaps == null) {
            return;
        }
        Path path = (at == null ? Path.ROOT : at).to(members);
        tell(read(members) instanceof Failed<Seq<P>> failed ? new Fault(path, failed.cause()) : new MissingFact(path));
    }

    /** Tells that the parameter is not set, or the other fact is missing, if it is so and matters. */
    void tell(Operand<S, ?> operand) {
        if (operand instanceof Operand.Set<S, ?> set
                && settings.get(set.parameter()).isEmpty()) {
            tell(new UnsetParameter(set.parameter()));
        } else if (operand instanceof Operand.Other<S, ?> other) {
            tell(other.fact());
        } else if (operand instanceof Operand.FromTable<S, ?, ?> chosen) {
            boolean isSet = settings.get(chosen.table()).isDefined();
            if (!isSet) {
                tell(new UnsetParameter(chosen.table()));
            }
            if (!isSet || cases(chosen).size() > 1) {
                tell(chosen.by());
            }
        }
    }

    /** Tells the parameters that will be asked for as soon as there are members to ask about. */
    void tellUnset(Condition<?> ofMembers) {
        if (gaps != null) {
            ofMembers
                    .parameters()
                    .filter(parameter -> settings.get(parameter).isEmpty())
                    .forEach(parameter -> tell(new UnsetParameter(parameter)));
            ofMembers.children().forEach(this::tellUnset);
        }
    }
}
