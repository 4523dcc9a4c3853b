package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.backup.Backup;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.backup.Backups;
import cn.yingchun.store.backup.Retention;
import cn.yingchun.store.crash.Work;
import cn.yingchun.store.disk.FaultyDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Going back to a backup in an open office.
class RestorationTest {
    private final StepClock clock = new StepClock(Instant.parse("2026-11-23T01:00:00Z"));

    @TempDir
    Path temporary;

    private Path dir() {
        return temporary.resolve("office");
    }

    private Office open() {
        return Offices.open(dir(), Offices.around(clock));
    }

    private Backup backup(Office office) {
        clock.forward(Duration.ofMinutes(5));
        return office.backups().make(BackupPlan.of(dir()).folder(), Retention.USUAL, Progress.NONE);
    }

    private static List<Fact> act(Office office, long number) {
        return office.record(Work.act(number, office.subject()));
    }

    @Test
    void whatWouldBeLostIsSaidBeforeAnythingIsDone() {
        try (var office = Offices.create(dir(), Offices.around(clock))) {
            act(office, 0);
            var backup = backup(office);
            act(office, 1);
            act(office, 2);
            var loss = office.restoration().loss(backup, Progress.NONE);
            assertThat(loss.records()).isEqualTo(2);
            assertThat(loss.facts()).hasSize(2 * 3);
            assertThat(loss.subjects()).isEqualTo(2);
            assertThat(loss.byPerson()).singleElement().satisfies(one -> assertThat(one.getValue()).isEqualTo(6));
            assertThat(loss.newest(1).getFirst().why()).contains("act 2");
        }
    }

    @Test
    void theRestoredOfficeStandsInThePlaceOfThePresentOneWhichIsKeptTwice() throws Exception {
        List<Fact> kept;
        try (var office = Offices.create(dir(), Offices.around(clock))) {
            kept = act(office, 0);
            var backup = backup(office);
            var gone = act(office, 1);
            clock.forward(Duration.ofMinutes(5));
            var report = office.restoration().run(backup, Progress.NONE);
            assertThat(report.lost().facts()).isEqualTo(gone);
            assertThat(report.safety().record()).isEqualTo(backup.record() + 1);
        }
        try (var office = open()) {
            assertThat(office.latest(1).getFirst().what()).isInstanceOf(OfficeFact.Restored.class);
            assertThat(office.latest(100)).containsAll(kept).hasSize(2 + 3 + 1);
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        }
        try (var files = Files.list(dir())) {
            assertThat(files.map(file -> file.getFileName().toString())).anyMatch(name -> name.startsWith("before-restore-"));
        }
    }

    @Test
    void passwordsOfTodayOpenTheRestoredOffice() {
        try (var office = Offices.create(dir(), Offices.around(clock))) {
            var backup = backup(office);
            office.users().changePassword(Offices.password(), "a newer password".toCharArray());
            office.restoration().run(backup, Progress.NONE);
        }
        Office.open(dir(), Offices.USER, "a newer password".toCharArray(), Offices.around(clock), Progress.NONE).close();
    }

