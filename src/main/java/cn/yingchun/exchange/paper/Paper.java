package cn.yingchun.exchange.paper;

import java.util.List;

/// A paper before it becomes a file: what it is called, who issues it, what it says, and the line at its foot.
///
/// @param title  in the middle under the letterhead
/// @param footer who made it and when; the page number stands beside it
public record Paper(String title, Letterhead head, List<Block> blocks, String footer) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /// A4 across, where a table wants more columns than fit upright.
    public boolean across() {
        return blocks.stream().anyMatch(block -> block instanceof Block.Table table && table.widths().size() > 6);
    }
}
