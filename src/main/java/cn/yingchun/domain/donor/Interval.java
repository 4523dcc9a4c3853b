package cn.yingchun.domain.donor;

import java.time.LocalDate;
import java.time.Period;

/// How long a donor rests before giving to the same patient again, counted in calendar months from the last collection
/// day [S2]: 31 January and a month is the last day of February.
public enum Interval {
    /// lymphocytes
    DLI(Period.ofMonths(1)),
    /// stem cells from blood
    PBSC(Period.ofMonths(3));

    private final Period rest;

    Interval(Period rest) {
        this.rest = rest;
    }

    /// The first day on which the donor may give again.
    public LocalDate earliest(LocalDate lastCollection) {
        return lastCollection.plus(rest);
    }
}
