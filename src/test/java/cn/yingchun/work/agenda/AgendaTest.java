package cn.yingchun.work.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.CourseFact.IncidentOpened;
import cn.yingchun.domain.cases.CourseFact.IncidentReported;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.cases.TalkFact.Promise;
import cn.yingchun.domain.contact.ReachFact.Finished;
import cn.yingchun.domain.contact.ReachFact.PutOff;
import cn.yingchun.domain.contact.ReachFact.Unfinished;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.domain.say.Words;
import cn.yingchun.work.agenda.Task.Group;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {
    private final Rulebook rules = Rulebook.load();

    private Agenda on(Paper paper, String now) {
        return Agenda.of(List.of(paper.file()), rules, LocalDateTime.parse(now));
    }

    private static List<String> items(Agenda agenda, Group group) {
        return agenda.of(group).stream().flatMap(task -> task.item().stream()).toList();
    }

    @Test
    void aFreshCaseIsDueByTheNextWorkingDayAndOverdueAfterIt() {
        assertThat(items(on(Paper.liu(), "2020-11-26T09:00"), Group.TODAY)).contains("C01", "C02");
        assertThat(items(on(Paper.liu(), "2020-11-27T09:00"), Group.OVERDUE)).contains("C01", "C02");
    }

    @Test
    void nothingIsLostOverDaysOff() {
        var friday = on(Paper.liu(), "2020-11-27T18:00").tasks();
        var monday = on(Paper.liu(), "2020-11-30T08:00").tasks();
        assertThat(monday).extracting(Task::key).containsAll(friday.stream().map(Task::key).toList());
    }

    @Test
    void whatOthersMustDoWaits() {
        var waiting = on(LiuPaper.planned(), "2020-12-08T09:00").of(Group.WAITING);
        assertThat(waiting).flatExtracting(task -> task.item().stream().toList()).contains("C27", "C31", "C36").doesNotContain("C23");
    }

    @Test
    void aTestThatWillNotLastUntilCollectionShowsBeforeItLapses() {
        var paper = LiuPaper.examined().plan("2020-12-10T09:00", "D0", "2021-01-09", "G1", "2021-01-05", "P0", "2021-01-01");
        assertThat(items(on(paper, "2020-12-10T10:00"), Group.EXPIRING)).contains("C31", "C27");
    }

    @Test
    void anIncidentStandsFirstUntilTheProvinceWasTold() {
        var paper = LiuPaper.conditioned();
        var opened = paper.write("2020-12-29T10:00", new IncidentOpened("withdrawal", Paper.instant("2020-12-29T11:00")));
        var first = on(paper, "2020-12-29T10:05").tasks().getFirst();
        assertThat(first.group()).isEqualTo(Group.INCIDENT);
        assertThat(first.due()).isEqualTo(LocalDateTime.parse("2020-12-29T11:00"));
        assertThat(first.what().in(Words.EN)).contains("Telephone the province");
        paper.write("2020-12-29T10:20", new IncidentReported(opened.name(), "省分库值班"));
        assertThat(on(paper, "2020-12-29T10:30").of(Group.INCIDENT)).isEmpty();
    }

    @Test
    void aPromiseStandsUntilTheNextTalkEvenWhenItsDayIsOver() {
        var paper = LiuPaper.called();
        paper.write("2020-11-25T15:00", new Called(Channel.PHONE, Callee.DONOR, CallResult.REACHED, Optional.empty(),
                Optional.of(new Promise("寄送宣传单", LocalDate.of(2020, 11, 27)))));
        assertThat(on(paper, "2020-11-26T09:00").of(Group.LATER)).extracting(task -> task.what().in(Words.ZH)).contains("兑现承诺：寄送宣传单");
        assertThat(on(paper, "2020-11-30T09:00").of(Group.OVERDUE)).extracting(task -> task.what().in(Words.ZH)).contains("兑现承诺：寄送宣传单");
        paper.write("2020-11-30T10:00", new Called(Channel.PHONE, Callee.DONOR, CallResult.REACHED, Optional.empty(), Optional.empty()));
        assertThat(on(paper, "2020-11-30T11:00").tasks()).extracting(task -> task.what().in(Words.ZH)).doesNotContain("兑现承诺：寄送宣传单");
    }

    @Test
    void whatIsPutOffComesBackOnItsDayHoweverManyDaysOffLieBetween() {
        var paper = Paper.liu();
        paper.write("2020-11-27T17:00", new PutOff("C01", LocalDate.of(2020, 11, 30)));
        assertThat(items(on(paper, "2020-11-29T09:00"), Group.OVERDUE)).contains("C02").doesNotContain("C01");
        assertThat(items(on(paper, "2020-11-29T09:00"), Group.LATER)).contains("C01");
        assertThat(items(on(paper, "2020-11-30T09:00"), Group.OVERDUE)).contains("C01", "C02");
        assertThat(items(on(paper, "2020-12-07T09:00"), Group.OVERDUE)).contains("C01");
    }

    @Test
    void anIncidentCannotBePutOff() {
        var paper = LiuPaper.conditioned();
        var opened = paper.write("2020-12-29T10:00", new IncidentOpened("withdrawal", Paper.instant("2020-12-29T11:00")));
        paper.write("2020-12-29T10:01", new PutOff("incident " + opened.name(), LocalDate.of(2020, 12, 31)));
        assertThat(on(paper, "2020-12-29T10:05").of(Group.INCIDENT)).hasSize(1);
    }

    @Test
    void aPromiseThatWasKeptIsGoneAndComesBackIfItWasNot() {
        var paper = LiuPaper.called();
        var call = paper.write("2020-11-25T15:00", new Called(Channel.PHONE, Callee.DONOR, CallResult.REACHED, Optional.empty(),
                Optional.of(new Promise("寄送宣传单", LocalDate.of(2020, 11, 27)))));
        var key = "promise " + call.name();
        assertThat(on(paper, "2020-11-26T09:00").tasks()).extracting(Task::key).contains(key);
        paper.write("2020-11-26T10:00", new Finished(key));
        assertThat(on(paper, "2020-11-26T11:00").tasks()).extracting(Task::key).doesNotContain(key);
        paper.write("2020-11-26T12:00", new Unfinished(key));
        assertThat(on(paper, "2020-11-26T13:00").tasks()).extracting(Task::key).contains(key);
    }

    @Test
    void theNextCallIsDueInThePartOfTheDayThatWasNotTried() {
        var paper = Paper.liu();
        paper.write("2020-11-25T09:10", new Called(Channel.PHONE, Callee.DONOR, CallResult.NO_ANSWER, Optional.empty(), Optional.empty()));
        paper.write("2020-11-25T08:31", new cn.yingchun.domain.cases.CourseFact.StageEntered(cn.yingchun.domain.cases.Stage.CONTACT));
        var call = on(paper, "2020-11-25T09:30").tasks().stream().filter(task -> task.key().equals("C05")).findFirst().orElseThrow();
        assertThat(call.due()).isEqualTo(LocalDateTime.parse("2020-11-25T17:00"));
        assertThat(call.timed()).isTrue();
        assertThat(call.what().in(Words.ZH)).contains("第 2 次").contains("下午");
    }

    @ParameterizedTest(name = "on {0}: {1} {2}, due {3}")
    @CsvSource(textBlock = """
            2021-01-05, C71, LATER,   2021-01-06
            2021-01-06, C71, TODAY,   2021-01-06
            2021-01-07, C71, TODAY,   2021-01-06
            2021-01-08, C71, OVERDUE, 2021-01-06
            """)
    void followUpIsDueWithinItsWindow(LocalDate day, String item, Group group, LocalDate due) {
        var task = on(LiuPaper.delivered(), day + "T09:00").tasks().stream().filter(one -> one.item().equals(Optional.of(item))).findFirst().orElseThrow();
        assertThat(task.group()).isEqualTo(group);
        assertThat(task.day()).isEqualTo(due);
    }

    @Test
    void whoCountsOnTheDaysIsToldOfAMoveAndEachLineIsDoneForItself() {
        var paper = LiuPaper.examined().plan("2020-12-10T09:00", "D0", "2021-01-09", "P0", "2021-01-01");
        var tell = on(paper, "2020-12-10T10:00").tasks().stream().filter(task -> task.key().startsWith("tell ")).toList();
        assertThat(tell).extracting(task -> task.what().in(Words.EN)).hasSize(4)
                .allMatch(line -> line.contains("2021-01-01") && line.contains("2021-01-09"));
        assertThat(tell).allMatch(task -> task.group() == Group.TODAY);
        paper.write("2020-12-10T10:30", new Finished(tell.getFirst().key()));
        assertThat(on(paper, "2020-12-11T10:00").tasks().stream().filter(task -> task.key().startsWith("tell ")))
                .as("the others are overdue the next day").hasSize(3).allMatch(task -> task.group() == Group.OVERDUE);
        paper.write("2020-12-11T10:30", new Unfinished(tell.getFirst().key()));
        assertThat(on(paper, "2020-12-11T11:00").tasks().stream().filter(task -> task.key().startsWith("tell "))).hasSize(4);
    }

    @Test
    void nobodyIsToldOfDaysThatAreNamedForTheFirstTimeOrOfAlternatives() {
        assertThat(on(LiuPaper.planned(), "2020-12-08T09:00").tasks()).noneMatch(task -> task.key().startsWith("tell "));
    }
}
