package dev.isms.policy;

import dev.isms.condition.Parameter;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.evaluation.Settings;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.organization.Role;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.subject.SubjectType;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 情報セキュリティポリシー — a city's policy as it runs: its controls, what the city has set, what it lives with for a while,
 * and who answers for what. Immutable; every {@code with…} and {@code set} gives another policy.
 *
 * <pre>{@code
 * Policy ours = Sagamihara.policy().set(IMPORTANT_FROM, HIGH).with(LENGTH);
 * Either<Refusal, Compliant<NotebookCarryOut>> gate = ours.of(NOTEBOOK_CARRY_OUT).check(request, today);
 * }</pre>
 */
public final class Policy {

    private final Words name;
    private final ResponsibilityMatrix matrix;
    private final Seq<Control<?>> controls;
    private final Seq<ParameterOrder<?>> orders;
    private final Settings settings;
    private final Seq<Role> approvers;
    private final Seq<Waiver> waivers;

    private Policy(
            Words name,
            ResponsibilityMatrix matrix,
            Seq<Control<?>> controls,
            Seq<ParameterOrder<?>> orders,
            Settings settings,
            Seq<Role> approvers,
            Seq<Waiver> waivers) {
        this.name = Objects.requireNonNull(name, "name of a policy");
        this.matrix = Objects.requireNonNull(matrix, "responsibility matrix");
        this.controls = controls;
        this.orders = orders;
        this.settings = settings;
        this.approvers = approvers;
        this.waivers = waivers;
    }

    /** A policy without controls yet. */
    public static Policy named(Words name, ResponsibilityMatrix matrix) {
        return new Policy(name, matrix, Vector.empty(), List.empty(), Settings.none(), List.empty(), List.empty());
    }

    /**
     * With a control more.
     *
     * @throws IllegalArgumentException if its id is taken, it or another control uses another parameter of the same key, another
     *     control is about another subject type of the same key, or one of two controls cites the head that the other is an item
     *     of
     */
    public Policy with(Control<?> control) {
        Objects.requireNonNull(control, "control");
        for (Control<?> other : controls) {
            if (other.id().equals(control.id())) {
                throw new IllegalArgumentException("control id " + Visible.quote(control.id())
                        + " is taken: expected an id of its own for a second control, by `.named(\"…\")`");
            }
            refuseOtherTypeOfSameKey(control, other);
            refuseHeadBesideItem(control, other);
            refuseHeadBesideItem(other, control);
        }
        Seq<Control<?>> all = controls.append(control);
        for (Parameter<?> parameter : control.parameters()) {
            if (all.exists(each -> each.parameters()
                    .exists(other -> other != parameter && other.key().equals(parameter.key())))) {
                throw new IllegalArgumentException("parameter " + Visible.quote(parameter.key()) + " of control "
                        + Visible.quote(control.id()) + " is defined twice: expected one definition for one key");
            }
        }
        return withControls(all);
    }

    /**
     * With a control instead of the one of its id, in its place: a city that names who may grant an exception where the text
     * names nobody, or that is stricter, writes the rule of that provision anew. One that asks for more than the text says
     * serves the provision and does not cite it, so that it is told as the city's own. A parameter that no control depends on
     * any more is no longer set.
     *
     * @throws IllegalArgumentException if there is none of its id, that one is about other subjects or cites or serves another
     *     provision, or the new one can't stand beside the rest
     */
    public Policy replacing(Control<?> control) {
        Objects.requireNonNull(control, "control");
        Control<?> old = control(control.id())
                .getOrElseThrow(() -> new IllegalArgumentException("control " + Visible.quote(control.id())
                        + " replaces none: expected the id of a control of the policy"));
        refuseOtherTypeOfSameKey(control, old);
        if (old.about() != control.about() || old.provision() != control.provision()) {
            throw new IllegalArgumentException("control " + Visible.quote(control.id())
                    + (control.isCited() ? " cites " : " serves ")
                    + Visible.quote(control.provision().id()) + " about "
                    + Visible.quote(control.about().words().en()) + ": expected one citing or serving "
                    + Visible.quote(old.provision().id()) + " about "
                    + Visible.quote(old.about().words().en()) + ", as the control that it replaces");
        }
        withControls(controls.remove(old)).with(control);
        Policy replaced = withControls(controls.replace(old, control));
        Settings left = old.parameters().removeAll(replaced.parameters()).foldLeft(settings, Settings::unset);
        return new Policy(name, matrix, replaced.controls, orders, left, approvers, waivers);
    }

    private Policy withControls(Seq<Control<?>> others) {
        return new Policy(name, matrix, others, orders, settings, approvers, waivers);
    }

    /** Nobody could ask for both: a policy is asked by the type itself. */
    private static void refuseOtherTypeOfSameKey(Control<?> control, Control<?> other) {
        String key = control.about().key();
        if (other.about() != control.about() && other.about().key().equals(key)) {
            throw new IllegalArgumentException("subject type " + Visible.quote(key) + " of control "
                    + Visible.quote(control.id()) + " is defined twice, the other time for control "
                    + Visible.quote(other.id()) + ": expected one definition for one key");
        }
    }

