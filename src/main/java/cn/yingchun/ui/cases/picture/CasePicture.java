package cn.yingchun.ui.cases.picture;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.tell.Telling;
import cn.yingchun.domain.checklist.Section;
import cn.yingchun.domain.gate.Fitness;
import cn.yingchun.domain.gate.Gates;
import cn.yingchun.domain.gate.Obstacle;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.domain.say.Words;
import cn.yingchun.sync.RecordStand;
import cn.yingchun.ui.cases.timeline.Milestone;
import cn.yingchun.ui.cases.timeline.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything the screen shows of one case at one moment: a function of its file, the rules and the time, made away from
/// the window.
///
/// @param obstacles what the gate in front of the case misses
/// @param warnings  open soft items of the present stage
/// @param log       the whole history, newest first
/// @param frame     what it is looked at with
public record CasePicture(
        CaseFile file,
        LocalDate today,
        Head head,
        List<Group> groups,
        List<Milestone> milestones,
        List<Span> spans,
        List<Obstacle> obstacles,
        List<Obstacle.Missing> warnings,
        List<LogLine> log,
        Frame frame) {
    /// What a case is looked at with.
    ///
    /// @param name       the donor's masked name
    /// @param holder     the branch that holds the donor
    /// @param colleagues those who have a PIN and may sign as the second person
    /// @param stand      how it stands between the devices
    public record Frame(Rulebook rules, Fitness fitness, String name, String holder, List<String> colleagues, RecordStand stand) {
        public Frame {
            colleagues = List.copyOf(colleagues);
        }
    }

    /// Whether the donor may give.
    public Fitness fitness() {
        return frame.fitness();
    }

    /// @param now the moment in Beijing
    public static CasePicture of(CaseFile file, Frame frame, LocalDateTime now, Words words) {
        var rules = frame.rules();
        var today = now.toLocalDate();
        var groups = new Groups(file, rules, now).all();
        var telling = new Telling(words);
        var log = file.history().reversed().stream()
                .map(fact -> new LogLine(fact, telling.of(fact.what()), file.isStruck(fact), fact.why().orElse(""),
                        Optional.ofNullable(frame.stand().received().get(fact.name())))).toList();
        return new CasePicture(file, today, Head.of(file, frame, today), groups,
                new Milestones(file, groups, today, words).all(), Spans.of(groups, words),
                file.stage().running() ? obstacles(file, frame, now) : List.of(),
                file.stage().running() ? Gates.warnings(file, rules, now) : List.of(), log, frame);
    }

    private static List<Obstacle> obstacles(CaseFile file, Frame frame, LocalDateTime now) {
        return Stream.concat(Gates.obstacles(file, frame.rules(), now).stream(),
                frame.fitness().obstacles(file, now.toLocalDate()).stream()).toList();
    }

    public Optional<ItemLine> line(String code) {
        return groups.stream().flatMap(group -> group.lines().stream()).filter(line -> line.code().equals(code)).findFirst();
    }

    /// The first item that keeps the gate shut.
    public Optional<String> firstMissing() {
        return obstacles.stream().flatMap(one -> one instanceof Obstacle.Missing(var item, _) ? Optional.of(item.id()).stream()
                : Optional.<String>empty().stream()).findFirst();
    }

    /// Where work goes on: the first open item of the present stage.
    public Optional<String> firstToDo() {
        return current().flatMap(group -> group.lines().stream().filter(line -> !line.standing().holds()).findFirst()
                .or(() -> group.lines().stream().findFirst())).map(ItemLine::code);
    }

    /// The part of the checklist behind a station of the timeline.
    public static Section section(int milestone) {
        return Milestones.SECTIONS.get(milestone);
    }

    /// The heading that belongs to the stage the case is in.
    public Optional<Group> current() {
        return groups.stream().filter(group -> Groups.stage(group.section()) == file.line()).findFirst();
    }
}
