package dev.isms.testkit;

import dev.isms.subject.Attribute;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.Path;
import dev.isms.subject.Reading;
import dev.isms.subject.SubjectType;
import dev.isms.testkit.reference.Candidates;
import dev.isms.testkit.reference.Places;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Supplier;

/**
 * 主体の種類の法則 — the laws that any description of a subject must obey (law 15): every attribute that can be written is a lawful
 * lens, no wither touches another attribute or the subject it copies, and nothing is recorded of the blank subject.
 *
 * <pre>{@code
 * @Property void servers_are_described_lawfully(@ForAll("servers") Server server) {
 *     SubjectLaws.of(SERVER).holdFor(server);
 * }
 * }</pre>
 *
 * <p>Subjects are compared by what is recorded of them, so the class needs no {@code equals}. What can only be read is not
 * written; {@link #unchecked()} names it.
 */
public final class SubjectLaws<S> {

    private final SubjectType<S> type;

    private SubjectLaws(SubjectType<S> type) {
        this.type = type;
    }

    public static <S> SubjectLaws<S> of(SubjectType<S> type) {
        return new SubjectLaws<>(type);
    }

    /** Every law for this subject, and for the subjects inside it. */
    public void holdFor(S subject) {
        described();
        for (Attribute<S> attribute : type.attributes()) {
            if (attribute instanceof Fact<S, ?> fact) {
                holdFor(fact, subject);
            } else {
                holdFor((Members<S, ?>) attribute, subject);
            }
        }
        keepsWhatWasWritten(subject);
    }

    /** A wither that erases an attribute shows only where that is recorded, which withers alone would never leave it. */
    private void keepsWhatWasWritten(S subject) {
        Seq<Attribute<S>> writable = type.attributes().filter(SubjectLaws::isWritable);
        for (Attribute<S> first : writable) {
            S once = recorded(first, subject);
            Reading<?> expected = read(first, once);
            for (Attribute<S> second : writable.remove(first)) {
                for (S twice : List.of(recorded(second, once), forgotten(second, once))) {
                    require(
                            read(first, twice).equals(expected),
                            once,
                            () -> "`" + first.key() + "` reads as " + read(first, twice) + " once `" + second.key()
                                    + "` is written: expected " + expected + ", as before");
                }
            }
        }
    }

    private static boolean isWritable(Attribute<?> attribute) {
        return attribute instanceof Fact<?, ?> fact ? fact.isWritable() : ((Members<?, ?>) attribute).isWritable();
    }

    private static <S> Reading<?> read(Attribute<S> attribute, S subject) {
        return attribute instanceof Fact<S, ?> fact ? fact.read(subject) : ((Members<S, ?>) attribute).read(subject);
    }

    private static <S> S recorded(Attribute<S> attribute, S subject) {
        return attribute instanceof Fact<S, ?> fact
                ? recorded(fact, subject)
                : recorded((Members<S, ?>) attribute, subject);
    }

    private static <S, T> S recorded(Fact<S, T> fact, S subject) {
        return fact.with(subject, Candidates.of(fact.kind()).headOption());
    }

    private static <S, P> S recorded(Members<S, P> members, S subject) {
        return members.with(subject, members.type().blank().toList());
    }

    private static <S> S forgotten(Attribute<S> attribute, S subject) {
        return attribute instanceof Fact<S, ?> fact
                ? fact.with(subject, Option.none())
                : ((Members<S, ?>) attribute).without(subject);
    }

    /** The attributes that have no wither, so that no law of lenses can be checked of them. */
    public Seq<String> unchecked() {
        return type.attributes()
                .filter(attribute ->
                        !isWritable(attribute) && !(attribute instanceof Fact<S, ?> fact && fact.isDerived()))
                .map(attribute -> Law.LENSES + ": `" + attribute.key() + "` of `" + type.key() + "` has no wither");
    }

    /** Keys and words are distinct, the identifying fact is one of the attributes, and of the blank subject nothing is recorded. */
    public void described() {
        Seq<Attribute<S>> attributes = type.attributes();
        require(
                attributes.distinctBy(Attribute::key).size() == attributes.size()
                        && attributes.distinctBy(each -> each.words().ja()).size() == attributes.size()
                        && attributes.distinctBy(each -> each.words().en()).size() == attributes.size(),
                attributes,
                () -> "a key or a name is doubled: expected one of its own for each attribute");
        require(
                type.identifier().forAll(type::has),
                type.identifier(),
                () -> "the identifying fact is no attribute: expected one of those described");
        type.blank()
                .forEach(blank -> Places.of(type, blank)
                        .forEach(place -> require(
                                place._2 instanceof Reading.Missing<?>,
                                blank,
                                () -> "`" + place._1 + "` of the blank subject reads as " + place._2
                                        + ": expected nothing recorded")));
    }

