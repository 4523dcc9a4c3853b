package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Offices;
import cn.yingchun.store.backup.Backups;
import cn.yingchun.sync.pair.Card;
import cn.yingchun.sync.pair.PairCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {
    @TempDir
    Path dir;
    private Pair pair;

    @BeforeEach
    void open() {
        pair = Pair.in(dir);
    }

    @AfterEach
    void close() {
        pair.close();
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo(key));
    }

    @Test
    void aBundleIsSentOnlyWhenItsReceiptHasCome() {
        Pair.name(pair.there, 1, "演示·赵一");
        var before = pair.theirs.unsent().count();
        assertThat(before).isPositive();
        var outcome = pair.merge(pair.bundle());
        assertThat(pair.here.history(Pair.donor(1))).isEqualTo(pair.there.history(Pair.donor(1)));
        assertThat(pair.theirs.unsent().count()).as("merged there, but nobody has said so here").isEqualTo(before);
        var receipt = pair.theirs.merge(outcome.receipt().orElseThrow(), dir, Progress.NONE);
        assertThat(receipt.receipt()).isEmpty();
        assertThat(pair.theirs.unsent().count()).isZero();
        var answer = pair.theirs.ledger().receiptOf(pair.theirs.ledger().exported().getFirst().what()).orElseThrow();
        assertThat(answer.accepted()).isEqualTo(outcome.seen().header().facts());
        assertThat(answer.refused()).isEmpty();
    }

    @Test
    void theNextBundleCarriesOnlyWhatIsNew() {
        Pair.name(pair.there, 1, "演示·赵一");
        pair.theirs.merge(pair.merge(pair.bundle()).receipt().orElseThrow(), dir, Progress.NONE);
        Pair.name(pair.there, 2, "演示·钱二");
        var made = pair.theirs.inspect(pair.ours.export(pair.there.device(), pair.stick, Progress.NONE).files().getFirst(), Progress.NONE);
        assertThat(made.contents().facts()).isPositive();
        var second = pair.merge(pair.bundle());
        assertThat(second.seen().kinds()).containsEntry("donor.Named", 1).doesNotContainKey("office.Founded");
        assertThat(pair.here.history(Pair.donor(2))).hasSize(1);
    }

    @Test
    void inspectingWritesNothing() {
        Pair.name(pair.there, 1, "演示·赵一");
        var bundle = pair.bundle();
        var before = pair.here.digest();
        var seen = pair.ours.inspect(bundle, Progress.NONE);
        assertThat(seen.kinds()).containsEntry("donor.Named", 1);
        assertThat(seen.sorted().seen()).isEqualTo(seen.header().facts());
        assertThat(pair.here.digest()).isEqualTo(before);
    }

    @Test
    void aReplayedBundleChangesNothing() {
        Pair.name(pair.there, 1, "演示·赵一");
        var bundle = pair.bundle();
        pair.merge(bundle);
        var before = pair.here.digest();
        var again = pair.merge(bundle);
        assertThat(again.taken()).isZero();
        assertThat(again.note()).isEmpty();
        assertThat(again.seen().replayed()).isTrue();
        assertThat(pair.here.digest()).isEqualTo(before);
    }

    @Test
    void aBackupLiesThereBeforeAnythingIsMerged() {
        Pair.name(pair.there, 1, "演示·赵一");
        var records = pair.here.verify(Progress.NONE).records();
        pair.merge(pair.bundle());
        assertThat(Backups.list(Exchange.backups(pair.here))).singleElement()
                .satisfies(backup -> assertThat(backup.record()).isEqualTo(records));
    }

    @Test
    void aStrangersBundleIsRefusedBeforeItIsOpened() {
        try (var stranger = Offices.create(dir.resolve("stranger"))) {
            var strange = new Exchange(stranger, Clock.systemUTC());
            strange.pair(pair.ours.card(), PairCode.of(pair.ours.card(), strange.card()), "");
            var bundle = strange.export(pair.here.device(), pair.stick, Progress.NONE).files().getFirst();
            refused(() -> pair.merge(bundle), "sync.bundle.stranger");
        }
    }

    @Test
    void aPartnerThatWasGivenUpIsAStranger() {
        var bundle = pair.bundle();
        pair.ours.unpair(pair.there.device(), "演示：设备丢失");
        refused(() -> pair.merge(bundle), "sync.bundle.stranger");
    }

    @Test
    void aBundleForAnotherOfficeIsNotOpened() {
        try (var third = Offices.create(dir.resolve("third"))) {
            var other = new Exchange(third, Clock.systemUTC());
            pair.know(pair.theirs, other, "");
            var bundle = pair.theirs.export(third.device(), pair.stick, Progress.NONE).files().getFirst();
            refused(() -> pair.merge(bundle), "sync.bundle.another");
        }
    }

    @Test
    void oneReadsTheSameCodeOnBothSidesAndAChangedCardShows() {
        var ours = pair.ours.card();
        var theirs = pair.theirs.card();
        assertThat(PairCode.of(ours, theirs)).isEqualTo(PairCode.of(theirs, ours)).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        var changed = new Card(theirs.form(), theirs.device(), theirs.office(), ours.signKey(), theirs.boxKey());
        refused(() -> pair.ours.pair(changed, PairCode.of(ours, theirs), ""), "sync.pair.code");
    }

    @Test
    void aFileThatIsNoBundleSaysSo() throws Exception {
        var file = Files.writeString(dir.resolve("letter.txt"), "演示".repeat(100));
        refused(() -> pair.merge(file), "sync.bundle.foreign");
        refused(() -> pair.merge(dir.resolve("missing.ycbundle")), "sync.bundle.none");
    }

    @Test
    void bundlesNameNoPeopleOutside() throws Exception {
        Pair.name(pair.there, 1, "演示·赵一");
        var bundle = pair.bundle();
        assertThat(bundle.getFileName().toString()).matches("[0-9a-z]{10}-\\d{8}T\\d{6}-[0-9a-f]{4}\\.ycbundle");
        assertThat(new String(Files.readAllBytes(bundle), java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("演示");
    }
}
