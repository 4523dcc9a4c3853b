package cn.yingchun.match.rank;

import cn.yingchun.match.index.People;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// Full years of age on one day, for every birthday that can occur: laid out once, then looked up.
final class Ages {
    private final byte[] years = new byte[Character.MAX_VALUE + 1];

    /// Whoever was born on this day or before, so many years ago, is so old; whoever is born later is 0.
    Ages(LocalDate today) {
        var younger = years.length;
        for (int age = 1; younger > 0 && age <= Byte.MAX_VALUE; age++) {
            var last = Math.clamp(ChronoUnit.DAYS.between(People.DAY_ZERO, today.minusYears(age)) + 1, 0, years.length);
            Arrays.fill(years, last, younger, (byte) (age - 1));
            younger = last;
        }
        Arrays.fill(years, 0, younger, Byte.MAX_VALUE);
    }

    int of(People people, int row) {
        return years[people.born()[row]];
    }
}
