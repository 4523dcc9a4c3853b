package cn.yingchun.store.journal;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.disk.DiskTrouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Writes a journal once more into an empty folder, record by record under the same numbers, with other words in some of them.
/// From the first changed record on the chain is another one.
public record Rewriting(Segments from, Path to) {
    /// Whatever hands out all records in order, each time it is asked.
    public interface Source {
        void each(Consumer<Entry> sink) throws IOException;
    }

    /// @param said what a record shall say, its own bytes where nothing changes
    /// @param life which life of the device wrote it, where the record tells
    public void run(Source source, Function<Entry, byte[]> said, Function<Entry, Optional<Integer>> life, Progress progress) {
        try {
            write(source, said, life, progress);
        } catch (IOException e) {
            throw DiskTrouble.of(e, to);
        }
    }

    private void write(Source source, Function<Entry, byte[]> said, Function<Entry, Optional<Integer>> life, Progress progress) throws IOException {
        var first = new int[] {0};
        var last = new long[] {1};
        source.each(entry -> {
            first[0] = first[0] == 0 ? life.apply(entry).orElse(0) : first[0];
            last[0] = entry.seq();
        });
        var whose = from.whose();
        var begin = new Identity(whose.office(), whose.device(), first[0] == 0 ? whose.incarnation() : first[0]);
        try (var fresh = Journal.open(new Segments(from.disk(), to, begin, from.keys()), progress)) {
            source.each(entry -> {
                life.apply(entry).filter(it -> it != fresh.head().incarnation() && it != fresh.segments().whose().incarnation())
                        .ifPresent(it -> fresh.renew(new Identity(whose.office(), whose.device(), it)));
                fresh.append(List.of(new Piece(entry.kind(), said.apply(entry))), entry.lastFact(), entry.clock());
                progress.at((double) entry.seq() / last[0], "store.progress.rewrite");
            });
        }
    }
}
