package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Progress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Runs what takes time away from the window and brings the answer back to it.
///
/// Questions ([#latest]) overtake each other: only the newest answer of a key is shown, older ones are told to stop.
/// Long works ([#run]) show in the status line with progress and Cancel. Nothing is ever interrupted. All methods are
/// called on the JavaFX thread, and so are the answers.
public final class Work {
    private static final Duration ONE_LOOK = Duration.ofMillis(5);

    private final Executor behind;
    private final Executor front;
    private final boolean pauses;
    private final Map<String, Job> asked = new HashMap<>();
    private final AtomicInteger underway = new AtomicInteger();
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private Consumer<Throwable> trouble = problem -> {
        throw new IllegalStateException(problem);
    };

    private Work(Executor behind, Executor front, boolean pauses) {
        this.behind = behind;
        this.front = front;
        this.pauses = pauses;
    }

    /// Virtual threads behind, the JavaFX thread in front.
    public static Work inThreads() {
        var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("work-", 0).factory());
        return new Work(threads, Platform::runLater, true);
    }

    /// Everything at once in the caller's thread: for tests of models, without a toolkit.
    public static Work atOnce() {
        return new Work(Runnable::run, Runnable::run, false);
    }

    /// Who hears what went wrong; [cn.yingchun.domain.say.Cancelled] comes here too.
    public void onTrouble(Consumer<Throwable> listener) {
        trouble = listener;
    }

    /// The long works under way, oldest first.
    public ObservableList<Job> jobs() {
        return jobs;
    }

    /// Asks; shows the answer unless a newer question of the same key has been asked meanwhile.
    public <T> void latest(String key, Function<Progress, T> question, Consumer<T> show) {
        latest(key, Duration.ZERO, question, show);
    }

    /// As above, after a pause in typing.
    public <T> void latest(String key, Duration pause, Function<Progress, T> question, Consumer<T> show) {
        var job = new Job(key, front);
        var older = asked.put(key, job);
        if (older != null) {
            older.cancel();
        }
        underway.incrementAndGet();
        behind.execute(() -> {
            waitFor(pause);
            answer(job, question, outcome -> {
                if (asked.remove(key, job)) {
                    outcome.tell(show, trouble);
                }
            });
            underway.decrementAndGet();
        });
    }

    /// Waits for what was asked and for what was just written, before what they stand on is taken away.
    ///
    /// @param most how long at most: a search may take longer than anybody waits for a window to close
    public void settle(Duration most) {
        var end = System.nanoTime() + most.toNanos();
        while (underway.get() > 0 && System.nanoTime() < end) {
            waitFor(ONE_LOOK);
        }
    }

    /// Does a long work that the person can watch and cancel.
    ///
    /// @param title word key for the status line
    public <T> Job run(String title, Function<Progress, T> work, Consumer<T> done) {
        return run(title, work, done, this::tell);
    }

    /// As above, with somebody else who hears what went wrong.
    public <T> Job run(String title, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
        var job = new Job(title, front);
        jobs.add(job);
        behind.execute(() -> answer(job, work, outcome -> {
            jobs.remove(job);
            job.end();
            outcome.tell(done, failed);
        }));
        return job;
    }

    /// Lets the person hear what went wrong.
    public void tell(Throwable problem) {
        trouble.accept(problem);
    }

    private <T> void answer(Job job, Function<Progress, T> work, Consumer<Outcome<T>> bring) {
        Outcome<T> outcome;
        try {
            job.goOn();
            outcome = new Outcome<>(work.apply(job), null);
        } catch (RuntimeException | Error problem) {
            outcome = new Outcome<>(null, problem);
        }
        var brought = outcome;
        front.execute(() -> bring.accept(brought));
    }

    private record Outcome<T>(@Nullable T answer, @Nullable Throwable problem) {
        void tell(Consumer<T> show, Consumer<Throwable> trouble) {
            if (problem != null) {
                trouble.accept(problem);
            } else if (answer != null) {
                show.accept(answer);
            }
        }
    }

    private void waitFor(Duration pause) {
        if (!pauses || pause.isZero()) {
            return;
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
