package cn.yingchun.domain.donor;

import java.time.LocalDate;
import java.time.Period;

/// Age in completed years, counted to the day.
///
/// Born on 29 February: a year older on 1 March in other years, as [Period] counts.
public final class Age {
    private Age() {}

    public static int on(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    /// The oldest a donor may be on the collection day.
    ///
    /// @param years     55 by the registry's norm [S30, S62]
    /// @param inclusive whether the whole year counts, that is until the day before the next birthday; the norm's wording
    ///                  "不超过55周岁" is read so, and a province may set it otherwise
    public record Limit(int years, boolean inclusive) {
        public static final Limit NORM = new Limit(55, true);

        public boolean allows(LocalDate birth, LocalDate day) {
            return day.isBefore(lastDay(birth).plusDays(1));
        }

        /// The last day on which the donor is young enough.
        public LocalDate lastDay(LocalDate birth) {
            return inclusive ? birth.plusYears(years + 1L).minusDays(1) : birth.plusYears(years);
        }
    }
}
