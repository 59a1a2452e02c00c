package dev.isms.procedure;

import dev.isms.history.Doer;
import dev.isms.organization.Body;
import dev.isms.organization.Role;
import dev.isms.text.Words;
import java.util.Objects;

/** 担い手 — who may do an act of a procedure. */
public sealed interface Performer {

    Words words();

    /** Whether a doer says to act in this capacity. */
    boolean isMeantBy(Doer doer);

    /** 役職として — whoever held the role on that day. */
    static InRole role(Role role) {
        return new InRole(role, false);
    }

    /** その対象の役職として — whoever held the role for what the deed is about, such as the administrator of that system. */
    static InRole roleOfThat(Role role) {
        return new InRole(role, true);
    }

    /** 会議体として — somebody for the body. */
    static Performer body(Body body) {
        return new AsBody(body);
    }

    /** 委託を受けた者 — somebody from outside, once that act was done. */
    static Performer outsiderAfter(String commissioning) {
        return new Commissioned(commissioning);
    }

    /** 定めなし — anybody: the text names nobody. */
    static Performer anybody() {
        return new Anybody();
    }

    /** 役職として。 */
    record InRole(Role role, boolean ofThat) implements Performer {
        public InRole {
            Objects.requireNonNull(role, "role of a performer");
        }

        @Override
        public Words words() {
            return ofThat
                    ? Words.of("その" + role.words().ja(), "its " + role.words().en())
                    : role.words();
        }

        @Override
        public boolean isMeantBy(Doer doer) {
            return doer.capacity().contains(role.key());
        }
    }

    /** 会議体として。 */
    record AsBody(Body body) implements Performer {
        public AsBody {
            Objects.requireNonNull(body, "body of a performer");
        }

        @Override
        public Words words() {
            return body.words();
        }

        @Override
        public boolean isMeantBy(Doer doer) {
            return doer.capacity().contains(body.key());
        }
    }

    /** 委託を受けた者。 */
    record Commissioned(String commissioning) implements Performer {
        public Commissioned {
            Objects.requireNonNull(commissioning, "commissioning act");
        }

        @Override
        public Words words() {
            return Words.of("委託を受けた者", "who was commissioned");
        }

        @Override
        public boolean isMeantBy(Doer doer) {
            return doer.capacity().contains(Doer.OUTSIDER);
        }
    }

    /** 定めなし。 */
    record Anybody() implements Performer {

        @Override
        public Words words() {
            return Words.of("定めなし", "nobody named");
        }

        @Override
        public boolean isMeantBy(Doer doer) {
            return true;
        }
    }
}
