package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.crash.Work;
import cn.yingchun.store.disk.FaultyDisk;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorOrder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to an office whose files are damaged, whose disk is full, whose index is gone.
class OfficeDamageTest {
    @TempDir
    Path dir;

    private String work() {
        try (var office = Offices.create(dir)) {
            LongStream.range(0, 40).forEach(number -> office.record(Work.act(number, office.subject())));
            take(office, 1);
            return office.digest();
        }
    }

    private static void take(Office office, long file) {
        try (var intake = office.intake(Offices.USER, "file")) {
            Work.file(file).forEach(intake::add);
            intake.commit(Progress.NONE);
        }
    }

    private Path index() throws IOException {
        try (var files = Files.list(dir.resolve("index"))) {
            return files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
        }
    }

    @Test
    void everyDamageOfTheIndexIsFoundAndHealedFromTheJournal() throws Exception {
        var digest = work();
        var random = new Random(6);
        for (int i = 0; i < 24; i++) {
            var good = Files.readAllBytes(index());
            var bad = good.clone();
            var at = random.nextInt(good.length / 4096) * 4096;
            switch (i % 5) {
                case 0 -> bad[random.nextInt(good.length)] ^= (byte) (1 << random.nextInt(8));
                case 1 -> Arrays.fill(bad, at, at + 4096, (byte) 0);
                case 2 -> System.arraycopy(good, random.nextInt(good.length / 4096) * 4096, bad, at, 4096);
                case 3 -> bad = Arrays.copyOf(good, random.nextInt(good.length));
                default -> bad = new byte[0];
            }
            Files.write(index(), bad);
            try (var office = Offices.open(dir)) {
                assertThat(office.digest()).as("damage %d", i).isEqualTo(digest);
                if (!Arrays.equals(good, bad)) {
                    assertThat(office.told()).extracting(Notice::key).contains("store.index.renewed");
                }
            }
        }
    }

    @Test
    void anIndexThatIsGoneIsMadeAnew() throws Exception {
        var digest = work();
        Files.delete(index());
        try (var office = Offices.open(dir)) {
            assertThat(office.digest()).isEqualTo(digest);
        }
        Files.delete(dir.resolve("index/current.json"));
        try (var office = Offices.open(dir)) {
            assertThat(office.digest()).isEqualTo(digest);
        }
        try (var files = Files.list(dir.resolve("index"))) {
            assertThat(files).as("no leftovers").hasSize(2);
        }
    }

    @Test
    void anOldIndexPutBackCatchesUp() throws Exception {
        Offices.create(dir).close();
        var old = Files.readAllBytes(index());
        var note = Files.readAllBytes(dir.resolve("index/current.json"));
        String digest;
        try (var office = Offices.open(dir)) {
            LongStream.range(0, 10).forEach(number -> office.record(Work.act(number, office.subject())));
            digest = office.digest();
        }
        Files.write(index(), old);
        Files.write(dir.resolve("index/current.json"), note);
        try (var office = Offices.open(dir)) {
            assertThat(office.digest()).isEqualTo(digest);
        }
    }

    @Test
    void whatADatabaseKnowsBeyondTheEndOfTheJournalIsMissedEvenWithoutTheJournalsNote() throws Exception {
        var facts = new java.util.ArrayList<cn.yingchun.domain.fact.Fact>();
        try (var office = Offices.create(dir)) {
            LongStream.range(0, 40).forEach(number -> office.record(Work.act(number, office.subject())));
            facts.addAll(office.latest(1_000));
            take(office, 1);
        }
        var segment = dir.resolve("journal/000001.journal");
        Files.delete(dir.resolve("journal/newest"));
        Files.write(segment, Arrays.copyOf(Files.readAllBytes(segment), 3_000));
        try (var office = Offices.open(dir)) {
            assertThat(office.told()).extracting(Notice::key).anyMatch(key -> key.startsWith("store.journal.wound"));
            assertThat(office.latest(1_000)).containsAll(facts);
            assertThat(office.verify(Progress.NONE).isSound()).isFalse();
        }
    }

