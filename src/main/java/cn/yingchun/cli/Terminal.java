package cn.yingchun.cli;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;

/// Where a command speaks: results on one stream, messages and progress on the other, in the reader's language.
public final class Terminal {
    private static final int STEPS = 50;

    private final PrintStream results;
    private final PrintStream messages;
    private final Words words;
    private final boolean watched;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /// @param watched true if a person sits before it and wants to see progress
    public Terminal(PrintStream results, PrintStream messages, Words words, boolean watched) {
        this.results = results;
        this.messages = messages;
        this.words = words;
        this.watched = watched;
    }

    public PrintStream results() {
        return results;
    }

    public Words words() {
        return words;
    }

    /// Says a sentence to the person.
    public void say(String key, Object... arguments) {
        messages.println(words.say(key, arguments));
    }

    /// Says why something could not be done.
    public void say(Trouble trouble) {
        messages.println(trouble.in(words));
    }

    /// From now on long work is asked to stop; called when the person presses Ctrl+C.
    public void cancel() {
        cancelled.set(true);
    }

    /// Shows progress on a terminal, and carries the wish to stop.
    public Progress progress() {
        return new Progress() {
            private int shown = -1;
            private String step = "";

            @Override
            public synchronized void at(double share, String key) {
                var now = (int) (Math.max(0, share) * STEPS);
                if (!watched || (now == shown && key.equals(step))) {
                    return;
                }
                shown = now;
                step = key;
                messages.printf("\r%s %s%s %d%% ", words.say(key), "█".repeat(now), "░".repeat(STEPS - now), now * 100 / STEPS);
                if (share >= 1) {
                    messages.println();
                }
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }
        };
    }
}
