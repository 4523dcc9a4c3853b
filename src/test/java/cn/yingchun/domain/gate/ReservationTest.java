package cn.yingchun.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.gate.Reservation.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservationTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.load();

    private static List<Reservation> clocks(String notice, String today) {
        return Reservation.of(new Paper(Sex.M, "1990-01-01", notice).file(), CALENDAR, LocalDate.parse(today));
    }

    /// The first line is Liu's [S1]; 2021-02-17 would be the end of the second clock if Spring Festival were worked.
    @ParameterizedTest(name = "notice {0}: 53 until {1}, 60 until {2}, provisional {3}")
    @CsvSource({
        "2020-11-25, 2021-02-08, 2021-02-23, false",
        "2025-12-01, 2026-02-13, 2026-03-02, false",
        "2026-03-02, 2026-05-19, 2026-05-28, false",
        "2026-11-25, 2027-02-08, 2027-02-17, true"
    })
    void bothClocksCountWorkingDaysAcrossTheFestivalAndSayWhenAYearIsNotAnnounced(String notice, LocalDate ct, LocalDate et, boolean provisional) {
        var clocks = clocks(notice, notice);
        assertThat(clocks).extracting(Reservation::kind).containsExactly(Kind.CT, Kind.ET);
        assertThat(clocks).extracting(Reservation::ends).containsExactly(ct, et);
        assertThat(clocks).extracting(Reservation::left).containsExactly(53, 60);
        assertThat(clocks).extracting(Reservation::provisional).containsOnly(provisional);
    }

    @Test
    void afterTheEndTheWorkingDaysOverAreNegative() {
        assertThat(clocks("2020-11-25", "2021-02-09").getFirst().left()).isEqualTo(-1);
        assertThat(clocks("2020-11-25", "2021-02-08").getFirst().left()).isZero();
    }
}
