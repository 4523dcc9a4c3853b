package cn.yingchun.cli.vault;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.store.Office;
import cn.yingchun.store.SecondPerson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Sets a legal hold on a donor's identity or lifts it, by two people and with a reason; without a donor it lists the holds.
@Command(name = "hold", description = "let nothing about a donor be erased (--lift: end that); without --donor: list who is under legal hold")
final class HoldVerb extends OfficeVerb {
    @Option(names = "--donor", paramLabel = "CODE", description = "the donor's code in the registry")
    private @Nullable String donor;

    @Option(names = "--lift", description = "end the hold")
    private boolean lift;

    @Option(names = "--why", paramLabel = "TEXT", description = "the reason, which is written down")
    private String why = "";

    @Option(names = "--second", paramLabel = "NAME", description = "the other person who stands by")
    private String second = "";

    HoldVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        if (donor == null) {
            var held = office.erasure().all().stream().filter(line -> line.kept().kind().equals("hold")).toList();
            held.forEach(line -> office.donors().one(line.donor()).ifPresent(row -> terminal().results().println(row.registry().code())));
            terminal().say("cli.hold.all", held.size());
            return Status.DONE;
        }
        var id = EraseVerb.donor(office, donor);
        if (lift) {
            office.erasure().lift(id, why, SecondPerson.onPaper(second));
        } else {
            office.erasure().hold(id, why, SecondPerson.onPaper(second));
        }
        terminal().say(lift ? "cli.hold.lifted" : "cli.hold.set", donor);
        return Status.DONE;
    }
}
