package dev.isms.sample;

import static dev.isms.sample.Machine.MACHINE;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.control.Requirement;
import dev.isms.organization.Activity;
import dev.isms.organization.Actor;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.organization.Role;
import dev.isms.policy.Policy;
import dev.isms.policy.Waiver;
import dev.isms.provision.Instrument;
import dev.isms.provision.Provision;
import dev.isms.provision.Provision.Entry;
import dev.isms.provision.ProvisionType;
import dev.isms.provision.Step;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;

/** 規程 — provisions, roles and a policy without rules, for tests. */
public final class Statute {

    public static final Activity CARE = Activity.of("care", "機器の管理", "care of machines");
    public static final Role MAYOR = Role.of("mayor", "町長", "mayor");
    public static final Role CLERK = Role.of("clerk", "書記", "clerk");
    private static final Instrument STATUTE = Instrument.of("T", Words.of("規程", "Rule"));
    public static final Provision.Must MUST = new Provision.Must(entry("1"));
    public static final Provision.BestEffort SHOULD = new Provision.BestEffort(entry("2"));
    public static final Provision.MustNotInPrinciple NOT_IN_PRINCIPLE = new Provision.MustNotInPrinciple(entry("3"));
    public static final Provision.May MAY = new Provision.May(entry("4"));
    public static final Provision.Statement STATEMENT = new Provision.Statement(entry("5"));
    public static final Policy POLICY = Policy.named(
            Words.of("規程", "statute"), ResponsibilityMatrix.none().with(CARE, List.of(MAYOR), List.of(CLERK)));
    public static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private Statute() {}

    public static Entry entry(String id) {
        return new Entry(
                STATUTE.whole().under(CARE).step(Step.named(id, " T." + id, "T." + id)),
                ProvisionType.CONTROL,
                Words.of("（条文）", "(text)"),
                Option.none(),
                List.empty(),
                List.empty());
    }

    /** A rule under an id that requires this, whatever the subject. */
    public static Control<Machine> must(String id, Condition<Machine> requirement) {
        return Control.citing(MUST, ControlId.of(id), MACHINE, Option.none(), new Requirement.Duty<>(requirement));
    }

    /** A rule that requires this where that is so. */
    public static Control<Machine> must(String id, Condition<Machine> when, Condition<Machine> requirement) {
        return Control.citing(MUST, ControlId.of(id), MACHINE, Option.of(when), new Requirement.Duty<>(requirement));
    }

    /** A rule that only recommends this. */
    public static Control<Machine> should(String id, Condition<Machine> requirement) {
        return Control.citing(SHOULD, ControlId.of(id), MACHINE, Option.none(), new Requirement.Duty<>(requirement));
    }

    /** A waiver of the rule for one machine, by the mayor, in April 2026. */
    public static Waiver waiver(Control<?> control, String machine) {
        return new Waiver(
                control.id(),
                Option.of(machine),
                Actor.of("見本 太郎", MAYOR),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 30),
                "更新工事中");
    }
}
