package cn.yingchun.store.journal;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The files of one journal in order, and the walk along their chain.
public record Segments(Disk disk, Path folder, Identity whose, JournalKeys keys) {
    private static final String ENDING = ".journal";

    /// What a walk found.
    ///
    /// @param last   number of the newest segment, 0 if there is none
    /// @param end    offset behind its last whole record
    /// @param rest   bytes behind that
    /// @param damage the first place where the chain does not hold
    public record Walk(Head head, int last, byte[] lastHead, long end, long rest, Optional<Damage> damage) {}

    Path path(int number) {
        return folder.resolve("%06d%s".formatted(number, ENDING));
    }

    /// Checks every record from the first on and hands those to `sink`; stops at the first damage.
    public Walk walk(Progress progress, Consumer<Entry> sink) throws IOException {
        return walk(0, Head.begin(whose.office()), progress, sink);
    }

    /// The same from the newest segment on that begins at or before record `seq`, trusting what its head says.
    Walk walkFrom(long seq, Progress progress, Consumer<Entry> sink) throws IOException {
        for (int number = numbers().size(); number > 1; number--) {
            var first = head(number);
            if (first.isPresent() && first.get().firstSeq() <= seq) {
                var at = first.get();
                return walk(number - 1, new Head(at.firstSeq() - 1, at.before(), at.incarnation(), 0, 0), progress, sink);
            }
        }
        return walk(progress, sink);
    }

    private Walk walk(int skipped, Head head, Progress progress, Consumer<Entry> sink) throws IOException {
        var walk = new Walk(head, skipped, new byte[0], 0, 0, Optional.empty());
        var numbers = numbers();
        for (int i = skipped; i < numbers.size(); i++) {
            progress.at((double) i / numbers.size(), "store.progress.check");
            progress.goOn();
            if (numbers.get(i) != i + 1) {
                return stopped(walk, new Damage(path(i + 1).getFileName().toString(), walk.head().seq() + 1, 0));
            }
            walk = next(walk, i + 1, sink);
            if (walk.damage().isPresent()) {
                return walk;
            }
            if (walk.rest() > 0 && i + 1 < numbers.size()) {
                return stopped(walk, new Damage(path(i + 1).getFileName().toString(), walk.head().seq() + 1, 0));
            }
        }
        return walk;
    }

    private Walk next(Walk before, int number, Consumer<Entry> sink) throws IOException {
        try (var segment = new Segment(disk, path(number), keys.seal())) {
            var reading = segment.read(whose, before.head(), sink);
            return new Walk(reading.head(), number, reading.segmentHead(), reading.end(), reading.rest(), reading.damage());
        }
    }

    private static Walk stopped(Walk walk, Damage damage) {
        return new Walk(walk.head(), walk.last(), walk.lastHead(), walk.end(), walk.rest(), Optional.of(damage));
    }

    private Optional<SegmentHead> head(int number) throws IOException {
        try (var file = disk.open(path(number))) {
            var bytes = new byte[SegmentHead.BYTES];
            file.read(bytes, 0);
            return SegmentHead.of(bytes);
        }
    }

    /// The segment files in order.
    public List<Path> files() throws IOException {
        return numbers().stream().map(this::path).toList();
    }

    private List<Integer> numbers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\d{6}\\" + ENDING))
                    .map(name -> Integer.valueOf(name.substring(0, 6))).sorted().toList();
        }
    }
}
