package dev.isms.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.subject.Reading.Failed;
import dev.isms.subject.Reading.Known;
import dev.isms.subject.Reading.Missing;
import dev.isms.text.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("何が投げられても、読み取りは止まらない")
final class ReadingTest {

    @Test
    void what_is_given_is_passed_on() {
        Reading<String> known = new Known<>("a");
        Reading<String> missing = new Missing<>();
        assertSame(known, Reading.guarded(() -> known));
        assertSame(missing, Reading.guarded(() -> missing));
    }

    @Test
    void a_null_is_a_failure() {
        assertEquals(new Failed<>(Reading.NULL), Reading.guarded(() -> null));
        assertEquals(new Failed<>(Reading.NULL), Reading.guarded(() -> new Known<>(null)));
    }

    @Test
    void an_exception_is_a_failure_with_its_message() {
        assertEquals(
                new Failed<>(Words.same("IllegalStateException: 接続できない")), thrown(new IllegalStateException("接続できない")));
        assertEquals(new Failed<>(Words.same("IllegalStateException")), thrown(new IllegalStateException()));
        assertEquals(
                new Failed<>(Words.same("IllegalStateException: a\\u{202e}b")),
                thrown(new IllegalStateException("a\u202eb")));
    }

    @Test
    void a_checked_exception_thrown_slyly_is_a_failure_too() {
        assertEquals(new Failed<>(Words.same("Exception: sly")), thrown(new Exception("sly")));
    }

    @Test
    void endless_recursion_is_a_failure() {
        assertEquals(new Failed<>(Words.same("StackOverflowError")), Reading.guarded(ReadingTest::endlessly));
    }

    @Test
    void a_class_that_can_not_be_linked_is_a_failure() {
        assertEquals(new Failed<>(Words.same("NoClassDefFoundError: gone")), thrown(new NoClassDefFoundError("gone")));
        assertEquals(
                new Failed<>(Words.same("ExceptionInInitializerError")),
                thrown(new ExceptionInInitializerError(new IllegalStateException())));
    }

    @Test
    void an_interruption_is_a_failure_and_the_thread_stays_interrupted() {
        try {
            assertEquals(new Failed<>(Words.same("InterruptedException")), thrown(new InterruptedException()));
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void an_exception_whose_message_can_not_be_had_is_a_failure() {
        assertEquals(new Failed<>(Words.same("Mute")), thrown(new Mute(new IllegalStateException("no message"))));
        assertEquals(new Failed<>(Words.same("Mute")), thrown(new Mute(new StackOverflowError())));
    }

    @Test
    void running_out_of_memory_goes_through() {
        assertThrows(OutOfMemoryError.class, () -> thrown(new OutOfMemoryError()));
        assertThrows(OutOfMemoryError.class, () -> thrown(new Mute(new OutOfMemoryError())));
    }

    private static Reading<String> thrown(Throwable throwable) {
        return Reading.guarded(() -> ReadingTest.<Reading<String>, RuntimeException>slyly(throwable));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // any throwable passes for an unchecked one
    private static <R, E extends Throwable> R slyly(Throwable throwable) throws E {
        throw (E) throwable;
    }

    @SuppressWarnings("InfiniteRecursion") // on purpose
    private static Reading<String> endlessly() {
        return endlessly();
    }

    private static final class Mute extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Throwable instead;

        Mute(Throwable instead) {
            this.instead = instead;
        }

        @Override
        public String getMessage() {
            return ReadingTest.<String, RuntimeException>slyly(instead);
        }
    }

    @Test
    @DisplayName("名のない型が投げられても、理由は言葉になる")
    void what_has_no_name_has_a_cause_all_the_same() {
        assertEquals(new Failed<>(Words.same("Throwable: 名なし")), thrown(new RuntimeException("名なし") {}));
        assertEquals(new Failed<>(Words.same("Throwable")), thrown(new RuntimeException() {}));
    }
}
