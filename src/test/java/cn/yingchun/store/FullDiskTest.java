package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.backup.Retention;
import cn.yingchun.store.crash.Work;
import cn.yingchun.store.disk.FaultyDisk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk of a whole office is full at random points of acts, imports, backups and changes of password; then there is space
/// again and the same open office goes on.
class FullDiskTest {
    @TempDir
    Path temporary;

    @Test
    void aFullDiskAtSomePointsIsSaidAndLosesNothing() {
        full(Integer.getInteger("yingchun.full", 20), 5);
    }

    @Test
    @Tag("soak")
    void aFullDiskAtTwoHundredPointsIsSaidAndLosesNothing() {
        full(Integer.getInteger("yingchun.full", 200), System.nanoTime());
    }

    private void full(int points, long seed) {
        var random = new Random(seed);
        var disk = new FaultyDisk();
        var dir = temporary.resolve("office");
        Offices.create(dir).close();
        List<String> acknowledged = new ArrayList<>();
        var refused = 0;
        try (var office = Office.open(dir, Offices.USER, Offices.password(), new Surroundings(Clock.systemUTC(), disk, Offices.CHEAP, Duration.ofSeconds(30)), Progress.NONE)) {
            for (int i = 0; i < points; i++) {
                disk.room(random.nextInt(6_000));
                for (int j = 0; j < 6; j++) {
                    refused += tried(office, random.nextInt(10), i * 100L + j, acknowledged) ? 0 : 1;
                }
                disk.heal();
                assertThat(tried(office, 0, i * 100L + 99, acknowledged)).as("seed %d, point %d: there is space again", seed, i).isTrue();
            }
            check(office, acknowledged, seed);
        }
        try (var office = Offices.open(dir)) {
            check(office, acknowledged, seed);
        }
        assertThat(refused).isPositive();
        System.out.printf("store: disk full at %d random points of a whole office (seed %d): %d refusals, each with its sentence, 0 of %d acknowledged lost,"
                + " goes on with the office open%n", points, seed, refused, acknowledged.size());
    }

    /// @return false if it was refused; then nothing of it is there
    private boolean tried(Office office, int dice, long number, List<String> acknowledged) {
        try {
            switch (dice) {
                case 7 -> {
                    try (var intake = office.intake(Offices.USER, "file " + number)) {
                        Work.file(number).forEach(intake::add);
                        intake.commit(Progress.NONE);
                    }
                }
                case 8 -> office.backups().make(temporary.resolve("backups"), Retention.USUAL, Progress.NONE);
                case 9 -> office.users().changePassword(Offices.password(), Offices.password());
                default -> {
                    office.record(Work.act(number, office.subject()));
                    acknowledged.add("act " + number);
                }
            }
            return true;
        } catch (Trouble full) {
            assertThat(full.key()).isEqualTo("store.disk.full");
            return false;
        }
    }

    private static void check(Office office, List<String> acknowledged, long seed) {
        var acts = new HashSet<String>();
        office.latest(Integer.MAX_VALUE).forEach(fact -> fact.why().ifPresent(acts::add));
        assertThat(acts).as("seed " + seed).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(office.verify(Progress.NONE).troubles()).as("seed " + seed).isEmpty();
    }
}
