package cn.yingchun.work.practice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.ProductFact.SecondDayDecided;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.collect.Collected;
import cn.yingchun.domain.figures.Reports;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.match.Reference;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorSort;
import cn.yingchun.work.Shop;
import cn.yingchun.work.agenda.Agenda;
import cn.yingchun.work.agenda.Task;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeOfficeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path dir;

    private static PracticeOffice.Furnished furnish(Shop shop) {
        return new PracticeOffice(shop.office(), shop.work(), shop.patients())
                .furnish(new PracticeOffice.Scale(Reference.builtIn().table(), 1_000, 7, TODAY), Progress.NONE);
    }

    private static List<CaseFile> files(Shop shop) {
        return shop.office().cases().files(CaseFilter.ALL);
    }

    @Test
    void aPracticeOfficeHasACaseInEveryStageAndWorkOfEveryKind() {
        try (var shop = new Shop(dir)) {
            var furnished = furnish(shop);
            assertThat(furnished.donors()).isEqualTo(1_000);
            assertThat(furnished.patients()).isGreaterThanOrEqualTo(12);
            var stages = files(shop).stream().map(CaseFile::stage).collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
            assertThat(stages).isEqualTo(EnumSet.complementOf(EnumSet.of(Stage.ARCHIVED)));
            var agenda = Agenda.of(shop.office(), shop.work().rules().course(), TODAY.atTime(9, 30));
            assertThat(agenda.tasks()).extracting(Task::group)
                    .contains(Task.Group.OVERDUE, Task.Group.TODAY, Task.Group.EXPIRING, Task.Group.WAITING, Task.Group.LATER);
        }
    }

    @Test
    void theMovedCaseFellBackToTheExaminationAndMustBeClearedAgain() {
        try (var shop = new Shop(dir)) {
            furnish(shop);
            var moved = files(shop).stream().filter(file -> file.each(cn.yingchun.domain.cases.PlanFact.Planned.class).size() > 2).findFirst().orElseThrow();
            assertThat(moved.stage()).isEqualTo(Stage.EXAM);
            assertThat(moved.slot().orElseThrow().version()).isEqualTo(3);
        }
    }

    /// So that people can try the decision before they meet it: yesterday's run gave more than the minimum and less than the target.
    @Test
    void oneDonorWaitsForTheDecisionAboutASecondDay() {
        try (var shop = new Shop(dir)) {
            furnish(shop);
            var waiting = files(shop).stream().filter(file -> file.stage() == Stage.COLLECT && Collected.of(file).perKg().isPresent()).findFirst().orElseThrow();
            assertThat(Collected.of(waiting).perKg().orElseThrow().cd34Millions()).isBetween(2.0, 4.0);
            assertThat(waiting.each(SecondDayDecided.class)).isEmpty();
            assertThat(files(shop)).filteredOn(file -> file.stage() == Stage.COLLECT && Collected.of(file).perKg().isEmpty()).as("another is on the machine").hasSize(1);
        }
    }

    @Test
    void donorsAreOrderedByHowFarTheirCaseIsAndThoseWithoutStandLast() {
        try (var shop = new Shop(dir)) {
            furnish(shop);
            var running = files(shop).stream().filter(file -> file.stage() != Stage.CLOSED).collect(Collectors.toMap(file -> file.opened().donor(), CaseFile::stage));
            for (var descending : List.of(false, true)) {
                var stages = shop.office().donors().rows(shop.office().donors().roll(DonorFilter.ALL, List.of(new DonorSort(DonorSort.By.STAGE, descending))).subList(0, running.size())).stream()
                        .map(row -> Optional.ofNullable(running.get(row.id())).orElseThrow()).toList();
                var order = java.util.Comparator.<Stage>naturalOrder();
                assertThat(stages).hasSize(running.size()).isSortedAccordingTo(descending ? order.reversed() : order);
            }
        }
    }

    /// Most of a list have no case, and are the ones whom nobody has reached for years: they count too, and each number is a list.
    @Test
    void howOldTheContactsOfTheWholeListAreCountsDonorsWithoutCases() {
        try (var shop = new Shop(dir)) {
            furnish(shop);
            var donors = shop.office().donors();
            var report = Reports.contactsOfTheList(day -> donors.count(DonorFilter.ALL.notSince(Optional.of(day))), donors.count(DonorFilter.ALL), TODAY);
            assertThat(report.lines()).hasSize(3).allSatisfy(line -> {
                var cell = line.cells().getFirst();
                assertThat(cell.opens()).isTrue();
                assertThat(cell.value()).hasValue(donors.count(DonorFilter.ALL.notSince(cell.donors())));
            });
            var never = report.lines().getLast().cells().getFirst().value().orElseThrow();
            assertThat(never).isGreaterThan(1_000 - files(shop).size() - 1d).isLessThan(1_000);
            assertThat(report.lines().getLast().cells().getLast().value()).as("of a hundred").hasValue(never / 10);
        }
    }

    @Test
    void theSameScaleMakesTheSameOffice() {
        try (var one = new Shop(dir.resolve("1")); var other = new Shop(dir.resolve("2"))) {
            furnish(one);
            furnish(other);
            assertThat(picture(one)).isEqualTo(picture(other));
        }
    }

    /// What the cases say, without the names of facts and subjects, which are random on purpose.
    private static List<String> picture(Shop shop) {
        return files(shop).stream().map(file -> file.opened().donorCode() + " " + file.stage() + " " + file.opened().notice() + " "
                + file.history().stream().map(fact -> fact.what().getClass().getSimpleName() + "@" + fact.happened()).toList()).sorted().toList();
    }
}
