package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.domain.sync.SyncFact.Exported;
import cn.yingchun.domain.sync.SyncFact.ReceiptCame;
import cn.yingchun.domain.sync.SyncFact.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A bundle that went out in parts counts as answered when all of them are.
class ReceiptTest {
    private static final String US = "abcdefghij";
    private static final String THEM = "klmnopqrst";
    private static final String BUNDLE = US + "-20261122T040000-0a1b";
    private static final Exported MADE = new Exported(BUNDLE, List.of(THEM), 30, 30);
    private static final Refusal REFUSED = new Refusal(new FactName(US, 1, 7), "sync.refused.scope");

    private static ReceiptCame came(String from, String about, int accepted, List<Refusal> refused) {
        return new ReceiptCame(from, Optional.of(about), accepted, refused, "");
    }

    private static Optional<Ledger.Answered> answered(SyncFact... receipts) {
        var facts = new ArrayList<Fact>();
        for (var what : receipts) {
            var name = new FactName(US, 1, facts.size() + 1L);
            facts.add(new Fact(name, name.seq(), 1, "演示", Pair.NOON, Pair.NOON, Optional.empty(),
                    new Subject(Subject.Kind.OFFICE, new UUID(1, 1)), what, List.of()));
        }
        return Ledger.of(facts, US).receiptOf(MADE);
    }

    @Test
    void nothingIsAcceptedWhileAPartIsNotAccountedFor() {
        var second = came(THEM, BUNDLE + "-2of3", 10, List.of());
        assertThat(answered(came(THEM, BUNDLE + "-1of3", 10, List.of()), second, second)).isEmpty();
    }

    @Test
    void allPartsTogetherSayWhatWasTakenAndRefused() {
        assertThat(answered(came(THEM, BUNDLE + "-3of3", 10, List.of()), came(THEM, BUNDLE + "-1of3", 9, List.of(REFUSED)),
                came(THEM, BUNDLE + "-2of3", 4, List.of()), came(THEM, BUNDLE + "-2of3", 10, List.of())))
                .contains(new Ledger.Answered(29, List.of(REFUSED)));
    }

    @Test
    void onlyAReceiverSpeaksAndOnlyOfThisBundle() {
        assertThat(answered(came("uvwxyz2345", BUNDLE, 30, List.of()), came(THEM, BUNDLE + "5", 30, List.of()))).isEmpty();
        assertThat(answered(came(THEM, BUNDLE, 30, List.of()))).contains(new Ledger.Answered(30, List.of()));
    }
}
