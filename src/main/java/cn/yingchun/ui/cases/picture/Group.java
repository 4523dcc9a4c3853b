package cn.yingchun.ui.cases.picture;

import cn.yingchun.domain.checklist.Section;
import java.util.List;

/// A heading of the checklist with its items, as far as they are asked for in this case.
///
/// @param locked its stage has not been reached: readable, but nothing can be ticked
public record Group(Section section, List<ItemLine> lines, boolean locked) {
    public Group {
        lines = List.copyOf(lines);
    }

    public long done() {
        return lines.stream().filter(line -> line.standing().holds()).count();
    }
}
