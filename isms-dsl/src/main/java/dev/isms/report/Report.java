package dev.isms.report;

import dev.isms.policy.Conformity;
import dev.isms.policy.Policy;
import dev.isms.policy.Waiver;
import dev.isms.subject.SubjectType;
import dev.isms.text.Language;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * 適合状況報告書 — what the assessments of a city's ledgers under one policy as of a day come to, and what could not be read. A
 * {@link Tally} makes one. Immutable.
 */
public final class Report {

    private final Policy policy;
    private final LocalDate asOf;
    private final Seq<Ledger> ledgers;
    private final Map<SubjectType<?>, Map<Conformity, Integer>> subjects;
    private final Seq<Kind> kinds;
    private final Seq<Waiver> idle;
    private final Open open;

    Report(
            Policy policy,
            LocalDate asOf,
            Seq<Ledger> ledgers,
            Map<SubjectType<?>, Map<Conformity, Integer>> subjects,
            Seq<Kind> kinds,
            Seq<Waiver> idle,
            Open open) {
        this.policy = policy;
        this.asOf = asOf;
        this.ledgers = ledgers;
        this.subjects = subjects;
        this.kinds = kinds;
        this.idle = idle;
        this.open = open;
    }

    /** The report as plain text, aligned for full-width characters. */
    public String text(Language language) {
        return new ReportText(this, new TextPage(language)).text();
    }

    /** The report in Markdown, with the same content. */
    public String markdown(Language language) {
        return new ReportText(this, new MarkdownPage(language)).text();
    }

    public Policy policy() {
        return policy;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Seq<Ledger> ledgers() {
        return ledgers;
    }

    /** Whether something could not be read. */
    public boolean hasBadData() {
        return ledgers.exists(Ledger::isBroken);
    }

    public boolean has(Conformity conformity) {
        return count(conformity) > 0;
    }

    /** How many subjects come to that. */
    public int count(Conformity conformity) {
        return subjects.keySet()
                .toList()
                .map(type -> count(type, conformity))
                .sum()
                .intValue();
    }

    /** How many subjects of the type come to that. */
    public int count(SubjectType<?> type, Conformity conformity) {
        return subjects.getOrElse(type, LinkedHashMap.empty()).getOrElse(conformity, 0);
    }

    /** How many findings stand there. */
    public int count(Place place) {
        return kinds(place).map(Kind::count).sum().intValue();
    }

    /** The findings that stand there, by control, in the order of the policy. */
    public Seq<Kind> kinds(Place place) {
        return kinds.filter(kind -> kind.place() == place);
    }

    /** 働いていない猶予 — the policy's waivers by which nothing is lived with: over, not begun, or of what is not found. */
    public Seq<Waiver> idleWaivers() {
        return idle;
    }

    Open open() {
        return open;
    }
}
