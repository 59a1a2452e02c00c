package dev.isms.history;

import dev.isms.organization.Party;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 行為者 — who did something, and in what capacity: {@code Doer.of("見本 花子", ADMINISTRATOR)}.
 *
 * <p>It is what somebody said; whether they held that role is judged by the register of appointments.
 *
 * @param name who did it: a person, or whoever acted for a body
 * @param capacity the key of the role or body they acted as; none where they said none
 * @param behalf for whom they did it, if it was not for themselves
 */
public record Doer(String name, Option<String> capacity, Option<Behalf> behalf) {

    /** The capacity of who belongs to no city: an expert or a firm that was commissioned. */
    public static final String OUTSIDER = "outsider";

    /**
     * 代行 — that it was done for somebody else: a clerk posts the policy for the chief.
     *
     * @param principal the holder of the role
     * @param delegation what on record lets the one act for the other
     */
    public record Behalf(String principal, String delegation) {
        public Behalf {
            Visible.requireText("principal of a doer", principal);
            Visible.requireText("delegation to a doer", delegation);
        }
    }

    /** @throws IllegalArgumentException if a name is blank or holds an invisible character, or the capacity is no key */
    public Doer {
        Visible.requireText("name of a doer", name);
        Objects.requireNonNull(capacity, "capacity of a doer")
                .forEach(key -> Visible.requireId("capacity of a doer", key));
        Objects.requireNonNull(behalf, "behalf of a doer")
                .forEach(one -> Objects.requireNonNull(one, "behalf of a doer"));
    }

    /** Somebody who acts as a role or for a body. */
    public static Doer of(String name, Party party) {
        return new Doer(
                name,
                Option.some(Objects.requireNonNull(party, "capacity of a doer").key()),
                Option.none());
    }

    /** Somebody who acts in no capacity that matters. */
    public static Doer of(String name) {
        return new Doer(name, Option.none(), Option.none());
    }

    /** An expert or a firm from outside. */
    public static Doer outsider(String name) {
        return new Doer(name, Option.some(OUTSIDER), Option.none());
    }

    /** The same, acting for the holder of that role by a delegation on record. */
    public Doer onBehalfOf(String principal, String delegation) {
        return new Doer(name, capacity, Option.some(new Behalf(principal, delegation)));
    }

    /** Whose role is judged: the principal's, or their own. */
    public String responsible() {
        return behalf.map(Behalf::principal).getOrElse(name);
    }

    /** 「見本 花子（佐藤 一郎の代行）」. */
    public Words words() {
        return Words.of(
                name + behalf.map(one -> "（" + one.principal() + "の代行）").getOrElse(""),
                name + behalf.map(one -> " (for " + one.principal() + ")").getOrElse(""));
    }
}
