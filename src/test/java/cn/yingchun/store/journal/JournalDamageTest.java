package cn.yingchun.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.disk.Disk;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a journal whose files are harmed: everything that is whole is read, what is gone is named, and comes back
/// only as what it was.
class JournalDamageTest {
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
    void anAcknowledgedRecordThatIsGoneIsNotTakenForATornEnd() throws Exception {
        write(5);
        var whole = Files.readAllBytes(segment(1));
        Files.write(segment(1), Arrays.copyOf(whole, whole.length - 1));
        try (var journal = Journals.open(folder())) {
            assertThat(journal.hasLostItsEnd()).isTrue();
            assertThat(journal.damages().getLast().trouble()).hasMessageContaining("store.journal.damaged [000001.journal, 5, 5, 1");
            assertThatThrownBy(() -> Journals.say(journal, "a number twice")).hasMessageContaining("store.journal.damaged");
        }
        Files.delete(segment(1));
        try (var journal = Journals.open(folder())) {
            assertThat(journal.isUnreadable()).isTrue();
            assertThat(journal.damages().getLast().trouble()).hasMessageContaining("store.journal.damaged [000001.journal, 1, 5, 5");
        }
    }

    @Test
    void behindALostEndANewLifeGoesOnWithNumbersThatWereNeverGivenOut() throws Exception {
        var lines = write(5);
        var whole = Files.readAllBytes(segment(1));
        Files.write(segment(1), Arrays.copyOf(whole, whole.length - 1));
        try (var journal = Journals.open(folder())) {
            journal.renew(new Identity(Journals.WHOSE.office(), Journals.WHOSE.device(), 2));
            Journals.say(journal, "and on");
            assertThat(journal.head().seq()).isEqualTo(6);
        }
        var reborn = new Identity(Journals.WHOSE.office(), Journals.WHOSE.device(), 2);
        try (var journal = Journal.open(new Segments(Disk.REAL, folder(), reborn, Journals.KEYS), Progress.NONE)) {
            assertThat(Journals.said(journal)).containsExactlyElementsOf(Stream.concat(lines.subList(0, 4).stream(), Stream.of("and on")).toList());
            assertThat(journal.damages()).extracting(Damage::seq, Damage::last).containsExactly(tuple(5L, 5L));
            assertThat(journal.head().lastFact()).isEqualTo(1);
        }
    }

    @Test
    void everyFlippedBitIsFoundTheRecordNamedAndEveryOtherRead() throws Exception {
        var lines = write(40);
        var good = Files.readAllBytes(segment(1));
        var ends = ends(good);
        var random = new Random(2);
        for (int i = 0; i < 300; i++) {
            var at = random.nextInt(good.length);
            var bad = good.clone();
            bad[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(segment(1), bad);
            var record = at < SegmentHead.BYTES ? 1 : 1 + (int) ends.stream().filter(end -> end <= at).count();
            var inHead = at < SegmentHead.BYTES;
            try (var journal = Journals.open(folder())) {
                assertThat(journal.damages().getFirst().trouble()).as("bit at %d", at)
                        .hasMessageContaining("store.journal.damaged [000001.journal, " + record + ", " + record + ", " + (inHead ? 0 : 1));
                assertThat(Journals.said(journal)).as("bit at %d", at).isEqualTo(inHead ? lines : without(lines, record, record));
            }
        }
    }

    @Test
    void zeroedAndStaleBlocksAndTruncationsAreFoundAndEverythingElseIsRead() throws Exception {
        var lines = write(400);
        var good = Files.readAllBytes(segment(1));
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            var bad = good.clone();
            var block = random.nextInt(good.length / 4096) * 4096;
            switch (i % 3) {
                case 0 -> Arrays.fill(bad, block, block + 4096, (byte) 0);
                case 1 -> System.arraycopy(good, random.nextInt(good.length / 4096) * 4096, bad, block, 4096);
                default -> bad = Arrays.copyOf(good, random.nextInt(good.length));
            }
            if (!Arrays.equals(bad, good)) {
                Files.write(segment(1), bad);
                try (var journal = Journals.open(folder())) {
                    assertThat(journal.damages()).as("harm %d", i).isNotEmpty();
                    var named = lines;
                    for (var damage : journal.damages().reversed()) {
                        named = without(named, damage.seq(), damage.last());
                    }
                    assertThat(Journals.said(journal)).as("harm %d", i).isEqualTo(named);
                }
            }
        }
    }

