package cn.yingchun.domain.collect.mobilise;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.DoseHeld;
import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.checklist.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The days from the first dose of G-CSF to the morning of collection, against the order: what is due, what was given, and
/// until when the donor is watched.
///
/// @param order the newest version
/// @param days  one for each day of the order or with a dose, a count or a grade on it
public record Mobilisation(Optional<DoseOrdered> order, List<DoseDay> days, Optional<Noted<DoseGiven>> last) {
    /// How long a donor stays after a dose [S11, practice].
    public static final Duration WATCHED = Duration.ofMinutes(30);
    /// Between the two doses of a day [S27].
    private static final Duration SPLIT = Duration.ofHours(12);

    public Mobilisation {
        days = List.copyOf(days);
    }

    public static Mobilisation of(CaseFile file) {
        var order = file.last(DoseOrdered.class).map(Noted::what);
        var first = Stream.of(file.first(DoseGiven.class).map(Mobilisation::day), order.map(DoseOrdered::first), file.on(Anchor.G1))
                .flatMap(Optional::stream).findFirst();
        var last = Stream.of(file.last(DoseGiven.class).map(Mobilisation::day), order.map(DoseOrdered::last), file.on(Anchor.D0))
                .flatMap(Optional::stream).max(Comparator.naturalOrder());
        var days = new ArrayList<DoseDay>();
        if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
            first.get().datesUntil(last.get().plusDays(1)).forEach(day -> days.add(on(file, day, days.size() + 1, order)));
        }
        return new Mobilisation(order, days, newest(file, DoseGiven.class));
    }

    /// The next dose that is neither given nor held, today or later; one that was missed on an earlier day stays due.
    public Optional<Instant> nextDue() {
        return days.stream().flatMap(day -> day.open().stream()).min(Comparator.naturalOrder());
    }

    /// Until when the donor is watched after the last dose.
    public Optional<Instant> watchedUntil() {
        return last.map(dose -> dose.happened().plus(WATCHED));
    }

    /// Least time between two doses by the order: two hours may be missing at twelve-hourly, four at daily doses (practice).
    public Duration leastBetween() {
        return order.filter(one -> one.perDay() > 1).isPresent() ? SPLIT.minusHours(2) : Duration.ofHours(20);
    }

    private static DoseDay on(CaseFile file, LocalDate day, int number, Optional<DoseOrdered> order) {
        var given = file.each(DoseGiven.class).stream().filter(dose -> day(dose).equals(day)).toList();
        var held = (int) file.each(DoseHeld.class).stream().filter(dose -> day(dose).equals(day)).count();
        var before = file.each(ReadingTaken.class).stream().filter(reading -> reading.what().run() == 0 && day(reading).equals(day))
                .max(Comparator.comparing(Noted::happened));
        var symptoms = file.each(SymptomsGraded.class).stream().filter(graded -> day(graded).equals(day))
                .max(Comparator.comparing(Noted::happened));
        var counts = new EnumMap<Count, Double>(Count.class);
        file.each(CountTaken.class).stream().filter(count -> day(count).equals(day))
                .sorted(Comparator.comparing(Noted::happened)).forEach(count -> counts.putAll(count.what().values()));
        return new DoseDay(number, day, order.map(one -> due(one, day)).orElse(List.of()), given, held, before, symptoms, counts);
    }

    /// Morning and, with two doses a day, twelve hours later; on the last day the morning alone.
    private static List<Instant> due(DoseOrdered order, LocalDate day) {
        if (day.isBefore(order.first()) || day.isAfter(order.last())) {
            return List.of();
        }
        var morning = day.atTime(order.at()).atZone(WorkCalendar.ZONE).toInstant();
        return order.perDay() > 1 && day.isBefore(order.last()) ? List.of(morning, morning.plus(SPLIT)) : List.of(morning);
    }

    private static <T extends CaseFact> Optional<Noted<T>> newest(CaseFile file, Class<T> kind) {
        return file.each(kind).stream().max(Comparator.comparing(Noted::happened));
    }

    private static LocalDate day(Noted<? extends CaseFact> noted) {
        return noted.happened().atZone(WorkCalendar.ZONE).toLocalDate();
    }
}
