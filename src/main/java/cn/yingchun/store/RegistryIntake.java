package cn.yingchun.store;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.codec.DonorLines;
import cn.yingchun.store.lists.Donors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Takes over a registry file: all of it, or none.
///
/// Donors are compared with what is held as they are added, and only new and changed ones are kept for [#commit], packed
/// (about 60 bytes a donor). Until then nothing is written; cancelling is dropping this. A file that is taken a second
/// time writes nothing. Used by one thread.
public final class RegistryIntake implements AutoCloseable {
    private static final int COMPARED_AT_ONCE = 2_000;
    private static final int A_PART = 5_000;

    private final Donors held;
    private final boolean nothingHeld;
    private final Closing closing;
    private final Set<UUID> seen = new HashSet<>();
    private final Map<UUID, String> waiting = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<byte[]> parts = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    RegistryIntake(Donors held, Closing closing) {
        this.held = held;
        this.nothingHeld = held.isEmpty();
        this.closing = closing;
    }

    /// Writes the batch; given by the office.
    interface Closing {
        void write(Counts counts, List<byte[]> parts, Progress progress);
    }

    /// What the file brings, compared with what is held.
    public record Counts(int added, int changed, int unchanged) {}

    /// Adds one donor of the file.
    ///
    /// @throws Trouble `store.intake.twice` if the file had this donor before
    public void add(RegistryDonor donor) {
        var id = Donors.id(donor).value();
        if (!seen.add(id)) {
            throw new Trouble("store.intake.twice", donor.code());
        }
        waiting.put(id, DonorLines.write(donor));
        if (waiting.size() == COMPARED_AT_ONCE) {
            compare();
        }
    }

    /// What would be written now.
    public Counts counts() {
        compare();
        return new Counts(added, changed, unchanged);
    }

    /// Writes all new and changed donors as one batch; durable when this returns. There is no cancelling from here on.
    ///
    /// @throws Trouble `store.disk.full` …: then nothing was written
    public Counts commit(Progress progress) {
        var counts = counts();
        progress.goOn();
        progress.at(-1, "store.progress.saving");
        pack();
        if (!parts.isEmpty()) {
            closing.write(counts, List.copyOf(parts), progress);
        }
        parts.clear();
        return counts;
    }

    /// Forgets everything added and not committed.
    @Override
    public void close() {
        waiting.clear();
        lines.clear();
        parts.clear();
        seen.clear();
    }

    private void compare() {
        if (waiting.isEmpty()) {
            return;
        }
        var hashes = nothingHeld ? Map.<UUID, Long>of() : held.hashes(waiting.keySet());
        waiting.forEach((id, line) -> {
            var before = hashes.get(id);
            if (before != null && before == DonorLines.hash(line)) {
                unchanged++;
            } else {
                count(before != null);
                lines.add(line);
            }
        });
        waiting.clear();
        if (lines.size() >= A_PART) {
            pack();
        }
    }

    private void count(boolean known) {
        if (known) {
            changed++;
        } else {
            added++;
        }
    }

    private void pack() {
        if (!lines.isEmpty()) {
            parts.add(DonorLines.pack(lines));
            lines.clear();
        }
    }
}
