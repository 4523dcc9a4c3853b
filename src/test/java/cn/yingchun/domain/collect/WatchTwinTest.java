package cn.yingchun.domain.collect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Drug;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.ProductFact.Travelled;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.cases.Symptom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Random days at the bed, judged a second time by a plain restatement of the alarm table that shares no line with it: no
/// alarm that the table demands is missed, none is invented.
class WatchTwinTest {
    private static final LocalDate G1 = LocalDate.of(2021, 3, 1);
    private static final double KG = 70;
    private static final double RECIPIENT_KG = 64;
    private static final double BLOOD_LITRES = 0.3669 * 1.75 * 1.75 * 1.75 + 0.03219 * KG + 0.6041;
    private final Alarms table = Alarms.load();

    @Property(tries = 10_000)
    void tenThousandRandomSequencesAreJudgedTheSameByTheWatchAndItsTwin(@ForAll long seed) {
        judgeTwice(seed);
    }

    private void judgeTwice(long seed) {
        var random = new Random(seed);
        var paper = Paper.liu();
        var told = new ArrayList<Told>();
        tell(paper, told, G1.atTime(7, 0), new Weighed(KG, Optional.of(1.75)));
        tell(paper, told, G1.atTime(7, 1), new TargetSet(1, RECIPIENT_KG, 4, 2));
        var acts = 3 + random.nextInt(25);
        var at = G1.atTime(8, 0);
        var run = 0;
        for (int act = 0; act < acts; act++) {
            at = at.plusMinutes(30 + random.nextInt(1200));
            run = switch (random.nextInt(8)) {
                case 5 -> tell(paper, told, at, symptoms(random), run);
                case 6 -> run == 0 ? 0 : tell(paper, told, at, travel(random, 1 + random.nextInt(run), at), run);
                case 7 -> tell(paper, told, at, new TargetSet(act + 2, 55 + random.nextInt(20), 4, 2), run);
                case 0 -> tell(paper, told, at, dose(random), run);
                case 1 -> tell(paper, told, at, count(random), run);
                case 2 -> tell(paper, told, at, reading(random, run), run);
                case 3 -> tell(paper, told, at, ran(random, run + 1, at), run + 1);
                default -> run == 0 ? 0 : tell(paper, told, at, product(random, run), run);
            };
        }
        var sounded = Watch.alarms(paper.file(), table).stream()
                .map(one -> one.alarm().code() + " " + one.alarm().level() + " " + one.observation().at()).sorted().toList();
        assertThat(sounded).isEqualTo(twin(told));
    }

    private record Told(LocalDateTime at, CaseFact what) {}

    private static void tell(Paper paper, List<Told> told, LocalDateTime at, CaseFact what) {
        paper.write(at.toString(), what);
        told.add(new Told(at, what));
    }

    private static int tell(Paper paper, List<Told> told, LocalDateTime at, CaseFact what, int run) {
        tell(paper, told, at, what);
        return run;
    }

    private static DoseGiven dose(Random random) {
        return new DoseGiven(1, new Drug("filgrastim", "演示", "L", G1), List.of(), 25 * (5 + random.nextInt(50)), 0.5 * (1 + random.nextInt(8)),
                1 + random.nextInt(3), "甲", "乙", Optional.empty());
    }

    private static CountTaken count(Random random) {
        var values = new HashMap<Count, Double>();
        values.put(Count.PLATELETS, 40.0 + random.nextInt(130));
        values.put(Count.WBC, 30.0 + random.nextInt(60));
        if (random.nextBoolean()) {
            values.put(Count.CD34, 1.0 + random.nextInt(40));
        }
        return new CountTaken(Moment.values()[random.nextInt(Moment.values().length)], values);
    }

    private static ReadingTaken reading(Random random, int run) {
        return new ReadingTaken(run, Map.of(Sign.SYSTOLIC, 80.0 + random.nextInt(110), Sign.PULSE, 60.0 + random.nextInt(80),
                Sign.TEMPERATURE, 36 + random.nextInt(30) / 10.0, Sign.IONISED_CALCIUM, 0.75 + random.nextInt(50) / 100.0,
                Sign.EXTRACORPOREAL, 200.0 + random.nextInt(700)));
    }

