package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Have;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.store.backup.Backups;
import cn.yingchun.store.backup.Retention;
import cn.yingchun.store.crash.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bit flips in the middle of the journal: the office opens, says what is gone, reads everything else, and puts it back from
/// the database, a backup or another office.
class WoundsTest {
    @TempDir
    Path temporary;

    private Path dir() {
        return temporary.resolve("office");
    }

    private List<Fact> worked(Office office, int from, int to) {
        LongStream.range(from, to).forEach(number -> office.record(Work.act(number, office.subject())));
        return office.latest(1_000);
    }

    private void flip(int at) throws Exception {
        var segment = dir().resolve("journal/000001.journal");
        var bytes = Files.readAllBytes(segment);
        bytes[at] ^= 8;
        Files.write(segment, bytes);
    }

    private void withoutDatabase() throws Exception {
        Files.delete(dir().resolve("index/current.json"));
    }

    @Test
    void whatTheDatabaseStillKnowsIsPutBackAtTheNextOpening() throws Exception {
        List<Fact> facts;
        try (var office = Offices.create(dir())) {
            facts = worked(office, 0, 30);
        }
        flip(9_000);
        flip(16_000);
        try (var office = Offices.open(dir())) {
            assertThat(office.told()).extracting(Notice::key).contains("store.journal.mended");
            assertThat(office.wounds().all()).isEmpty();
            assertThat(office.latest(1_000)).isEqualTo(facts);
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        }
    }

    @Test
    void withoutTheDatabaseTheLostFactsAreNamedAndWorkGoesOn() throws Exception {
        List<Fact> facts;
        try (var office = Offices.create(dir())) {
            facts = worked(office, 0, 30);
        }
        flip(9_000);
        withoutDatabase();
        for (int opening = 0; opening < 2; opening++) {
            try (var office = Offices.open(dir())) {
                assertThat(office.told()).extracting(Notice::key).contains("store.journal.wound.facts");
                var wound = office.wounds().all().getFirst();
                var kept = office.latest(1_000);
                var lost = facts.stream().filter(fact -> !kept.contains(fact)).map(fact -> fact.name().seq()).sorted().toList();
                assertThat(wound.records()).isEqualTo(1);
                assertThat(wound.facts()).endsWith(lost.getFirst() + "–" + lost.getLast());
                assertThat(office.verify(Progress.NONE).troubles()).extracting(Trouble::key).containsOnly("store.journal.damaged");
                assertThat(office.record(Work.act(100 + opening, office.subject()))).hasSize(3);
            }
        }
    }

    @Test
    void aBackupPutsItBackAndTheJournalSaysSo() throws Exception {
        List<Fact> facts;
        try (var office = Offices.create(dir())) {
            worked(office, 0, 30);
            office.backups().make(temporary.resolve("backups"), Retention.USUAL, Progress.NONE);
            facts = worked(office, 30, 34);
        }
        flip(9_000);
        withoutDatabase();
        try (var office = Offices.open(dir())) {
            var backup = Backups.list(temporary.resolve("backups")).getFirst();
            assertThat(office.wounds().mendFrom(backup, Progress.NONE)).isEqualTo(1);
            assertThat(office.wounds().all()).isEmpty();
            assertThat(office.latest(1_000)).containsAll(facts);
            assertThat(office.latest(1).getFirst().what()).isInstanceOf(OfficeFact.JournalMended.class);
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        }
    }

    @Test
    void aBackupThatIsOlderThanTheLossIsOfNoUseAndSaysSo() throws Exception {
        try (var office = Offices.create(dir())) {
            office.backups().make(temporary.resolve("backups"), Retention.USUAL, Progress.NONE);
            worked(office, 0, 30);
        }
        flip(9_000);
        withoutDatabase();
        try (var office = Offices.open(dir())) {
            var backup = Backups.list(temporary.resolve("backups")).getFirst();
            assertThatThrownBy(() -> office.wounds().mendFrom(backup, Progress.NONE)).hasMessageContaining("store.wound.other");
        }
    }

    @Test
    void whileTheJournalIsDamagedNoOlderBackupIsThinnedOut() throws Exception {
        try (var office = Offices.create(dir())) {
            worked(office, 0, 30);
        }
        flip(9_000);
        withoutDatabase();
        try (var office = Offices.open(dir())) {
            for (int i = 0; i < 3; i++) {
                office.backups().make(temporary.resolve("backups"), new Retention(0, 0, 0), Progress.NONE);
            }
            assertThat(Backups.list(temporary.resolve("backups"))).hasSize(3);
        }
    }

    @Test
    void anotherOfficeSendsBackWhatWasLost() throws Exception {
        List<Fact> facts;
        var carried = new ArrayList<Carried>();
        try (var office = Offices.create(dir())) {
            facts = worked(office, 0, 30);
            // What a partner got earlier and kept.
            office.carrying().beyond(Have.NOTHING, passing -> true, carried::add);
        }
        flip(9_000);
        withoutDatabase();
        try (var office = Offices.open(dir())) {
            var carrying = office.carrying();
            var lost = facts.stream().map(Fact::name).filter(name -> !carrying.have().covers(name)).toList();
            assertThat(lost).as("asked back").isNotEmpty();
            carrying.take(carried.stream().filter(one -> one instanceof Tied tied && lost.contains(tied.name())).toList(),
                    sorted -> Optional.empty());
            assertThat(office.wounds().all()).isEmpty();
            assertThat(office.latest(1_000)).isEqualTo(facts);
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        }
    }

    @Test
    void behindALossNothingIsSentThatTheReceiverCouldNotTie() throws Exception {
        try (var office = Offices.create(dir())) {
            worked(office, 0, 30);
        }
        flip(9_000);
        withoutDatabase();
        try (var office = Offices.open(dir())) {
            var carried = new ArrayList<Carried>();
            office.carrying().beyond(Have.NOTHING, passing -> true, carried::add);
            var first = Long.parseLong(office.wounds().all().getFirst().facts().replaceAll(".*\\.(\\d+)–.*", "$1"));
            assertThat(carried).isNotEmpty().allMatch(one -> one.first() < first);
        }
    }

    @Test
    void aLostEndBeginsANewLifeSoThatNoNumberIsGivenOutTwice() throws Exception {
        try (var office = Offices.create(dir())) {
            worked(office, 0, 30);
        }
        var segment = dir().resolve("journal/000001.journal");
        var bytes = Files.readAllBytes(segment);
        Files.write(segment, java.util.Arrays.copyOf(bytes, bytes.length - 700));
        withoutDatabase();
        try (var office = Offices.open(dir())) {
            var life = office.carrying().own().incarnation();
            assertThat(office.told()).extracting(Notice::key).anyMatch(key -> key.startsWith("store.journal.wound"));
            assertThat(office.record(Work.act(100, office.subject()))).allMatch(fact -> fact.name().incarnation() == life);
            assertThat(office.latest(1_000).stream().map(Fact::name).distinct().count()).isEqualTo(office.latest(1_000).size());
            assertThat(life).isGreaterThan(1);
        }
        Offices.open(dir()).close();
    }
}
