package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Progress;
import java.util.function.Consumer;
import java.util.function.Function;

/// Writes one thing at a time: a second press of the button while the first is being written does nothing.
public final class Once {
    private final Work work;
    private boolean writing;

    public Once(Work work) {
        this.work = work;
    }

    /// @param title word key for the status line
    public <T> void run(String title, Function<Progress, T> act, Consumer<T> done) {
        if (writing) {
            return;
        }
        writing = true;
        work.run(title, act, answer -> {
            writing = false;
            done.accept(answer);
        }, problem -> {
            writing = false;
            work.tell(problem);
        });
    }
}
