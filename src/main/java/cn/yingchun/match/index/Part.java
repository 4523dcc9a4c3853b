package cn.yingchun.match.index;

import java.util.Collection;
import java.util.Optional;

/// A segment of the index and which of its rows no longer count.
///
/// @param gone    rows that were withdrawn or replaced, as bits
/// @param missing how many rows that are
public record Part(Segment segment, long[] gone, int missing) {
    public static Part of(Segment segment) {
        return new Part(segment, new long[0], 0);
    }

    public int donors() {
        return segment.size() - missing;
    }

    public boolean has(int row) {
        return !BitRow.has(gone, row);
    }

    public Optional<IndexedDonor> find(String code) {
        var row = segment.row(code);
        return row.isPresent() && has(row.getAsInt()) ? Optional.of(new IndexedDonor(segment, row.getAsInt())) : Optional.empty();
    }

    /// The same without some donors; this one stays as it is.
    public Part without(Collection<String> codes) {
        var bits = gone;
        var count = missing;
        for (var code : codes) {
            var row = segment.row(code);
            if (row.isPresent() && !BitRow.has(bits, row.getAsInt())) {
                bits = BitRow.with(bits == gone ? gone.clone() : bits, row.getAsInt());
                count++;
            }
        }
        return count == missing ? this : new Part(segment, bits, count);
    }

    /// Adds all donors that still count to a segment in the making.
    public void copyTo(SegmentBuilder builder) {
        var trie = segment.trie();
        for (int leaf = 0; leaf < trie.leaves(); leaf++) {
            var typing = trie.path(leaf);
            for (int row = trie.firstDonor(leaf); row < trie.firstDonor(leaf + 1); row++) {
                if (has(row)) {
                    builder.add(segment.people(), row, typing);
                }
            }
        }
    }
}
