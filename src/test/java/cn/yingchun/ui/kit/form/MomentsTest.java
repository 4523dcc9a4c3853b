package cn.yingchun.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private final Instant now = LocalDateTime.parse("2026-11-25T10:20").atZone(WorkCalendar.ZONE).toInstant();
    private final Moments moments = new Moments(() -> now);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            08:55,       2026-11-25T08:55
            855,         2026-11-25T08:55
            １０：２０,    2026-11-25T10:20
            -15,         2026-11-25T10:05
            11-24 20:10, 2026-11-24T20:10
            昨天 2010,    2026-11-24T20:10
            """)
    void timesAreReadAsPeopleWriteThem(String typed, LocalDateTime meant) {
        assertThat(LocalDateTime.ofInstant(moments.read(typed), WorkCalendar.ZONE)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:21", "11-26 08:00"})
    void whatLiesAheadIsRefused(String typed) {
        assertThatThrownBy(() -> moments.read(typed)).hasMessageContaining("kit.moment.ahead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "8", "now", "08:61"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> moments.read(typed)).hasMessageContaining("kit.moment.unread");
    }
}
