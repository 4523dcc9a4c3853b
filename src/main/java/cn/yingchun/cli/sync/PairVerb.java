package cn.yingchun.cli.sync;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.store.Office;
import cn.yingchun.sync.Exchange;
import cn.yingchun.sync.pair.Card;
import cn.yingchun.sync.pair.PairCode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes two devices known to each other: cards are handed over, and the same code is read aloud on both sides.
@Command(name = "pair", description = "know another device: hand over cards, read the code to each other")
final class PairVerb extends OfficeVerb {
    @Option(names = "--card", paramLabel = "FILE", description = "write this office's card")
    private @Nullable Path card;

    @Option(names = "--with", paramLabel = "FILE", description = "the partner's card; without --code the code is shown")
    private @Nullable Path with;

    @Option(names = "--code", paramLabel = "CODE", description = "the code as the partner reads it aloud")
    private @Nullable String code;

    @Option(names = "--sees", paramLabel = "REGION", description = "first digits of the district code it may see (default: everything)")
    private String sees = "";

    @Option(names = "--end", paramLabel = "DEVICE", description = "end the partnership with a device")
    private @Nullable String end;

    @Option(names = "--why", paramLabel = "TEXT", description = "why it ends")
    private String why = "";

    PairVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        var exchange = new Exchange(office, Clock.systemUTC());
        if (card != null) {
            exchange.card().write(card);
            terminal().results().println(card);
        }
        Optional.ofNullable(with).ifPresent(file -> with(exchange, Card.read(file)));
        Optional.ofNullable(end).ifPresent(device -> exchange.unpair(device, why));
        exchange.ledger().partners().forEach(partner -> terminal().results().println(
                partner.device() + "\t" + partner.office() + "\t" + (partner.paired().sees().isBlank() ? "*" : partner.paired().sees())));
        return Status.DONE;
    }

    private void with(Exchange exchange, Card other) {
        if (code == null) {
            terminal().say("sync.cli.code", PairCode.of(exchange.card(), other), other.office());
        } else {
            exchange.pair(other, code, sees);
            terminal().say("sync.cli.paired", other.office());
        }
    }
}
