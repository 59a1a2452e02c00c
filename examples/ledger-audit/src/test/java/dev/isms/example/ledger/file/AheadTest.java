package dev.isms.example.ledger.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("先読み")
class AheadTest {

    private final ExecutorService one = Executors.newFixedThreadPool(1);

    @AfterEach
    void end() {
        one.shutdownNow();
    }

    private Ahead<Integer, String> of(Seq<Integer> given, Function<Integer, String> work) {
        Iterator<Integer> source = given.iterator();
        return new Ahead<>(() -> Option.when(source.hasNext(), source::next), work, one);
    }

    private static Seq<String> all(Ahead<Integer, String> ahead) {
        return List.ofAll(
                Iterator.continually(ahead::next).takeWhile(Option::isDefined).map(Option::get));
    }

    @Test
    @DisplayName("どのスレッドが先に終えても、与えられた順に渡す")
    void hands_on_in_the_order_given() {
        Seq<Integer> given = List.range(0, 1_000);
        assertEquals(given.map(String::valueOf), all(of(given, String::valueOf)));
    }

    @Test
    @DisplayName("ほかのスレッドが手を付けられないものは、求める者が行う")
    void whoever_asks_does_what_no_thread_has_begun() {
        CountDownLatch never = new CountDownLatch(1);
        one.execute(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Seq<String> done =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> all(of(List.range(0, 20), String::valueOf)));
        assertEquals(20, done.size());
    }

    @Test
    @DisplayName("投げられたものは、その順が来たときに投げる")
    void throws_what_was_thrown_in_its_turn() {
        Ahead<Integer, String> ahead = of(List.of(1, 0, 2), number -> String.valueOf(2 / number));
        assertEquals(Option.some("2"), ahead.next());
        assertThrows(ArithmeticException.class, ahead::next);
        assertEquals(Option.some("1"), ahead.next());
        assertTrue(ahead.next().isEmpty());
    }

    @Test
    @DisplayName("元が投げたものは、その前に与えられたものの後に投げる")
    void what_the_source_throws_comes_behind_what_it_gave_before() {
        Iterator<Integer> given = List.of(1, 2).iterator();
        Ahead<Integer, String> ahead = new Ahead<>(
                () -> {
                    if (!given.hasNext()) {
                        throw new IllegalStateException("torn");
                    }
                    return Option.some(given.next());
                },
                String::valueOf,
                one);
        assertEquals(Option.some("1"), ahead.next());
        assertEquals(Option.some("2"), ahead.next());
        assertThrows(IllegalStateException.class, ahead::next);
    }
}
