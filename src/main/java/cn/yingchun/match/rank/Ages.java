package cn.yingchun.match.rank;

import cn.yingchun.match.index.People;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// Full years of age on one day, for every birthday that can occur: counted once, then looked up.
final class Ages {
    private final byte[] years = new byte[Character.MAX_VALUE + 1];
    private final int today;

    Ages(LocalDate today) {
        this.today = Math.clamp(ChronoUnit.DAYS.between(People.DAY_ZERO, today), 0, Character.MAX_VALUE);
        Arrays.fill(years, (byte) -1);
    }

    int of(People people, int row) {
        var born = people.born()[row];
        if (years[born] < 0) {
            var age = ChronoUnit.YEARS.between(People.DAY_ZERO.plusDays(born), People.DAY_ZERO.plusDays(today));
            years[born] = (byte) Math.clamp(age, 0, 127);
        }
        return years[born];
    }
}
