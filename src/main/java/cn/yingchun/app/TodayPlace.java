package cn.yingchun.app;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.ui.kit.Masked;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.today.AgendaLine;
import cn.yingchun.ui.today.TodayModel;
import cn.yingchun.ui.today.TodayPage;
import cn.yingchun.ui.today.TodayView;
import cn.yingchun.work.agenda.Agenda;
import cn.yingchun.work.agenda.Task;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts today's screen on the agenda of all cases.
final class TodayPlace {
    private static final int MOST_CASES = 10_000;

    private final OpenOffice open;

    TodayPlace(OpenOffice open) {
        this.open = open;
    }

    Screen screen(Tools tools) {
        return new TodayView(new TodayModel(tools.work(), () -> page(tools.words()), new TodayDeeds(open, tools.work()), tools.words()), tools);
    }

    private TodayPage page(Words words) {
        var now = LocalDateTime.ofInstant(open.clock().instant(), WorkCalendar.ZONE);
        var rows = open.office().cases().page(CaseFilter.ALL, 0, MOST_CASES).rows();
        var names = rows.stream().collect(Collectors.toMap(CaseRow::donor, CaseRow::donorName, (one, _) -> one));
        var mine = mine();
        var lines = Agenda.of(open.office(), open.rules().course(), now).tasks().stream()
                .map(task -> line(task, names, mine, words)).toList();
        var workday = open.rules().course().calendar().isWorkday(now.toLocalDate());
        return new TodayPage(now.toLocalDate(), workday, lines, figures(rows, now));
    }

    private static AgendaLine line(Task task, Map<DonorId, String> names, Set<Subject> mine, Words words) {
        var name = task.donor().flatMap(donor -> Optional.ofNullable(names.get(donor))).map(Masked::name).orElse("");
        return new AgendaLine(group(task), task.about(), task.key(), task.number(), task.item().orElse(""), task.what().in(words),
                task.donor(), (task.donorCode() + " " + name).strip(), task.due(), task.timed(),
                AgendaLine.Weight.valueOf(task.weight().name()), mine.contains(task.about()));
    }

    /// The cases and donors about which this person has written a call or a tick.
    private Set<Subject> mine() {
        return Stream.of(open.office().all(Called.class), open.office().all(CourseFact.class)).flatMap(List::stream)
                .filter(fact -> fact.actor().equals(open.office().user())).map(Fact::subject).collect(Collectors.toSet());
    }

    private static AgendaLine.Group group(Task task) {
        return switch (task.group()) {
            case INCIDENT -> AgendaLine.Group.OVERDUE;
            case OVERDUE -> task.weight() == Task.Weight.SOFT ? AgendaLine.Group.REMINDERS : AgendaLine.Group.OVERDUE;
            case TODAY -> AgendaLine.Group.TODAY;
            case EXPIRING -> AgendaLine.Group.LAPSING;
            case WAITING -> AgendaLine.Group.WAITING;
            case LATER -> AgendaLine.Group.SOON;
        };
    }

    private List<TodayPage.Figure> figures(List<CaseRow> rows, LocalDateTime now) {
        var month = now.toLocalDate().withDayOfMonth(1);
        return List.of(
                new TodayPage.Figure("today.figures.open", rows.stream().filter(row -> row.stage().running()).count()),
                new TodayPage.Figure("today.figures.month", rows.stream().filter(row -> !row.notice().isBefore(month)).count()),
                new TodayPage.Figure("today.figures.collected", rows.stream()
                        .filter(row -> row.stage() == Stage.FOLLOWUP && row.d0().filter(d0 -> !d0.isBefore(month)).isPresent()).count()),
                new TodayPage.Figure("today.figures.donors", open.office().donors().count(DonorFilter.ALL)));
    }
}
