package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.carry.Blanking;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.journal.Entry;
import cn.yingchun.store.journal.Journal;
import cn.yingchun.store.journal.Rewriting;
import cn.yingchun.store.journal.Segments;
import cn.yingchun.store.keys.Doorkeeper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody with every key writes the whole journal anew with other words in it. Nothing at home can tell; whoever has received
/// anything from this office before can.
class AnchorTest {
    @TempDir
    Path dir;

    @Test
    void aJournalThatWasWrittenAnewIsFoundOutByWhoeverExchangedBefore() throws IOException {
        try (var pair = Pair.in(dir)) {
            Pair.name(pair.there, 1, "演示·赵一");
            pair.merge(pair.bundle());
            pair.there.close();
            rewrite(dir.resolve("there"));
            try (var forged = Offices.open(dir.resolve("there"))) {
                assertThat(forged.verify(Progress.NONE).troubles()).as("at home everything fits").isEmpty();
                assertThat(forged.history(Pair.donor(1)).getFirst().what().toString()).contains("演示·假一");
                Pair.name(forged, 2, "演示·钱二");
                var outcome = pair.merge(bundle(forged, pair));
                assertThat(outcome.seen().sorted().forked()).as("its facts do not follow what it said before").isNotEmpty();
                assertThat(pair.here.history(Pair.donor(1)).getFirst().what().toString()).contains("演示·赵一");
                assertThat(pair.here.history(Pair.donor(2))).as("nothing behind the forgery counts").isEmpty();
            }
        }
    }

    private static Path bundle(Office from, Pair pair) {
        return new Exchange(from, Clock.systemUTC()).export(pair.here.device(), pair.stick, Progress.NONE).files().getFirst();
    }

    private static void rewrite(Path office) throws IOException {
        var doorkeeper = new Doorkeeper(Disk.REAL, office, Clock.systemUTC(), Offices.CHEAP);
        var entered = doorkeeper.enter(Offices.USER, Offices.password());
        var old = office.resolve("journal");
        var fresh = office.resolve("forged");
        try (var master = entered.master(); var journal = Journal.open(new Segments(Disk.REAL, old, entered.identity(), master.journal()), Progress.NONE)) {
            new Rewriting(journal.segments(), fresh).run(sink -> journal.read(1, Progress.NONE, sink), AnchorTest::forged, Blanking::life, Progress.NONE);
        }
        remove(old);
        remove(office.resolve("index"));
        Files.move(fresh, old);
    }

    private static byte[] forged(Entry entry) {
        return new String(entry.body(), StandardCharsets.ISO_8859_1).replace(latin("演示·赵一"), latin("演示·假一")).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
