package cn.yingchun.domain.gate;

import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.checklist.Checklist;
import cn.yingchun.domain.checklist.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The visits after a donation: 48 hours, 7, 30, 90, 182 days, then each year to the tenth, from the last collection day.
///
/// Every donor who got G-CSF is followed, also where nothing was collected.
public final class FollowUps {
    private static final int YEARS = 10;
    private static final int AROUND_A_YEAR = 60;
    private static final int TRIES = 3;

    private FollowUps() {}

    /// One visit.
    ///
    /// @param item  C71 … C76
    /// @param year  1 … 10 for yearly visits, 0 for the others
    /// @param first first day on which it may take place
    /// @param due   the day aimed at
    /// @param last  last day of its window
    public record Visit(String item, int year, LocalDate first, LocalDate due, LocalDate last) {}

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
        var from = file.on(Anchor.D0LAST).filter(day -> !day.isAfter(today));
        if (from.isEmpty() || file.each(DoseGiven.class).isEmpty()) {
            return List.of();
        }
        return schedule(from.get(), checklist).stream().filter(visit -> !settled(file, visit)).toList();
    }

    /// The donor was reached, or could not be three times: then this visit is lost and the next stays.
    private static boolean settled(CaseFile file, Visit visit) {
        var tries = file.each(FollowedUp.class).stream().map(Noted::what)
                .filter(done -> done.visit().equals(visit.item()) && done.year() == visit.year()).toList();
        return tries.size() >= TRIES || tries.stream().anyMatch(FollowedUp::reached);
    }
}
