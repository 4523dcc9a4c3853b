package cn.yingchun.work.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.cases.LetterFact.LetterTaken;
import cn.yingchun.domain.cases.LetterFact.Sort;
import cn.yingchun.domain.cases.LetterFact.Way;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.PlanFact.AskedAgain;
import cn.yingchun.domain.cases.ProductFact.Frozen;
import cn.yingchun.domain.cases.ProductFact.Infused;
import cn.yingchun.domain.donor.Interval;
import cn.yingchun.domain.gate.Fitness;
import cn.yingchun.domain.gate.Obstacle;
import cn.yingchun.domain.say.Trouble;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second donation to the same patient, and a product that waits in the cold.
class AgainTest {
    @Test
    void lymphocytesAreAskedForInACaseOfItsOwnThatIsLinkedToTheFirst(@TempDir Path dir) {
        try (var after = new Afternoon(dir, LiuPaper.delivered())) {
            var work = after.work("2021-02-10T09:00");
            var file = work.file(work.openAgain(after.id(), Interval.DLI, LocalDate.of(2021, 2, 10), "N-2"));
            assertThat(file.opened().parent()).contains(after.id());
            assertThat(file.opened().donor()).isEqualTo(work.file(after.id()).opened().donor());
            assertThat(file.opened().patient()).isEqualTo(work.file(after.id()).opened().patient());
            assertThat(file.opened().number()).isNotEqualTo(work.file(after.id()).opened().number());
            assertThat(file.last(AskedAgain.class).orElseThrow().what()).isEqualTo(new AskedAgain(after.id(), Interval.DLI));
            assertThat(file.each(cn.yingchun.domain.cases.CourseFact.ItemDone.class)).as("consent and tests begin anew").isEmpty();
            refused("case.open.reserved", () -> work.openAgain(after.id(), Interval.PBSC, LocalDate.of(2021, 2, 10), "N-3"));
        }
    }

    @Test
    void nothingIsAskedForAgainBeforeThereWasADonation(@TempDir Path dir) {
        try (var after = new Afternoon(dir, LiuPaper.examined())) {
            refused("after.again.no-donation", () -> after.work("2021-02-10T09:00").openAgain(after.id(), Interval.DLI, LocalDate.of(2021, 2, 10), ""));
        }
    }

    @Test
    void theRestBeforeLymphocytesIsAMonthAndBeforeStemCellsThree() {
        var fitness = new Fitness(cn.yingchun.domain.donor.DonorFile.EMPTY, List.of(LocalDate.of(2020, 11, 30)), List.of());
        var stem = LiuPaper.planned();
        assertThat(fitness.obstacles(stem.file(), LocalDate.of(2020, 12, 8))).containsExactly(new Obstacle.Resting(LocalDate.of(2021, 2, 28)));
        stem.write("2020-12-08T09:00", new AskedAgain(stem.file().id(), Interval.DLI));
        assertThat(fitness.obstacles(stem.file(), LocalDate.of(2020, 12, 8))).as("collected 2021-01-04, rest until 2020-12-30").isEmpty();
    }

    @Test
    void nobodyWritesWhileTheProductIsFrozen(@TempDir Path dir) {
        var paper = LiuPaper.delivered();
        paper.write("2021-01-05T09:00", new Frozen(1, Paper.instant("2021-01-05T09:00"), "液氮罐 演示", Optional.of(10.0)));
        try (var after = new Afternoon(dir, paper)) {
            var letter = new LetterTaken(0, Sort.LETTER, Way.TO_PATIENT, "CN", "请一定要坚强。");
            refused("after.letter.frozen", () -> new Letters(after.work("2021-02-01T09:00")).take(after.id(), letter));
            after.work("2021-03-01T10:00").bedside().bag(after.id(), new Infused(1, Paper.instant("2021-03-01T09:00")));
            assertThat(new Letters(after.work("2021-03-02T09:00")).take(after.id(), letter)).isNotEmpty();
        }
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo(key));
    }
}
