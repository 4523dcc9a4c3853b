package cn.yingchun.store.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which backups are kept: all of the last day, then the newest of each day, week and month.
///
/// @param days   how many days keep their newest one
/// @param weeks  how many weeks (ISO, Monday first)
/// @param months how many months
public record Retention(int days, int weeks, int months) {
    /// Seven days, five weeks, twelve months.
    public static final Retention USUAL = new Retention(7, 5, 12);

    /// Those to keep of backups made at these moments. The newest is always among them.
    public Set<Instant> keep(Collection<Instant> made) {
        var newestFirst = made.stream().sorted(Comparator.reverseOrder()).toList();
        if (newestFirst.isEmpty()) {
            return Set.of();
        }
        var dayBefore = newestFirst.getFirst().minusSeconds(24 * 60 * 60);
        Set<Instant> kept = newestFirst.stream().filter(dayBefore::isBefore).collect(Collectors.toCollection(HashSet::new));
        kept.addAll(newestOfEach(newestFirst, days, day -> day));
        kept.addAll(newestOfEach(newestFirst, weeks,
                day -> day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        kept.addAll(newestOfEach(newestFirst, months, YearMonth::from));
        return kept;
    }

    private static List<Instant> newestOfEach(List<Instant> newestFirst, int most, Function<LocalDate, Object> span) {
        var seen = new HashSet<Object>();
        return newestFirst.stream().filter(at -> seen.add(span.apply(LocalDate.ofInstant(at, ZoneOffset.UTC)))).limit(most).toList();
    }
}
