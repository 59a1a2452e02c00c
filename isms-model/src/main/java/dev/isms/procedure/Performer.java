package dev.isms.procedure;

import dev.isms.history.Deed;
import dev.isms.history.Doer;
import dev.isms.organization.Appointments;
import dev.isms.organization.Body;
import dev.isms.organization.Role;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/** 担い手 — who may do an act of a procedure. */
public sealed interface Performer {

    Words words();

    /** Whether a doer says to act in this capacity, or in one that counts as it. */
    boolean isMeantBy(Doer doer, Appointments appointments);

    /** 役職として — whoever held the role on that day. */
    static InRole role(Role role) {
        return new InRole(role, Of.nothing());
    }

    /** どこの役職かを問わず — whoever held the role on that day, of whatever section or system, such as any employee. */
    static InRole roleAnywhere(Role role) {
        return new InRole(role, Of.anything());
    }

    /** その対象の役職として — whoever held the role for what the deed is about, such as the administrator of that system. */
    static InRole roleOfThat(Role role) {
        return new InRole(role, Of.strand());
    }

    /** 内容の示すものの役職として — whoever held the role for what is recorded under that key, such as the system of a training. */
    static InRole roleOf(String content, Role role) {
        return new InRole(role, Of.content(content));
    }

    /** 先の行為と同じ役職として — whoever holds the role in which one of these acts was done, of the same section or system. */
    static Performer sameAs(String... acts) {
        return new SameAs(List.of(acts));
    }

    /** 会議体として — somebody for the body. */
    static Performer body(Body body) {
        return new AsBody(body);
    }

    /** 委託を受けた者 — somebody from outside, once that act was done. */
    static Performer outsiderAfter(String commissioning) {
        return new Commissioned(commissioning);
    }

    /** 定めなし — anybody of the city's: the text names nobody. Who is from outside is to be commissioned. */
    static Performer anybody() {
        return new Anybody(false);
    }

    /** 誰でも — anybody, from outside as well: the text says nothing of who. */
    static Performer anyone() {
        return new Anybody(true);
    }

    /** 何の役職か — of which section or system a role is to be held. */
    record Of(Kind kind, Option<String> content) {

        /** 種類。 */
        public enum Kind {
            /** 市全体の。 */
            NOTHING,
            /** どこのでもよい。 */
            ANYTHING,
            /** その対象の。 */
            STRAND,
            /** 記録した内容の示すものの。 */
            CONTENT
        }

        static Of nothing() {
            return new Of(Kind.NOTHING, Option.none());
        }

        static Of anything() {
            return new Of(Kind.ANYTHING, Option.none());
        }

        static Of strand() {
            return new Of(Kind.STRAND, Option.none());
        }

        static Of content(String key) {
            return new Of(Kind.CONTENT, Option.some(key));
        }

        boolean isStrand() {
            return kind == Kind.STRAND;
        }

        boolean isAnything() {
            return kind == Kind.ANYTHING;
        }

        Option<String> in(Deed deed) {
            return isStrand()
                    ? deed.strand()
                    : content.flatMap(key -> deed.contents().get(key));
        }
    }

    /** 役職として。 */
    record InRole(Role role, Of of) implements Performer {
        public InRole {
            Objects.requireNonNull(role, "role of a performer");
            Objects.requireNonNull(of, "of what a performer holds a role");
        }

        @Override
        public Words words() {
            return of.isStrand()
                    ? Words.of("その" + role.words().ja(), "its " + role.words().en())
                    : role.words();
        }

        @Override
        public boolean isMeantBy(Doer doer, Appointments appointments) {
            return doer.capacity().exists(capacity -> appointments.capacityCounts(capacity, role));
        }
    }

    /** 先の行為と同じ役職として。 */
    record SameAs(Seq<String> acts) implements Performer {
        public SameAs {
            Objects.requireNonNull(acts, "acts of a performer");
        }

        @Override
        public Words words() {
            return Words.of("先の行為者と同じ役職", "the same role as before");
        }

        @Override
        public boolean isMeantBy(Doer doer, Appointments appointments) {
            return !doer.capacity().contains(Doer.OUTSIDER);
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
        public boolean isMeantBy(Doer doer, Appointments appointments) {
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
        public boolean isMeantBy(Doer doer, Appointments appointments) {
            return doer.capacity().contains(Doer.OUTSIDER);
        }
    }

    /**
     * 定めなし。
     *
     * @param isFromOutsideToo whether who is from outside may do it without a commission
     */
    record Anybody(boolean isFromOutsideToo) implements Performer {

        @Override
        public Words words() {
            return isFromOutsideToo ? Words.of("誰でもよい", "anybody at all") : Words.of("定めなし", "nobody named");
        }

        @Override
        public boolean isMeantBy(Doer doer, Appointments appointments) {
            return isFromOutsideToo || !doer.capacity().contains(Doer.OUTSIDER);
        }
    }
}
