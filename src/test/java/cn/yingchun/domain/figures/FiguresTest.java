package cn.yingchun.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Drug;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.checklist.Checklist;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.CaseId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures over made-up cases, by table and against a plain recount that looks at each fact anew.
class FiguresTest {
    private static final Span YEAR_2020 = Span.year(2020);
    private static final Span YEAR_2021 = Span.year(2021);

    private static CaseFile named(int number, Paper paper) {
        return CaseFile.of(new CaseId(new UUID(7, number)), paper.facts());
    }

    private static List<Long> column(Report report, int column) {
        return report.lines().stream().map(line -> Math.round(line.cells().get(column).value().orElse(-1))).toList();
    }

    /// Liu was noticed in November 2020 and gave in January 2021: one case, ten steps, two years.
    @Test
    void theSameCaseCountsInItsCohortAndInTheMonthsOfItsSteps() {
        var files = List.of(named(1, LiuPaper.delivered()));
        assertThat(column(Funnel.cohort(files, YEAR_2020), 0)).containsOnly(1L).hasSize(10);
        assertThat(column(Funnel.cohort(files, YEAR_2021), 0)).containsOnly(0L);
        assertThat(Funnel.cohort(files, YEAR_2020).counted()).isTrue();
        assertThat(Funnel.cohort(files, YEAR_2021).counted()).as("a table of zeros counts nothing").isFalse();
        assertThat(column(Funnel.activity(files, YEAR_2020), 0)).startsWith(1L).endsWith(0L);
        assertThat(column(Funnel.activity(files, YEAR_2021), 0)).startsWith(0L).endsWith(1L);
        for (int step = 0; step < Step.values().length; step++) {
            assertThat(column(Funnel.activity(files, YEAR_2020), 0).get(step) + column(Funnel.activity(files, YEAR_2021), 0).get(step))
                    .as(Step.values()[step].name()).isEqualTo(1);
        }
    }

    @Test
    void theFortyDaysOfTheFoundingStoryAreItsTimeFromNoticeToCollection() {
        var report = Times.of(List.of(named(1, LiuPaper.delivered())), YEAR_2021);
        assertThat(report.lines().getLast().cells().stream().skip(1).map(cell -> cell.value().orElseThrow())).containsOnly(40.0);
    }

    @ParameterizedTest(name = "of 1 … {0}: median {1}, 90th percentile {2}")
    @CsvSource({"1, 1, 1", "2, 2, 2", "3, 2, 3", "4, 3, 4", "9, 5, 9", "10, 6, 9", "11, 6, 10", "100, 51, 90"})
    void medianAndPercentileAreNearestRanks(int last, long median, long p90) {
        var values = LongStream.rangeClosed(1, last).boxed().toList();
        assertThat(Times.median(values)).contains(median);
        assertThat(Times.percentile(values, 90)).contains(p90);
        assertThat(Times.median(List.of())).isEmpty();
    }

    @Test
    void whyCasesEndedStandsApartForDonorAndPatient() {
        var files = new ArrayList<CaseFile>();
        var ends = List.of("O6 R05", "O6 R05", "O6 R02", "O10 P03");
        for (int i = 0; i < ends.size(); i++) {
            var paper = Paper.liu().stage("2020-11-26T09:00", Stage.CONTACT);
            paper.write("2020-12-0" + (i + 1) + "T09:00", new CourseFact.Closed(ends.get(i).split(" ")[0], Optional.of(ends.get(i).split(" ")[1])));
            files.add(named(i, paper));
        }
        assertThat(Attrition.donors(files, YEAR_2020).lines()).extracting(Tally::name).containsExactly("CONTACT R02", "CONTACT R05");
        assertThat(column(Attrition.donors(files, YEAR_2020), 0)).containsExactly(1L, 2L);
        assertThat(column(Attrition.donors(files, YEAR_2020), 1)).containsExactly(33L, 67L);
        assertThat(column(Attrition.patients(files, YEAR_2020), 0)).containsExactly(1L);
        assertThat(Attrition.donors(files, YEAR_2021).lines()).isEmpty();
    }