    @Test
    void oneCopyOfTheKeysIsEnoughAndHealsTheOther() throws Exception {
        work();
        for (var name : List.of("keys.json", "keys.copy.json")) {
            var good = Files.readString(dir.resolve(name));
            Files.writeString(dir.resolve(name), good.substring(0, 100));
            Offices.open(dir).close();
            assertThat(dir.resolve(name)).hasContent(good);
        }
    }

    @Test
    void changedKeysAreRefusedWhereverTheyWereChanged() throws Exception {
        Offices.create(dir).close();
        var good = Files.readAllBytes(dir.resolve("keys.json"));
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(7));
            Files.write(dir.resolve("keys.json"), bad);
            Files.write(dir.resolve("keys.copy.json"), bad);
            Files.deleteIfExists(dir.resolve("attempts.json"));
            assertThatThrownBy(() -> Offices.open(dir).close()).isInstanceOfSatisfying(Trouble.class, trouble ->
                    assertThat(trouble.key()).isIn("store.keys.damaged", "store.keys.changed", "store.password.wrong", "store.newer"));
        }
    }

    @Test
    void aFullDiskGetsItsSentenceAndWorkGoesOnWhenThereIsSpace() {
        var disk = new FaultyDisk();
        var around = new Surroundings(Clock.systemUTC(), disk, Offices.CHEAP, Duration.ofSeconds(30));
        var random = new Random(8);
        List<Fact> acknowledged = new ArrayList<>();
        try (var office = Offices.create(dir, around)) {
            var before = office.latest(100);
            for (int i = 0; i < 200; i++) {
                disk.room(random.nextInt(3_000));
                try {
                    acknowledged.addAll(office.record(Work.act(i, office.subject())));
                } catch (Trouble full) {
                    assertThat(full.key()).isEqualTo("store.disk.full");
                }
                disk.heal();
            }
            assertThat(acknowledged).hasSizeBetween(30, 590);
            assertThat(office.latest(1_000)).hasSize(before.size() + acknowledged.size()).containsAll(acknowledged);
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        }
        try (var office = Offices.open(dir)) {
            assertThat(office.latest(1_000)).containsAll(acknowledged);
        }
    }

    @Test
    void aFullDiskInAnImportLeavesNothingOfIt() {
        var disk = new FaultyDisk();
        var around = new Surroundings(Clock.systemUTC(), disk, Offices.CHEAP, Duration.ofSeconds(30));
        try (var office = Offices.create(dir, around)) {
            var before = office.digest();
            disk.room(5_000);
            assertThatThrownBy(() -> take(office, 1)).hasMessageContaining("store.disk.full");
            disk.heal();
            assertThat(office.digest()).isEqualTo(before);
            take(office, 1);
            assertThat(office.donors().count(DonorFilter.ALL)).isEqualTo(300);
        }
    }

    @Test
    void noNameStandsInClearInAnyFile() throws Exception {
        work();
        try (var office = Offices.open(dir)) {
            var rows = office.donors().page(DonorFilter.ALL, DonorOrder.CODE, 0, 300).rows();
            var planted = new ArrayList<String>(List.of("演示办公室", "演示·赵", "演示医院", "A*02:01", "410105-2026"));
            rows.stream().map(row -> row.name()).filter(name -> !name.isEmpty()).distinct().forEach(planted::add);
            rows.stream().limit(50).forEach(row -> planted.add(row.code()));
            assertNothingInClear(planted);
        }
        Offices.open(dir).close();
        assertNothingInClear(List.of("演示·赵", "演示医院", "A*02:01"));
    }

    private void assertNothingInClear(List<String> planted) throws IOException {
        try (var files = Files.walk(dir)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"))) {
                    for (var name : planted) {
                        var bytes = new String(name.getBytes(charset), StandardCharsets.ISO_8859_1);
                        assertThat(content.contains(bytes)).as("%s in %s", name, file).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void anOfficeOfANewerProgramIsRefused() throws Exception {
        work();
        for (var name : List.of("keys.json", "keys.copy.json")) {
            Files.writeString(dir.resolve(name), Files.readString(dir.resolve(name)).replaceFirst("\"format\":1", "\"format\":2"));
        }
        assertThatThrownBy(() -> Offices.open(dir)).hasMessageContaining("store.newer");
    }
}