    @Test
    void lostRecordsComeBackFromACopyThatTheChainProvesAndFromNoOther() throws Exception {
        var lines = write(60);
        var good = Files.readAllBytes(segment(1));
        var note = Files.readAllBytes(folder().resolve("newest"));
        var copy = new ArrayList<Entry>();
        try (var journal = Journals.open(folder())) {
            journal.read(1, Progress.NONE, copy::add);
        }
        var random = new Random(5);
        for (int i = 0; i < 60; i++) {
            var bad = good.clone();
            var from = random.nextInt(good.length);
            Arrays.fill(bad, from, Math.min(good.length, from + random.nextInt(3_000) + 1), (byte) 0x5a);
            Files.write(folder().resolve("newest"), note);
            Files.write(segment(1), i % 4 == 0 ? Arrays.copyOf(good, from) : bad);
            try (var journal = Journals.open(folder())) {
                for (int left = journal.damages().size(); left > 0; left = journal.damages().size()) {
                    var damage = journal.damages().getLast();
                    var records = copy.subList((int) damage.seq() - 1, (int) damage.last());
                    if (!records.isEmpty()) {
                        var first = records.getFirst();
                        var other = new ArrayList<>(records);
                        other.set(0, new Entry(first.seq(), first.kind(), first.before(), first.lastFact(), first.clock(), new byte[] {1}));
                        assertThat(journal.mend(damage, other, Progress.NONE)).isFalse();
                    }
                    assertThat(journal.mend(damage, records, Progress.NONE)).as("harm %d", i).isTrue();
                    assertThat(journal.damages()).hasSizeLessThan(left);
                }
                assertThat(Journals.said(journal)).as("harm %d", i).isEqualTo(lines);
                assertThat(journal.verify(Progress.NONE)).isEmpty();
                Journals.say(journal, "and on");
            }
        }
    }

    @Test
    void aRecordCannotBeLeftOutMovedOrTakenFromAnotherJournal() throws Exception {
        var lines = write(10);
        var good = Files.readAllBytes(segment(1));
        var ends = ends(good);
        int third = ends.get(1).intValue();
        int fourth = ends.get(2).intValue();
        Files.write(segment(1), without(good, third, fourth));
        try (var journal = Journals.open(folder())) {
            assertThat(journal.damages().getFirst().trouble()).hasMessageContaining("store.journal.damaged [000001.journal, 3, 3, 1");
            assertThat(Journals.said(journal)).isEqualTo(without(lines, 3, 3));
        }
    }

    @Test
    void aMissingSegmentIsFoundAndTheNextOnesAreRead() throws Exception {
        var big = "z".repeat(3_000_000);
        try (var journal = Journals.open(folder())) {
            IntStream.range(0, 12).forEach(i -> Journals.say(journal, i + big));
        }
        var copy = new ArrayList<Entry>();
        try (var journal = Journals.open(folder())) {
            journal.read(1, Progress.NONE, copy::add);
        }
        Files.delete(segment(2));
        try (var journal = Journals.open(folder())) {
            var damage = journal.damages().getFirst();
            assertThat(damage.trouble()).hasMessageContaining("store.journal.damaged [000002.journal, 4, 6, 3");
            assertThat(Journals.said(journal)).hasSize(9);
            assertThat(journal.mend(damage, copy.subList(3, 6), Progress.NONE)).isTrue();
            assertThat(Journals.said(journal)).hasSize(12);
        }
    }

    @Test
    void aBatchTornByAPowerCutIsCutThoughSomeOfItsPiecesAreWhole() throws Exception {
        var lines = write(3);
        var note = Files.readAllBytes(folder().resolve("newest"));
        try (var journal = Journals.open(folder())) {
            var pieces = new ArrayList<Piece>();
            IntStream.range(0, 6).forEach(i -> pieces.add(new Piece(EntryKind.PART, new byte[1_000])));
            pieces.add(new Piece(EntryKind.END, new byte[] {0, 0, 0, 6}));
            journal.append(pieces, 4, 4);
        }
        var whole = Files.readAllBytes(segment(1));
        var torn = whole.clone();
        Arrays.fill(torn, ends(whole).get(3).intValue() + 40, ends(whole).get(3).intValue() + 90, (byte) 0);
        Files.write(segment(1), torn);
        Files.write(folder().resolve("newest"), note);
        try (var journal = Journals.open(folder())) {
            assertThat(journal.damages()).isEmpty();
            Journals.say(journal, "and on");
            assertThat(Journals.said(journal).stream().filter(line -> line.startsWith("act") || line.startsWith("and")).toList())
                    .containsExactlyElementsOf(Stream.concat(lines.stream(), Stream.of("and on")).toList());
        }
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        return ByteBuffer.allocate(bytes.length - (to - from)).put(bytes, 0, from).put(bytes, to, bytes.length - to).array();
    }

    private static List<String> without(List<String> lines, long first, long last) {
        return Stream.concat(lines.stream().limit(first - 1), lines.stream().skip(Math.max(first - 1, last))).toList();
    }

    /// Offsets behind each record of a segment.
    private static List<Long> ends(byte[] segment) {
        var ends = new ArrayList<Long>();
        for (int at = SegmentHead.BYTES; at < segment.length; ) {
            at += Frame.HEAD + Frame.at(segment, at).orElseThrow().length();
            ends.add((long) at);
        }
        return ends;
    }
}