    @Test
    void aVisitCountsOnceItsWindowIsOver() {
        var paper = LiuPaper.delivered();
        paper.write("2021-01-05T09:00", new FollowedUp("C71", 0, true, false, Optional.empty()));
        for (int hour = 1; hour <= 3; hour++) {
            paper.write("2021-01-11T0" + hour + ":00", new FollowedUp("C72", 0, false, false, Optional.empty()));
        }
        var files = List.of(named(1, paper));
        var report = Compliance.of(files, YEAR_2021, Checklist.load(), LocalDate.of(2021, 2, 20));
        assertThat(report.lines()).extracting(Tally::name).containsExactly("figures.visit.c71", "figures.visit.c72", "figures.visit.c72-weekly",
                "figures.visit.c73").hasSize(4);
        assertThat(column(report, 1)).as("done").startsWith(1L, 0L);
        assertThat(column(report, 3)).as("lost").startsWith(0L, 1L);
        assertThat(Compliance.of(files, YEAR_2021, Checklist.load(), LocalDate.of(2021, 1, 7)).lines()).as("the window is still open").isEmpty();
    }

    @ParameterizedTest(name = "{0} people are told apart: {1}")
    @CsvSource({"0, true", "1, false", "4, false", "5, true", "6, true"})
    void fewerThanFiveAreMergedForReadersWithoutRights(int people, boolean shown) {
        var files = IntStream.range(0, people).mapToObj(number -> named(number, Paper.liu())).toList();
        var report = Merged.of(Funnel.cohort(files, YEAR_2020));
        var first = report.lines().getFirst().cells().getFirst();
        assertThat(first.value().isPresent()).isEqualTo(shown);
        assertThat(Merged.isSmall(first)).isEqualTo(!shown);
        assertThat(report.lines()).flatExtracting(Tally::cells).allSatisfy(cell -> assertThat(cell.cases()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countsAgreeWithAPlainRecountOfTheFacts(long seed) {
        var random = new Random(seed);
        var papers = IntStream.range(0, 60).mapToObj(_ -> paper(random)).toList();
        var files = IntStream.range(0, papers.size()).mapToObj(number -> named(number, papers.get(number))).toList();
        var span = Span.month(YearMonth.of(2020, 1 + random.nextInt(12)));
        assertThat(column(Funnel.cohort(files, span), 0)).isEqualTo(Recount.funnel(papers, span, true));
        assertThat(column(Funnel.activity(files, span), 0)).isEqualTo(Recount.funnel(papers, span, false));
        assertThat(column(Contacts.dayParts(files, span), 0).stream().mapToLong(Long::longValue).sum()).isEqualTo(Recount.calls(papers, span, false));
        assertThat(column(Contacts.attempts(files, span), 1).stream().mapToLong(Long::longValue).sum()).isEqualTo(Recount.calls(papers, span, true));
        for (var line : Harm.of(files, span).lines()) {
            for (int grade = 1; grade <= 4; grade++) {
                assertThat(line.cells().get(grade - 1).value().orElseThrow()).as(line.name() + " " + grade)
                        .isEqualTo(Recount.worst(papers, span, line.name(), grade));
            }
        }
    }

    /// A case that goes as far as chance takes it.
    private static Paper paper(Random random) {
        var notice = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(330));
        var paper = new Paper(random.nextBoolean() ? Sex.F : Sex.M, "1990-05-05", notice.toString());
        var day = notice;
        for (int call = random.nextInt(5); call >= 0; call--) {
            day = day.plusDays(random.nextInt(3));
            paper.write("%sT%02d:00".formatted(day, 8 + random.nextInt(13)), new Called(Channel.values()[random.nextInt(3)], Callee.DONOR,
                    CallResult.values()[random.nextInt(4)], Optional.empty(), Optional.empty()));
        }
        if (random.nextInt(3) > 0) {
            paper.write(day.plusDays(1) + "T09:00", new Willing(random.nextBoolean() ? Answer.YES : Answer.THINK, Optional.empty(), Optional.empty()));
        }
        for (var item : List.of("C15", "C16", "C25", "C41")) {
            day = day.plusDays(random.nextInt(9));
            if (random.nextInt(4) == 0) {
                return paper;
            }
            paper.tick(item, day.toString());
        }
        day = day.plusDays(10);
        paper.write(day + "T08:00", new DoseGiven(1, new Drug("filgrastim", "演示", "L-1", day.plusYears(1)), List.of(), 600, 2.4, 2, "甲", "乙", Optional.empty()));
        for (int visit = 0; visit < 3; visit++) {
            paper.write(day.plusDays(visit) + "T10:00", new SymptomsGraded(Map.of(Symptom.BONE_PAIN, random.nextInt(5), Symptom.HEADACHE, random.nextInt(3)), false, false));
        }
        if (random.nextBoolean()) {
            var at = Paper.instant(day.plusDays(4) + "T15:00");
            paper.write(day.plusDays(4) + "T15:00", new HandedOver(1, at, "演示", "F-1", 4.0));
        }
        return paper;
    }

    private static CaseFile ofCounty(int number, String county, Paper paper) {
        var facts = paper.facts().stream().map(fact -> fact.what() instanceof cn.yingchun.domain.cases.CourseFact.Opened it ? new cn.yingchun.domain.fact.Fact(fact.name(),
                fact.clock(), 1, fact.actor(), fact.happened(), fact.written(), fact.why(), fact.subject(), new cn.yingchun.domain.cases.CourseFact.Opened(
                        county + it.number().substring(6), new cn.yingchun.domain.id.DonorId(new UUID(9, number)), it.patient(), it.notice(), it.noticeNumber(),
                        it.donorSex(), it.donorBirthDate(), it.donorCode(), it.parent()), List.of()) : fact).toList();
        return CaseFile.of(new CaseId(new UUID(7, number)), facts);
    }

    @Test
    void everyCountyHasItsLineAndEachNumberItsCases() {
        var files = List.of(ofCounty(1, "410105", LiuPaper.delivered()), ofCounty(2, "410122", LiuPaper.called()), ofCounty(3, "410122", LiuPaper.typed()));
        var report = Counties.activity(files, YEAR_2020);
        assertThat(report.lines()).extracting(Tally::name).containsExactly("410105", "410122");
        assertThat(report.lines().getLast().cells().getFirst().cases()).containsExactlyInAnyOrder(files.get(1).id(), files.get(2).id());
        assertThat(column(report, Step.TYPED.ordinal())).containsExactly(1L, 1L);
        assertThat(Counties.all(files)).containsExactly("410105", "410122");
    }

    @Test
    void donorsAreToldApartBySexAgeAndBloodGroup() {
        var files = List.of(ofCounty(1, "410105", LiuPaper.delivered().tick("C30", "2020-12-08", java.util.Map.of("abo", "A型 RhD阳性"))));
        assertThat(People.of(files, YEAR_2020).lines()).extracting(Tally::name).containsExactly("figures.people.sex.m", "figures.people.age.35", "figures.people.abo.a");
        assertThat(column(People.of(files, YEAR_2021), 2)).as("given in 2021").containsOnly(1L);
    }

    @org.junit.jupiter.params.ParameterizedTest(name = "reached 2020-11-25, at the end of {0}: {1}")
    @org.junit.jupiter.params.provider.CsvSource({"2020-11, fresh", "2021-10, fresh", "2021-11, over-year", "2022-10, over-year", "2022-11, over-two-years"})
    void aDonorGrowsStaleAfterTwelveAndTwentyFourMonths(String month, String line) {
        var files = List.of(ofCounty(1, "410105", LiuPaper.called()));
        assertThat(Staleness.of(files, Span.month(java.time.YearMonth.parse(month)), java.time.LocalDate.of(2026, 1, 1)).lines())
                .extracting(Tally::name).containsExactly("figures.stale." + line);
    }

    @Test
    void aDonorWithTwoCasesCountsOnceWithBothBehindTheNumber() {
        var twice = List.of(named(1, LiuPaper.called()), named(2, LiuPaper.delivered()), ofCounty(3, "410105", Paper.liu()));
        var lines = Staleness.of(twice, YEAR_2021, java.time.LocalDate.of(2026, 1, 1)).lines();
        assertThat(lines).extracting(Tally::name).containsExactly("figures.stale.over-year", "figures.stale.never");
        assertThat(lines.getFirst().cells().getFirst().value()).hasValue(1);
        assertThat(lines.getFirst().cells().getFirst().cases()).hasSize(2);
    }
}