    private <T> void holdFor(Fact<S, T> fact, S subject) {
        Reading<T> reading = fact.read(subject);
        require(
                reading.equals(fact.read(subject)),
                subject,
                () -> "`" + fact.key() + "` reads differently the second time: expected " + reading);
        if (fact.isDerived()) {
            boolean known = fact.sources().forAll(source -> source.read(subject) instanceof Reading.Known<?>);
            require(
                    known != reading instanceof Reading.Missing<?>,
                    subject,
                    () -> "`" + fact.key() + "` reads as " + reading + " though all its sources are known: " + known
                            + "; expected it to be known exactly where they are");
        } else if (fact.isWritable()) {
            Seq<Option<T>> values = Candidates.of(fact.kind()).map(Option::of).append(Option.none());
            Reading<T> before = reading;
            if (before instanceof Reading.Known<T> known) {
                untouched(subject, fact.with(subject, Option.of(known.value())), "get-put of `" + fact.key() + "`");
            } else if (before instanceof Reading.Missing<T>) {
                untouched(subject, fact.with(subject, Option.none()), "get-put of `" + fact.key() + "`");
            }
            for (Option<T> value : values) {
                S written = written(fact, subject, fact.with(subject, value));
                Reading<T> expected = value.isDefined() ? new Reading.Known<>(value.get()) : new Reading.Missing<>();
                require(
                        fact.read(written).equals(expected),
                        subject,
                        () -> "put-get: `" + fact.key() + "` written as " + value + " reads as " + fact.read(written)
                                + ": expected " + expected);
                S again = fact.with(fact.with(subject, values.get(0)), value);
                untouched(written, again, "put-put of `" + fact.key() + "` as " + value);
            }
        }
    }

    private <P> void holdFor(Members<S, P> members, S subject) {
        Reading<Seq<P>> reading = members.read(subject);
        Seq<P> items = reading instanceof Reading.Known<Seq<P>> known ? known.value() : List.empty();
        items.forEach(item -> of(members.type()).holdFor(item));
        if (!members.isWritable()) {
            return;
        }
        if (reading instanceof Reading.Known<Seq<P>>) {
            untouched(subject, members.with(subject, items), "get-put of `" + members.key() + "`");
        } else if (reading instanceof Reading.Missing<Seq<P>>) {
            untouched(subject, members.without(subject), "get-put of `" + members.key() + "`");
        }
        S without = written(members, subject, members.without(subject));
        require(
                members.read(without) instanceof Reading.Missing<Seq<P>>,
                subject,
                () -> "put-get: forgotten `" + members.key() + "` reads as " + members.read(without)
                        + ": expected it to be missing");
        int most = members.kind() == Members.Kind.PART ? 1 : 2;
        Seq<P> some = members.type().blank().toList().appendAll(items).take(most);
        for (Seq<P> value : List.of(List.<P>empty(), some, items)) {
            S written = written(members, subject, members.with(subject, value));
            require(
                    members.read(written) instanceof Reading.Known<Seq<P>> known
                            && known.value().equals(value),
                    subject,
                    () -> "put-get: `" + members.key() + "` written as " + value + " reads as " + members.read(written)
                            + ": expected what was written");
            untouched(written, members.with(without, value), "put-put of `" + members.key() + "` as " + value);
        }
    }

    /** The copy, once it is seen that nothing but the attribute, and what is derived from it, is other than in the subject. */
    private S written(Attribute<S> attribute, S subject, S copy) {
        Map<Path, Reading<?>> before = others(attribute, subject);
        require(
                before.equals(others(attribute, copy)),
                subject,
                () -> "the wither of `" + attribute.key() + "` made the other facts " + others(attribute, copy)
                        + ": expected " + before + ", as before");
        return copy;
    }

    private Map<Path, Reading<?>> others(Attribute<S> attribute, S subject) {
        return Places.of(type, subject)
                .filterKeys(
                        path -> !path.steps().head().key().equals(attribute.key()) && !isDerivedFrom(attribute, path));
    }

    private boolean isDerivedFrom(Attribute<S> attribute, Path path) {
        return path.steps().size() == 1
                && type.attributes()
                        .exists(each -> each.key().equals(path.steps().head().key())
                                && each instanceof Fact<S, ?> fact
                                && fact.sources().exists(source -> source == attribute));
    }

    private void untouched(S expected, S copy, String how) {
        require(
                Places.of(type, copy).equals(Places.of(type, expected)),
                expected,
                () -> how + " gives " + Places.of(type, copy) + ": expected " + Places.of(type, expected));
    }

    private void require(boolean holds, Object where, Supplier<String> how) {
        Law.LENSES.require(holds, () -> "subject type `" + type.key() + "`", where, how);
    }
}
