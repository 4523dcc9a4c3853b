package cn.yingchun.app;

import cn.yingchun.ui.shell.Desk;
import cn.yingchun.ui.shell.Place;
import cn.yingchun.ui.shell.Status;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// Puts an open office and its window together: which places there are, and what each of them stands on.
final class DeskOf {
    private DeskOf() {}

    /// @param leave closes the office and goes back to the start
    static Desk office(OpenOffice open, Runnable leave) {
        var places = List.of(
                new Place("today", "shell.place.today", Feather.SUN, new TodayPlace(open)::screen),
                new Place("donors", "shell.place.donors", Feather.USERS, new DonorsPlace(open)::screen),
                new Place("patients", "shell.place.patients", Feather.SEARCH, new PatientsPlace(open)::screen));
        var founded = open.office().founded();
        return new Desk(places, () -> status(open, founded.practice()), new Finder(open)::find, leave);
    }

    private static Status status(OpenOffice open, boolean practice) {
        var office = open.office();
        Optional<LocalTime> saved = office.lastWritten().map(when -> LocalTime.ofInstant(when, ZoneId.systemDefault()));
        return new Status(office.name(), office.user(), practice, open.registry().label(), office.writtenHere(), saved);
    }
}
