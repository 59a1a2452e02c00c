package dev.isms.ledger;

import dev.isms.subject.Attribute;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.Path;
import dev.isms.text.Language;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** 記載欄 — the columns of one attribute, and how they are read onto a subject and written from it. */
interface Field<S> {

    /**
     * The field of a stored fact or a part; none for a derived fact, and for a list, which has a ledger of its own.
     *
     * @throws IllegalArgumentException if the attribute can't be written
     */
    static <S> Option<Field<S>> of(Attribute<S> attribute, Path container) {
        if (attribute instanceof Fact<S, ?> fact) {
            return fact.isDerived() ? Option.none() : Option.of(FactField.of(fact, container));
        }
        if (attribute instanceof Members<S, ?> members && members.kind() == Members.Kind.PART) {
            return Option.of(PartField.of(members, container));
        }
        return Option.none();
    }

    Seq<Column> columns();

    /** What reads the cells of each of its columns. */
    Seq<Memo<?>> memos();

    /** The subject with what the cells say, which begin at a place; where they are wrong, as far as they are not. */
    S read(S subject, @Nullable Cell<?>[] cells, int at, Errors errors);

    /** How many columns it has. */
    int width();

    Seq<String> write(S subject, Language language);
}
