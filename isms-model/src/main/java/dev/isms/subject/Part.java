package dev.isms.subject;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * 部分 — a part of a subject, such as a server's UPS: not recorded, recorded as there being none, or there.
 *
 * <p>"There is none" is a recorded fact of its own and never looks like a blank.
 */
public sealed interface Part<P> {

    /** 未記録 — nobody recorded whether there is one. */
    record Missing<P>() implements Part<P> {}

    /** 無 — recorded that there is none. */
    record None<P>() implements Part<P> {}

    /** 有 — recorded, and this is it. */
    record Present<P>(P value) implements Part<P> {
        public Present {
            Objects.requireNonNull(value, "value of a part");
        }
    }

    static <P> Part<P> missing() {
        return new Missing<>();
    }

    static <P> Part<P> none() {
        return new None<>();
    }

    static <P> Part<P> of(P value) {
        return new Present<>(value);
    }

    /** The part if it is there. */
    default Option<P> toOption() {
        return this instanceof Present<P> present ? Option.of(present.value()) : Option.none();
    }
}
