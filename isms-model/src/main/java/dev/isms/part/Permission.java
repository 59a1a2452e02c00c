package dev.isms.part;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.fact.Day;
import dev.isms.fact.PartOf;
import dev.isms.fact.Text;
import dev.isms.organization.Role;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** 許可 — a permission on record: who granted it, and from when until when it is in force. */
@SuppressWarnings("exports")
@PartStyle
@Value.Immutable
public interface Permission {

    /** 許可者の役職 — the role of whoever granted it, by its name. */
    Text<Permission> BY =
            Text.of("by", Words.of("許可者の役職", "role of who granted it"), Permission::by, Permission::withBy);

    /** 開始日 — the first day it is in force. */
    Day<Permission> FROM =
            Day.of("from", Words.of("開始日", "first day"), Permission::validFrom, Permission::withValidFrom);

    /** 終了日 — the last day it is in force. */
    Day<Permission> UNTIL =
            Day.of("until", Words.of("終了日", "last day"), Permission::validUntil, Permission::withValidUntil);

    /** 許可の記述。 */
    SubjectType<Permission> PERMISSION = SubjectType.named("permission", Words.of("許可", "permission"))
            .with(BY, FROM, UNTIL)
            .startingFrom(Permission.unrecorded());

    /** One of which nothing is recorded. */
    static Permission unrecorded() {
        return ImmutablePermission.builder()
                .by(Option.none())
                .validFrom(Option.none())
                .validUntil(Option.none())
                .build();
    }

    Option<String> by();

    Permission withBy(Option<String> by);

    Option<LocalDate> validFrom();

    Permission withValidFrom(Option<LocalDate> validFrom);

    Option<LocalDate> validUntil();

    Permission withValidUntil(Option<LocalDate> validUntil);

    /** That a permission by one of these roles is on record and in force on the day of the act. */
    static <S> Condition<S> inForce(PartOf<S, Permission> permission, Day<S> on, Role... by) {
        return new Atom.Granted<>(permission, BY, FROM, UNTIL, on, List.of(by));
    }
}
