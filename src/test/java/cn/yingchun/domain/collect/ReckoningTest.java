package cn.yingchun.domain.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yingchun.domain.cases.CourseFact.Struck;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.collect.reckon.Reckoning;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Figures are never kept: what changes a raw number changes them all.
class ReckoningTest {
    private static double value(Paper paper, int place) {
        return new Reckoning(paper.file()).all().get(place).value().orElseThrow();
    }

    @Test
    void anotherRecipientsWeightIsANewVersionAndChangesEveryFigureThatHangsOnIt() {
        var paper = LiuPaper.collected();
        var cells = value(paper, 5);
        var litres = value(paper, 9);
        var mono = value(paper, 7);
        var before = paper.file().target().orElseThrow();
        paper.write("2021-01-04T15:00", new TargetSet(before.version() + 1, before.recipientKg() * 2, before.targetCd34PerKg(), before.minimumCd34PerKg()));
        assertThat(value(paper, 5)).isCloseTo(cells / 2, within(1e-9));
        assertThat(value(paper, 7)).isCloseTo(mono / 2, within(1e-9));
        assertThat(value(paper, 9)).isCloseTo(litres * 2, within(1e-9));
        assertThat(paper.file().each(TargetSet.class)).hasSize(2);
    }

    @Test
    void aStruckCountLeavesAllFigures() {
        var paper = LiuPaper.collected();
        var cells = value(paper, 5);
        var wrong = paper.write("2021-01-04T15:00", new ProductCounted(1, 200, 200, 92, 200, 3, 98, 1, Optional.empty()));
        assertThat(value(paper, 5)).isCloseTo(cells / 10, within(1e-9));
        paper.write("2021-01-04T15:05", new Struck(wrong.name()), Optional.of("少写一个零"));
        assertThat(value(paper, 5)).isCloseTo(cells, within(1e-9));
    }

    @Test
    void everyFigureSaysTheNumbersItWasMadeOfOrStaysEmpty() {
        assertThat(new Reckoning(LiuPaper.collected().file()).all()).allSatisfy(figure -> {
            assertThat(figure.value()).as(figure.code()).isPresent();
            assertThat(figure.working()).as(figure.code()).isNotBlank();
        });
        assertThat(new Reckoning(LiuPaper.cleared().file()).all()).extracting(figure -> figure.value().isPresent()).doesNotContain(true);
    }
}
