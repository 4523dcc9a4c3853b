package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.lists.DonorFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people work in one office without a pause: memory stays as it is, and the database does not outgrow what is in it.
class LongDayTest {
    private static final int DONORS = 200;
    private static final int TIMES_THE_CONTENT = 4;

    @TempDir
    Path dir;

    @Test
    void memoryAndDatabaseStayWithinBoundsForSomeSeconds() throws Exception {
        work(Duration.ofSeconds(Integer.getInteger("yingchun.seconds", 12)), 24L << 20);
    }

    @Test
    @Tag("soak")
    void memoryAndDatabaseStayWithinBoundsForALongDay() throws Exception {
        work(Duration.ofMinutes(Integer.getInteger("yingchun.minutes", 30)), 4L << 20);
    }

    /// @param grace what the database's own cache of pages still grows by, in bytes
    private void work(Duration day, long grace) throws Exception {
        var end = System.nanoTime() + day.toNanos();
        var acts = new AtomicLong();
        var heap = new ArrayList<Long>();
        try (var office = Offices.create(dir)) {
            var second = Thread.ofPlatform().start(() -> act(office, acts, end));
            for (int tenth = 1; tenth <= 10; tenth++) {
                act(office, acts, end - day.toNanos() / 10 * (10 - tenth));
                heap.add(used());
            }
            second.join();
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        }
        var early = heap.get(2);
        var late = heap.getLast();
        // A cleanly opened and closed office has the file that people carry through the night.
        Offices.open(dir).close();
        var file = size(dir.resolve("index"));
        try (var office = Offices.open(dir)) {
            office.rebuild(Progress.NONE);
        }
        var content = size(dir.resolve("index"));
        System.out.printf("store: %d s, 2 people, %,d acts: heap %,d KB after three tenths, %,d KB at the end; database %,d KB, made anew %,d KB%n",
                day.toSeconds(), acts.get(), early >> 10, late >> 10, file >> 10, content >> 10);
        assertThat(late).as("heap").isLessThan(early + early / 10 + grace);
        assertThat(file).as("database file").isLessThan(TIMES_THE_CONTENT * content);
    }

    private static void act(Office office, AtomicLong acts, long end) {
        while (System.nanoTime() < end) {
            var number = acts.incrementAndGet();
            var donor = Subject.of(new DonorId(new UUID(7, number % DONORS)));
            office.record(Act.of(Offices.USER, java.time.Instant.EPOCH, donor, new DonorFact.ContactConfirmed(LocalDate.EPOCH.plusDays(number % 9_000))));
            if (number % 5 == 0) {
                office.donors().count(DonorFilter.ALL);
                office.latest(20);
            }
        }
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            return all.stream().mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
