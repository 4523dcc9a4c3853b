package cn.yingchun.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.SampleAgenda;
import cn.yingchun.ui.SampleDonors;
import cn.yingchun.ui.kit.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TodayModelTest {
    private final TodayModel model = new TodayModel(Work.atOnce(), SampleAgenda::page, SampleAgenda.DEEDS, Words.ZH);

    @Test
    void eachGroupHasOneHeadingWithItsCount() {
        var entries = Entries.of(SampleAgenda.page().lines(), Set.of());
        assertThat(entries).filteredOn(Entries.Heading.class::isInstance).containsExactly(
                new Entries.Heading(AgendaLine.Group.OVERDUE, 2), new Entries.Heading(AgendaLine.Group.TODAY, 3),
                new Entries.Heading(AgendaLine.Group.LAPSING, 1), new Entries.Heading(AgendaLine.Group.WAITING, 1));
        assertThat(entries).hasSize(11);
    }

    @Test
    void overdueRemindersOfACaseFoldAndWhatHoldsAGateNeverDoes() {
        var line = SampleAgenda.page().lines().getFirst();
        var soft = new AgendaLine(AgendaLine.Group.REMINDERS, line.about(), "C06", line.number(), "C06", "提醒", line.donor(), line.who(), line.due(), false,
                AgendaLine.Weight.SOFT, false);
        var entries = Entries.of(List.of(line, soft, soft), Set.of());
        assertThat(entries).containsExactly(new Entries.Heading(AgendaLine.Group.OVERDUE, 1), new Entries.Line(line),
                new Entries.Heading(AgendaLine.Group.REMINDERS, 2), new Entries.Fold(List.of(soft, soft), false));
        assertThat(Entries.of(List.of(line, soft, soft), Set.of(line.about()))).hasSize(6);
        assertThat(Entries.of(List.of(line, soft), Set.of())).as("one alone is not folded").hasSize(4);
    }

    @Test
    void oneKeyDoesRemindersAndPromisesButNeverWhatWantsAProof() {
        assertThat(SampleAgenda.page().lines()).filteredOn(TodayModel::doneHere).extracting(AgendaLine::item).containsExactly("C17");
    }

    @Test
    void theListIsNarrowedToMineAndToOneDonor() {
        model.ask();
        model.mine(true);
        assertThat(model.entries().get()).filteredOn(Entries.Line.class::isInstance).hasSize(1);
        model.mine(false);
        model.filter("d-28806");
        assertThat(model.entries().get()).filteredOn(Entries.Line.class::isInstance).hasSize(2);
    }

    @Test
    void nothingToDoHasNoHeadings() {
        assertThat(Entries.of(List.of(), Set.of())).isEmpty();
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
        assertThat(new TodayModel(Work.atOnce(), SampleAgenda::page, SampleAgenda.DEEDS, Words.EN).day(LocalDate.of(2026, 11, 23))).isEqualTo("Monday, 23 November");
    }

    @Test
    void whatLiesFurtherThanAWeekIsCountedAndShownWhenAskedFor() {
        var line = SampleAgenda.page().lines().getFirst();
        var far = new AgendaLine(AgendaLine.Group.SOON, line.about(), "C71", line.number(), "C71", "48小时回访", line.donor(), line.who(),
                SampleDonors.TODAY.plusDays(8).atTime(9, 0), false, AgendaLine.Weight.SOFT, false);
        var page = new TodayPage(SampleDonors.TODAY, true, List.of(far), List.of());
        var ahead = new TodayModel(Work.atOnce(), () -> page, SampleAgenda.DEEDS, Words.ZH);
        ahead.ask();
        assertThat(ahead.entries().get()).isEmpty();
        assertThat(ahead.further()).isEqualTo(1);
        assertThat(ahead.next()).as("named where nothing is due").contains(far);
        ahead.wide(true);
        assertThat(ahead.entries().get()).contains(new Entries.Line(far));
    }
}
