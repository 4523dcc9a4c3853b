package cn.yingchun.work.practice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.BedsideFact.Countersigned;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.Drug;
import cn.yingchun.domain.cases.BedsideFact.Duty;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.collect.mobilise.Mobilisation;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.store.Offices;
import cn.yingchun.store.SecondPerson;
import cn.yingchun.work.Bedside;
import cn.yingchun.work.OpenShop;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A dose at the bed: ordered by a physician, measured and asked before, checked by a second person with a PIN.
class OrderedDoseTest {
    private static final String SECOND = "演示·蓝护士";
    private static final char[] HER_PASSWORD = "another password".toCharArray();
    private static final Map<Sign, Double> WELL = Map.of(Sign.SYSTOLIC, 120.0, Sign.PULSE, 72.0, Sign.TEMPERATURE, 36.6);

    @RegisterExtension
    static final OpenShop shop = new OpenShop();

    private static SecondPerson second;

    private Days days;
    private Walk walk;

    @BeforeAll
    static void admitASecondNurse() {
        shop.office().users().admit(SECOND, "nurse", HER_PASSWORD);
        shop.office().pins().choose(SECOND, HER_PASSWORD, "2580".toCharArray());
        second = shop.office().pins().prove(SECOND, "2580".toCharArray());
    }

    @BeforeEach
    void mobilise() {
        days = Days.fromNotice(LocalDate.of(2020, 11, 25));
        walk = Walk.begin(shop.work(), days, shop.nextCase(Sex.M, days.notice())).to(Stage.MOBILISE);
        walk.bed().prepare();
    }

    private Bedside at(int day, String time) {
        return shop.work().at(Days.at(days.firstDose().plusDays(day), time)).bedside();
    }

    private static DoseGiven dose(int number, double micrograms, Optional<String> override) {
        return new DoseGiven(number, new Drug("filgrastim", "演示", "L1", LocalDate.of(2022, 6, 30)), List.of(), micrograms, 2.4, 2,
                Offices.USER, SECOND, override);
    }

    private void wellBefore(int day, String time) {
        at(day, time).reading(walk.id(), new ReadingTaken(0, WELL));
        at(day, time).symptoms(walk.id(), new SymptomsGraded(Map.of(Symptom.BONE_PAIN, 1), false, false));
    }

    @Test
    void theSecondPersonsPinStandsInTheSameActAsTheDose() {
        wellBefore(0, "07:50");
        var facts = at(0, "08:00").dose(walk.id(), dose(1, 600, Optional.empty()), second);
        assertThat(facts).extracting(fact -> fact.what().getClass().getSimpleName()).containsExactly("DoseGiven", "Countersigned");
        assertThat(facts.get(1).what()).isEqualTo(new Countersigned(Duty.DOSE, 1, SECOND));
    }

    @Test
    void theCheckerOfTheRecordIsTheOneWhoTypedThePin() {
        wellBefore(0, "07:50");
        var other = new DoseGiven(1, new Drug("filgrastim", "演示", "L1", LocalDate.of(2022, 6, 30)), List.of(), 600, 2.4, 2, Offices.USER, "别人", Optional.empty());
        shop.refuses("case.second.people", () -> at(0, "08:00").dose(walk.id(), other, second));
    }

    @Test
    void beforeADoseTheDonorIsMeasuredAndAsked() {
        shop.refuses("case.dose.vitals", () -> at(0, "08:00").dose(walk.id(), dose(1, 600, Optional.empty()), second));
        at(0, "05:59").reading(walk.id(), new ReadingTaken(0, WELL));
        shop.refuses("case.dose.vitals", () -> at(0, "08:00").dose(walk.id(), dose(1, 600, Optional.empty()), second));
        at(0, "07:50").reading(walk.id(), new ReadingTaken(0, Map.of(Sign.PULSE, 80.0)));
        shop.refuses("case.dose.vitals", () -> at(0, "08:00").dose(walk.id(), dose(1, 600, Optional.empty()), second));
        at(0, "07:55").reading(walk.id(), new ReadingTaken(0, WELL));
        shop.refuses("case.dose.symptoms", () -> at(0, "08:00").dose(walk.id(), dose(1, 600, Optional.empty()), second));
    }

