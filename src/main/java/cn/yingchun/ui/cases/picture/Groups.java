package cn.yingchun.ui.cases.picture;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.ItemNoted;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.checklist.Section;
import cn.yingchun.domain.checklist.Window;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.domain.gate.Standing;
import cn.yingchun.domain.gate.Standings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Puts the checklist of a case together: what is asked for, how it stands, when it is due.
final class Groups {
    private final CaseFile file;
    private final Rulebook rules;
    private final LocalDate today;
    private final Standings standings;

    Groups(CaseFile file, Rulebook rules, LocalDateTime now) {
        this.file = file;
        this.rules = rules;
        today = now.toLocalDate();
        standings = Standings.of(file, rules, now);
    }

    List<Group> all() {
        return Arrays.stream(Section.values()).map(this::group).filter(group -> !group.lines().isEmpty()).toList();
    }

    private Group group(Section section) {
        var locked = file.line().before(stage(section));
        return new Group(section, rules.checklist().of(section).stream()
                .filter(item -> !(standings.of(item) instanceof Standing.NotAsked)).map(item -> line(item, locked && !atGate(item))).toList(), locked);
    }

    /// What the gate in front asks for can be done, under whatever heading it stands: the go/no-go call before dose 1.
    private boolean atGate(ChecklistItem item) {
        return rules.gate(file.line()).filter(gate -> gate.items().contains(item.id())).isPresent();
    }

    private ItemLine line(ChecklistItem item, boolean locked) {
        var standing = standings.of(item);
        var days = start(item.window()).map(start -> item.window().days(start, rules.calendar()));
        var open = standing instanceof Standing.Open || standing instanceof Standing.Lapsed;
        var late = open && days.flatMap(Window.Days::last).filter(last -> last.isBefore(today)).isPresent();
        return new ItemLine(item, standing, days, until(item, standing), late, locked, draft(item));
    }

    private Optional<LocalDate> start(Window window) {
        return window.anchor().isPresent() ? file.on(window.anchor().get()) : doneOn(standings.of(window.from()));
    }

    private static Optional<LocalDate> until(ChecklistItem item, Standing standing) {
        return item.expiry().filter(expiry -> !expiry.hourly())
                .flatMap(expiry -> doneOn(standing).map(day -> day.plusDays(expiry.limit())));
    }

    private static Optional<LocalDate> doneOn(Standing standing) {
        return switch (standing) {
            case Standing.Done done -> Optional.of(done.at().toLocalDate());
            case Standing.Lapsed lapsed -> Optional.of(lapsed.at().toLocalDate());
            default -> Optional.empty();
        };
    }

    /// The newest draft, unless a signature came after it.
    private Optional<ItemNoted> draft(ChecklistItem item) {
        return file.each(ItemNoted.class).reversed().stream().filter(noted -> noted.what().item().equals(item.id())).findFirst()
                .filter(noted -> file.item(item.id()).filter(word -> word.fact().clock() > noted.fact().clock()).isEmpty())
                .map(Noted::what);
    }

    /// The stage in which the items of a heading come up.
    static Stage stage(Section section) {
        return switch (section) {
            case MATCH -> Stage.MATCH;
            case CONTACT -> Stage.CONTACT;
            case HR -> Stage.HR;
            case PLAN -> Stage.PLAN;
            case EXAM -> Stage.EXAM;
            case CLEAR -> Stage.CLEAR;
            case TRAVEL -> Stage.COND;
            case MOBILISE -> Stage.MOBILISE;
            case COLLECT -> Stage.COLLECT;
            case HANDOVER, CLOSE -> Stage.HANDOVER;
            case RECOVER -> Stage.RECOVER;
            case FOLLOWUP -> Stage.FOLLOWUP;
        };
    }
}
