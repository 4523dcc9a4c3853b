package cn.yingchun.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.crash.Killing.Moment;
import cn.yingchun.store.lists.DonorFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a working program at random moments: at work, in an import, a rebuild, a backup, a change of password, while it
/// starts and catches up, while it makes the index in another form.
///
/// After it the office must open by itself, with everything that was acknowledged, nothing half, and a database equal to
/// one made anew.
class KillTest {
    private static final long ROUND = 1_000_000;

    @TempDir
    Path temporary;

    @Test
    void sixtyKillsLoseNothing() throws Exception {
        kill(Integer.getInteger("yingchun.kills", 60), 20261122);
    }

    @Test
    @Tag("soak")
    void aThousandKillsLoseNothing() throws Exception {
        kill(1_000, System.nanoTime());
    }

    private void kill(int kills, long seed) throws Exception {
        var random = new Random(seed);
        var dir = temporary.resolve("office");
        Offices.create(dir).close();
        var program = Killing.program(dir, temporary);
        Set<String> acknowledged = new HashSet<>();
        var early = 0;
        for (int round = 0; round < kills; round++) {
            if (round % 5 == 4) {
                // An index of no known form, as after an update of the program: the next start makes it anew.
                Files.deleteIfExists(dir.resolve("index/current.json"));
            }
            var killed = Killing.run(program, dir, (round + 1) * ROUND, random, round % 3 == 0 ? 4 : 1, moment(random));
            early += killed.ready() ? 0 : 1;
            acknowledged.addAll(killed.said());
            // Mostly the next worker has to get up by itself.
            if (random.nextInt(4) == 0) {
                try (var office = Offices.open(dir)) {
                    checkAll(office, acknowledged);
                }
            }
        }
        try (var office = Offices.open(dir)) {
            checkAll(office, acknowledged);
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
            var digest = office.digest();
            office.rebuild(Progress.NONE);
            assertThat(office.digest()).isEqualTo(digest);
            System.out.printf("store: %d kills (seed %d), %d of them before the office was open; %d acts and files acknowledged, 0 lost%n",
                    kills, seed, early, acknowledged.size());
        }
    }

    /// A third while it starts (check, catch-up, probe), the others at work, after some acts and a little more.
    private static Moment moment(Random random) {
        return random.nextInt(3) == 0
                ? new Moment(0, Duration.ofMillis(150 + random.nextInt(600)))
                : new Moment(1 + random.nextInt(25), Duration.ofMillis(random.nextInt(20)));
    }

    private static void checkAll(Office office, Set<String> acknowledged) {
        var facts = office.latest(Integer.MAX_VALUE);
        assertThat(facts.stream().map(fact -> fact.name().seq()).sorted())
                .as("numbers without a gap").containsExactlyElementsOf(LongStream.rangeClosed(1, facts.size()).boxed().toList());
        var acts = facts.stream().filter(fact -> fact.why().isPresent())
                .collect(Collectors.groupingBy(fact -> fact.why().orElseThrow(), Collectors.mapping(Fact::name, Collectors.toList())));
        assertThat(acts.values()).as("acts are whole").allSatisfy(act -> assertThat(act).hasSize(Work.FACTS_AN_ACT));
        List<String> lost = new ArrayList<>();
        for (var saved : acknowledged) {
            if (saved.startsWith("act") && !acts.containsKey(saved)
                    || saved.startsWith("file") && donors(office, saved) != Work.DONORS_A_FILE) {
                lost.add(saved);
            }
        }
        assertThat(lost).as("acknowledged and lost").isEmpty();
        assertThat(office.donors().count(DonorFilter.ALL) % Work.DONORS_A_FILE).as("files are whole").isZero();
    }

    private static int donors(Office office, String file) {
        return office.donors().count(DonorFilter.ALL.text("F" + file.substring(5) + "-"));
    }
}
