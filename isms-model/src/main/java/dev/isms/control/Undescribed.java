package dev.isms.control;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.subject.Attribute;
import dev.isms.subject.SubjectType;
import dev.isms.text.Visible;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 記述外 — what a condition speaks of that its type of subject is not described with. */
final class Undescribed {

    private Undescribed() {}

    /** The attributes that are none of the type's, or, inside members, none of theirs; each with the type. */
    @SuppressWarnings("unchecked") // a condition that is not over members holds those of its own subject
    static <S> Seq<String> of(SubjectType<S> type, Condition<S> condition) {
        Seq<String> own = condition.facts().flatMap(fact -> of(type, fact));
        if (condition instanceof Condition.Exists<S> exists) {
            return own.appendAll(of(type, exists.members()));
        } else if (condition instanceof Atom.Granted<S, ?> granted) {
            return own.appendAll(of(type, granted.permission()));
        } else if (condition instanceof Condition.OverMembers<S, ?> over) {
            return own.appendAll(inside(type, over));
        }
        return own.appendAll(condition.children().flatMap(child -> of(type, (Condition<S>) child)));
    }

    private static <S, P> Seq<String> inside(SubjectType<S> type, Condition.OverMembers<S, P> over) {
        return of(type, over.members()).appendAll(of(over.members().type(), over.condition()));
    }

    private static <S> Seq<String> of(SubjectType<S> type, Attribute<S> attribute) {
        return type.has(attribute)
                ? List.empty()
                : List.of(Visible.quote(attribute.key()) + ", which subject type " + Visible.quote(type.key()));
    }
}
