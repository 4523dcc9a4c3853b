package cn.yingchun.cli.vault;

import cn.yingchun.cli.OfficeOptions;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.cli.Verb;
import cn.yingchun.domain.access.Role;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.work.practice.Simulation;
import java.time.Clock;
import java.util.SplittableRandom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Random but lawful work of several people, one after the other at the same desk, for long runs of every kind.
@Command(name = "simulate", description = "random but lawful work by several made-up people, in an office that has donors")
final class SimulateVerb extends Verb {
    private static final int MOST_PEOPLE = 9;
    /// Everybody comes to the desk twice.
    private static final int ROUNDS = 2;

    @Mixin
    private final OfficeOptions options = new OfficeOptions();

    @Option(names = "--seed", paramLabel = "S", description = "default: ${DEFAULT-VALUE}")
    private long seed = 1;

    @Option(names = "--steps", paramLabel = "N", description = "acts of all of them together (default: ${DEFAULT-VALUE})")
    private int steps = 100;

    @Option(names = "--people", paramLabel = "P", description = "they enter with the same password (default: ${DEFAULT-VALUE})")
    private int people = 3;

    SimulateVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work() {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new Trouble("cli.simulate.people");
        }
        var password = options.password();
        try {
            admit(password);
            var random = new SplittableRandom(seed);
            var done = new Simulation.Done(0, 0);
            for (int shift = 0; shift < people * ROUNDS; shift++) {
                var share = steps * (shift + 1) / (people * ROUNDS) - steps * shift / (people * ROUNDS);
                try (var office = entered(name(shift % people), password)) {
                    done = done.plus(new Simulation(office, random.split(), Clock.systemUTC()).run(share, terminal().progress()));
                }
            }
            terminal().say("cli.simulate.done", people, done.steps(), done.refused());
            return Status.DONE;
        } finally {
            OfficeOptions.wipe(password);
        }
    }

    private void admit(char[] password) {
        try (var office = entered(options.user(), password)) {
            var there = office.users().roles().keySet();
            for (int person = 0; person < people; person++) {
                if (!there.contains(name(person))) {
                    office.users().admit(name(person), Role.PROVINCE.name(), password);
                }
            }
        }
    }

    private Office entered(String user, char[] password) {
        return Office.open(options.folder(), user, password.clone(), Clock.systemUTC(), terminal().progress());
    }

    private static String name(int person) {
        return "simulated-" + (person + 1);
    }
}
