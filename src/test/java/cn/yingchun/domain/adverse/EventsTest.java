package cn.yingchun.domain.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.AdverseFact.Ended;
import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.AdverseFact.EventTold;
import cn.yingchun.domain.cases.AdverseFact.Imputability;
import cn.yingchun.domain.cases.AdverseFact.Judged;
import cn.yingchun.domain.cases.AdverseFact.Phase;
import cn.yingchun.domain.cases.AdverseFact.Preventable;
import cn.yingchun.domain.cases.AdverseFact.Serious;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.say.Words;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who must be told of an event, and until when: one row of the table is one event known on 2021-01-03 at 21:40.
class EventsTest {
    private static final String KNOWN = "2021-01-03T21:40";
    private final Events book = Events.load();

    static EventReported report(String kind, int version, int grade, Phase phase, Set<Serious> serious) {
        return new EventReported(1, version, kind, Optional.empty(), grade, Paper.instant("2021-01-03T20:00"),
                new Judged(serious, Imputability.POSSIBLE, book().kind(kind).spear(), phase, Ended.RECOVERING, Preventable.NO), "演示经过");
    }

    private static Events book() {
        return Events.load();
    }

    private Event event(EventReported... versions) {
        var paper = LiuPaper.mobilised();
        for (var version : versions) {
            paper.write(KNOWN, version);
        }
        return book.of(paper.file()).getFirst();
    }

    @ParameterizedTest(name = "{0}, grade {1}, {2}, serious {3}: {4}")
    @CsvSource(delimiter = ';', textBlock = """
            death;          5; MOBILISATION; DEATH;            province-phone 01-03T22:40, adr-death 01-03T22:40, province-written 01-04T21:40, wmda-rapid 01-04T21:40, spear 01-10T21:40
            spleen;         3; MOBILISATION; HOSPITAL;         province-phone 01-03T22:40, province-written 01-04T21:40, spear 01-10T21:40, adr-serious 01-18T21:40
            anaphylaxis;    4; COLLECTION;   LIFE_THREATENING; province-phone 01-03T22:40, province-written 01-04T21:40, spear 01-10T21:40, device-serious 01-23T21:40
            other;          2; MOBILISATION; '';               own-record 01-03T23:59:59, adr-other 02-02T21:40
            other;          2; COLLECTION;   '';               own-record 01-03T23:59:59
            other;          3; MOBILISATION; '';               province-written 01-04T21:40, spear 01-10T21:40, adr-serious 01-18T21:40
            other;          1; MOBILISATION; HOSPITAL;         province-written 01-04T21:40, spear 01-10T21:40, adr-serious 01-18T21:40
            other;          4; AFTERWARDS;   '';               province-phone 01-03T22:40, province-written 01-04T21:40, spear 01-10T21:40
            citrate;        1; COLLECTION;   '';               own-record 01-03T23:59:59
            product-lost;   0; TRANSPORT;    '';               province-phone 01-03T22:40, hospital-qa 01-03T22:40, spear 01-10T21:40
            excursion;      0; TRANSPORT;    '';               province-phone 01-03T22:40, hospital-qa 01-03T22:40, spear 01-10T21:40
            withdrawal;     0; MOBILISATION; '';               province-phone 01-03T22:40, province-written 01-04T21:40
            recipient;      0; AFTERWARDS;   DEATH;            province-phone 01-03T22:40, province-written 01-04T21:40, wmda-rapid 01-04T21:40, spear 01-10T21:40
            """)
    void whoIsToldAndUntilWhen(String kind, int grade, Phase phase, String serious, String clocks) {
        var criteria = serious.isEmpty() ? EnumSet.noneOf(Serious.class) : EnumSet.of(Serious.valueOf(serious));
        var found = event(report(kind, 1, grade, phase, criteria)).clocks().stream()
                .map(clock -> clock.duty().code() + " " + beijing(clock)).collect(Collectors.toSet());
        assertThat(found).isEqualTo(Arrays.stream(clocks.split(", ")).collect(Collectors.toSet()));
    }

    private static String beijing(Event.Clock clock) {
        return LocalDateTime.ofInstant(clock.dueBy(), cn.yingchun.domain.calendar.WorkCalendar.ZONE).toString().substring(5);
    }

