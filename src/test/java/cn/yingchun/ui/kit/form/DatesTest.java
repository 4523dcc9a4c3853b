package cn.yingchun.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Trouble;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private final Dates dates = new Dates(() -> LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23", "20261123, 2026-11-23", "2026/1/5, 2026-01-05", "2026.11.3, 2026-11-03",
        "2026年11月23日, 2026-11-23", "11-23, 2026-11-23", "12月4日, 2026-12-04", "1-5, 2027-01-05", "6-1, 2026-06-01",
        "今天, 2026-11-23", "明天, 2026-11-24", "昨天, 2026-11-22", "tomorrow, 2026-11-24",
        "+7, 2026-11-30", "-1, 2026-11-22", "2028-02-29, 2028-02-29",
    })
    void aDayIsReadAsPeopleTypeIt(String typed, LocalDate day) {
        assertThat(dates.read(typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-13-01, kit.date.not-in-calendar", "20260230, kit.date.not-in-calendar", "2-30, kit.date.not-in-calendar",
        "soon, kit.date.unread", "2026, kit.date.unread", "11-23-2026, kit.date.unread",
    })
    void whatIsNoDayIsRefusedWithItsOwnSentence(String typed, String key) {
        assertThatThrownBy(() -> dates.read(typed)).isInstanceOfSatisfying(Trouble.class,
                trouble -> assertThat(trouble.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23", "1999-01-01"})
    void whatIsWrittenIsReadBack(LocalDate day) {
        assertThat(dates.read(dates.write(day))).isEqualTo(day);
    }
}
