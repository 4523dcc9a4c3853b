package cn.yingchun.work.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.adverse.Event;
import cn.yingchun.domain.adverse.Events;
import cn.yingchun.domain.cases.AdverseFact.Ended;
import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.AdverseFact.EventTold;
import cn.yingchun.domain.cases.AdverseFact.Imputability;
import cn.yingchun.domain.cases.AdverseFact.Judged;
import cn.yingchun.domain.cases.AdverseFact.Phase;
import cn.yingchun.domain.cases.AdverseFact.Preventable;
import cn.yingchun.domain.cases.AdverseFact.Serious;
import cn.yingchun.domain.cases.AdverseFact.Spear;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.work.agenda.Agenda;
import cn.yingchun.work.agenda.Task;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Adverse events of the founding story's donor, all invented: reported, told, revised, closed, and what Today says of them.
class AdverseTest {
    private static final String KNOWN = "2021-01-05T10:00";
    private Afternoon after;

    @BeforeEach
    void openOffice(@TempDir Path dir) {
        after = new Afternoon(dir, LiuPaper.delivered());
    }

    @AfterEach
    void closeOffice() {
        after.close();
    }

    private static EventReported report(String kind, int grade, Set<Serious> serious, String story) {
        return new EventReported(0, 0, kind, Optional.of(Symptom.HEADACHE), grade, Paper.instant("2021-01-05T08:00"),
                new Judged(serious, Imputability.POSSIBLE, Spear.DONOR_HARM, Phase.MOBILISATION, Ended.UNKNOWN, Preventable.UNKNOWN), story);
    }

    private Adverse at(String moment) {
        return new Adverse(after.work(moment));
    }

    private Event event() {
        return Events.load().of(after.work(KNOWN).file(after.id())).getLast();
    }

    private List<Task> tasks(String at) {
        var work = after.work(at);
        return Agenda.of(List.of(work.file(after.id())), work.rules().course(), LocalDateTime.parse(at)).tasks().stream()
                .filter(task -> task.key().startsWith("event")).toList();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo(key));
    }

    @Test
    void aBleedingHeadIsToldWithinTheHourInWritingWithinADayAndToTheRegistersWithinTheirDays() {
        at(KNOWN).report(after.id(), report("head", 4, Set.of(Serious.LIFE_THREATENING), "演示：剧烈头痛伴呕吐。"));
        assertThat(event().clocks()).extracting(clock -> clock.duty().code(), Event.Clock::dueBy).containsExactly(
                org.assertj.core.groups.Tuple.tuple("province-phone", Paper.instant("2021-01-05T11:00")),
                org.assertj.core.groups.Tuple.tuple("province-written", Paper.instant("2021-01-06T10:00")),
                org.assertj.core.groups.Tuple.tuple("spear", Paper.instant("2021-01-12T10:00")),
                org.assertj.core.groups.Tuple.tuple("adr-serious", Paper.instant("2021-01-20T10:00")));
    }

    /// The mildest clock, of other drug reactions: thirty days from the moment the office knew, and late only after that.
    @Test
    void aMildReactionToTheDrugIsToldToItsRegisterWithinThirtyDays() {
        at(KNOWN).report(after.id(), report("other", 2, Set.of(), "演示：骨痛，口服对乙酰氨基酚后缓解。"));
        var clock = event().clocks().stream().filter(one -> one.duty().code().equals("adr-other")).findFirst().orElseThrow();
        assertThat(clock.dueBy()).isEqualTo(Paper.instant("2021-02-04T10:00"));
        at("2021-01-05T11:00").told(after.id(), new EventTold(1, "own-record", Paper.instant("2021-01-05T11:00"), "演示"));
        assertThat(tasks("2021-02-04T09:59")).extracting(Task::group).doesNotContain(Task.Group.OVERDUE).isNotEmpty();
        assertThat(tasks("2021-02-05T10:01")).extracting(Task::group).contains(Task.Group.OVERDUE);
        at("2021-02-04T09:00").told(after.id(), new EventTold(1, "adr-other", Paper.instant("2021-02-04T09:00"), "演示"));
        assertThat(tasks("2021-02-05T10:01")).as("told on the last day").isEmpty();
    }

    @Test
    void eachVersionStaysAndTheLatestCounts() {
        at(KNOWN).report(after.id(), report("other", 2, Set.of(), "演示：头痛。"));
        at("2021-01-05T12:00").revise(after.id(), 1, report("head", 4, Set.of(Serious.LIFE_THREATENING), "演示：CT示硬膜下血肿。"));
        assertThat(event().versions()).extracting(noted -> noted.what().version()).containsExactly(1, 2);
        assertThat(event().latest().grade()).isEqualTo(4);
        assertThat(event().known()).as("the clock runs from the first word, not from the last").isEqualTo(Paper.instant(KNOWN));
        refused("after.event.unknown", () -> at(KNOWN).revise(after.id(), 2, report("other", 1, Set.of(), "演示")));
    }

    @Test
    void anEventIsClosedOnlyOnceEverybodyWasTold() {
        at(KNOWN).report(after.id(), report("other", 1, Set.of(), "演示：轻度头痛。"));
        refused("after.event.duties", () -> at(KNOWN).close(after.id(), 1, "演示：已缓解"));
        refused("after.event.nobody", () -> at(KNOWN).told(after.id(), new EventTold(1, "own-record", Paper.instant(KNOWN), " ")));
        for (var clock : event().open()) {
            at(KNOWN).told(after.id(), new EventTold(1, clock.duty().code(), Paper.instant(KNOWN), "演示"));
        }
        refused("after.event.told", () -> at(KNOWN).told(after.id(), new EventTold(1, "own-record", Paper.instant(KNOWN), "演示")));
        refused("after.event.story", () -> at(KNOWN).close(after.id(), 1, ""));
        at(KNOWN).close(after.id(), 1, "演示：已缓解");
        assertThat(event().closed()).isPresent();
    }

    @Test
    void whatCannotBeIsRefused() {
        refused("after.event.story", () -> at(KNOWN).report(after.id(), report("other", 1, Set.of(), " ")));
        refused("after.event.future", () -> at("2021-01-05T07:00").report(after.id(), report("other", 1, Set.of(), "演示")));
        refused("after.event.grade-missing", () -> at(KNOWN).report(after.id(), report("other", 0, Set.of(), "演示")));
    }

    @Test
    void todaySaysWhoMustStillBeToldUntilItIsDone() {
        at(KNOWN).report(after.id(), report("head", 4, Set.of(Serious.LIFE_THREATENING), "演示：剧烈头痛伴呕吐。"));
        assertThat(tasks("2021-01-05T10:30")).extracting(Task::group).containsExactly(Task.Group.INCIDENT, Task.Group.INCIDENT, Task.Group.LATER, Task.Group.LATER);
        at("2021-01-05T10:40").told(after.id(), new EventTold(1, "province-phone", Paper.instant("2021-01-05T10:35"), "省分库·演示"));
        assertThat(tasks("2021-01-05T11:30")).hasSize(3);
        assertThat(tasks("2021-01-13T09:00")).extracting(Task::group).as("SPEAR after seven days").contains(Task.Group.OVERDUE);
    }
}
