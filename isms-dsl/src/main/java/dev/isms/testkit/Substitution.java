package dev.isms.testkit;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.control.Control;
import dev.isms.control.ExceptionRoute;
import dev.isms.control.Measure;
import dev.isms.control.Requirement;
import dev.isms.subject.Attribute;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.Reading;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.Supplier;

/**
 * 置換 — a control that is the same but for one attribute, which reads as missing or throws. It needs no wither, so that what
 * would be true of a subject with that attribute missing can be asked of a subject that can only be read.
 *
 * @param replaced the attribute; wherever a control reads it, or what is derived from it
 * @param reading what it reads as; may throw
 */
record Substitution(Attribute<?> replaced, Supplier<Option<Object>> reading) {

    static Substitution missing(Attribute<?> attribute) {
        return new Substitution(attribute, Option::none);
    }

    static Substitution throwing(Attribute<?> attribute) {
        return new Substitution(attribute, () -> {
            throw new IllegalStateException("the attribute `" + attribute.key() + "` throws");
        });
    }

    /** The attributes that a control reads, those of members too. */
    static Seq<Attribute<?>> attributes(Control<?> control) {
        return List.<Condition<?>>ofAll(control.applies())
                .append(control.requires())
                .flatMap(Substitution::attributes)
                .distinct();
    }

    private static Set<Attribute<?>> attributes(Condition<?> condition) {
        Set<Attribute<?>> found = LinkedHashSet.ofAll(condition.children()).flatMap(Substitution::attributes);
        for (Fact<?, ?> fact : condition.facts()) {
            found = found.addAll(fact.isDerived() ? fact.sources() : List.of(fact));
        }
        if (condition instanceof Condition.Exists<?> exists) {
            return found.add(exists.members());
        } else if (condition instanceof Condition.OverMembers<?, ?> over) {
            return found.add(over.members());
        } else if (condition instanceof Atom.Granted<?, ?> granted) {
            return found.addAll(List.of(granted.permission(), granted.by(), granted.from(), granted.until()));
        }
        return found;
    }

    <S> Control<S> in(Control<S> control) {
        Option<Condition<S>> applies = control.applies().map(this::in);
        return Control.serving(
                control.provision(),
                control.id(),
                control.about(),
                control.modality(),
                applies,
                in(control.requirement()));
    }

    private <S> Requirement<S> in(Requirement<S> requirement) {
        if (requirement instanceof Requirement.Duty<S> duty) {
            return new Requirement.Duty<>(in(duty.condition()), in(duty.measures()));
        } else if (requirement instanceof Requirement.Prohibition<S> prohibition) {
            return new Requirement.Prohibition<>(in(prohibition.act()));
        } else if (requirement instanceof Requirement.InPrinciple<S> inPrinciple) {
            return new Requirement.InPrinciple<>(
                    in(inPrinciple.rule()),
                    inPrinciple.route().map(route -> new ExceptionRoute<>(route.provision(), in(route.granted()))));
        }
        Requirement.Choice<S> choice = (Requirement.Choice<S>) requirement;
        return new Requirement.Choice<>(in(choice.measures()), choice.suffices().map(this::in));
    }

    private <S> Seq<Measure<S>> in(Seq<Measure<S>> measures) {
        return measures.map(measure -> new Measure<>(measure.provision(), in(measure.taken())));
    }

    <S> Condition<S> in(Condition<S> condition) {
        if (condition instanceof Condition.All<S> all) {
            return new Condition.All<>(all.conditions().map(this::in));
        } else if (condition instanceof Condition.Any<S> any) {
            return new Condition.Any<>(any.conditions().map(this::in));
        } else if (condition instanceof Condition.AtLeast<S> some) {
            return new Condition.AtLeast<>(some.count(), some.conditions().map(this::in));
        } else if (condition instanceof Condition.Not<S> not) {
            return new Condition.Not<>(in(not.condition()));
        } else if (condition instanceof Condition.Exists<S> exists) {
            return new Condition.Exists<>(in(exists.members()));
        } else if (condition instanceof Condition.OverMembers<S, ?> over) {
            return inside(over);
        } else if (condition instanceof Atom.Granted<S, ?> granted) {
            return in(granted);
        }
        return inAtom(condition);
    }

