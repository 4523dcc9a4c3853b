package cn.yingchun.ui.exchange;

import cn.yingchun.domain.conflict.Conflict;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.sync.SyncFact.Merged;
import cn.yingchun.domain.sync.SyncFact.ReceiptCame;
import cn.yingchun.sync.Exchange;
import cn.yingchun.sync.Ledger;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads the page from the facts; nothing of it is remembered anywhere else.
public final class PageReader {
    private static final int MOST = 2_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Exchange exchange;
    private final Words words;
    private final FactWords facts;
    private final Function<Subject, String> label;
    private final Clock clock;

    /// @param label what a record is called in a list
    public PageReader(Exchange exchange, Words words, Function<Subject, String> label, Clock clock) {
        this.exchange = exchange;
        this.words = words;
        this.facts = new FactWords(words);
        this.label = label;
        this.clock = clock;
    }

    public ExchangePage read() {
        var ledger = exchange.ledger();
        Map<Part, List<Line>> lines = new EnumMap<>(Part.class);
        var unsent = exchange.unsent();
        lines.put(Part.SEND, exchange.waiting(MOST).stream().map(fact -> waiting(fact, ledger)).toList());
        lines.put(Part.REFUSED, refused(ledger));
        lines.put(Part.CONFLICTS, exchange.deciding().conflicts().stream().map(this::conflict).toList());
        lines.put(Part.CAME, ledger.merged().reversed().stream().map(entry -> came(entry, ledger)).toList());
        lines.put(Part.RECEIPTS, receipts(ledger));
        lines.put(Part.PARTNERS, ledger.partners().stream().map(partner -> new Line(partner.device(), clock.instant(),
                partner.office(), partner.device(), "", partner.paired().sees().isBlank() ? words.say("sync.partner.all")
                : words.say("sync.partner.region", partner.paired().sees()),
                Optional.empty(), Optional.empty(), Optional.empty())).toList());
        var urgent = !lines.get(Part.CONFLICTS).isEmpty() || !lines.get(Part.REFUSED).isEmpty();
        return new ExchangePage(sentence(unsent.count(), unsent.oldest(), ledger), urgent, unsent.count(), lines);
    }

    private String sentence(long unsent, Optional<java.time.Instant> oldest, Ledger ledger) {
        var days = oldest.map(since -> Math.max(0, Duration.between(since, clock.instant()).toDays())).orElse(0L);
        var first = unsent == 0 ? words.say("sync.sentence.sent") : words.say("sync.sentence.unsent", unsent, days);
        return first + ledger.last().map(fact -> words.say("sync.sentence.last", DAY.format(fact.happened()), partnerOf(fact, ledger)))
                .orElse(words.say("sync.sentence.never"));
    }

    private static String partnerOf(Fact fact, Ledger ledger) {
        return switch (fact.what()) {
            case Merged merged -> office(merged.from(), ledger);
            case ReceiptCame receipt -> office(receipt.from(), ledger);
            default -> "";
        };
    }

    private static String office(String device, Ledger ledger) {
        return ledger.partner(device).map(partner -> partner.office()).orElse(device);
    }

    private Line waiting(Fact fact, Ledger ledger) {
        return Line.of(fact, label.apply(fact.subject()), facts.masked(fact.what()),
                ledger.isHeldBack(fact.name()) ? words.say("sync.state.held") : "");
    }

    private List<Line> refused(Ledger ledger) {
        var lines = new ArrayList<Line>();
        for (var receipt : ledger.receipts().reversed()) {
            for (var one : receipt.what().refused()) {
                var fact = exchange.fact(one.fact());
                var line = fact.map(it -> Line.of(it, label.apply(it.subject()), facts.masked(it.what()), words.say(one.reason())));
                line.filter(it -> lines.stream().noneMatch(known -> known.id().equals(it.id()))
                        && !exchange.wasSaidAgain(one.fact(), it.subject())).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Line conflict(Conflict conflict) {
        var newest = conflict.versions().getFirst();
        return new Line(conflict.id(), newest.happened(), label.apply(conflict.subject()),
                facts.field(conflict.register()), String.join(" / ", conflict.versions().stream().map(Fact::actor).distinct().toList()),
                words.say(conflict.isMedical() ? "sync.state.medical" : "sync.state.versions", conflict.versions().size()),
                Optional.of(conflict.subject()), Optional.empty(), Optional.of(conflict));
    }

    private Line came(Ledger.Entry<Merged> entry, Ledger ledger) {
        var merged = entry.what();
        var state = ledger.isAside(entry.fact().name()) ? words.say("sync.state.aside")
                : words.say("sync.state.merged", merged.taken(), merged.held(), merged.refused().size());
        return new Line(entry.fact().name().toString(), entry.fact().happened(), office(merged.from(), ledger), merged.road(),
                entry.fact().actor(), state, Optional.empty(), Optional.of(entry.fact()), Optional.empty());
    }

    private List<Line> receipts(Ledger ledger) {
        return ledger.exported().reversed().stream().map(entry -> {
            var made = entry.what();
            var receipt = ledger.receiptOf(made);
            var state = receipt.map(it -> words.say("sync.state.receipt", it.accepted(), it.refused().size()))
                    .orElse(words.say("sync.state.out"));
            return new Line(made.bundle(), entry.fact().happened(), String.join(", ", made.to().stream().map(to -> office(to, ledger)).toList()),
                    words.say("sync.value.bundle", made.bundle(), made.facts()), entry.fact().actor(), state,
                    Optional.empty(), Optional.of(entry.fact()), Optional.empty());
        }).toList();
    }
}
