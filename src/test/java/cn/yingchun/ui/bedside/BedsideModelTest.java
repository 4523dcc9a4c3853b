package cn.yingchun.ui.bedside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.ui.CaseWalk;
import cn.yingchun.ui.bedside.parts.Chime;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.Tile;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.work.Casework;
import cn.yingchun.work.Playbook;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BedsideModelTest {
    @TempDir
    Path dir;

    private Office office;
    private BedsideModel model;
    private final List<Optional<Trouble>> told = new ArrayList<>();

    @BeforeEach
    void open() {
        var clock = Clock.fixed(CaseWalk.at("2026-12-04T12:46"), WorkCalendar.ZONE);
        office = Offices.create(dir.resolve("office"), Offices.around(clock));
        var walk = CaseWalk.begin(office, clock).toContact().toTyping().toPlan().toExam().toClear().cleared()
                .toMobilise().mobilised().toCollect().running();
        model = new BedsideModel(new CaseDesk(office, new Casework(office, Playbook.load(), clock), clock, _ -> ""), Work.atOnce(), Words.ZH);
        model.open(walk.id());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private BedsidePicture picture() {
        return model.picture().get().orElseThrow();
    }

    private static double value(Tile tile) {
        return Double.parseDouble(tile.value());
    }

    private void endRun() {
        model.act((work, id) -> work.bedside().ran(id, new RunRecorded(1, CaseWalk.at("2026-12-04T08:40"), CaseWalk.at("2026-12-04T12:30"),
                10.2, 850, 20, List.of("演示·李护士", "演示·周护士"), Optional.empty())), told::add);
    }

    @Test
    void lowCalciumWarnsInItsTileAndInTheListWithWhatToDo() {
        var calcium = picture().tiles().get(4);
        assertThat(calcium.value()).isEqualTo("0.97");
        assertThat(calcium.alarm().orElseThrow().code()).isEqualTo("A27");
        assertThat(calcium.alarm().orElseThrow().level()).isEqualTo(Alarm.Level.WARN);
        assertThat(picture().alarms()).extracting(Alarm::code).containsExactly("A27");
    }

    @Test
    void theNewestReadingEndsAnAlarm() {
        reading(Sign.IONISED_CALCIUM, 1.12);
        assertThat(picture().alarms()).isEmpty();
    }

    @Test
    void cellsPerKgAndEfficiencyAreComputedFromRawCounts() {
        endRun();
        model.act((work, id) -> work.bedside().product(id, new ProductCounted(1, 180, 260, 92, 1500, 2.5, 98, 1, Optional.empty())), told::add);
        assertThat(told).containsOnly(Optional.empty());
        assertThat(value(picture().figures().get(2))).as("180 × 1500 / 1000 / 62").isCloseTo(4.35, within(0.01));
        assertThat(value(picture().figures().get(3))).as("260 × 180 / 100 × 0.92 / 62").isCloseTo(6.94, within(0.01));
        assertThat(value(picture().figures().get(4))).as("270 / (63 × 10.2) × 100").isCloseTo(42.02, within(0.01));
    }

    @Test
    void tooFewCellsSoundTheAlarmOfTheSecondDay() {
        endRun();
        model.act((work, id) -> work.bedside().product(id, new ProductCounted(1, 180, 260, 92, 600, 2.5, 98, 1, Optional.empty())), told::add);
        assertThat(picture().alarms()).extracting(Alarm::code).contains("A15");
        assertThat(picture().alarms().getFirst().level()).isEqualTo(Alarm.Level.STOP);
    }

    /// Read at 09:40, so due at 09:55; calcium was low already when the bed was opened.
    @Test
    void aSoundIsHeardOnceForAReadingThatIsDueAndForANewAlarmAndNeverUnlessWanted() {
        var heard = new int[1];
        var wanted = new boolean[] {true};
        var chime = new Chime(() -> wanted[0], () -> heard[0]++);
        chime.hear(picture(), CaseWalk.at("2026-12-04T09:54"));
        assertThat(heard[0]).as("what stood there has been seen").isZero();
        chime.hear(picture(), CaseWalk.at("2026-12-04T09:56"));
        chime.hear(picture(), CaseWalk.at("2026-12-04T09:58"));
        assertThat(heard[0]).as("due, and said once").isEqualTo(1);
        reading(Sign.SYSTOLIC, 190);
        chime.hear(picture(), CaseWalk.at("2026-12-04T12:46"));
        assertThat(heard[0]).as("a new alarm").isEqualTo(2);
        wanted[0] = false;
        reading(Sign.IONISED_CALCIUM, 0.8);
        chime.hear(picture(), CaseWalk.at("2026-12-04T13:30"));
        assertThat(heard[0]).as("switched off").isEqualTo(2);
    }

    private void reading(Sign sign, double value) {
        model.act((work, id) -> work.bedside().reading(id, new ReadingTaken(1, Map.of(sign, value))), told::add);
    }

    @Test
    void aStruckLineStaysInTheLogAndLeavesTheFigures() {
        var newest = picture().log().getFirst();
        model.act((work, id) -> work.ending().strike(id, newest.fact().name(), Optional.empty(), "读错"), told::add);
        assertThat(told).containsOnly(Optional.empty());
        assertThat(picture().log().stream().filter(line -> line.fact().name().equals(newest.fact().name())).findFirst().orElseThrow().struck()).isTrue();
        assertThat(picture().tiles().get(4).value()).isEqualTo("1.02");
    }

    @Test
    void theRunSaysHowFarItIsAndWhenTheNextReadingIsDue() {
        var run = picture().run().orElseThrow();
        assertThat(run.processed()).isEqualTo(3.9);
        assertThat(run.goal().orElseThrow()).as("4 × 62 / (63 × 0.40)").isCloseTo(9.84, within(0.01));
        assertThat(run.nextAsk()).isEqualTo(CaseWalk.at("2026-12-04T09:55"));
    }

    @Test
    void theMomentOfACountFollowsFromWhereTheCaseStands() {
        assertThat(DoseVerbs.moment(picture().file())).isEqualTo(Moment.BEFORE_RUN);
        endRun();
        assertThat(DoseVerbs.moment(picture().file())).isEqualTo(Moment.AFTER_RUN);
    }
}