    private static RunRecorded ran(Random random, int run, LocalDateTime at) {
        return new RunRecorded(run, instant(at.minusMinutes(200 + random.nextInt(200))), instant(at), 8 + random.nextInt(20), 900, 0,
                List.of("甲", "乙"), Optional.empty());
    }

    private static ProductCounted product(Random random, int run) {
        return new ProductCounted(run, 100 + random.nextInt(200), 50 + random.nextInt(250), 50 + random.nextInt(50), 300 + random.nextInt(3000),
                1 + random.nextInt(12), 86 + random.nextInt(14), 1, Optional.empty());
    }

    private static SymptomsGraded symptoms(Random random) {
        return new SymptomsGraded(Map.of(Symptom.HEADACHE, random.nextInt(5), Symptom.VOMITING, random.nextInt(3), Symptom.BONE_PAIN, random.nextInt(5),
                Symptom.LEFT_UPPER_PAIN, random.nextInt(2)), random.nextInt(4) == 0, random.nextInt(6) == 0);
    }

    private static CaseFact travel(Random random, int run, LocalDateTime at) {
        var celsius = random.nextInt(130) / 10.0;
        return switch (random.nextInt(3)) {
            case 0 -> new HandedOver(run, instant(at), "演示", "F", celsius);
            case 1 -> new Travelled(run, celsius / 2, celsius);
            default -> new Received(run, instant(at), celsius);
        };
    }

    private static Instant instant(LocalDateTime at) {
        return at.atZone(WorkCalendar.ZONE).toInstant();
    }

