package cn.yingchun.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.SampleAgenda;
import cn.yingchun.ui.SampleDonors;
import cn.yingchun.ui.kit.Work;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TodayModelTest {
    private final TodayModel model = new TodayModel(Work.atOnce(), SampleAgenda::page, Words.ZH);

    @Test
    void eachGroupHasOneHeadingWithItsCount() {
        var entries = TodayModel.entries(SampleAgenda.page().lines());
        assertThat(entries).filteredOn(TodayModel.Heading.class::isInstance).containsExactly(
                new TodayModel.Heading(AgendaLine.Group.OVERDUE, 2), new TodayModel.Heading(AgendaLine.Group.TODAY, 3),
                new TodayModel.Heading(AgendaLine.Group.LAPSING, 1), new TodayModel.Heading(AgendaLine.Group.WAITING, 1));
        assertThat(entries).hasSize(11);
    }

    @Test
    void nothingToDoHasNoHeadings() {
        assertThat(TodayModel.entries(List.of())).isEmpty();
    }

    @Test
    void daysAreSaidFromTheReadersSide() {
        var lines = SampleAgenda.page().lines();
        assertThat(lines).extracting(line -> model.when(line, SampleDonors.TODAY))
                .startsWith("迟 3 天", "迟 1 天", "今天").endsWith("剩 6 天", "剩 2 天");
    }

    @Test
    void theDayIsSaidInTheReadersLanguage() {
        assertThat(model.day(LocalDate.of(2026, 11, 23))).isEqualTo("11 月 23 日 星期一");
        assertThat(new TodayModel(Work.atOnce(), SampleAgenda::page, Words.EN).day(LocalDate.of(2026, 11, 23))).isEqualTo("Monday, 23 November");
    }
}
