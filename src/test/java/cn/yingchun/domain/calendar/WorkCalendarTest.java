package cn.yingchun.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private final WorkCalendar calendar = WorkCalendar.load();

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource(textBlock = """
            2020-11-25, 53, 2021-02-08
            2020-11-25, 60, 2021-02-23
            2020-11-25,  0, 2020-11-25
            2020-11-27,  1, 2020-11-30
            2021-02-10,  1, 2021-02-18
            2021-02-18, -1, 2021-02-10
            2021-02-05,  1, 2021-02-07
            2026-09-18,  1, 2026-09-20
            2026-09-30,  1, 2026-10-08
            """)
    void reservationClocksRunOverSpringFestivalAndWorkedWeekends(LocalDate from, int workdays, LocalDate end) {
        assertThat(calendar.plus(from, workdays)).isEqualTo(end);
    }

    @Test
    void withoutTheNoticesSixtyWorkingDaysEndSixDaysTooEarly() {
        var weekdaysOnly = new WorkCalendar(java.util.List.of());
        assertThat(weekdaysOnly.plus(LocalDate.of(2020, 11, 25), 60)).isEqualTo(LocalDate.of(2021, 2, 17));
    }

    @ParameterizedTest(name = "{0} worked: {1}")
    @CsvSource(textBlock = """
            2020-01-31, false
            2020-02-01, false
            2020-02-03, true
            2021-02-07, true
            2021-02-20, true
            2022-12-31, false
            2023-10-08, true
            2024-02-09, true
            2025-10-08, false
            2025-10-11, true
            2026-02-14, true
            2026-02-23, false
            2026-02-28, true
            2026-11-22, false
            2026-11-23, true
            """)
    void daysOffAndWorkedWeekendsAreThoseOfTheNotices(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkday(day)).isEqualTo(worked);
    }

    @Test
    void everyWorkedDayIsAWeekendOutsideEveryHoliday() {
        assertThat(calendar.holidays()).allSatisfy(holiday -> assertThat(holiday.worked()).allSatisfy(day -> {
            assertThat(day.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(calendar.holidays()).noneMatch(other -> !day.isBefore(other.from()) && !day.isAfter(other.to()));
        }));
    }

    @Test
    void everyYearFrom2020To2026IsAnnouncedAndThoseAroundAreNot() {
        for (int year = 2019; year <= 2027; year++) {
            assertThat(calendar.announced(LocalDate.of(year, 6, 1))).as("" + year).isEqualTo(year >= 2020 && year <= 2026);
        }
    }

    @Property
    void goingForwardAndCountingBackAgree(@ForAll @IntRange(min = 0, max = 2500) int offset, @ForAll @IntRange(min = 1, max = 300) int days) {
        var from = LocalDate.of(2020, 1, 1).plusDays(offset);
        var end = calendar.plus(from, days);
        assertThat(calendar.isWorkday(end)).isTrue();
        assertThat(calendar.between(from, end)).isEqualTo(days);
        assertThat(calendar.between(end, from)).isEqualTo(-days);
    }
}