    /// The table of the domain facts once more, in plain words of code.
    private static List<String> twin(List<Told> told) {
        var out = new ArrayList<String>();
        var perDay = new HashMap<LocalDate, Double>();
        var litres = new HashMap<LocalDate, Double>();
        var doseDays = new TreeSet<LocalDate>();
        var bags = new HashMap<Integer, ProductCounted>();
        var ends = new HashMap<Integer, Instant>();
        Told lastBag = null;
        Told lastTarget = null;
        var recipientKg = RECIPIENT_KG;
        LocalDateTime firstRunEnd = null;
        for (var one : told) {
            var day = one.at().toLocalDate();
            switch (one.what()) {
                case DoseGiven dose -> {
                    var sum = perDay.merge(day, dose.micrograms(), Double::sum);
                    doseDays.add(day);
                    two(out, "A01", one, sum / KG < 5 || sum / KG > 10, sum / KG < 3 || sum / KG > 12.5);
                    two(out, "A02", one, sum > 900, sum > 1200);
                    two(out, "A03", one, false, dose.millilitres() / dose.sites() > 2.0);
                    var row = 0;
                    for (var back = day; doseDays.contains(back); back = back.minusDays(1)) {
                        row++;
                    }
                    two(out, "A04", one, row >= 6, row > 7);
                }
                case CountTaken count -> {
                    var platelets = count.values().get(Count.PLATELETS);
                    var white = count.values().get(Count.WBC);
                    var second = firstRunEnd != null && !one.at().isBefore(firstRunEnd);
                    switch (count.moment()) {
                        case BASELINE -> two(out, "A06", one, platelets < 150, platelets < 100);
                        case DURING -> two(out, "A05", one, white > 50, white > 70);
                        case BEFORE_RUN -> {
                            two(out, "A05", one, white > 50, white > 70);
                            two(out, second ? "A08" : "A07", one, platelets < (second ? 100 : 120), platelets < 80);
                            var cells = count.value(Count.CD34).orElse(99.0);
                            two(out, "A10", one, cells < 20, cells < 10);
                        }
                        case AFTER_RUN -> two(out, "A09", one, platelets < 100, platelets < 50);
                        case FOLLOW_UP -> {}
                    }
                }
                case ReadingTaken reading -> {
                    var systolic = reading.values().get(Sign.SYSTOLIC);
                    two(out, "A25", one, systolic > 160 || systolic < 90, systolic > 180);
                    two(out, "A25", one, reading.values().get(Sign.PULSE) > 110, reading.values().get(Sign.PULSE) > 130);
                    two(out, "A25", one, reading.values().get(Sign.TEMPERATURE) >= 38.0, reading.values().get(Sign.TEMPERATURE) >= 38.5);
                    two(out, "A27", one, reading.values().get(Sign.IONISED_CALCIUM) < 1.0, reading.values().get(Sign.IONISED_CALCIUM) < 0.85);
                    var share = reading.values().get(Sign.EXTRACORPOREAL) / 1000 / BLOOD_LITRES * 100;
                    two(out, "A14", one, share > 10, share > 15);
                }
                case RunRecorded run -> {
                    firstRunEnd = firstRunEnd == null ? one.at() : firstRunEnd;
                    ends.putIfAbsent(run.run(), run.end());
                    var sum = litres.merge(day, run.processedLitres(), Double::sum);
                    two(out, "A12", one, sum > 18, sum > 24);
                    two(out, "A11", one, run.processedLitres() / BLOOD_LITRES > 3, run.processedLitres() / BLOOD_LITRES > 4);
                    var hours = java.time.Duration.between(run.start(), run.end()).toMinutes() / 60.0;
                    two(out, "A13", one, hours > 5, hours > 6);
                }
                case ProductCounted bag -> {
                    bags.put(bag.run(), bag);
                    lastBag = one;
                    two(out, "A18", one, bag.haematocritPercent() > 5, bag.haematocritPercent() > 10);
                    two(out, "A19", one, bag.viabilityPercent() < 95, bag.viabilityPercent() < 90);
                }
                case SymptomsGraded graded -> {
                    two(out, "A26", one, graded.splenicTenderness() || graded.grades().get(Symptom.LEFT_UPPER_PAIN) > 0, graded.splenicTenderness());
                    var head = Math.max(graded.grades().get(Symptom.HEADACHE), graded.grades().get(Symptom.VOMITING));
                    two(out, "A33", one, graded.neurologicalSign() || head >= 2, graded.neurologicalSign() || head >= 3);
                }
                case HandedOver bag -> temperature(out, one, bag.celsius());
                case Travelled bag -> {
                    temperature(out, one, bag.lowestCelsius());
                    temperature(out, one, bag.highestCelsius());
                }
                case Received bag -> {
                    temperature(out, one, bag.celsius());
                    if (ends.get(bag.run()) instanceof Instant end) {
                        var hours = java.time.Duration.between(end, bag.at()).toMinutes() / 60.0;
                        two(out, "A21", one, hours > 24, hours > 48);
                    }
                }
                case TargetSet target -> {
                    lastTarget = target.version() > 1 ? one : null;
                    recipientKg = target.recipientKg();
                }
                default -> {}
            }
        }
        if (lastTarget != null) {
            var change = Math.abs(recipientKg - RECIPIENT_KG) / RECIPIENT_KG * 100;
            two(out, "A31", lastTarget, change > 5, change > 10);
        }
        if (lastBag != null) {
            var cells = bags.values().stream().mapToDouble(bag -> bag.millilitres() * bag.cd34PerMicrolitre() / 1000).sum() / recipientKg;
            var mono = bags.values().stream().mapToDouble(bag -> bag.wbc() * bag.millilitres() / 100 * bag.mncPercent() / 100).sum() / recipientKg;
            two(out, "A15", lastBag, cells < 4, cells < 2);
            two(out, "A16", lastBag, cells > 8, cells > 10);
            two(out, "A17", lastBag, mono < 5, mono < 3);
        }
        return out.stream().sorted().toList();
    }

    private static void temperature(List<String> out, Told one, double celsius) {
        two(out, "A20", one, celsius < 2 || celsius > 8, celsius < 1 || celsius > 10);
    }

    private static void two(List<String> out, String code, Told one, boolean warn, boolean stop) {
        if (warn || stop) {
            out.add(code + " " + (stop ? "STOP" : "WARN") + " " + instant(one.at()));
        }
    }
}
