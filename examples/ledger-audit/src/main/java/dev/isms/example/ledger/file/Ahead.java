package dev.isms.example.ledger.file;

import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 先読み — has something done to one thing after another by other threads, a few ahead of whoever asks, and hands on what came
 * of them in their order. It holds only those few. Whoever asks does what nobody has begun, rather than wait for it.
 */
public final class Ahead<A, B> {

    private static final int FEW = 4;

    private final Supplier<Option<A>> source;
    private final Function<A, B> work;
    private final ExecutorService workers;
    private final Deque<FutureTask<B>> coming = new ArrayDeque<>();
    private @Nullable RuntimeException end;
    private boolean ended;

    public Ahead(Supplier<Option<A>> source, Function<A, B> work, ExecutorService workers) {
        this.source = source;
        this.work = work;
        this.workers = workers;
    }

    /** What came of the next; none at the end. What the source throws comes behind what it gave before. */
    public Option<B> next() {
        while (!ended && coming.size() < FEW) {
            ask();
        }
        FutureTask<B> next = coming.poll();
        if (next != null) {
            next.run(); // unless another thread has begun it
            return Option.some(result(next));
        }
        if (end != null) {
            throw end;
        }
        return Option.none();
    }

    private void ask() {
        try {
            Option<A> given = source.get();
            ended = given.isEmpty();
            given.forEach(thing -> {
                FutureTask<B> task = new FutureTask<>(() -> work.apply(thing));
                coming.add(task);
                workers.execute(task);
            });
        } catch (RuntimeException e) {
            ended = true;
            end = e;
        }
    }

    private static <B> B result(Future<B> next) {
        try {
            return next.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            } else if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
