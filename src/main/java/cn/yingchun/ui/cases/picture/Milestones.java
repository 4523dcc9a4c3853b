package cn.yingchun.ui.cases.picture;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.checklist.Section;
import cn.yingchun.domain.gate.Standing;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.cases.timeline.Milestone;
import cn.yingchun.ui.cases.timeline.Milestone.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The ten stations of a case on the timeline.
record Milestones(CaseFile file, List<Group> groups, LocalDate today, Words words) {
    /// The part of the checklist behind each station, in the same order.
    static final List<Section> SECTIONS = List.of(Section.MATCH, Section.CONTACT, Section.HR, Section.PLAN, Section.EXAM,
            Section.CLEAR, Section.TRAVEL, Section.MOBILISE, Section.COLLECT, Section.FOLLOWUP);

    List<Milestone> all() {
        return List.of(
                dated("n", Anchor.N, true),
                contact(),
                dated("h", Anchor.H, holds("C15")),
                dated("w", Anchor.W, reached(Stage.PLAN)),
                item("exam", "C25"),
                item("clear", "C41"),
                dated("p0", Anchor.P0, reached(Stage.COND)),
                dated("g1", Anchor.G1, reached(Stage.MOBILISE)),
                dated("d0", Anchor.D0, !file.each(RunRecorded.class).isEmpty()),
                item("followup", "C71"));
    }

    private Milestone dated(String name, Anchor anchor, boolean happened) {
        var day = file.on(anchor);
        var over = day.filter(one -> !one.isAfter(today)).isPresent();
        var state = day.isEmpty() ? State.OPEN : happened && over ? State.DONE : over && !happened && day.get().isBefore(today)
                ? State.TROUBLED : State.PLANNED;
        return new Milestone(name(name), day, state);
    }

    private Milestone contact() {
        var day = file.each(Called.class).stream().filter(call -> call.what().result() == CallResult.REACHED).findFirst()
                .map(call -> call.happened().atZone(WorkCalendar.ZONE).toLocalDate());
        return new Milestone(name("contact"), day, day.isPresent() ? State.DONE : State.OPEN);
    }

    private Milestone item(String name, String code) {
        var line = line(code);
        var done = line.flatMap(one -> switch (one.standing()) {
            case Standing.Done it -> Optional.of(it.at().toLocalDate());
            case Standing.Lapsed it -> Optional.of(it.at().toLocalDate());
            default -> Optional.<LocalDate>empty();
        });
        var state = line.filter(ItemLine::lapsed).isPresent() ? State.TROUBLED
                : done.isPresent() ? State.DONE
                : line.flatMap(ItemLine::due).isPresent() ? State.PLANNED : State.OPEN;
        return new Milestone(name(name), done.or(() -> line.flatMap(ItemLine::due)), state);
    }

    private boolean holds(String code) {
        return line(code).filter(line -> line.standing().holds()).isPresent();
    }

    private boolean reached(Stage stage) {
        return !file.line().before(stage);
    }

    private Optional<ItemLine> line(String code) {
        return groups.stream().flatMap(group -> group.lines().stream()).filter(line -> line.code().equals(code)).findFirst();
    }

    private String name(String key) {
        return words.say("cases.station." + key.toLowerCase(Locale.ROOT));
    }
}