    @Test
    void aSymptomOfGradeThreeWaitsForAPhysiciansWord() {
        wellBefore(0, "07:40");
        at(0, "07:50").symptoms(walk.id(), new SymptomsGraded(Map.of(Symptom.BONE_PAIN, 3), false, false));
        shop.refuses("case.dose.grave", () -> at(0, "08:00").dose(walk.id(), dose(1, 600, Optional.empty()), second));
        at(0, "08:00").dose(walk.id(), dose(1, 600, Optional.of("演示医师：已请示省分库")), second);
    }

    @Test
    void whatIsGivenIsWhatWasOrdered() {
        wellBefore(0, "07:50");
        shop.refuses("case.dose.differs", () -> at(0, "08:00").dose(walk.id(), dose(1, 450, Optional.empty()), second));
        at(0, "07:55").ordered(walk.id(), order(2, 450, 1, days.firstDose(), Optional.empty()));
        at(0, "08:00").dose(walk.id(), dose(1, 450, Optional.empty()), second);
        wellBefore(1, "00:10");
        shop.refuses("case.dose.early", () -> at(1, "00:20").dose(walk.id(), dose(2, 450, Optional.empty()), second));
    }

    @Test
    void aSplitOrderHasADoseEveryTwelveHoursButTheLastMorning() {
        at(0, "07:30").ordered(walk.id(), order(2, 300, 2, days.firstDose(), Optional.empty()));
        wellBefore(0, "07:50");
        at(0, "08:00").dose(walk.id(), dose(1, 300, Optional.empty()), second);
        var evening = Mobilisation.of(shop.work().file(walk.id()));
        assertThat(evening.nextDue()).contains(Days.at(days.firstDose(), "20:00"));
        assertThat(evening.watchedUntil()).contains(Days.at(days.firstDose(), "08:30"));
        wellBefore(0, "17:40");
        shop.refuses("case.dose.early", () -> at(0, "17:59").dose(walk.id(), dose(2, 300, Optional.empty()), second));
        at(0, "18:00").dose(walk.id(), dose(2, 300, Optional.empty()), second);
        var done = Mobilisation.of(shop.work().file(walk.id()));
        assertThat(done.days().getFirst().open()).isEmpty();
        assertThat(done.days().getFirst().micrograms()).isEqualTo(600);
        assertThat(done.nextDue()).contains(Days.at(days.firstDose().plusDays(1), "08:00"));
        assertThat(done.days().getLast().due()).hasSize(1);
        assertThat(done.days()).hasSize(5);
    }

    private DoseOrdered order(int version, double micrograms, int perDay, LocalDate last, Optional<String> override) {
        return new DoseOrdered(version, micrograms, perDay, List.of(), LocalTime.of(8, 0), days.firstDose(),
                last.isEqual(days.firstDose()) ? days.d0() : last, "演示医师", override);
    }

    /// The donor weighs 70 kg: 5, 10 and 12.5 µg/kg are 350, 700 and 875 µg; 1,200 µg a day is the end in any case.
    @ParameterizedTest(name = "{0} µg {1} times a day: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            350, 1, -
            700, 1, -
            875, 1, -
            876, 1, case.order.stop
            437, 2, -
            438, 2, case.order.stop
            209, 1, case.order.stop
            210, 1, -
            300, 3, case.order.per-day
            10,  1, case.value.impossible
            """)
    void anOrderIsJudgedByTheDayAndTheScale(double micrograms, int perDay, String refusal) {
        ThrowingCallable write = () -> at(0, "07:45").ordered(walk.id(), order(2, micrograms, perDay, days.d0(), Optional.empty()));
        if (refusal == null) {
            assertThat(at(0, "07:45").ordered(walk.id(), order(2, micrograms, perDay, days.d0(), Optional.empty()))).hasSize(1);
        } else {
            shop.refuses(refusal, write);
        }
    }

    @Test
    void anOrderBeyondTheBoundsNeedsThePhysiciansReasonAndPossibleDays() {
        at(0, "07:45").ordered(walk.id(), order(2, 900, 1, days.d0(), Optional.of("演示医师：按实际体重复核")));
        shop.refuses("case.order.days", () -> at(0, "07:46").ordered(walk.id(), order(3, 600, 1, days.firstDose().minusDays(1), Optional.empty())));
        shop.refuses("case.order.days", () -> at(0, "07:46").ordered(walk.id(), order(3, 600, 1, days.firstDose().plusDays(10), Optional.empty())));
    }
}
