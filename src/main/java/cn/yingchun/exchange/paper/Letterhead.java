package cn.yingchun.exchange.paper;

import java.util.List;

/// What stands at the top of every paper: the office, and under it where to reach it.
///
/// @param lines    address, telephone; may be empty
/// @param practice papers of a practice office say so across the page
public record Letterhead(String office, List<String> lines, boolean practice) {
    public Letterhead {
        lines = List.copyOf(lines);
    }
}
