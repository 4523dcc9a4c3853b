package cn.yingchun.store.index;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The one thread that may be inside H2.
///
/// Callers wait for it and are deaf to interrupts while they do: an interrupt inside H2 closes the database for everybody.
/// A call that gives no answer in time is reported as [Hung]; the thread is then abandoned with its database.
final class OneThread implements AutoCloseable {
    private final ExecutorService thread;
    private volatile @Nullable Thread inside;
    private volatile boolean abandoned;

    OneThread(String name) {
        var made = Thread.ofPlatform().daemon().name(name).factory();
        thread = Executors.newSingleThreadExecutor(work -> {
            inside = made.newThread(work);
            return inside;
        });
    }

    /// No answer in time: what runs there can be neither stopped nor trusted.
    static final class Hung extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    <T> T ask(Duration patience, Callable<T> work) {
        if (abandoned) {
            throw new Hung();
        }
        if (Thread.currentThread() == inside) {
            return here(work);
        }
        var answer = thread.submit(work);
        var interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (TimeoutException silent) {
                    abandoned = true;
                    throw new Hung();
                } catch (ExecutionException e) {
                    throw asUnchecked(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Work that asks again while it is inside would wait for itself for ever.
    private static <T> T here(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException asUnchecked(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(e.getCause());
        };
    }

    /// Lets the running work end by itself; never interrupts it.
    @Override
    public void close() {
        thread.shutdown();
    }
}
