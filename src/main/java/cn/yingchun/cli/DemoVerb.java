package cn.yingchun.cli;

import cn.yingchun.match.Reference;
import cn.yingchun.store.Office;
import cn.yingchun.work.practice.PracticeOffice;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes a practice office: donors, patients, and cases in every stage, none of whom exists.
@Command(name = "demo", description = "make a practice office with donors, patients, cases in every stage")
final class DemoVerb extends Verb {
    @Mixin
    private final OfficeOptions options = new OfficeOptions();

    @Option(names = "--donors", paramLabel = "N", description = "default: ${DEFAULT-VALUE}")
    private int donors = 5_000;

    @Option(names = "--seed", paramLabel = "S", description = "default: ${DEFAULT-VALUE}")
    private long seed = 1;

    DemoVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work() {
        var password = options.password();
        var clock = Clock.systemUTC();
        try (var office = Office.create(options.folder(), PracticeOffice.founding(options.user()), password, clock)) {
            var today = PracticeOffice.day(clock);
            var scale = new PracticeOffice.Scale(Reference.builtIn().table(), donors, seed, today);
            var made = PracticeOffice.in(office, clock).furnish(scale, terminal().progress());
            terminal().say("cli.demo.done", office.dir(), made.donors(), made.patients(), made.cases());
            return Status.DONE;
        } finally {
            OfficeOptions.wipe(password);
        }
    }
}
