package dev.isms.subject;

import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 読み取り — what came of reading a fact: it is known, it was not recorded, or reading it failed. */
public sealed interface Reading<T> {

    /** A null that foreign code gave, in words. */
    Words NULL = Words.of("値のあるべきところがnull", "null where a value was expected");

    /** 既知 — the recorded value. */
    record Known<T>(T value) implements Reading<T> {}

    /** 未記録 — nobody recorded it. */
    record Missing<T>() implements Reading<T> {}

    /** 障害 — reading it threw, and why. It decides nothing that a missing fact would not. */
    record Failed<T>(Words cause) implements Reading<T> {}

    /** What a getter gave: known or missing; a null, whether for the option or in it, is a failure. */
    static <T> Reading<T> of(Option<T> recorded) {
        if (recorded == null) {
            return new Failed<>(NULL);
        }
        return recorded.isDefined() ? new Known<>(recorded.get()) : new Missing<>();
    }

    /**
     * What a piece of foreign code gives, whatever it throws. A null is a failure. Only running out of memory goes through.
     */
    static <T> Reading<T> guarded(Supplier<? extends Reading<T>> foreign) {
        Objects.requireNonNull(foreign, "foreign");
        try {
            Reading<T> reading = foreign.get();
            return reading == null || reading instanceof Known<T> known && known.value() == null
                    ? new Failed<>(NULL)
                    : reading;
        } catch (Throwable e) { // a fact that cannot be read must never end an assessment
            return failed(e);
        }
    }

    /** That something was thrown, and what; running out of memory is no such failure, and goes through. */
    static <T> Reading<T> failed(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError error) {
            throw error;
        }
        return new Failed<>(Words.same(Visible.of(cause(thrown))));
    }

    private static String cause(Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        String simple = thrown.getClass().getSimpleName();
        String kind = simple.isEmpty() ? "Throwable" : simple; // an anonymous class has no name
        try {
            String message = message(thrown);
            return message == null ? kind : kind + ": " + message;
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) { // not even its message can be had
            return kind;
        }
    }

    /**
     * Its message, where that is the same each time: what the virtual machine itself throws, it throws without a message once
     * the code that throws is hot.
     */
    private static @Nullable String message(Throwable thrown) {
        if (thrown instanceof NullPointerException
                || thrown instanceof ClassCastException
                || thrown instanceof ArrayStoreException
                || thrown instanceof ArrayIndexOutOfBoundsException) {
            return null;
        }
        String message = thrown.getMessage();
        return message == null && thrown instanceof ArithmeticException ? "/ by zero" : message;
    }
}
