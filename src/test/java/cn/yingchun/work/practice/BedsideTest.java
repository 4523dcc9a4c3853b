package cn.yingchun.work.practice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Drug;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.BedsideFact.Vials;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.work.Bedside;
import cn.yingchun.work.OpenShop;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The hazards at the bed, each tried.
class BedsideTest {
    private static final Drug DRUG = new Drug("filgrastim", "演示", "L1", LocalDate.of(2022, 6, 30));

    @RegisterExtension
    static final OpenShop shop = new OpenShop();

    private Days days;
    private Walk walk;

    @BeforeEach
    void openCase() {
        days = Days.fromNotice(LocalDate.of(2020, 11, 25));
        walk = Walk.begin(shop.work(), days, shop.nextCase(Sex.M, days.notice()));
    }

    private Bedside at(LocalDate day, String time) {
        return shop.work().at(Days.at(day, time)).bedside();
    }

    private static DoseGiven dose(int number, double micrograms, String injector, String checker) {
        return new DoseGiven(number, DRUG, List.of(), micrograms, 2.4, 2, injector, checker, Optional.empty());
    }

    @Test
    void nothingIsInjectedBeforeTheCaseIsMobilised() {
        walk.to(Stage.COND);
        shop.refuses("case.stage.early", () -> at(days.firstDose(), "08:00").dose(walk.id(), dose(1, 600, "甲", "乙")));
    }

    @Test
    void theFirstDoseWaitsForTheScaleAndForTheCallOfItsOwnDay() {
        walk.to(Stage.MOBILISE);
        shop.refuses("case.dose.weight", () -> at(days.firstDose(), "08:00").dose(walk.id(), dose(1, 600, "甲", "乙")));
        walk.bed().prepare();
        shop.refuses("case.dose.call", () -> at(days.firstDose().plusDays(1), "08:00").dose(walk.id(), dose(1, 600, "甲", "乙")));
        at(days.firstDose(), "08:00").dose(walk.id(), dose(1, 600, "甲", "乙"));
        at(days.firstDose().plusDays(1), "08:00").dose(walk.id(), dose(2, 600, "甲", "乙"));
    }

    @ParameterizedTest(name = "dose {0}, {1} µg by {2} and {3}: {4}")
    @CsvSource(textBlock = """
            1,  600, 甲, 甲, case.dose.people
            1,  600, 甲, '', case.dose.people
            2,  600, 甲, 乙, case.dose.number
            1, 6000, 甲, 乙, case.value.impossible
            1,  880, 甲, 乙, case.dose.stop
            1, 1201, 甲, 乙, case.dose.stop
            """)
    void aDoseIsCheckedByTwoAndAgainstItsBounds(int number, double micrograms, String injector, String checker, String key) {
        walk.to(Stage.MOBILISE).bed().prepare();
        shop.refuses(key, () -> at(days.firstDose(), "08:00").dose(walk.id(), dose(number, micrograms, injector, checker)));
    }

    @Test
    void vialsMustHoldTheDoseAndMustNotBeExpired() {
        walk.to(Stage.MOBILISE).bed().prepare();
        shop.refuses("case.dose.vials", () -> at(days.firstDose(), "08:00").dose(walk.id(),
                new DoseGiven(1, DRUG, List.of(new Vials(300, 1)), 600, 2.4, 2, "甲", "乙", Optional.empty())));
        var expired = new Drug("filgrastim", "演示", "L0", days.firstDose().minusDays(1));
        shop.refuses("case.dose.expired", () -> at(days.firstDose(), "08:00").dose(walk.id(),
                new DoseGiven(1, expired, List.of(), 600, 2.4, 2, "甲", "乙", Optional.empty())));
    }

    @Test
    void aPhysiciansReasonLetsADoseThroughAndStaysWithIt() {
        walk.to(Stage.MOBILISE).bed().prepare();
        at(days.firstDose(), "08:00").dose(walk.id(),
                new DoseGiven(1, DRUG, List.of(), 880, 3.5, 2, "甲", "乙", Optional.of("演示医师：体重记录复核后同意")));
        assertThat(shop.work().file(walk.id()).last(DoseGiven.class).orElseThrow().what().override()).isPresent();
    }

    @Test
    void highWhiteCellsHoldTheNextDoseUntilTheyFall() {
        walk.to(Stage.MOBILISE).bed().prepare();
        at(days.firstDose(), "08:00").dose(walk.id(), dose(1, 600, "甲", "乙"));
        at(days.firstDose().plusDays(1), "07:00").counted(walk.id(), new CountTaken(Moment.DURING, Map.of(Count.WBC, 70.1)));
        shop.refuses("case.dose.stop", () -> at(days.firstDose().plusDays(1), "08:00").dose(walk.id(), dose(2, 600, "甲", "乙")));
        at(days.firstDose().plusDays(2), "07:00").counted(walk.id(), new CountTaken(Moment.DURING, Map.of(Count.WBC, 60.0)));
        at(days.firstDose().plusDays(2), "08:00").dose(walk.id(), dose(2, 300, "甲", "乙"));
    }

