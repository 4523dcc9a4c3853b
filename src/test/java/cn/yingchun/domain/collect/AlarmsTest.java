package cn.yingchun.domain.collect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlarmsTest {
    private final Alarms alarms = Alarms.load();

    /// Each line walks through the bounds of one measure: silent (-), warn (w) or stop (s) at each value.
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            A01, DOSE_PER_KG,           2.9 s  3 w  4.9 w  5 -  10 -  10.1 w  12.5 w  12.6 s
            A02, DOSE_PER_DAY,          900 -  901 w  1200 w  1201 s
            A03, SITE_VOLUME,           1.5 -  2.0 -  2.01 s
            A04, GCSF_DAY,              5 -  6 w  7 w  8 s
            A05, WBC_ON_GCSF,           50 -  50.1 w  70 w  70.1 s
            A06, PLATELETS_BASELINE,    99 s  100 w  149 w  150 -
            A07, PLATELETS_DAY_1,       79 s  80 w  119 w  120 -
            A08, PLATELETS_DAY_2,       79 s  80 w  99 w  100 -
            A09, PLATELETS_AFTER,       49 s  50 w  99 w  100 -
            A10, CD34_IN_BLOOD,         9.9 s  10 w  19.9 w  20 -
            A11, BLOOD_VOLUMES,         3.0 -  3.01 w  4.0 w  4.01 s
            A12, PROCESSED,             18 -  18.1 w  24 w  24.1 s
            A13, RUN_HOURS,             5 -  5.1 w  6 w  6.1 s
            A14, EXTRACORPOREAL,        10 -  10.1 w  15 w  15.1 s
            A15, CD34_PER_KG,           1.99 s  2.0 w  3.99 w  4.0 -
            A16, CD34_PER_KG,           8.0 -  8.01 w  10 w  10.01 s
            A17, MNC_PER_KG,            2.99 s  3.0 w  4.99 w  5.0 -
            A18, PRODUCT_HAEMATOCRIT,   5 -  5.1 w  10 w  10.1 s
            A19, VIABILITY,             89.9 s  90 w  94.9 w  95 -
            A20, TRANSPORT_TEMPERATURE, 0.9 s  1 w  1.9 w  2 -  8 -  8.1 w  10 w  10.1 s
            A21, TRANSPORT_HOURS,       24 -  24.1 w  48 w  48.1 s
            A22, HAEMOGLOBIN_MARROW_M,  114 s  115 w  124 w  125 -
            A22, HAEMOGLOBIN_MARROW_F,  104 s  105 w  114 w  115 -
            A23, MARROW_PER_KG,         15 -  15.1 w  20 w  20.1 s
            A24, MARROW_TNC_PER_KG,     1.99 s  2 w  2.99 w  3 -
            A25, SYSTOLIC,              89 w  90 -  160 -  161 w  180 w  181 s
            A25, PULSE,                 110 -  111 w  130 w  131 s
            A25, TEMPERATURE,           37.9 -  38.0 w  38.4 w  38.5 s
            A26, SPLEEN_PAIN,           0 -  1 w  2 s
            A27, IONISED_CALCIUM,       0.84 s  0.85 w  0.99 w  1.0 -
            A28, IDM_AGE,               25 -  26 w  30 w  31 s
            A29, EXAM_AGE,              42 -  43 w  56 w  57 s
            A30, HCG_AGE,               3 -  4 w  7 w  8 s
            A31, WEIGHT_CHANGE,         5 -  5.1 w  10 w  10.1 s
            A32, SAMPLE_VOLUME,         20 -  20.5 w  30 w  30.5 s
            A33, HEADACHE,              1 -  2 w  3 s  4 s
            """)
    void eachAlarmSoundsExactlyBeyondItsBounds(String code, Measure measure, String walk) {
        for (var step : walk.split(" {2}")) {
            var value = Double.parseDouble(step.split(" ")[0]);
            var sounded = alarms.judge(measure, value).stream().filter(alarm -> alarm.code().equals(code))
                    .map(alarm -> alarm.level() == Alarm.Level.STOP ? "s" : "w").findFirst().orElse("-");
            assertThat(sounded).as("%s at %s", code, value).isEqualTo(step.split(" ")[1]);
        }
    }

    @Test
    void theTableHoldsAll33AlarmsAndEveryMeasureIsWatched() {
        assertThat(alarms.rules()).extracting(AlarmRule::code).containsAll(
                IntStream.rangeClosed(1, 33).mapToObj("A%02d"::formatted).toList());
        assertThat(alarms.rules().stream().map(AlarmRule::measure).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.copyOf(Arrays.asList(Measure.values())));
    }

    @Test
    void binaryArithmeticSoundsNoAlarmOnTheBoundItself() {
        assertThat(alarms.judge(Measure.CD34_PER_KG, 3.9999999999999996)).isEmpty();
        assertThat(alarms.judge(Measure.CD34_PER_KG, 8.000000000000002)).isEmpty();
    }

    @Test
    void anAlarmSaysWhatHowMuchAndWhatToDo() {
        var alarm = alarms.judge(Measure.IONISED_CALCIUM, 0.98).getFirst();
        assertThat(alarm.in(Words.EN)).contains("A27", "Ionised calcium", "0.98 mmol/L", "< 1", "Slow down");
        assertThat(alarm.in(Words.ZH)).contains("A27", "离子钙", "0.98 mmol/L", "放慢速度");
    }
}
