package cn.yingchun.sync;

import cn.yingchun.domain.fact.Fact;
import java.nio.file.Path;
import java.util.Optional;

/// What became of a bundle.
///
/// @param seen    what had been found before anything was written
/// @param note    the fact that says so; empty where nothing had to be written
/// @param receipt the file that tells the sender; empty for a receipt itself
public record Outcome(Inspection seen, Optional<Fact> note, Optional<Path> receipt) {
    public int taken() {
        return note.isEmpty() ? 0 : seen.sorted().seen();
    }
}
