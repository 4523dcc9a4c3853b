package cn.yingchun.cli;

import cn.yingchun.store.NewOffice;
import cn.yingchun.store.Office;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes an empty office with its first user.
@Command(name = "init", description = "make an empty office with its first user")
final class InitVerb extends Verb {
    @Mixin
    private final OfficeOptions options = new OfficeOptions();

    @Option(names = "--name", paramLabel = "N", description = "name of the office")
    private String name = "红十字会 Red Cross";

    @Option(names = "--region", paramLabel = "CODE", description = "GB/T 2260 region code (default: ${DEFAULT-VALUE})")
    private String region = "410100";

    InitVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work() {
        var password = options.password();
        try (var office = Office.create(
                options.folder(), new NewOffice(name, region, options.user(), false), password, Clock.systemUTC())) {
            terminal().say("cli.init.done", office.dir());
            return Status.DONE;
        } finally {
            OfficeOptions.wipe(password);
        }
    }
}
