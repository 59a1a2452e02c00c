package dev.isms.dsl;

import dev.isms.organization.Activity;
import dev.isms.organization.Actor;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.organization.Role;
import dev.isms.policy.Policy;
import dev.isms.provision.Instrument;
import dev.isms.provision.Provision;
import dev.isms.provision.Provision.Entry;
import dev.isms.provision.ProvisionType;
import dev.isms.provision.Step;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** 見本町 — a town with one provision of every modality, a mayor and a matrix of one row: what the tests write rules for. */
public final class Town {

    public static final Activity SECURITY = Activity.of("security", "対策", "security");
    private static final Instrument RULES = Instrument.of("T", Words.of("町規程", "Rule"));
    public static final Provision.Must MUST = new Provision.Must(entry("1", ProvisionType.CONTROL));
    public static final Provision.MustNot MUST_NOT = new Provision.MustNot(entry("2", ProvisionType.CONTROL));
    public static final Provision.MustInPrinciple MUST_IN_PRINCIPLE =
            new Provision.MustInPrinciple(entry("3", ProvisionType.CONTROL));
    public static final Provision.MustNotInPrinciple MUST_NOT_IN_PRINCIPLE =
            new Provision.MustNotInPrinciple(entry("4", ProvisionType.CONTROL));
    public static final Provision.Choose CHOOSE = new Provision.Choose(entry("5", ProvisionType.CONTROL));
    public static final Provision.BestEffort BEST_EFFORT = new Provision.BestEffort(entry("6", ProvisionType.CONTROL));
    public static final Provision.BestEffortNot BEST_EFFORT_NOT =
            new Provision.BestEffortNot(entry("7", ProvisionType.CONTROL));
    public static final Provision.AsNeeded AS_NEEDED = new Provision.AsNeeded(entry("8", ProvisionType.CONTROL));
    public static final Provision.May MAY = new Provision.May(entry("9", ProvisionType.PERMISSION));
    public static final Provision.Statement STATEMENT = new Provision.Statement(entry("10", ProvisionType.OBJECTIVE));
    public static final Provision.Must MEASURE = new Provision.Must(entry("5.a", ProvisionType.MEASURE));
    public static final Provision.May EXCEPTION =
            new Provision.May(entry("4.s2", ProvisionType.EXCEPTION).itemOf(MUST_NOT_IN_PRINCIPLE));

    public static final Role MAYOR = Role.of("mayor", "町長", "mayor");
    public static final Role CLERK = Role.of("clerk", "書記", "clerk");
    public static final Actor THE_MAYOR = Actor.of("見本 太郎", MAYOR);

    /** No rule yet; the mayor may approve waivers. */
    public static final Policy POLICY = Policy.named(
                    Words.of("見本町情報セキュリティポリシー", "Sample Town Policy"),
                    ResponsibilityMatrix.none().with(SECURITY, List.of(MAYOR), List.of(CLERK)))
            .withWaiversApprovedBy(MAYOR);

    private Town() {}

    private static Entry entry(String id, ProvisionType type) {
        return new Entry(
                RULES.whole().under(SECURITY).step(Step.named(id, " T." + id, "T." + id)),
                type,
                Words.of("（T." + id + " の条文）", "(text of T." + id + ")"),
                Option.none(),
                List.empty(),
                List.empty());
    }
}
