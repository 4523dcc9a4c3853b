package cn.yingchun.domain.gate;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.PlanFact.Planned;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.checklist.Role;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What moving the days would do, shown before anything changes.
///
/// @param lapses    items in force now that would not be on the new days, with the reason
/// @param recovers  items not in force now that would be
/// @param again     done items that name the old days and must be arranged again: bed, insurance, travel, leave letter
/// @param fallsBack a cleared case would go back to the examination
/// @param tell      who must hear of it
public record Shift(
        List<Obstacle.Missing> lapses,
        List<ChecklistItem> recovers,
        List<ChecklistItem> again,
        boolean fallsBack,
        Set<Role> tell) {
    /// Items whose arrangement names the day itself.
    private static final List<String> NAME_THE_DAY = List.of("C21", "C22", "C44", "C46", "C48", "C49");

    /// Looks ahead.
    ///
    /// @param now the moment in Beijing
    public static Shift preview(CaseFile file, Planned to, Rulebook rules, LocalDateTime now) {
        var before = Standings.of(file, rules, now);
        var after = Standings.of(file.asIf(to, now.atZone(WorkCalendar.ZONE).toInstant()), rules, now);
        var lapses = new ArrayList<Obstacle.Missing>();
        var recovers = new ArrayList<ChecklistItem>();
        for (var item : rules.checklist().items()) {
            var then = after.of(item);
            if (before.of(item).holds() && !then.holds()) {
                lapses.add(new Obstacle.Missing(item, then));
            } else if (before.of(item) instanceof Standing.Lapsed && then.holds()) {
                recovers.add(item);
            }
        }
        return new Shift(lapses, recovers, again(file, to, rules, before), fallsBack(file, lapses), tell(file, to));
    }

    public Shift {
        lapses = List.copyOf(lapses);
        recovers = List.copyOf(recovers);
        again = List.copyOf(again);
        tell = Set.copyOf(tell);
    }

    /// Rule (b) of the stage model: a cleared case with a lapsed hard test is not cleared any more.
    private static boolean fallsBack(CaseFile file, List<Obstacle.Missing> lapses) {
        return file.line() == Stage.CLEAR && lapses.stream().anyMatch(missing -> missing.item().hard());
    }

    private static List<ChecklistItem> again(CaseFile file, Planned to, Rulebook rules, Standings before) {
        return moved(file, to)
                ? NAME_THE_DAY.stream().map(rules.checklist()::item).filter(item -> before.of(item) instanceof Standing.Done).toList()
                : List.of();
    }

    private static Set<Role> tell(CaseFile file, Planned to) {
        return moved(file, to) ? Moved.hear() : EnumSet.noneOf(Role.class);
    }

    /// A day that others already know changes.
    private static boolean moved(CaseFile file, Planned to) {
        return file.last(Planned.class).filter(from -> !Moved.between(from.what(), to).isEmpty()).isPresent();
    }
}
