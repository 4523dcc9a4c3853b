package cn.yingchun.cli;

import cn.yingchun.domain.say.Cancelled;
import cn.yingchun.domain.say.Trouble;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/// One verb of the command line: does its work with a terminal, and turns what went wrong into one sentence and a status.
public abstract class Verb implements Callable<Integer> {
    private static final Set<String> LOCKED = Set.of("store.password.wrong", "store.password.wait", "store.locked", "store.locked.by", "cli.password.missing");

    private final Terminal terminal;

    @SuppressWarnings("unused") // read by picocli
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    private boolean help;

    protected Verb(Terminal terminal) {
        this.terminal = terminal;
    }

    protected final Terminal terminal() {
        return terminal;
    }

    /// The work itself.
    ///
    /// @throws Trouble what the person must hear
    protected abstract Status work();

    @Override
    public final Integer call() {
        try {
            return work().code();
        } catch (Trouble trouble) {
            terminal.say(trouble);
            return (LOCKED.contains(trouble.key()) ? Status.LOCKED : Status.NO).code();
        } catch (Cancelled stopped) {
            terminal.say("cli.cancelled");
            return Status.NO.code();
        }
    }
}
