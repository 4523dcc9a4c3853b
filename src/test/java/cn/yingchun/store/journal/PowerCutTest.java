package cn.yingchun.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.disk.PowerCutDisk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes the power away at random moments: what was acknowledged is there, in order, and the journal goes on.
class PowerCutTest {
    @TempDir
    Path temporary;

    @Test
    void threeHundredPowerCutsLoseNothing() throws Exception {
        cut(300, 5);
    }

    @Test
    @Tag("soak")
    void aThousandPowerCutsLoseNothing() throws Exception {
        cut(1_000, System.nanoTime());
    }

    private void cut(int cuts, long seed) throws Exception {
        var random = new Random(seed);
        var acknowledged = new ArrayList<String>();
        for (int round = 0; round < cuts; round++) {
            var folder = temporary.resolve("journal" + round / 25);
            if (round % 25 == 0) {
                acknowledged.clear();
            }
            var disk = new PowerCutDisk(random);
            try (var journal = Journals.open(folder, disk)) {
                assertThat(Journals.said(journal).stream().filter(line -> !line.startsWith("unsaid")).toList())
                        .as("seed %d, cut %d", seed, round).isEqualTo(acknowledged);
                work(journal, disk, random, round, acknowledged);
            }
        }
        System.out.printf("store: %d power cuts of the journal (seed %d), 0 acknowledged records lost%n", cuts, seed);
    }

    private static void work(Journal journal, PowerCutDisk disk, Random random, int round, List<String> acknowledged) throws Exception {
        for (int i = random.nextInt(8); i > 0; i--) {
            var size = random.nextInt(20) == 0 ? 3_000_000 : random.nextInt(3_000);
            var line = round + "." + i + "x".repeat(size);
            Journals.say(journal, line);
            acknowledged.add(line);
        }
        // The last record is on its way when the power goes: it may be found afterwards or not, but never half.
        disk.cutBeforeForce();
        try {
            Journals.say(journal, "unsaid " + "u".repeat(random.nextInt(5_000)));
        } catch (Trouble powerIsOff) {
            return;
        }
    }
}