    @Test
    void aLaterVersionRaisesTheGroupAndTheClocksStillRunFromTheFirst() {
        var event = event(report("other", 1, 2, Phase.MOBILISATION, Set.of()), report("other", 2, 4, Phase.MOBILISATION, Set.of(Serious.LIFE_THREATENING)));
        assertThat(event.versions()).hasSize(2);
        assertThat(event.groups()).containsExactly(Group.SEVERE);
        assertThat(event.clocks().getFirst().dueBy()).isEqualTo(Paper.instant("2021-01-03T22:40"));
    }

    @Test
    void whatWasToldIsDoneAndTooLateIsSaid() {
        var paper = LiuPaper.mobilised();
        paper.write(KNOWN, report("spleen", 1, 3, Phase.MOBILISATION, Set.of(Serious.HOSPITAL)));
        paper.write("2021-01-03T23:00", new EventTold(1, "province-phone", Paper.instant("2021-01-03T22:41"), "演示·省分库值班"));
        var event = book.of(paper.file()).getFirst();
        assertThat(event.open()).extracting(clock -> clock.duty().code()).containsExactly("province-written", "spear", "adr-serious");
        assertThat(event.clocks().getFirst().late(Paper.instant("2021-01-03T23:30"))).as("one minute behind the hour").isTrue();
        assertThat(event.clocks().get(1).late(Paper.instant("2021-01-04T21:40"))).as("the last moment is still in time").isFalse();
    }

    @ParameterizedTest(name = "headache {0}, vomiting {1}, platelets {2}, neurological {3}: {4}")
    @CsvSource({"0, 0, '', false, NONE", "1, 0, '', false, NONE", "1, 0, 100, false, NONE", "1, 0, 99.9, false, PHYSICIAN", "2, 0, 150, false, PHYSICIAN",
        "2, 0, 99, false, IMAGING", "0, 2, 60, false, IMAGING", "3, 0, 200, false, IMAGING", "0, 0, 50, false, NONE", "0, 0, 200, true, IMAGING"})
    void aHeadacheWithLowPlateletsCountsOneGradeMore(int headache, int vomiting, String platelets, boolean neurological, HeadWatch.Level level) {
        var graded = new SymptomsGraded(Map.of(Symptom.HEADACHE, headache, Symptom.VOMITING, vomiting), false, neurological);
        var cells = Optional.of(platelets).filter(text -> !text.isEmpty()).map(Double::valueOf);
        assertThat(HeadWatch.judge(graded, cells).level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "headache on {0}: {1}")
    @CsvSource({"2020-12-30T08:00, NONE", "2020-12-31T08:00, PHYSICIAN", "2021-02-03T20:00, PHYSICIAN", "2021-02-04T08:00, NONE"})
    void theHeadIsWatchedFromTheFirstDoseToThirtyDaysAfterCollection(String at, HeadWatch.Level level) {
        var paper = LiuPaper.delivered();
        paper.write("2021-02-05T08:00", new SymptomsGraded(Map.of(), false, false));
        paper.write(at, new SymptomsGraded(Map.of(Symptom.HEADACHE, 2), false, false));
        assertThat(HeadWatch.of(paper.file()).level()).isEqualTo(level);
    }

    @Test
    void aGradeThreeThatNobodyReportedIsPointedOutUntilItIs() {
        var paper = LiuPaper.mobilised();
        paper.write("2021-01-02T07:30", new SymptomsGraded(Map.of(Symptom.BONE_PAIN, 2), false, false));
        assertThat(Suspicion.of(paper.file(), book)).isEmpty();
        paper.write("2021-01-03T07:30", new SymptomsGraded(Map.of(Symptom.INFECTION, 3), false, false));
        assertThat(Suspicion.of(paper.file(), book)).extracting(Suspicion::kind).containsExactly("infection");
        paper.write("2021-01-03T09:00", report("infection", 1, 3, Phase.MOBILISATION, Set.of(Serious.HOSPITAL)));
        assertThat(Suspicion.of(paper.file(), book)).isEmpty();
    }

    @Test
    void everyKindAndDutyHasWordsAndEveryGroupSomebodyToTell() {
        assertThat(book.kinds()).allSatisfy(kind -> assertThat(kind.in(Words.ZH)).isNotBlank().isNotEqualTo(kind.in(Words.EN)));
        assertThat(book.duties()).allSatisfy(duty -> assertThat(duty.law()).isNotBlank());
        for (var group : Group.values()) {
            assertThat(book.duties()).as(group.name()).anyMatch(duty -> duty.groups().contains(group));
        }
    }
}