    @Test
    void whatWasGivenUpCanBeGoneBackTo() {
        try (var office = Offices.create(dir(), Offices.around(clock))) {
            var first = backup(office);
            act(office, 1);
            clock.forward(Duration.ofMinutes(5));
            office.restoration().run(first, Progress.NONE);
        }
        clock.forward(Duration.ofMinutes(5));
        Backup givenUp;
        try (var office = open()) {
            act(office, 2);
            givenUp = Backups.list(BackupPlan.of(dir()).folder()).getFirst();
            var loss = office.restoration().loss(givenUp, Progress.NONE);
            assertThat(loss.facts()).as("the restore itself, and what was written then").hasSize(1 + 3);
            office.restoration().run(givenUp, Progress.NONE);
        }
        try (var office = open()) {
            assertThat(office.latest(100)).anyMatch(fact -> fact.why().equals(java.util.Optional.of("act 1")))
                    .noneMatch(fact -> fact.why().equals(java.util.Optional.of("act 2")));
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndNothingIsTouched() throws Exception {
        try (var office = Offices.create(dir(), Offices.around(clock))) {
            act(office, 0);
            var backup = backup(office);
            act(office, 1);
            var segment = backup.folder().resolve("journal/000001.journal");
            var bytes = Files.readAllBytes(segment);
            bytes[bytes.length - 1] ^= 1;
            Files.write(segment, bytes);
            assertThatThrownBy(() -> office.restoration().run(backup, Progress.NONE)).hasMessageContaining("store.backup.damaged");
            act(office, 2);
            assertThat(office.latest(100)).hasSize(2 + 9);
        }
    }

    @Test
    void aBackupOfAnotherOfficeIsRefused() {
        var other = temporary.resolve("other");
        try (var office = Offices.create(dir(), Offices.around(clock)); var stranger = Offices.create(other, Offices.around(clock))) {
            var backup = stranger.backups().make(temporary.resolve("strange"), Retention.USUAL, Progress.NONE);
            assertThatThrownBy(() -> office.backups().check(backup, Progress.NONE)).hasMessageContaining("store.backup.foreign");
        }
    }

    @Test
    void aFullDiskInTheMiddleLeavesThePresentOfficeAsItIs() {
        var disk = new FaultyDisk();
        try (var office = Offices.create(dir(), new Surroundings(clock, disk, Offices.CHEAP, Duration.ofSeconds(30)))) {
            LongStream.range(0, 20).forEach(number -> act(office, number));
            var backup = backup(office);
            var facts = office.latest(1_000);
            clock.forward(Duration.ofMinutes(5));
            disk.room(30_000);
            assertThatThrownBy(() -> office.restoration().run(backup, Progress.NONE)).hasMessageContaining("store.disk.full");
            disk.heal();
            assertThat(office.latest(1_000)).isEqualTo(facts);
        }
        try (var office = open()) {
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        }
    }

    @Test
    void aProgramKilledWhileTheTwoChangePlacesFinishesAtItsNextStart() throws Exception {
        try (var office = Offices.create(dir(), Offices.around(clock))) {
            act(office, 0);
            var backup = backup(office);
            act(office, 1);
            office.restoration().run(backup, Progress.NONE);
        }
        // As if it had been killed after the first of four moves.
        var aside = asides().getFirst();
        var fresh = Files.createDirectories(dir().resolve("restoring"));
        Files.writeString(fresh.resolve("ready"), aside.getFileName().toString());
        for (var part : List.of("index", "keys.copy.json", "keys.json")) {
            Files.move(dir().resolve(part), fresh.resolve(part));
            Files.move(aside.resolve(part), dir().resolve(part));
        }
        try (var office = open()) {
            assertThat(office.latest(1).getFirst().what()).isInstanceOf(OfficeFact.Restored.class);
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        }
        assertThat(fresh).doesNotExist();
    }

    @Test
    void whereverTheDiskFailsTheOfficeIsTheOneBeforeOrTheRestoredOneWhole() throws Exception {
        try (var office = Offices.create(dir(), Offices.around(clock))) {
            act(office, 0);
            backup(office);
            act(office, 1);
        }
        var good = dir();
        var ends = new java.util.TreeMap<Boolean, Integer>();
        for (int n = 1; n <= Integer.getInteger("yingchun.restores", 260); n += 1 + n / 7) {
            var there = temporary.resolve("failing" + n).resolve("office");
            copy(good, there);
            copy(BackupPlan.of(good).folder(), BackupPlan.of(there).folder());
            var disk = new cn.yingchun.store.disk.FaultyDisk();
            try (var office = Offices.open(there, new Surroundings(clock, disk, Offices.CHEAP, Duration.ofSeconds(30)))) {
                disk.failAt(n);
                office.restoration().run(cn.yingchun.store.backup.Backups.list(BackupPlan.of(there).folder()).getFirst(), Progress.NONE);
            } catch (cn.yingchun.domain.say.Trouble brokenOff) {
                assertThat(brokenOff.key()).as("failure " + n).startsWith("store.");
            }
            disk.heal();
            try (var office = Offices.open(there, Offices.around(clock))) {
                var acts = office.latest(1_000).stream().flatMap(fact -> fact.why().stream()).distinct().toList();
                var restored = office.latest(1_000).stream().anyMatch(fact -> fact.what() instanceof OfficeFact.Restored);
                assertThat(acts).as("failure " + n).containsExactlyInAnyOrderElementsOf(restored ? List.of("act 0") : List.of("act 0", "act 1"));
                assertThat(office.verify(Progress.NONE).troubles()).as("failure " + n).isEmpty();
                ends.merge(restored, 1, Integer::sum);
            }
        }
        assertThat(ends).as("some before, some restored").hasSize(2);
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to.resolveSibling("."));
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void anAttemptThatWasNeverReadyIsTakenAway() throws Exception {
        Offices.create(dir(), Offices.around(clock)).close();
        var fresh = Files.createDirectories(dir().resolve("restoring/journal"));
        Files.writeString(fresh.resolve("000001.journal"), "half");
        open().close();
        assertThat(dir().resolve("restoring")).doesNotExist();
    }

    @Test
    void theUsualPlanIsBesideTheOfficeEveryHourAndAnotherIsKept() {
        Offices.create(dir(), Offices.around(Clock.systemUTC())).close();
        assertThat(BackupPlan.of(dir())).isEqualTo(new BackupPlan(temporary.resolve("office-backups"), Duration.ofHours(1)));
        assertThat(BackupPlan.of(dir()).onTheSameDisk(dir())).isTrue();
        var other = new BackupPlan(temporary.resolve("stick"), Duration.ofMinutes(30));
        other.keep(dir());
        assertThat(BackupPlan.of(dir())).isEqualTo(other);
    }

    private List<Path> asides() throws Exception {
        try (var files = Files.list(dir())) {
            return files.filter(file -> file.getFileName().toString().startsWith("before-restore-")).toList();
        }
    }
}
