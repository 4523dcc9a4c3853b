package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.backup.Backups;
import cn.yingchun.store.backup.Retention;
import cn.yingchun.store.crash.Work;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.FaultyDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupsTest {
    private final StepClock clock = new StepClock(Instant.parse("2026-11-23T01:00:00Z"));

    @TempDir
    Path temporary;

    private Path dir() {
        return temporary.resolve("office");
    }

    private Path target() {
        return temporary.resolve("backups");
    }

    private Office restored(String folder) {
        return Office.restore(Backups.list(target()).getFirst(), temporary.resolve(folder), Offices.USER, Offices.password(), Offices.around(clock));
    }

    @Test
    void aRestoredOfficeHoldsWhatWasBackedUpAndSaysSo() {
        try (var office = Offices.create(dir(), Offices.around(clock))) {
            office.record(Work.act(0, office.subject()));
            var digest = office.digest();
            var backup = office.backups().make(target(), Retention.USUAL, Progress.NONE);
            office.record(Work.act(3, office.subject()));
            assertThat(office.backups().recordsSince(backup)).isEqualTo(1);
            assertThat(office.digest()).isNotEqualTo(digest);
            try (var again = restored("again")) {
                assertThat(again.latest(1).getFirst().what()).isEqualTo(new OfficeFact.Restored(backup.made(), backup.record()));
                assertThat(again.latest(100)).hasSize(6);
                assertThat(again.verify(Progress.NONE).troubles()).isEmpty();
            }
        }
    }

    @Test
    void aRestoredDeviceNeverUsesAFactNameAgain() {
        Set<Object> names = new HashSet<>();
        try (var office = Offices.create(dir(), Offices.around(clock))) {
            office.backups().make(target(), Retention.USUAL, Progress.NONE);
            names.add(office.record(Work.act(3, office.subject())).getFirst().name());
        }
        for (var folder : new String[] {"first", "second"}) {
            clock.forward(Duration.ofMinutes(1));
            try (var again = restored(folder)) {
                assertThat(names.add(again.record(Work.act(3, again.subject())).getFirst().name())).isTrue();
            }
            try (var again = Offices.open(temporary.resolve(folder), Offices.around(clock))) {
                assertThat(names.add(again.record(Work.act(7, again.subject())).getFirst().name())).isTrue();
            }
        }
    }

    @Test
    void aBackupOnAFullDiskIsRefusedAndTheOldOnesStay() throws Exception {
        var disk = new FaultyDisk();
        try (var office = Offices.create(dir(), new Surroundings(clock, disk, Offices.CHEAP, Duration.ofSeconds(30)))) {
            office.backups().make(target(), Retention.USUAL, Progress.NONE);
            clock.forward(Duration.ofHours(1));
            disk.room(1_000);
            assertThatThrownBy(() -> office.backups().make(target(), Retention.USUAL, Progress.NONE)).hasMessageContaining("store.disk.full");
            disk.heal();
        }
        assertThat(Backups.list(target())).hasSize(1);
        try (var files = Files.list(target())) {
            assertThat(files).as("nothing half").hasSize(1);
        }
    }

    @Test
    void aBackupIsOnlyDueWhenSomethingWasWrittenAndTimeHasPassed() {
        try (var office = Offices.create(dir(), Offices.around(clock))) {
            var hour = Duration.ofHours(1);
            assertThat(office.backups().makeIfDue(target(), hour, Progress.NONE)).isPresent();
            clock.forward(Duration.ofHours(2));
            assertThat(office.backups().makeIfDue(target(), hour, Progress.NONE)).isEmpty();
            office.record(Work.act(3, office.subject()));
            assertThat(office.backups().makeIfDue(target(), hour, Progress.NONE)).isPresent();
            office.record(Work.act(7, office.subject()));
            assertThat(office.backups().makeIfDue(target(), hour, Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aBackupWithADamagedRecordIsRefusedWhenItIsRestored() throws Exception {
        try (var office = Offices.create(dir(), new Surroundings(clock, Disk.REAL, Offices.CHEAP, Duration.ofSeconds(30)))) {
            office.record(Work.act(3, office.subject()));
            office.backups().make(target(), Retention.USUAL, Progress.NONE);
        }
        var segment = Backups.list(target()).getFirst().folder().resolve("journal/000001.journal");
        var bytes = Files.readAllBytes(segment);
        bytes[200] ^= 1;
        Files.write(segment, bytes);
        assertThatThrownBy(() -> restored("bad")).hasMessageContaining("store.journal.damaged");
    }

    @ParameterizedTest(name = "hourly for {0} days: {1} kept")
    @CsvSource({
        // days of hourly backups, kept: 24 of the last day, then days, weeks, months on top
        "1, 24", "2, 25", "7, 30", "14, 31", "40, 35", "400, 45",
    })
    void backupsAreThinnedOutToDaysWeeksAndMonths(int days, int kept) {
        var end = Instant.parse("2026-11-22T23:30:00Z");
        var made = java.util.stream.IntStream.range(0, days * 24).mapToObj(hour -> end.minus(Duration.ofHours(hour))).collect(Collectors.toSet());
        assertThat(Retention.USUAL.keep(made)).hasSize(kept).contains(end);
    }

    @Test
    void thinningOutAgainAndAgainStillReachesAYearBack() {
        var made = new TreeSet<Instant>();
        for (int hour = 0; hour < 500 * 24; hour++) {
            made.add(Instant.parse("2025-01-01T00:30:00Z").plus(Duration.ofHours(hour)));
            made.retainAll(Retention.USUAL.keep(made));
        }
        assertThat(made).hasSizeLessThan(60);
        assertThat(Duration.between(made.first(), made.last()).toDays()).isGreaterThan(300);
    }

    @Test
    void twoBackupsAtOnceAreTwo() throws Exception {
        try (var office = Offices.create(temporary.resolve("office")); var both = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            java.util.concurrent.Callable<Path> making = () -> office.backups().make(temporary.resolve("backups"), Retention.USUAL, Progress.NONE).folder();
            var made = both.invokeAll(java.util.Collections.nCopies(4, making));
            var folders = new java.util.HashSet<Path>();
            for (var one : made) {
                folders.add(one.get());
            }
            assertThat(folders).hasSize(4).allSatisfy(folder -> assertThat(folder).isDirectory());
        }
    }
}
