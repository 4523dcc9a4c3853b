package cn.yingchun.cli.sync;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.store.Office;
import cn.yingchun.sync.Exchange;
import cn.yingchun.sync.registry.RegistryIn;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the registry, or what changed of it, for partners, and takes a partner's over.
@Command(name = "snapshot", description = "the registry as signed snapshots with differences")
final class SnapshotVerb extends OfficeVerb {
    /// Which way.
    enum Doing { export, inspect, take }

    @Parameters(index = "0", paramLabel = "DOING", description = "${COMPLETION-CANDIDATES}")
    private Doing doing = Doing.export;

    @Parameters(index = "1..*", paramLabel = "FILE", description = "one part of each snapshot to take; the others lie beside it")
    private List<Path> files = List.of();

    @Option(names = "--to", split = ",", paramLabel = "DEVICE", description = "partners to write for (default: all)")
    private List<String> to = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the files (default: ${DEFAULT-VALUE})")
    private Path out = Path.of(".");

    SnapshotVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        var exchange = new Exchange(office, Clock.systemUTC());
        return doing == Doing.export ? export(exchange) : take(exchange);
    }

    private Status export(Exchange exchange) {
        var partners = exchange.ledger().partners().stream().filter(one -> to.isEmpty() || to.contains(one.device())).toList();
        if (partners.isEmpty()) {
            terminal().say("sync.cli.partners");
            return Status.NO;
        }
        for (var partner : partners) {
            var made = exchange.registryOut().write(partner.device(), out, terminal().progress());
            made.files().forEach(terminal().results()::println);
            terminal().say("sync.registry.sent", made.facts(), made.files().size());
        }
        return Status.DONE;
    }

    private void tell(RegistryIn.Seen seen) {
        terminal().say(seen.whole() ? "sync.registry.seen-whole" : "sync.registry.seen-part", seen.office(), seen.parts());
        terminal().say("sync.registry.would", seen.counts().added(), seen.counts().changed(), seen.counts().unchanged());
        if (seen.before()) {
            terminal().say("sync.registry.before");
        }
    }

    private Status take(Exchange exchange) {
        if (files.isEmpty()) {
            terminal().say("sync.cli.files");
            return Status.NO;
        }
        for (var file : files) {
            if (doing == Doing.inspect) {
                tell(exchange.registryIn().inspect(file, terminal().progress()));
                continue;
            }
            var counts = exchange.registryIn().take(file, terminal().progress());
            terminal().say("sync.registry.taken", counts.added(), counts.changed(), counts.unchanged());
        }
        return Status.DONE;
    }
}
