package cn.yingchun.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.Surroundings;
import cn.yingchun.store.disk.PowerCutDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes the power away from a whole office: of the journal everything survives that was forced, of the database file each
/// 4 KB block is found as it was when the office was opened or as it was when the power went, in any mixture.
class OfficePowerCutTest {
    private static final int BLOCK = 4096;
    private static final int CUTS_AN_OFFICE = 20;

    @TempDir
    Path temporary;

    @Test
    void twentyPowerCutsLoseNothingAndTheDatabaseEqualsARebuild() throws Exception {
        cut(Integer.getInteger("yingchun.cuts", 20), 20261125);
    }

    @Test
    @Tag("soak")
    void aThousandPowerCutsLoseNothingAndTheDatabaseEqualsARebuild() throws Exception {
        cut(1_000, System.nanoTime());
    }

    private void cut(int cuts, long seed) throws Exception {
        var random = new Random(seed);
        List<String> acknowledged = new ArrayList<>();
        var saved = 0;
        for (int round = 0; round < cuts; round++) {
            var dir = temporary.resolve("office" + round / CUTS_AN_OFFICE);
            if (round % CUTS_AN_OFFICE == 0) {
                Offices.create(dir).close();
                acknowledged.clear();
            }
            var database = Files.readAllBytes(database(dir));
            var disk = new PowerCutDisk(random);
            var office = Offices.open(dir, new Surroundings(Clock.systemUTC(), disk, Offices.CHEAP, Duration.ofSeconds(30)));
            assertWhole(office, acknowledged, "seed " + seed + ", cut " + round);
            work(office, random, round * 1_000L, acknowledged);
            saved += acknowledged.size();
            lastAct(office, disk, round * 1_000L + 999);
            var atTheCut = Files.readAllBytes(database(dir));
            abandon(office);
            Files.write(database(dir), mixed(database, atTheCut, random));
        }
        assertThat(saved).isPositive();
        System.out.printf("store: %d power cuts of whole offices (seed %d), 512-byte sectors of the journal and 4 KB blocks of the"
                + " database dropped and reordered: 0 acknowledged acts lost, 0 half, database equal to a rebuild each time%n", cuts, seed);
    }

    private static void work(Office office, Random random, long first, List<String> acknowledged) {
        for (int i = random.nextInt(5); i > 0; i--) {
            office.record(Work.act(first + i, office.subject()));
            acknowledged.add("act " + (first + i));
        }
        if (random.nextInt(10) == 0) {
            try (var intake = office.intake(Offices.USER, "file")) {
                Work.file(first).forEach(intake::add);
                intake.commit(Progress.NONE);
            }
        }
    }

    /// The power goes while this act is on its way to the disk: it may be found afterwards or not, but never half.
    private static void lastAct(Office office, PowerCutDisk disk, long number) {
        disk.cutBeforeForce();
        try {
            office.record(Work.act(number, office.subject()));
        } catch (Trouble powerIsOff) {
            assertThat(powerIsOff.key()).startsWith("store.disk.");
        }
    }

    private static void assertWhole(Office office, List<String> acknowledged, String where) {
        var facts = office.latest(Integer.MAX_VALUE);
        var acts = facts.stream().flatMap(fact -> fact.why().stream()).toList();
        assertThat(acts).as(where).containsAll(acknowledged);
        assertThat(acts.size() % Work.FACTS_AN_ACT).as("no half act, " + where).isZero();
        assertThat(office.verify(Progress.NONE).troubles()).as(where).isEmpty();
    }

    private static void abandon(Office office) {
        try {
            office.close();
        } catch (Trouble powerIsOff) {
            assertThat(powerIsOff.key()).startsWith("store.disk.");
        }
    }

    private static Path database(Path dir) throws IOException {
        try (var files = Files.list(dir.resolve("index"))) {
            return files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
        }
    }

    private static byte[] mixed(byte[] before, byte[] after, Random random) {
        var found = random.nextBoolean() ? after.clone() : Arrays.copyOf(after, Math.max(before.length, random.nextInt(after.length + 1)));
        for (int at = 0; at + BLOCK <= Math.min(before.length, found.length); at += BLOCK) {
            if (random.nextBoolean()) {
                System.arraycopy(before, at, found, at, BLOCK);
            }
        }
        return found;
    }
}
