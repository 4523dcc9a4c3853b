package cn.yingchun.ui.today;

import cn.yingchun.domain.fact.Subject;
import cn.yingchun.ui.today.AgendaLine.Group;
import cn.yingchun.ui.today.AgendaLine.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Lays the lines of the day out: a heading over each group, and overdue reminders of one case folded into one line, so that
/// what really holds a gate is not lost among them.
final class Entries {
    /// So many reminders of a case stand for themselves.
    private static final int FOLDED_FROM = 2;

    private Entries() {}

    /// A heading, a line, or several reminders in one line.
    sealed interface Entry {}

    /// @param lines how many things stand under it, folded ones too
    record Heading(Group group, int lines) implements Entry {}

    record Line(AgendaLine line) implements Entry {}

    /// Reminders of one case.
    ///
    /// @param open whether they are listed below
    record Fold(List<AgendaLine> lines, boolean open) implements Entry {
        AgendaLine first() {
            return lines.getFirst();
        }
    }

    /// @param unfolded what is not folded
    static List<Entry> of(List<AgendaLine> lines, Set<Subject> unfolded) {
        var entries = new ArrayList<Entry>();
        for (var group : Group.values()) {
            var own = lines.stream().filter(line -> line.group() == group).toList();
            if (!own.isEmpty()) {
                entries.add(new Heading(group, own.size()));
                group(group, own, unfolded, entries);
            }
        }
        return entries;
    }

    private static void group(Group group, List<AgendaLine> own, Set<Subject> unfolded, List<Entry> entries) {
        Map<Subject, List<AgendaLine>> soft = group != Group.REMINDERS ? Map.of() : own.stream().filter(line -> line.weight() == Weight.SOFT)
                .collect(Collectors.groupingBy(AgendaLine::about, LinkedHashMap::new, Collectors.toList()));
        own.stream().filter(line -> soft.getOrDefault(line.about(), List.of()).size() < FOLDED_FROM || line.weight() != Weight.SOFT)
                .forEach(line -> entries.add(new Line(line)));
        soft.values().stream().filter(some -> some.size() >= FOLDED_FROM).forEach(some -> {
            var open = unfolded.contains(some.getFirst().about());
            entries.add(new Fold(some, open));
            if (open) {
                some.forEach(line -> entries.add(new Line(line)));
            }
        });
    }
}
