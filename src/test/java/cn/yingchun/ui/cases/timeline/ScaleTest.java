package cn.yingchun.ui.cases.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.ui.cases.timeline.Milestone.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final LocalDate N = LocalDate.of(2026, 10, 12);

    private static Milestone on(LocalDate day) {
        return new Milestone("x", Optional.of(day), State.PLANNED);
    }

    private final Scale scale = new Scale(List.of(on(N), on(N.plusDays(1)), on(N.plusDays(44)), on(N.plusDays(49)), on(N.plusDays(53)),
            new Milestone("later", Optional.empty(), State.OPEN)));

    @Test
    void stationsStandInTheirOrderAndNeverTooClose() {
        for (int i = 1; i < 6; i++) {
            assertThat(scale.of(i) - scale.of(i - 1)).as("station " + i).isGreaterThan(0.1);
        }
    }

    @Test
    void aStationLiesWhereItsDayLies() {
        assertThat(scale.of(N)).isEqualTo(scale.of(0));
        assertThat(scale.of(N.plusDays(44))).isEqualTo(scale.of(2));
    }

    @Test
    void aDayBetweenTwoStationsLiesBetweenThem() {
        assertThat(scale.of(N.plusDays(20))).isBetween(scale.of(1), scale.of(2));
        assertThat(scale.of(N.plusDays(46))).isBetween(scale.of(2), scale.of(3));
    }

    @Test
    void daysBeyondTheEndsStayOnTheLine() {
        assertThat(scale.of(N.minusDays(100))).isZero();
        assertThat(scale.of(N.plusYears(5))).isGreaterThan(scale.of(4)).isLessThanOrEqualTo(1);
    }

    @Test
    void aCaseWithTheNoticeAloneHasAScaleToo() {
        var early = new Scale(List.of(on(N), new Milestone("later", Optional.empty(), State.OPEN)));
        assertThat(early.of(0)).isZero();
        assertThat(early.of(1)).isEqualTo(1);
        assertThat(early.of(N.plusDays(3))).isBetween(0.0, 1.0);
    }
}
