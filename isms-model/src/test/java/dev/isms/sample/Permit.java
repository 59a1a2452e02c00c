package dev.isms.sample;

import dev.isms.fact.Day;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;

/** 許可証 — a part, for tests. */
public record Permit(Option<String> by, Option<LocalDate> from, Option<LocalDate> until) {

    public static final Text<Permit> BY =
            Text.of("by", Words.of("許可者", "grantor"), Permit::by, (p, by) -> new Permit(by, p.from, p.until));

    public static final Day<Permit> FROM =
            Day.of("from", Words.of("開始日", "first day"), Permit::from, (p, from) -> new Permit(p.by, from, p.until));

    public static final Day<Permit> UNTIL =
            Day.of("until", Words.of("終了日", "last day"), Permit::until, (p, until) -> new Permit(p.by, p.from, until));

    public static final SubjectType<Permit> PERMIT = SubjectType.named("permit", Words.of("許可証", "permit"))
            .with(BY, FROM, UNTIL)
            .startingFrom(new Permit(Option.none(), Option.none(), Option.none()));

    public static Permit of(String by, LocalDate from, LocalDate until) {
        return new Permit(Option.of(by), Option.of(from), Option.of(until));
    }
}