    private static void refuseHeadBesideItem(Control<?> head, Control<?> item) {
        if (head.isCited()
                && item.isCited()
                && item.provision().entry().type() == ProvisionType.CONTROL
                && item.provision()
                        .entry()
                        .head()
                        .map(Provision::id)
                        .contains(head.provision().id())) {
            throw new IllegalArgumentException("control " + Visible.quote(head.id()) + " cites the head of "
                    + Visible.quote(item.id()) + ": expected controls of the items only, since a head has no finding"
                    + " beside theirs");
        }
    }

    public Policy with(Seq<? extends Control<?>> more) {
        Policy policy = this;
        for (Control<?> control : Objects.requireNonNull(more, "controls")) {
            policy = policy.with(control);
        }
        return policy;
    }

    /** With two parameters that must not overlap. @throws IllegalArgumentException if they do already */
    public Policy with(ParameterOrder<?> order) {
        Objects.requireNonNull(order, "order of parameters").check(settings);
        return new Policy(name, matrix, controls, orders.append(order), settings, approvers, waivers);
    }

    /**
     * With a parameter set, instead of what it was set to before.
     *
     * @throws IllegalArgumentException if the value is not of its kind, no control depends on the parameter, or it now
     *     overlaps another
     */
    public <T> Policy set(Parameter<T> parameter, T value) {
        Objects.requireNonNull(parameter, "parameter");
        if (!controls.exists(control -> control.parameters().contains(parameter))) {
            boolean isLookalike = parameters().exists(other -> other.key().equals(parameter.key()));
            throw new IllegalArgumentException("parameter " + Visible.quote(parameter.key())
                    + (isLookalike
                            ? " is another object than that of this key in the policy: expected that very object"
                            : ": expected one that a control of the policy depends on; add the control first"));
        }
        Settings changed = settings.set(parameter, value);
        orders.forEach(order -> order.check(changed));
        return new Policy(name, matrix, controls, orders, changed, approvers, waivers);
    }

    /** With the roles that the city lets approve waivers; there is no default. */
    public Policy withWaiversApprovedBy(Role... roles) {
        List.of(roles).forEach(role -> Objects.requireNonNull(role, "role that approves waivers"));
        return new Policy(name, matrix, controls, orders, settings, approvers.appendAll(List.of(roles)), waivers);
    }

    /**
     * With a waiver more.
     *
     * @throws IllegalArgumentException if there is no such control, or the approver's role may not approve waivers
     */
    public Policy with(Waiver waiver) {
        Objects.requireNonNull(waiver, "waiver");
        if (!controls.exists(control -> control.id().equals(waiver.control()))) {
            throw new IllegalArgumentException("waiver of unknown control " + Visible.quote(waiver.control())
                    + ": expected a control of the policy");
        }
        if (!approvers.contains(waiver.approver().role())) {
            throw new IllegalArgumentException("waiver of " + Visible.quote(waiver.control()) + " approved by "
                    + Visible.quote(waiver.approver().role().words().ja()) + ": expected "
                    + (approvers.isEmpty()
                            ? "a role that the city lets approve waivers, and it named none"
                            : approvers
                                    .map(role -> Visible.quote(role.words().ja()))
                                    .mkString(" or ")));
        }
        return new Policy(name, matrix, controls, orders, settings, approvers, waivers.append(waiver));
    }

    /**
     * The controls about one type of subject, ready to be asked. Make it once and keep it.
     *
     * @throws IllegalArgumentException if the policy's controls are about another subject type of the same key
     */
    public <S> Assessor<S> of(SubjectType<S> type) {
        Objects.requireNonNull(type, "subject type");
        controls.map(Control::about)
                .find(other -> other != type && other.key().equals(type.key()))
                .forEach(other -> {
                    throw new IllegalArgumentException("subject type " + Visible.quote(type.key())
                            + " is another object than that of this key in the policy: expected the one that its"
                            + " controls are about");
                });
        return new Assessor<>(type, about(type), settings, waivers, matrix);
    }

    @SuppressWarnings("unchecked") // a control about this very type is a Control<S>
    private <S> Seq<Control<S>> about(SubjectType<S> type) {
        return controls.filter(control -> control.about() == type).map(control -> (Control<S>) control);
    }

    public Words name() {
        return name;
    }

    public ResponsibilityMatrix matrix() {
        return matrix;
    }

    /** The controls, in the order they were added in. */
    public Seq<Control<?>> controls() {
        return controls;
    }

    public Option<Control<?>> control(ControlId id) {
        Objects.requireNonNull(id, "control id");
        return controls.find(control -> control.id().equals(id));
    }

    public Settings settings() {
        return settings;
    }

    public Seq<Waiver> waivers() {
        return waivers;
    }

    /** The parameters that its controls depend on, each once. */
    public Seq<Parameter<?>> parameters() {
        return controls.flatMap(Control::parameters).distinct();
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
