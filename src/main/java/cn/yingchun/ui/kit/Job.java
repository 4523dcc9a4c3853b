package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// A long work while it runs: its title, how far it is, and Cancel.
///
/// The work tells its progress from any thread as often as it likes; the window hears at most one word at a time.
public final class Job implements Progress {
    private record Told(double share, String key) {}

    private final String title;
    private final Executor front;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<@Nullable Told> untold = new AtomicReference<>();
    private volatile boolean over;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");

    Job(String title, Executor front) {
        this.title = title;
        this.front = front;
    }

    /// Word key of what is being done.
    public String title() {
        return title;
    }

    /// 0 … 1, negative while unknown.
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /// Word key of the step under way, blank for none.
    public ReadOnlyStringProperty step() {
        return step.getReadOnlyProperty();
    }

    /// Asks the work to stop. It is never interrupted: one interrupt inside H2 breaks the database for all.
    public void cancel() {
        cancelled.set(true);
    }

    /// Whether it has ended, well or badly.
    public boolean over() {
        return over;
    }

    void end() {
        over = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    @Override
    public void at(double newShare, String key) {
        if (untold.getAndSet(new Told(newShare, key)) == null) {
            front.execute(this::tell);
        }
    }

    private void tell() {
        var told = untold.getAndSet(null);
        if (told != null) {
            share.set(told.share());
            step.set(told.key());
        }
    }
}
