package cn.yingchun.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.checklist.Checklist;
import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.collect.Alarms;
import cn.yingchun.domain.collect.Body;
import cn.yingchun.domain.collect.Forecast;
import cn.yingchun.domain.collect.Marrow;
import cn.yingchun.domain.collect.Measure;
import cn.yingchun.domain.collect.Vials;
import cn.yingchun.domain.collect.Yield;
import cn.yingchun.domain.donor.Interval;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.gate.FollowUps;
import cn.yingchun.domain.identifier.Din;
import cn.yingchun.domain.identifier.Grid;
import cn.yingchun.domain.identifier.ResidentId;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The worked vectors of the domain facts (§7.5), whole: every line of the file is computed again by the program, and a line
/// that nobody computes fails the test.
class WorkedVectorsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static JsonNode vectors;

    private final Alarms alarms = Alarms.load();

    @BeforeAll
    static void read() throws IOException {
        try (var in = Objects.requireNonNull(WorkedVectorsTest.class.getResourceAsStream("/domain/worked-vectors.json"))) {
            vectors = JsonMapper.shared().readTree(in);
        }
    }

    private static List<JsonNode> all(String name) {
        return StreamSupport.stream(vectors.get(name).spliterator(), false).toList();
    }

    @Test
    void theFileHoldsNothingThatIsNotComputedHere() {
        assertThat(vectors.propertyNames()).containsExactlyInAnyOrder("grid_valid", "grid_invalid", "din", "cn_id_valid", "cn_id_invalid", "liu_case",
                "validity", "calc");
    }

    @Test
    void numbersOfDonorsBagsAndPeople() {
        assertThat(all("grid_valid")).isNotEmpty().allSatisfy(text -> assertThat(Grid.read(text.asString())).isPresent());
        assertThat(all("grid_invalid")).isNotEmpty().allSatisfy(pair -> assertThat(Grid.read(pair.get(0).asString())).as(pair.get(1).asString()).isEmpty());
        assertThat(all("cn_id_valid")).isNotEmpty().allSatisfy(text -> assertThat(ResidentId.read(text.asString(), TODAY)).isPresent());
        assertThat(all("cn_id_invalid")).isNotEmpty().allSatisfy(pair ->
                assertThat(ResidentId.read(pair.get(0).asString(), TODAY)).as(pair.get(1).asString()).isEmpty());
        assertThat(all("din")).isNotEmpty().allSatisfy(line -> {
            var din = new Din(line.get("din13").asString());
            assertThat(String.valueOf(din.check())).isEqualTo(line.get("K").asString());
            assertThat(din.flag()).isEqualTo(line.get("type3_flag").asString());
        });
    }

    @Test
    void daysOfTheFoundingStory() {
        var liu = vectors.get("liu_case");
        var notice = day(liu, "notice");
        var d0 = day(liu, "D0");
        var calendar = WorkCalendar.load();
        var visits = new HashMap<String, LocalDate>();
        FollowUps.schedule(d0, Checklist.load()).forEach(visit -> visits.putIfAbsent(visit.item() + visit.year(), visit.due()));
        var seen = liu.get("followups");
        assertThat(ChronoUnit.DAYS.between(notice, d0)).isEqualTo(liu.get("calendar_days").asInt());
        assertThat(d0.minusDays(4)).isEqualTo(day(liu, "G1_first_GCSF"));
        assertThat(d0.minusDays(30)).isEqualTo(day(liu, "IDM_earliest_valid"));
        assertThat(d0.minusDays(56)).isEqualTo(day(liu, "exam_56d_earliest_valid"));
        assertThat(calendar.plus(notice, 53)).isEqualTo(day(liu, "CT_reservation_53wd_expires"));
        assertThat(calendar.plus(notice, 60)).isEqualTo(day(liu, "ET_reservation_60wd_expires"));
        assertThat(new WorkCalendar(List.of()).plus(notice, 60)).isEqualTo(day(liu, "ET_60wd_if_holidays_ignored"));
        assertThat(Interval.DLI.earliest(d0)).isEqualTo(day(liu, "DLI_earliest(1 month)"));
        assertThat(Interval.PBSC.earliest(d0)).isEqualTo(day(liu, "PBSC_again_earliest(3 months)"));
        Map.of("48h", "C710", "7d", "C720", "30d", "C730", "3m", "C740", "6m", "C750", "1y", "C761", "10y", "C7610")
                .forEach((name, visit) -> assertThat(visits.get(visit)).as(name).isEqualTo(day(seen, name)));
    }

    @Test
    void ageOfTheMarkersOnTheCollectionDay() {
        assertThat(all("validity")).isNotEmpty().allSatisfy(line -> {
            var age = ChronoUnit.DAYS.between(day(line, "idm"), day(line, "D0"));
            assertThat(age).isEqualTo(line.get("age").asLong());
            assertThat(alarms.judge(Measure.IDM_AGE, age)).noneMatch(alarm -> (alarm.level() == Alarm.Level.STOP) == line.get("ok").asBoolean());
        });
    }

    @Test
    void calculations() {
        var known = known();
        assertThat(all("calc")).extracting(line -> line.get("name").asString()).containsExactlyInAnyOrderElementsOf(known.keySet());
        all("calc").forEach(line -> Objects.requireNonNull(known.get(line.get("name").asString())).accept(line));
    }

    private Map<String, Consumer<JsonNode>> known() {
        var man = new Body(Sex.M, 70, 1.75);
        var bag = Yield.of(200, 2000, 200, 92);
        var known = new HashMap<String, Consumer<JsonNode>>();
        known.put("G-CSF 10 ug/kg, 70 kg", line -> {
            near(line, "dose", 10 * 70, 0);
            assertThat(line.get("vials_300").asString()).isEqualTo("%.2f".formatted(10 * 70 / 300.0));
            var around = Vials.around(700, List.of(300, 450));
            assertThat(line.get("suggest_rounded").asString()).contains("750 (300+450)", "600 (2x300)");
            assertThat(around.below().orElseThrow()).hasToString("2×300");
            assertThat(around.above()).hasToString("1×450 + 1×300");
            assertThat(alarms.judge(Measure.DOSE_PER_KG, Body.dosePerKg(750, 70))).extracting(Alarm::level).containsExactly(Alarm.Level.WARN);
            assertThat(alarms.judge(Measure.DOSE_PER_KG, Body.dosePerKg(600, 70))).isEmpty();
        });
        known.put("G-CSF 5 ug/kg, 62 kg", line -> {
            near(line, "dose", 5 * 62, 0);
            assertThat(Vials.around(310, List.of(300, 450)).below().orElseThrow().micrograms()).isEqualTo(300);
            assertThat(alarms.judge(Measure.DOSE_PER_KG, Body.dosePerKg(300, 62))).extracting(Alarm::level).containsExactly(Alarm.Level.WARN);
        });
        known.put("BMI 70 kg 1.75 m", line -> near(line, "bmi", man.bmi(), 0.005));
        known.put("TBV M 1.75 m 70 kg (Nadler)", line -> near(line, "tbv_L", man.bloodLitres(), 0.0005));
        known.put("TBV F 1.60 m 55 kg (Nadler)", line -> near(line, "tbv_L", new Body(Sex.F, 55, 1.60).bloodLitres(), 0.0005));
        known.put("Processed 12.0 L / TBV 4.824", line -> judged(line, "ratio", 12 / 4.824, 0.005, Measure.BLOOD_VOLUMES, "-"));
        known.put("Processed 16.0 L / TBV 4.824", line -> judged(line, "ratio", 16 / 4.824, 0.005, Measure.BLOOD_VOLUMES, "WARN"));
        known.put("CD34 total: 200 mL x 2000/uL", line -> near(line, "cd34_e6", bag.cd34Millions(), 1e-9));
        known.put("CD34/kg: 400e6 / 70 kg", line -> judged(line, "cd34_e6_kg", bag.perKg(70).cd34Millions(), 0.005, Measure.CD34_PER_KG, "-"));
        known.put("CD34/kg: 130e6 / 70 kg", line -> judged(line, "cd34_e6_kg", new Yield(130, 0, 0).perKg(70).cd34Millions(), 0.005, Measure.CD34_PER_KG, "STOP"));
        known.put("TNC: WBC 200e9/L x 200 mL", line -> near(line, "tnc_e8", bag.tncHundredMillions(), 1e-9));
        known.put("MNC: TNC 400e8 x 92 %", line -> {
            near(line, "mnc_e8", bag.mncHundredMillions(), 1e-9);
            judged(line, "mnc_e8_kg_70", bag.perKg(70).mncHundredMillions(), 0.005, Measure.MNC_PER_KG, "-");
        });
        known.put("CE2: product 400e6, pre 80/uL, 12.0 L", line -> near(line, "ce2_pct", bag.efficiencyPercent(80, 12), 0.05));
        known.put("Volume forecast: target 4e6/kg x 70 kg, pre 80/uL, CE2 40 %", line -> near(line, "liters", Forecast.of(4, 70, 80, 0.4).litres(), 0.005));
        known.put("Volume forecast: target 5e6/kg x 80 kg, pre 22/uL, CE2 40 %", line -> {
            near(line, "liters", Forecast.of(5, 80, 22, 0.4).litres(), 0.05);
            assertThat(Forecast.of(5, 80, 22, 0.4).days()).isEqualTo(2);
        });
        known.put("Sum of two days: 1.6 + 1.5 e6/kg", line -> judged(line, "total", new Yield(1.6, 0, 0).plus(new Yield(1.5, 0, 0)).cd34Millions(), 1e-9,
                Measure.CD34_PER_KG, "WARN"));
        known.put("PLT fall 33 % from 180", line -> near(line, "expected_post", Math.round(Body.plateletsAfter(180)), 0));
        known.put("BM max volume, donor 70 kg", line -> near(line, "ml", Marrow.mostMl(70), 0));
        return known;
    }

    private void judged(JsonNode line, String field, double value, double by, Measure measure, String level) {
        near(line, field, value, by);
        assertThat(alarms.judge(measure, value).stream().map(alarm -> alarm.level().name()).findFirst().orElse("-")).isEqualTo(level);
    }

    private static void near(JsonNode line, String field, double value, double by) {
        assertThat(value).as(line.get("name").asString()).isCloseTo(line.get(field).asDouble(), within(by));
    }

    private static LocalDate day(JsonNode line, String field) {
        return LocalDate.parse(line.get(field).asString());
    }
}
