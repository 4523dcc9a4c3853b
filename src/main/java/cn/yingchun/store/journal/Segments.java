package cn.yingchun.store.journal;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The files of one journal in order, and the walk along their chain.
public record Segments(Disk disk, Path folder, Identity whose, JournalKeys keys) {
    private static final String ENDING = ".journal";

    /// What a walk found.
    ///
    /// @param last    number of the newest segment, 0 if there is none
    /// @param end     offset behind its last whole record, 0 if not even its head can be read
    /// @param rest    bytes behind that
    /// @param damages places where the chain does not hold, in order; what stands between them is whole
    public record Walk(Head head, int last, byte[] lastHead, long end, long rest, List<Damage> damages) {}

    Path path(int number) {
        return folder.resolve("%06d%s".formatted(number, ENDING));
    }

    /// Checks every record from the first on and hands those that are whole to `sink`.
    public Walk walk(Progress progress, Consumer<Entry> sink) throws IOException {
        return walk(0, Head.begin(whose.office()), progress, sink);
    }

    /// The same from the newest segment on that begins at or before record `seq`, trusting what its head says.
    Walk walkFrom(long seq, Progress progress, Consumer<Entry> sink) throws IOException {
        var numbers = numbers();
        for (int i = numbers.size() - 1; i > 0; i--) {
            var first = head(numbers.get(i));
            if (first.isPresent() && first.get().firstSeq() <= seq) {
                var at = first.get();
                return walk(i, new Head(at.firstSeq() - 1, at.before(), at.incarnation(), 0, 0), progress, sink);
            }
        }
        return walk(progress, sink);
    }

    private Walk walk(int skipped, Head head, Progress progress, Consumer<Entry> sink) throws IOException {
        var walk = new Walk(head, 0, new byte[0], 0, 0, List.of());
        var numbers = numbers();
        for (int i = skipped; i < numbers.size(); i++) {
            progress.at((double) i / numbers.size(), "store.progress.check");
            progress.goOn();
            walk = next(walk, numbers.get(i), sink);
        }
        return walk;
    }

    private Walk next(Walk before, int number, Consumer<Entry> sink) throws IOException {
        try (var segment = new Segment(disk, path(number), number, keys.seal())) {
            var previous = path(Math.max(1, number - 1)).getFileName().toString();
            var reading = segment.read(whose, before.head(), previous, sink);
            var damages = new ArrayList<>(before.damages());
            damages.addAll(reading.damages());
            if (before.rest() > 0 && before.end() > 0 && reading.damages().isEmpty()) {
                damages.add(Damage.bytes(previous, before.head()));
            }
            return new Walk(reading.head(), number, reading.segmentHead(), reading.end(), reading.rest(), List.copyOf(damages));
        }
    }

    /// The head of a segment as it lies there, or as it must have been.
    SegmentHead likelyHead(int number, Head from) throws IOException {
        try (var segment = new Segment(disk, path(number), number, keys.seal())) {
            var life = last() <= number || from.seq() == 0 ? whose.incarnation() : from.incarnation();
            return segment.head(whose, from).orElseGet(() -> new SegmentHead(number, whose.office(), life, from.seq() + 1, from.chain()));
        }
    }

    Optional<SegmentHead> head(int number) throws IOException {
        if (!Files.exists(path(number))) {
            return Optional.empty();
        }
        try (var file = disk.open(path(number))) {
            var bytes = new byte[SegmentHead.BYTES];
            if (file.size() < bytes.length) {
                return Optional.empty();
            }
            file.read(bytes, 0);
            return SegmentHead.of(bytes);
        }
    }

    /// The segment files in order.
    public List<Path> files() throws IOException {
        return numbers().stream().map(this::path).toList();
    }

    /// Number of the newest segment file, 0 if there is none.
    int last() throws IOException {
        return numbers().stream().reduce(0, Math::max);
    }

    private List<Integer> numbers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\d{6}\\" + ENDING))
                    .map(name -> Integer.valueOf(name.substring(0, 6))).sorted().toList();
        }
    }
}
