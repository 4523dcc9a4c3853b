package cn.yingchun.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.crash.Killing.Moment;
import cn.yingchun.store.crash.Killing.Program;
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

/// Kills a working program at random moments: at work, in an import, a merge, a rebuild, a backup, a change of password, while
/// it starts and catches up, while it makes the index in another form; with one writer and with four.
///
/// After it the office must open by itself, with everything that was acknowledged, nothing half, and every table of the
/// database equal to one made anew.
class KillTest {
    private static final long ROUND = 1_000_000;
    /// Then a new office, or checking what grew costs more than killing.
    private static final int AN_OFFICE = 60;
    /// What the killed program does most, beside acts; by turns.
    private static final List<String> KINDS = List.of("any", "file", "rebuild", "backup", "password", "merge");

    @TempDir
    Path temporary;

    @Test
    void sixtyKillsLoseNothing() throws Exception {
        kill(Integer.getInteger("yingchun.kills", 60), 20261122);
    }

    @Test
    @Tag("soak")
    void aThousandKillsLoseNothing() throws Exception {
        kill(Integer.getInteger("yingchun.kills", 1_200), System.nanoTime());
    }

    private void kill(int kills, long seed) throws Exception {
        var random = new Random(seed);
        Program program = null;
        var told = new Told();
        for (int first = 0; first < kills; first += AN_OFFICE) {
            var dir = Files.createDirectories(temporary.resolve("kills" + first)).resolve("office");
            Offices.create(dir).close();
            program = program == null ? Killing.program(dir, temporary) : program;
            oneOffice(program, dir, Math.min(AN_OFFICE, kills - first), random, told);
        }
        System.out.printf("store: %d kills (seed %d), %d of them before the office was open; %d acts, files and merges acknowledged, 0 lost,"
                + " every table equal to a rebuild%n", kills, seed, told.early, told.acknowledged);
    }

    private static final class Told {
        int early;
        int acknowledged;
    }

    private static void oneOffice(Program program, Path dir, int kills, Random random, Told told) throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < kills; round++) {
            if (round % 7 == 4) {
                // An index of no known form, as after an update of the program: the next start makes it anew.
                Files.deleteIfExists(dir.resolve("index/current.json"));
            }
            var mostly = KINDS.get(round % KINDS.size());
            var killed = Killing.run(program, dir, new Killing.Job((round + 1) * ROUND, round / KINDS.size() % 2 == 0 ? 1 : 4, mostly),
                    random, moment(random, mostly));
            told.early += killed.ready() ? 0 : 1;
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
        }
        told.acknowledged += acknowledged.size();
    }

    /// A fifth while it starts (check, catch-up, probe), the others at work, after some acts and a little more, which is long
    /// enough for a backup or a rebuild to be on its way.
    private static Moment moment(Random random, String mostly) {
        if (random.nextInt(5) == 0) {
            return new Moment(0, Duration.ofMillis(150 + random.nextInt(600)));
        }
        return mostly.equals("any") ? new Moment(1 + random.nextInt(25), Duration.ofMillis(random.nextInt(20)))
                : new Moment(2 + random.nextInt(3), Duration.ofMillis(random.nextInt(120)));
    }

    private static void checkAll(Office office, Set<String> acknowledged) {
        var all = office.latest(Integer.MAX_VALUE).stream().collect(Collectors.partitioningBy(Partner::wrote));
        assertThat(all.get(true).stream().map(fact -> fact.name().seq()).sorted()).as("of the partner every batch whole or not there")
                .containsExactlyElementsOf(LongStream.rangeClosed(1, all.get(true).size() / Partner.BATCH * Partner.BATCH).boxed().toList());
        var facts = all.get(false);
        assertThat(facts.stream().map(fact -> fact.name().seq()).sorted())
                .as("numbers without a gap").containsExactlyElementsOf(LongStream.rangeClosed(1, facts.size()).boxed().toList());
        var acts = facts.stream().filter(fact -> fact.why().isPresent())
                .collect(Collectors.groupingBy(fact -> fact.why().orElseThrow(), Collectors.mapping(Fact::name, Collectors.toList())));
        assertThat(acts.values()).as("acts are whole").allSatisfy(act -> assertThat(act).hasSize(Work.FACTS_AN_ACT));
        List<String> lost = new ArrayList<>();
        for (var saved : acknowledged) {
            if (saved.startsWith("act") && !acts.containsKey(saved)
                    || saved.startsWith("merge") && all.get(true).size() < Long.parseLong(saved.substring(6))
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
