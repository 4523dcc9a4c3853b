package cn.yingchun.store.journal;

import cn.yingchun.domain.say.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes a journal once more into an empty folder, record by record under the same numbers, with other words in some of them.
/// From the first changed record on the chain is another one.
public record Rewriting(Segments from, Path to) {
    /// @param said what a record shall say, its own bytes where nothing changes
    /// @param life which life of the device wrote it, where the record tells
    public void run(Journal source, Function<Entry, byte[]> said, Function<Entry, Optional<Integer>> life, Progress progress) {
        var first = new int[] {0};
        source.read(1, Progress.NONE, entry -> first[0] = first[0] == 0 ? life.apply(entry).orElse(0) : first[0]);
        var whose = from.whose();
        var begin = new Identity(whose.office(), whose.device(), first[0] == 0 ? whose.incarnation() : first[0]);
        var last = source.head().seq();
        try (var fresh = Journal.open(new Segments(from.disk(), to, begin, from.keys()), progress)) {
            source.read(1, Progress.NONE, entry -> {
                life.apply(entry).filter(it -> it != fresh.head().incarnation() && it != fresh.segments().whose().incarnation())
                        .ifPresent(it -> fresh.renew(new Identity(whose.office(), whose.device(), it)));
                fresh.append(List.of(new Piece(entry.kind(), said.apply(entry))), entry.lastFact(), entry.clock());
                progress.at((double) entry.seq() / last, "store.progress.rewrite");
            });
        }
    }
}
