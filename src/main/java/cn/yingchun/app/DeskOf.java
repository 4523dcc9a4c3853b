package cn.yingchun.app;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.table.OwnTables;
import cn.yingchun.store.Notice;
import cn.yingchun.store.backup.Backup;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.backup.Backups;
import cn.yingchun.ui.after.AfterView;
import cn.yingchun.ui.bedside.BedsideView;
import cn.yingchun.ui.cases.CasesView;
import cn.yingchun.ui.exchange.ExchangeDesk;
import cn.yingchun.ui.figures.FiguresView;
import cn.yingchun.ui.guide.GuideView;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Masked;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.ui.kit.desk.PaperTray;
import cn.yingchun.ui.kit.desk.Viewer;
import cn.yingchun.ui.kit.habit.Habits;
import cn.yingchun.ui.kit.habit.Memory;
import cn.yingchun.ui.settings.SettingsView;
import cn.yingchun.ui.shell.Desk;
import cn.yingchun.ui.shell.Place;
import cn.yingchun.ui.shell.Status;
import cn.yingchun.ui.vault.VaultView;
import cn.yingchun.ui.vault.audit.AuditModel;
import cn.yingchun.ui.vault.backup.BackupModel;
import cn.yingchun.ui.vault.keep.KeepModel;
import cn.yingchun.ui.vault.people.PeopleModel;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/// Puts an open office and its window together: which places there are, and what each of them stands on.
final class DeskOf {
    private DeskOf() {}

    /// For pictures and stories: nothing is remembered of how tables looked.
    static Desk office(OpenOffice open, Look look, Runnable leave) {
        return office(open, HabitsOf.office(open, Memory.ofToday(), look.words()), DeskSettings.seenOnly(look), leave);
    }

    /// @param leave closes the office and goes back to the start
    static Desk office(OpenOffice open, Habits habits, DeskSettings settings, Runnable leave) {
        var cases = new CaseDesk(open.office(), open.casework(), open.clock(),
                donor -> open.office().donors().one(donor).map(row -> Masked.name(row.name())).orElse(""),
                new PaperTray(Viewer.documents(), Viewer::show));
        var exchange = new ExchangeDesk(open.office(), open.clock());
        var places = List.of(
                new Place("today", "shell.place.today", Feather.SUN, new TodayPlace(open)::screen),
                new Place("donors", "shell.place.donors", Feather.USERS, new DonorsPlace(open)::screen),
                new Place("patients", "shell.place.patients", Feather.SEARCH, new PatientsPlace(open)::screen),
                new Place("cases", "shell.place.cases", Feather.CLIPBOARD, tools -> new CasesView(tools, cases)),
                new Place("bedside", "shell.place.bedside", Feather.ACTIVITY, tools -> new BedsideView(tools, cases)),
                new Place("after", "shell.place.after", Feather.PHONE_CALL, tools -> new AfterView(tools, cases)),
                new Place("figures", "shell.place.figures", Feather.BAR_CHART_2, tools -> new FiguresView(tools, cases)),
                new Place("exchange", "sync.place.exchange", Feather.REPEAT, exchange::screen),
                new Place("vault", "shell.place.vault", Feather.SHIELD, tools -> new VaultView(new VaultView.Sides(
                        new BackupModel(tools.work(), open.office(), leave), new PeopleModel(tools.work(), open.office()),
                        new AuditModel(tools.work(), open.office(), open.clock()),
                        new KeepModel(tools.work(), open.office(), leave), cases.tray()), tools)),
                new Place("settings", "shell.place.settings", Feather.SETTINGS, tools -> new SettingsView(tools, settings.all(open, tools))),
                new Place("guide", "shell.place.guide", Feather.BOOK_OPEN, GuideView::new));
        var told = ConcurrentHashMap.<String>newKeySet();
        var practice = open.office().founded().practice();
        return new Desk(places, () -> status(open, told, practice, exchange.unsent()), new Finder(open)::find, leave, habits);
    }

    /// What was left out of the province's tables, each once a window: it stands until somebody closes it.
    private static Stream<Notice> refusedTables(Set<String> told) {
        return OwnTables.refused().stream().filter(one -> told.add(String.valueOf(one.getMessage()))).map(Notice::of);
    }

    /// Asked every few seconds beside the window: nothing here waits for the database.
    private static Status status(OpenOffice open, Set<String> told, boolean practice, long unsent) {
        var office = open.office();
        Optional<LocalTime> saved = office.lastWritten().map(when -> LocalTime.ofInstant(when, WorkCalendar.ZONE));
        var backup = Backups.list(BackupPlan.of(office.dir()).folder()).stream().map(Backup::made).max(Comparator.naturalOrder())
                .map(made -> LocalDateTime.ofInstant(made, WorkCalendar.ZONE));
        return new Status(office.name(), office.user(), practice, open.registry().label(), unsent, saved, backup,
                Stream.concat(office.told().stream(), refusedTables(told)).toList(), open.rounds().standing());
    }
}
