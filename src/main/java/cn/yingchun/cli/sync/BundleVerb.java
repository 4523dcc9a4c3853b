package cn.yingchun.cli.sync;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.domain.strand.Sorted;
import cn.yingchun.store.Office;
import cn.yingchun.sync.Exchange;
import cn.yingchun.sync.Inspection;
import cn.yingchun.sync.Outcome;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes bundles for partners, looks into those that came, takes them.
@Command(name = "bundle", description = "exchange by stick, folder or mail")
final class BundleVerb extends OfficeVerb {
    /// What can be done with a bundle.
    enum Doing { export, inspect, merge }

    @Parameters(index = "0", paramLabel = "DOING", description = "${COMPLETION-CANDIDATES}")
    private Doing doing = Doing.inspect;

    @Parameters(index = "1..*", paramLabel = "FILE", description = "the bundle's files, in any order")
    private List<Path> files = List.of();

    @Option(names = "--to", split = ",", paramLabel = "DEVICE", description = "partners to write for (default: all)")
    private List<String> to = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "folder for bundles and receipts (default: ${DEFAULT-VALUE})")
    private Path out = Path.of(".");

    BundleVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        var exchange = new Exchange(office, Clock.systemUTC());
        return switch (doing) {
            case export -> export(exchange);
            case inspect -> each(file -> show(exchange.inspect(file, terminal().progress())));
            case merge -> each(file -> show(exchange.merge(file, out, terminal().progress())));
        };
    }

    private Status export(Exchange exchange) {
        var partners = exchange.ledger().partners();
        if (partners.isEmpty()) {
            terminal().say("sync.cli.partners");
            return Status.NO;
        }
        for (var partner : partners) {
            if (to.isEmpty() || to.contains(partner.device())) {
                var made = exchange.export(partner.device(), out, terminal().progress());
                made.files().forEach(terminal().results()::println);
                terminal().say("sync.cli.exported", made.facts(), partner.office());
            }
        }
        return Status.DONE;
    }

    private interface Look {
        void at(Path file);
    }

    private Status each(Look look) {
        if (files.isEmpty()) {
            terminal().say("sync.cli.files");
            return Status.NO;
        }
        files.forEach(look::at);
        return Status.DONE;
    }

    private void show(Inspection seen) {
        var header = seen.header();
        terminal().say("sync.cli.from", seen.from().office(), header.name(), header.facts(), seen.contents().answers().size());
        tell(seen, seen.sorted());
        seen.kinds().forEach((kind, facts) -> terminal().results().println(kind + "\t" + facts));
    }

    private void show(Outcome outcome) {
        var seen = outcome.seen();
        if (seen.replayed()) {
            terminal().say("sync.cli.replayed", seen.header().name());
        } else {
            tell(seen, seen.sorted());
        }
        outcome.receipt().ifPresent(terminal().results()::println);
    }

    private void tell(Inspection seen, Sorted sorted) {
        terminal().say("sync.cli.sorted", sorted.seen(), sorted.held(), sorted.parked().size(), seen.refused().size());
        if (!sorted.forked().isEmpty()) {
            terminal().say("sync.cli.forked", sorted.forked().size());
        }
        if (seen.ahead() > 0) {
            terminal().say("sync.cli.ahead", seen.ahead());
        }
        seen.refused().forEach(one -> terminal().results().println(one.fact() + "\t" + terminal().words().say(one.reason())));
    }
}