    private <S> Condition<S> inAtom(Condition<S> atom) {
        if (atom instanceof Atom.Holds<S> holds) {
            return new Atom.Holds<>(in(holds.fact()), holds.clause());
        } else if (atom instanceof Atom.Compared<S, ?> compared) {
            return in(compared);
        } else if (atom instanceof Atom.OneOf<S, ?> oneOf) {
            return in(oneOf);
        } else if (atom instanceof Atom.Includes<S, ?> includes) {
            return in(includes);
        } else if (atom instanceof Atom.WithinPeriod<S> within) {
            return new Atom.WithinPeriod<>(in(within.fact()), in(within.period()), in(within.inUseSince()));
        } else if (atom instanceof Atom.DoneBy<S> by) {
            return new Atom.DoneBy<>(in(by.fact()), in(by.day()));
        } else if (atom instanceof Atom.NotLongAgo<S> recent) {
            return new Atom.NotLongAgo<>(in(recent.fact()), in(recent.period()));
        } else if (atom instanceof Atom.Judged<S> judged) {
            return new Atom.Judged<>(in(judged.fact()), judged.validity().map(this::in), judged.clause());
        } else if (atom instanceof Atom.Found<S> found) {
            return new Atom.Found<>(in(found.fact()), found.depth().map(this::in), found.clause());
        }
        Atom.Described<S> described = (Atom.Described<S>) atom;
        Seq<Fact<S, ?>> facts = described.facts().map(fact -> in(fact));
        return new Atom.Described<>(facts, described.test(), described.clause());
    }

    private <S, T> Condition<S> in(Atom.Compared<S, T> compared) {
        return new Atom.Compared<>(in(compared.fact()), compared.relation(), in(compared.operand()));
    }

    private <S, T> Condition<S> in(Atom.OneOf<S, T> oneOf) {
        return new Atom.OneOf<>(in(oneOf.fact()), oneOf.values());
    }

    private <S, T> Condition<S> in(Atom.Includes<S, T> includes) {
        return new Atom.Includes<>(in(includes.fact()), includes.all(), in(includes.operand()));
    }

    private <S, P> Condition<S> inside(Condition.OverMembers<S, P> over) {
        Members<S, P> members = in(over.members());
        Condition<P> condition = in(over.condition());
        if (over instanceof Condition.ThereIs<S, P>) {
            return new Condition.ThereIs<>(members, condition);
        } else if (over instanceof Condition.HowMany<S, P> many) {
            return new Condition.HowMany<>(members, condition, many.count());
        }
        return new Condition.ForEach<>(members, condition);
    }

    private <S, P> Condition<S> in(Atom.Granted<S, P> granted) {
        return new Atom.Granted<>(
                in(granted.permission()),
                in(granted.by()),
                in(granted.from()),
                in(granted.until()),
                in(granted.on()),
                granted.route());
    }

    private <S, T> Operand<S, T> in(Operand<S, T> operand) {
        if (operand instanceof Operand.FromTable<S, ?, T> chosen) {
            return chosen(chosen);
        }
        return operand instanceof Operand.Other<S, T> other ? new Operand.Other<>(in(other.fact())) : operand;
    }

    private <S, K, T> Operand<S, T> chosen(Operand.FromTable<S, K, T> chosen) {
        return chosen.table().by(in(chosen.by()));
    }

    @SuppressWarnings("unchecked") // the reading is of the replaced fact's own type, or there is none
    private <S, T> Fact<S, T> in(Fact<S, T> fact) {
        if (fact == replaced || fact.sources().exists(source -> source == replaced)) {
            return new OtherFact<>(fact, (Supplier<Option<T>>) (Supplier<?>) reading);
        }
        return fact;
    }

    private <S, P> Members<S, P> in(Members<S, P> members) {
        return members == replaced ? new OtherMembers<>(members, reading) : members;
    }

    /** 置き換えた事実。 */
    private static final class OtherFact<S, T> extends Fact<S, T> {

        OtherFact(Fact<S, T> fact, Supplier<Option<T>> reading) {
            super(fact.key(), fact.words(), fact.kind(), Source.of(subject -> reading.get()));
        }
    }

    /** 置き換えた構成要素。 */
    private static final class OtherMembers<S, P> extends Members<S, P> {

        private final Supplier<Option<Object>> reading;

        OtherMembers(Members<S, P> members, Supplier<Option<Object>> reading) {
            super(members.key(), members.words(), members.kind(), members.type(), members.existence());
            this.reading = reading;
        }

        @Override
        public Reading<Seq<P>> read(S subject) {
            return Reading.guarded(() -> reading.get().isEmpty()
                    ? new Reading.Missing<>()
                    : new Reading.Failed<>(Words.same("not replaced so")));
        }

        @Override
        public boolean isWritable() {
            return false;
        }

        @Override
        public S with(S subject, Seq<P> members) {
            throw new IllegalStateException("`" + key() + "` can only be read");
        }

        @Override
        public S without(S subject) {
            throw new IllegalStateException("`" + key() + "` can only be read");
        }
    }
}
