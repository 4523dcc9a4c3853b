package cn.yingchun.ui.cases.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Where a day lies on the line, 0 … 1.
///
/// A true scale would press the last five stations, which lie days apart, into one blot. So each station's place is a mean
/// of its turn and its time; days between two stations lie in proportion between them.
final class Scale {
    /// How much of the width follows the calendar; the rest is shared evenly.
    private static final double TIME_SHARE = 0.25;

    private final List<Double> places;
    private final TreeMap<LocalDate, Double> known = new TreeMap<>();

    Scale(List<Milestone> milestones) {
        var dated = milestones.stream().flatMap(one -> one.day().stream()).sorted().toList();
        var first = dated.isEmpty() ? LocalDate.EPOCH : dated.getFirst();
        double whole = dated.isEmpty() ? 1 : Math.max(1, dated.getLast().toEpochDay() - first.toEpochDay());
        places = new ArrayList<>();
        double share = 0;
        for (int i = 0; i < milestones.size(); i++) {
            var day = milestones.get(i).day();
            var turn = milestones.size() == 1 ? 0 : i / (double) (milestones.size() - 1);
            share = day.isPresent() ? Math.max(share, (day.get().toEpochDay() - first.toEpochDay()) / whole) : Math.max(share, turn);
            places.add((1 - TIME_SHARE) * turn + TIME_SHARE * share);
            day.ifPresent(known -> remember(known, places.getLast()));
        }
    }

    private void remember(LocalDate day, double place) {
        known.merge(day, place, Math::max);
    }

    /// The place of a station by its turn.
    double of(int milestone) {
        return places.get(milestone);
    }

    /// The place of any day; before the first and after the last station the ends of the line.
    double of(LocalDate day) {
        var before = known.floorEntry(day);
        var after = known.ceilingEntry(day);
        if (before == null || after == null) {
            return before == null ? 0 : beyond(day);
        }
        var length = (double) (after.getKey().toEpochDay() - before.getKey().toEpochDay());
        var share = length == 0 ? 0 : (day.toEpochDay() - before.getKey().toEpochDay()) / length;
        return before.getValue() + share * (after.getValue() - before.getValue());
    }

    /// Days after the last dated station lie in what is left of the line, ever closer to its end.
    private double beyond(LocalDate day) {
        var last = known.lastEntry();
        double days = day.toEpochDay() - last.getKey().toEpochDay();
        return last.getValue() + (1 - last.getValue()) * days / (days + 30);
    }
}
