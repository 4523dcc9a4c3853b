package cn.yingchun.cli;

import cn.yingchun.store.Office;
import java.time.Clock;
import picocli.CommandLine.Mixin;

/// A verb that works in an office: unlocks it first and closes it whatever happens.
public abstract class OfficeVerb extends Verb {
    @Mixin
    private final OfficeOptions options = new OfficeOptions();

    protected OfficeVerb(Terminal terminal) {
        super(terminal);
    }

    protected final OfficeOptions options() {
        return options;
    }

    protected abstract Status work(Office office);

    @Override
    protected Status work() {
        var password = options.password();
        try (var office = Office.open(options.folder(), options.user(), password, Clock.systemUTC(), terminal().progress())) {
            return work(office);
        } finally {
            OfficeOptions.wipe(password);
        }
    }
}
