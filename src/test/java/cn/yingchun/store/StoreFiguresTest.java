package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Measures the store and prints what it found; the bounds are wide, so that only a real change of kind fails.
class StoreFiguresTest {
    private static final com.sun.management.OperatingSystemMXBean CPU =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir
    Path dir;

    @Test
    void anActIsSavedBeforeAnybodyNotices() {
        try (var office = Offices.create(dir)) {
            var nanos = new long[1_200];
            var cpu = CPU.getProcessCpuTime();
            for (int i = 0; i < nanos.length; i++) {
                var start = System.nanoTime();
                office.record(act(i, 4));
                nanos[i] = System.nanoTime() - start;
            }
            cpu = CPU.getProcessCpuTime() - cpu;
            Arrays.sort(nanos);
            System.out.printf("store: act of 4 facts, journal forced and index followed: p50 %.2f ms, p99 %.2f ms, CPU %.2f ms%n",
                    nanos[600] / 1e6, nanos[1188] / 1e6, cpu / 1e6 / nanos.length);
            assertThat(nanos[1188]).as("p99, ns").isLessThan(250_000_000L);
        }
    }

    @Test
    void aRegistryOfTenThousandIsTakenOver() throws IOException {
        take(10_000);
    }

    @Test
    @Tag("soak")
    void aRegistryOfAHundredThousandIsTakenOver() throws IOException {
        take(100_000);
    }

    @Test
    @Tag("soak")
    void aMillionDonorsAreTakenOver() throws IOException {
        take(1_000_000);
    }

    @Test
    void tenThousandFactsAreReadAnew() {
        rebuild(10_000);
    }

    @Test
    @Tag("soak")
    void aHundredThousandFactsAreReadAnew() {
        rebuild(100_000);
    }

    @Test
    @Tag("soak")
    void anIdentityIsErasedFromAHundredThousandDonorsAndThreeBackups() {
        var clock = new StepClock(Instant.parse("2026-11-25T01:00:00Z"));
        try (var office = Offices.create(dir, Offices.around(clock))) {
            try (var intake = office.intake(Offices.USER, "figures.csv")) {
                Registry.donors(100_000, 1).forEach(intake::add);
                intake.commit(Progress.NONE);
            }
            var donor = new DonorId(new UUID(7, 7));
            office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(donor), new DonorFact.Named("演示·张", Optional.empty())));
            for (int i = 0; i < 3; i++) {
                clock.forward(java.time.Duration.ofDays(1));
                office.backups().make(cn.yingchun.store.backup.BackupPlan.of(dir).folder(), cn.yingchun.store.backup.Retention.USUAL, Progress.NONE);
            }
            var start = System.nanoTime();
            var cpu = CPU.getProcessCpuTime();
            assertThat(office.erasure().run(donor, "练习", SecondPerson.onPaper("演示·孙二"), Progress.NONE).backups().cleaned()).isEqualTo(3);
            print("an identity erased, 100,000 donors, 3 backups", start, cpu);
        }
    }

    private void take(int count) throws IOException {
        try (var office = Offices.create(dir)) {
            var cpu = CPU.getProcessCpuTime();
            var start = System.nanoTime();
            try (var intake = office.intake(Offices.USER, "figures.csv")) {
                Registry.donors(count, 1).forEach(intake::add);
                intake.commit(Progress.NONE);
            }
            print("import of " + count + " donors", start, cpu);
            start = System.nanoTime();
            cpu = CPU.getProcessCpuTime();
            try (var intake = office.intake(Offices.USER, "figures.csv")) {
                Registry.donors(count, 1).forEach(intake::add);
                assertThat(intake.commit(Progress.NONE).unchanged()).isEqualTo(count);
            }
            print("the same file again", start, cpu);
            start = System.nanoTime();
            cpu = CPU.getProcessCpuTime();
            var fed = new int[1];
            office.donors().each(donor -> fed[0]++, Progress.NONE);
            assertThat(fed[0]).isEqualTo(count);
            print("each of them read", start, cpu);
            System.out.printf("store: journal %,d KB, index %,d KB%n", size("journal") / 1024, size("index") / 1024);
            start = System.nanoTime();
            cpu = CPU.getProcessCpuTime();
            office.rebuild(Progress.NONE);
            print("rebuild", start, cpu);
        }
        var start = System.nanoTime();
        var cpu = CPU.getProcessCpuTime();
        Offices.open(dir).close();
        print("open and close", start, cpu);
    }

    private void rebuild(int count) {
        try (var office = Offices.create(dir)) {
            for (int i = 0; i < count / 50; i++) {
                office.record(act(i, 50));
            }
            var start = System.nanoTime();
            var cpu = CPU.getProcessCpuTime();
            office.rebuild(Progress.NONE);
            print("rebuild of " + count + " facts", start, cpu);
            assertThat((CPU.getProcessCpuTime() - cpu) / 1e9).as("CPU s; 15 s for 100,000, and three for a start").isLessThan(3 + count * 15.0 / 100_000);
        }
    }

    private static Act act(int number, int facts) {
        var deeds = new ArrayList<Deed>();
        for (int i = 0; i < facts; i++) {
            var donor = Subject.of(new DonorId(new UUID(7, (number * facts + i) % 2_000)));
            deeds.add(Deed.of(donor, i % 2 == 0 ? new DonorFact.Named("演示·张" + number, Optional.empty())
                    : new DonorFact.ContactConfirmed(LocalDate.EPOCH.plusDays(number))));
        }
        return new Act(Offices.USER, Instant.EPOCH, Optional.of("练习"), List.copyOf(deeds));
    }

    private long size(String folder) throws IOException {
        try (var files = Files.walk(dir.resolve(folder))) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void print(String what, long start, long cpu) {
        System.out.printf("store: %s: %.1f s, CPU %.1f s%n", what, (System.nanoTime() - start) / 1e9, (CPU.getProcessCpuTime() - cpu) / 1e9);
    }
}
