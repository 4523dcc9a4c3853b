package cn.yingchun.ui.cases.list;

import cn.yingchun.ui.cases.picture.Group;
import cn.yingchun.ui.cases.picture.ItemLine;

/// A line of the checklist: the heading of a stage, or an item.
sealed interface ChecklistRow {
    record Heading(Group group) implements ChecklistRow {}

    record Item(ItemLine line) implements ChecklistRow {}
}
