package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.backup.Retention;
import cn.yingchun.store.crash.Work;
import cn.yingchun.store.disk.FaultyDisk;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The n-th thing that a whole office asks of the disk fails, while two people write and a backup is made.
class FailingDiskTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path temporary;

    @Test
    void anErrorAtEachOfTheFirstOperationsHangsNothingAndLosesNothing() throws Exception {
        errors(Integer.getInteger("yingchun.errors", 25));
    }

    @Test
    @Tag("soak")
    void anErrorAtEachOfFiveHundredOperationsHangsNothingAndLosesNothing() throws Exception {
        errors(Integer.getInteger("yingchun.errors", 500));
    }

    private void errors(int last) throws Exception {
        var disk = new FaultyDisk();
        var dir = temporary.resolve("office");
        Offices.create(dir).close();
        List<String> acknowledged = new ArrayList<>();
        var met = 0;
        for (int n = 1; n <= last; n++) {
            var said = new ConcurrentLinkedQueue<String>();
            met += round(dir, disk, n, said) ? 1 : 0;
            assertThat(ManagementFactory.getThreadMXBean().findDeadlockedThreads()).as("operation " + n).isNull();
            acknowledged.addAll(said);
            try (var office = Offices.open(dir)) {
                assertThat(office.latest(Integer.MAX_VALUE).stream().flatMap(fact -> fact.why().stream())).as("operation " + n).containsAll(acknowledged);
                if (n % 10 == 0) {
                    assertThat(office.verify(Progress.NONE).troubles()).as("operation " + n).isEmpty();
                }
            }
        }
        assertThat(met).as("errors that somebody noticed").isPositive();
        System.out.printf("store: an error at each of the first %d operations of a whole office with two writers and a backup: %d noticed,"
                + " 0 of %d acknowledged acts lost, no deadlock, nothing longer than %d s%n", last, met, acknowledged.size(), PATIENCE.toSeconds());
    }

    /// @return whether the error reached anybody
    private boolean round(Path dir, FaultyDisk disk, int n, Queue<String> said) throws Exception {
        var failed = new ConcurrentLinkedQueue<Trouble>();
        try (var people = Executors.newFixedThreadPool(3)) {
            var done = people.submit(() -> {
                disk.failAt(n);
                try (var office = Office.open(dir, Offices.USER, Offices.password(), new Surroundings(Clock.systemUTC(), disk, Offices.CHEAP, PATIENCE), Progress.NONE)) {
                    var one = people.submit(() -> write(office, n * 1_000L, said, failed));
                    var two = people.submit(() -> write(office, n * 1_000L + 500, said, failed));
                    backUp(office, failed);
                    one.get();
                    two.get();
                } catch (Trouble atTheDoor) {
                    failed.add(atTheDoor);
                }
                return true;
            });
            assertThat(done.get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("operation " + n).isTrue();
        } finally {
            disk.heal();
        }
        assertThat(failed).allSatisfy(trouble -> assertThat(trouble.key()).startsWith("store."));
        return !failed.isEmpty();
    }

    private static boolean write(Office office, long first, Queue<String> said, Queue<Trouble> failed) {
        for (long i = first; i < first + 8; i++) {
            try {
                office.record(Work.act(i, office.subject()));
                said.add("act " + i);
            } catch (Trouble notNow) {
                failed.add(notNow);
            }
        }
        return true;
    }

    private void backUp(Office office, Queue<Trouble> failed) {
        try {
            office.backups().make(temporary.resolve("backups"), Retention.USUAL, Progress.NONE);
        } catch (Trouble notNow) {
            failed.add(notNow);
        }
    }
}
