package cn.yingchun.domain.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yingchun.domain.donor.Sex;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked figures of the domain facts (F1–F12), each as a coordinator could check it by hand.
class FormulasTest {
    private final Alarms alarms = Alarms.load();

    @ParameterizedTest(name = "{0} µg at {1} kg = {2} µg/kg, alarm {3}")
    @CsvSource(nullValues = "-", textBlock = """
            600, 70,  8.571, -
            750, 70, 10.714, WARN
            300, 62,  4.839, WARN
            700, 70, 10.0,   -
            350, 70,  5.0,   -
            875, 70, 12.5,   WARN
            876, 70, 12.514, STOP
            209, 70,  2.986, STOP
            210, 70,  3.0,   WARN
            """)
    void doseIsJudgedPerKilogram(double micrograms, double kg, double perKg, Alarm.Level level) {
        assertThat(Body.dosePerKg(micrograms, kg)).isCloseTo(perKg, within(0.001));
        assertThat(alarms.judge(Measure.DOSE_PER_KG, Body.dosePerKg(micrograms, kg))).extracting(Alarm::level)
                .isEqualTo(Optional.ofNullable(level).stream().toList());
    }

    @ParameterizedTest(name = "{0} µg from {1}: {2} or {3}")
    @CsvSource(nullValues = "-", textBlock = """
            700, 300 450,     2×300,         1×450 + 1×300
            310, 300 450,     1×300,         1×450
            700, 75 100 150 200 250 300 450, 1×450 + 1×250, 1×450 + 1×250
            100, 300,         -,             1×300
            900, 300 450,     2×450,         2×450
            999.5, 100,       9×100,         10×100
            """)
    void dosesAreRoundedToWholeVialsBelowAndAbove(double micrograms, String stock, String below, String above) {
        var sizes = java.util.Arrays.stream(stock.split(" ")).map(Integer::valueOf).toList();
        var around = Vials.around(micrograms, sizes);
        assertThat(around.below().map(Vials::toString).orElse(null)).isEqualTo(below);
        assertThat(around.above()).hasToString(above);
    }

    @Property(tries = 200)
    void noOtherCombinationComesNearer(@ForAll @IntRange(min = 1, max = 1500) int dose, @ForAll @IntRange(min = 0, max = 6) int first,
            @ForAll @IntRange(min = 0, max = 6) int second) {
        int a = Vials.SOLD.get(first);
        int b = Vials.SOLD.get(second);
        var around = Vials.around(dose, List.of(a, b));
        int below = 0;
        int above = Integer.MAX_VALUE;
        for (int i = 0; i * a <= dose + a; i++) {
            for (int j = 0; i * a + j * b <= dose + Math.max(a, b); j++) {
                int sum = i * a + j * b;
                below = sum <= dose ? Math.max(below, sum) : below;
                above = sum >= dose ? Math.min(above, sum) : above;
            }
        }
        assertThat(around.below().map(Vials::micrograms).orElse(0)).isEqualTo(below);
        assertThat(around.above().micrograms()).isEqualTo(above);
    }

    @Test
    void bodyMassIndexAndBloodVolumeByNadler() {
        assertThat(new Body(Sex.M, 70, 1.75).bmi()).isCloseTo(22.86, within(0.005));
        assertThat(new Body(Sex.M, 70, 1.75).bloodLitres()).isCloseTo(4.824, within(0.0005));
        assertThat(new Body(Sex.F, 55, 1.60).bloodLitres()).isCloseTo(3.461, within(0.0005));
    }

    @ParameterizedTest(name = "{0} L = {1} blood volumes, alarm {2}")
    @CsvSource(nullValues = "-", textBlock = """
            12.0, 2.49, -
            16.0, 3.32, WARN
            19.4, 4.02, STOP
            """)
    void processedVolumeIsComparedWithTheBloodVolume(double litres, double ratio, Alarm.Level level) {
        var volumes = new Body(Sex.M, 70, 1.75).bloodVolumes(litres);
        assertThat(volumes).isCloseTo(ratio, within(0.005));
        assertThat(alarms.judge(Measure.BLOOD_VOLUMES, volumes)).extracting(Alarm::level)
                .isEqualTo(Optional.ofNullable(level).stream().toList());
    }

