package cn.yingchun.domain.gate;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.checklist.Checklist;
import cn.yingchun.domain.checklist.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The visits after a donation: 48 hours, 7, 30, 90, 182 days, then each year to the tenth, from the last collection day;
/// after the seventh day each week until the donor has recovered.
///
/// Every donor who got G-CSF is followed, also where nothing was collected.
public final class FollowUps {
    private static final int YEARS = 10;
    private static final int AROUND_A_YEAR = 60;
    /// Failed calls after which a visit is lost; the next one stays.
    public static final int TRIES = 3;
    private static final String WEEKLY = "C72";
    private static final int AROUND_A_WEEK = 3;
    /// Every donor of the published series had recovered by then [S15]; the visits at 6 months and later ask again.
    private static final int LAST_WEEK = 24;

    private FollowUps() {}

    /// One visit.
    ///
    /// @param item  C71 … C76
    /// @param year  1 … 10 for yearly visits, 2 … 24 for the weeks after the seventh day, 0 for the others
    /// @param first first day on which it may take place
    /// @param due   the day aimed at
    /// @param last  last day of its window
    public record Visit(String item, int year, LocalDate first, LocalDate due, LocalDate last) {
        /// Whether a call belongs to this visit.
        public boolean is(FollowedUp call) {
            return call.visit().equals(item) && call.year() == year;
        }

        /// Whether it is one of the weeks after the seventh day.
        public boolean weekly() {
            return item.equals(WEEKLY) && year > 0;
        }
    }

    /// All visits counted from a last collection day; years are calendar years, 29 February falls back to the 28th.
    public static List<Visit> schedule(LocalDate lastCollection, Checklist checklist) {
        var visits = new ArrayList<Visit>();
        for (var item : checklist.items()) {
            if (item.proof() != Proof.VISIT) {
                continue;
            }
            if (item.id().equals("C76")) {
                for (int year = 1; year <= YEARS; year++) {
                    var day = lastCollection.plusYears(year);
                    visits.add(new Visit(item.id(), year, day.minusDays(AROUND_A_YEAR), day, day.plusDays(AROUND_A_YEAR)));
                }
            } else {
                visits.add(new Visit(item.id(), 0, lastCollection.plusDays(item.window().first().orElseThrow()),
                        lastCollection.plusDays(item.window().target().orElseThrow()), lastCollection.plusDays(item.window().last().orElseThrow())));
            }
        }
        return visits;
    }

    /// The visits of a case that are still to be made; none before the last collection day or without any dose.
    public static List<Visit> open(CaseFile file, Checklist checklist, LocalDate today) {
        return all(file, checklist, today).stream().filter(visit -> !settled(file, visit)).toList();
    }

    /// All visits of a case, made or not, by day; weekly ones as far as they are known to be needed.
    public static List<Visit> all(CaseFile file, Checklist checklist, LocalDate today) {
        var from = file.on(Anchor.D0LAST).filter(day -> !day.isAfter(today));
        if (from.isEmpty() || file.each(DoseGiven.class).isEmpty()) {
            return List.of();
        }
        var visits = new ArrayList<>(schedule(from.get(), checklist));
        visits.stream().filter(visit -> visit.item().equals(WEEKLY)).findFirst().ifPresent(first -> visits.addAll(weeks(file, from.get(), first)));
        visits.sort(Comparator.comparing(Visit::due));
        return visits;
    }

    /// Week after week, each once the one before is settled, until a visit finds the donor recovered.
    private static List<Visit> weeks(CaseFile file, LocalDate lastCollection, Visit first) {
        var weeks = new ArrayList<Visit>();
        var before = first;
        for (int week = 2; week <= LAST_WEEK && settled(file, before) && !recovered(file, before); week++) {
            var due = lastCollection.plusWeeks(week);
            before = new Visit(WEEKLY, week, due.minusDays(AROUND_A_WEEK), due, due.plusDays(AROUND_A_WEEK));
            weeks.add(before);
        }
        return weeks;
    }

    /// The last talk of this visit, or before its end, found the donor recovered.
    private static boolean recovered(CaseFile file, Visit visit) {
        return file.each(FollowedUp.class).stream().filter(call -> call.what().reached())
                .filter(call -> visit.is(call.what()) || !call.happened().atZone(WorkCalendar.ZONE).toLocalDate().isAfter(visit.last()))
                .max(Comparator.comparing(Noted::happened)).filter(call -> call.what().recovered()).isPresent();
    }

    /// The donor was reached, or could not be three times: then this visit is lost and the next stays.
    private static boolean settled(CaseFile file, Visit visit) {
        var tries = file.each(FollowedUp.class).stream().map(Noted::what).filter(visit::is).toList();
        return tries.size() >= TRIES || tries.stream().anyMatch(FollowedUp::reached);
    }
}
