package cn.yingchun.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.FaultyDisk;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("journal");
    }

    private Path segment(int number) {
        return folder().resolve("%06d.journal".formatted(number));
    }

    private List<String> write(int count) {
        var lines = IntStream.rangeClosed(1, count).mapToObj(i -> "act " + i + " " + "x".repeat(i * 37 % 300)).toList();
        try (var journal = Journals.open(folder())) {
            lines.forEach(line -> Journals.say(journal, line));
        }
        return lines;
    }

    @Test
    void recordsComeBackInOrder() {
        var lines = write(50);
        try (var journal = Journals.open(folder())) {
            assertThat(Journals.said(journal)).isEqualTo(lines);
            assertThat(journal.head().seq()).isEqualTo(50);
            assertThat(journal.head().lastFact()).isEqualTo(50);
            assertThat(journal.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aLongJournalIsCutIntoSegmentsAndReadFromAnyRecordOn() {
        var big = "y".repeat(1_500_000);
        try (var journal = Journals.open(folder())) {
            IntStream.range(0, 20).forEach(i -> Journals.say(journal, i + big));
        }
        assertThat(segment(3)).exists();
        try (var journal = Journals.open(folder())) {
            for (int from : List.of(1, 6, 7, 13, 20)) {
                var seen = new ArrayList<Long>();
                journal.read(from, Progress.NONE, entry -> seen.add(entry.seq()));
                assertThat(seen).first().isEqualTo((long) from);
                assertThat(seen).hasSize(21 - from);
            }
        }
    }

    @Test
    void aTornEndIsCutAtEveryByteAndNothingBeforeIsTouched() throws Exception {
        var lines = write(5);
        var before = temporary.resolve("before");
        Journals.copy(folder(), before);
        var kept = Files.size(segment(1));
        try (var journal = Journals.open(folder())) {
            Journals.say(journal, "the last one, half of it");
        }
        var whole = Files.readAllBytes(segment(1));
        for (var size = (int) kept; size < whole.length; size++) {
            Journals.copy(before, folder());
            Files.write(segment(1), Arrays.copyOf(whole, size));
            try (var journal = Journals.open(folder())) {
                assertThat(Journals.said(journal)).as("torn at %d", size).isEqualTo(lines);
                Journals.say(journal, "and on");
                assertThat(journal.head().seq()).isEqualTo(6);
            }
        }
    }

    @Test
    void aTornEndOfZeroesOrOldBytesIsCutToo() throws Exception {
        var lines = write(5);
        var random = new Random(1);
        for (int i = 0; i < 40; i++) {
            var junk = new byte[random.nextInt(3_000)];
            if (i % 2 == 0) {
                random.nextBytes(junk);
            }
            var bytes = Files.readAllBytes(segment(1));
            Files.write(segment(1), ByteBuffer.allocate(bytes.length + junk.length).put(bytes).put(junk).array());
            try (var journal = Journals.open(folder())) {
                assertThat(Journals.said(journal)).isEqualTo(lines);
            }
        }
    }

    @Test
    void aNewerJournalIsRefusedAndLeftAlone() throws Exception {
        write(3);
        var bytes = Files.readAllBytes(segment(1));
        ByteBuffer.wrap(bytes).putInt(8, SegmentHead.FORMAT + 1).putInt(12, SegmentHead.crc(ByteBuffer.wrap(bytes).putInt(8, SegmentHead.FORMAT + 1).array(), 12));
        Files.write(segment(1), bytes);
        assertThatThrownBy(() -> Journals.open(folder())).hasMessageContaining("store.journal.newer");
        assertThat(segment(1)).hasBinaryContent(bytes);
    }

    @Test
    void aBatchIsThereWholeOrNotAtAllWhenTheDiskIsFull() {
        var disk = new FaultyDisk();
        try (var journal = Journals.open(folder(), disk)) {
            Journals.say(journal, "before");
            var head = journal.head();
            var pieces = new ArrayList<Piece>();
            IntStream.range(0, 20).forEach(i -> pieces.add(new Piece(EntryKind.PART, new byte[10_000])));
            pieces.add(new Piece(EntryKind.END, new byte[] {0, 0, 0, 20}));
            for (long room : List.of(0L, 1L, 5_000L, 100_000L, 199_999L)) {
                disk.room(room);
                assertThatThrownBy(() -> journal.append(pieces, 2, 2)).hasMessageContaining("store.disk.full");
                assertThat(journal.head()).isEqualTo(head);
            }
            disk.heal();
            Journals.say(journal, "after");
            assertThat(Journals.said(journal)).containsExactly("before", "after");
        }
    }

    @Test
    void aFullDiskAtRandomPointsLosesNothingThatWasAcknowledged() {
        var random = new Random(4);
        var disk = new FaultyDisk();
        var acknowledged = new ArrayList<String>();
        var refused = 0;
        try (var journal = Journals.open(folder(), disk)) {
            for (int i = 0; i < 200; i++) {
                disk.room(random.nextInt(900));
                for (int j = 0; j < 5; j++) {
                    try {
                        Journals.say(journal, i + "." + j + "x".repeat(random.nextInt(200)));
                        acknowledged.add(i + "." + j);
                    } catch (Trouble full) {
                        assertThat(full.key()).isEqualTo("store.disk.full");
                        refused++;
                    }
                }
                disk.heal();
                Journals.say(journal, i + ".again");
                acknowledged.add(i + ".again");
            }
        }
        try (var journal = Journals.open(folder())) {
            assertThat(Journals.said(journal)).map(line -> line.replaceAll("x+$", "")).isEqualTo(acknowledged);
            assertThat(refused).isGreaterThan(200);
        }
    }

    @Test
    void anErrorAtEveryOperationLosesNothingThatWasAcknowledged() {
        for (int nth = 1; nth <= 40; nth++) {
            var folder = temporary.resolve("n" + nth);
            var disk = new FaultyDisk();
            var acknowledged = new ArrayList<String>();
            try (var journal = Journals.open(folder, disk)) {
                disk.failAt(nth);
                for (int i = 0; i < 12; i++) {
                    try {
                        Journals.say(journal, "act " + i);
                        acknowledged.add("act " + i);
                    } catch (Trouble failed) {
                        assertThat(failed.key()).isEqualTo("store.disk.failed");
                    }
                }
            }
            try (var journal = Journals.open(folder)) {
                assertThat(Journals.said(journal)).as("operation %d", nth).isEqualTo(acknowledged);
            }
        }
    }

    @Test
    void aNewLifeOfTheDeviceCountsItsFactsFromOne() {
        write(4);
        var reborn = new Identity(Journals.WHOSE.office(), Journals.WHOSE.device(), 2);
        for (int i = 0; i < 2; i++) {
            try (var journal = Journal.open(new Segments(Disk.REAL, folder(), reborn, Journals.KEYS), Progress.NONE)) {
                assertThat(journal.head().lastFact()).isEqualTo(i);
                Journals.say(journal, "reborn");
            }
        }
    }
}