    @Test
    void cellsInTheBagFollowFromVolumeAndCounts() {
        var bag = Yield.of(200, 2000, 200, 92);
        assertThat(bag.cd34Millions()).isEqualTo(400.0);
        assertThat(bag.tncHundredMillions()).isEqualTo(400.0);
        assertThat(bag.mncHundredMillions()).isCloseTo(368.0, within(1e-9));
        assertThat(bag.perKg(70).cd34Millions()).isCloseTo(5.71, within(0.005));
        assertThat(bag.perKg(70).mncHundredMillions()).isCloseTo(5.26, within(0.005));
        assertThat(bag.efficiencyPercent(80, 12.0)).isCloseTo(41.7, within(0.05));
        assertThat(alarms.judge(Measure.MNC_PER_KG, bag.perKg(70).mncHundredMillions())).isEmpty();
    }

    @ParameterizedTest(name = "{0} million cells for {1} kg = {2}, alarm {3}")
    @CsvSource(nullValues = "-", textBlock = """
            400, 70, 5.71, -
            130, 70, 1.86, A15 STOP
            140, 70, 2.0,  A15 WARN
            280, 70, 4.0,  -
            279, 70, 3.99, A15 WARN
            560, 70, 8.0,  -
            561, 70, 8.01, A16 WARN
            701, 70, 10.01, A16 STOP
            """)
    void cellsPerKilogramSoundExactlyBeyondTheirBounds(double millions, double kg, double perKg, String alarm) {
        var value = new Yield(millions, 0, 0).perKg(kg).cd34Millions();
        assertThat(value).isCloseTo(perKg, within(0.005));
        assertThat(alarms.judge(Measure.CD34_PER_KG, value)).extracting(sounded -> sounded.code() + " " + sounded.level())
                .isEqualTo(Optional.ofNullable(alarm).stream().toList());
    }

    @ParameterizedTest(name = "{0}×10⁶/kg × {1} kg at {2}/µL: {3} L in {4} days")
    @CsvSource({"4, 70, 80, 8.75, 1", "5, 80, 22, 45.45, 2", "4, 60, 25, 24.0, 1"})
    void forecastSaysHowMuchBloodAndHowManyDays(double target, double kg, double blood, double litres, int days) {
        var forecast = Forecast.of(target, kg, blood, Forecast.USUAL_EFFICIENCY);
        assertThat(forecast.litres()).isCloseTo(litres, within(0.01));
        assertThat(forecast.days()).isEqualTo(days);
    }

    @Test
    void twoDaysAddUp() {
        assertThat(new Yield(1.6, 1, 1).plus(new Yield(1.5, 2, 3)).cd34Millions()).isCloseTo(3.1, within(1e-12));
    }

    @Test
    void plateletsFallByAThirdAndMarrowHasItsLimit() {
        assertThat(Math.round(Body.plateletsAfter(180))).isEqualTo(121);
        assertThat(Marrow.mostMl(70)).isEqualTo(1400);
        assertThat(Marrow.mlPerKg(1400, 70)).isEqualTo(20);
        assertThat(Marrow.tncPerKg(1000, 21, 70)).isCloseTo(3.0, within(1e-9));
        assertThat(Yield.redCellsLostMl(200, 3, 15)).isCloseTo(21, within(1e-9));
    }

    @Property
    void collectingTwiceTheVolumeGivesTwiceTheCells(@ForAll @IntRange(min = 1, max = 500) int millilitres,
            @ForAll @IntRange(min = 1, max = 9000) int cd34, @ForAll @IntRange(min = 1, max = 500) int wbc) {
        var once = Yield.of(millilitres, cd34, wbc, 90);
        var twice = Yield.of(2.0 * millilitres, cd34, wbc, 90);
        assertThat(once.plus(once).cd34Millions()).isCloseTo(twice.cd34Millions(), within(1e-6));
        assertThat(once.plus(once).mncHundredMillions()).isCloseTo(twice.mncHundredMillions(), within(1e-6));
    }
}