    @Test
    void painOverTheSpleenStopsTheDrug() {
        walk.to(Stage.MOBILISE).bed().prepare();
        at(days.firstDose(), "07:45").symptoms(walk.id(), new SymptomsGraded(Map.of(Symptom.LEFT_UPPER_PAIN, 1), true, false));
        shop.refuses("case.dose.stop", () -> at(days.firstDose(), "08:00").dose(walk.id(), dose(1, 600, "甲", "乙")));
    }

    @Test
    void aRunBeginsWithTheDonorsYesAndInOrder() {
        walk.to(Stage.COLLECT);
        var at = Days.at(days.d0(), "08:30");
        shop.refuses("case.run.willing", () -> at(days.d0(), "08:30").started(walk.id(), new RunStarted(1, at, "机", "肘", false), ""));
        shop.refuses("case.run.number", () -> at(days.d0(), "08:30").started(walk.id(), new RunStarted(2, at, "机", "肘", true), ""));
        at(days.d0(), "08:30").started(walk.id(), new RunStarted(1, at, "机", "肘", true), "");
        shop.refuses("case.run.open", () -> at(days.d0(), "08:31").started(walk.id(), new RunStarted(2, at, "机", "肘", true), ""));
    }

    @Test
    void lowPlateletsStopTheRunUnlessAPhysicianSigns() {
        walk.to(Stage.COLLECT);
        at(days.d0(), "08:20").counted(walk.id(), new CountTaken(Moment.BEFORE_RUN, Map.of(Count.PLATELETS, 79.0)));
        var start = new RunStarted(1, Days.at(days.d0(), "08:30"), "机", "肘", true);
        shop.refuses("case.run.stop", () -> at(days.d0(), "08:30").started(walk.id(), start, ""));
        at(days.d0(), "08:30").started(walk.id(), start, "演示医师：复查81，同意");
        assertThat(shop.office().latest(1).getFirst().why()).contains("演示医师：复查81，同意");
    }

    @ParameterizedTest(name = "{0} to {1}, {2} L, {3} nurses: {4}")
    @CsvSource(textBlock = """
            12:30, 08:30, 12.0, 2, case.run.times
            08:30, 12:50, 12.0, 2, case.run.times
            08:30, 12:30, 120,  2, case.value.impossible
            08:30, 12:30, NaN,  2, case.value.impossible
            08:30, 12:30, 12.0, 1, case.run.people
            """)
    void aRunsRecordMustBePossible(String start, String end, double litres, int nurses, String key) {
        walk.to(Stage.COLLECT).bed().start();
        var record = new RunRecorded(1, Days.at(days.d0(), start), Days.at(days.d0(), end), litres, 900, 20,
                List.of("甲", "乙").subList(0, nurses), Optional.empty());
        shop.refuses(key, () -> at(days.d0(), "12:40").ran(walk.id(), record));
    }

    @Test
    void productAndBagFollowTheRun() {
        walk.to(Stage.COLLECT).bed().start();
        var product = new ProductCounted(1, 200, 200, 92, 2000, 3, 98, 1, Optional.empty());
        shop.refuses("case.product.no-run", () -> at(days.d0(), "14:00").product(walk.id(), product));
        walk.bed().run();
        shop.refuses("case.value.impossible", () -> at(days.d0(), "14:00").product(walk.id(),
                new ProductCounted(1, 200, 200, 101, 2000, 3, 98, 1, Optional.empty())));
        shop.refuses("case.stage.early", () -> at(days.d0(), "15:00").bag(walk.id(), new HandedOver(1, Days.at(days.d0(), "15:00"), "运", "F", 4)));
        walk.bed().product();
        walk.bed().finish();
        shop.refuses("case.bag.not-handed", () -> at(days.d0(), "21:00").bag(walk.id(), new Received(1, Days.at(days.d0(), "21:00"), 5)));
        shop.refuses("case.bag.not-counted", () -> at(days.d0(), "15:00").bag(walk.id(), new HandedOver(2, Days.at(days.d0(), "15:00"), "运", "F", 4)));
    }

    @Test
    void readingsThatCannotBeAreRefused() {
        walk.to(Stage.COLLECT).bed().start();
        shop.refuses("case.value.impossible", () -> at(days.d0(), "09:30").reading(walk.id(), new ReadingTaken(1, Map.of(Sign.PULSE, 780.0))));
        shop.refuses("case.value.impossible", () -> at(days.d0(), "09:30").weighed(walk.id(), new Weighed(7, Optional.empty())));
    }
}
