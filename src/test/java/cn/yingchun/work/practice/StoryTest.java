package cn.yingchun.work.practice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.practice.PracticeRegistry;
import cn.yingchun.domain.say.Words;
import cn.yingchun.match.Reference;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.work.Shop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTest {
    private static final LocalDate NOTICE = LocalDate.of(2020, 11, 25);

    @TempDir
    Path dir;

    @Test
    void theFoundingStoryIsPlayedFromTheSearchToTheOutcome() {
        var registry = new PracticeRegistry(Reference.builtIn().table(), 3, NOTICE);
        var donor = IntStream.rangeClosed(1, 500).mapToObj(registry::donor).filter(one -> Casting.fits(one, NOTICE)).findFirst().orElseThrow();
        try (var shop = new Shop(dir)) {
            var story = new Story(shop.work(), shop.patients(), _ -> new Story.Found(donor, 3, 500), Casting.typing(donor), NOTICE);
            Map<String, String> told = new LinkedHashMap<>();
            story.steps().forEach(step -> {
                var said = step.play();
                told.put(step.name(), said.in(Words.EN));
                assertThat(said.in(Words.ZH)).as(step.name()).isNotBlank().doesNotContain("{").doesNotContain("story.");
            });
            assertThat(told.get("story.second.name")).contains("reserved in case 410105-2020-");
            assertThat(told.get("story.stopped.name")).contains("C31 Infectious disease markers");
            assertThat(told.get("story.moved.name")).contains("2021-01-09").contains("C31");
            assertThat(told.get("story.nocall.name")).contains("C83");
            assertThat(told.get("story.doses.name")).contains("5 doses").contains("8.57");
            assertThat(told.get("story.product.name")).contains("5.71").contains("5.26");
            assertThat(told.get("story.alarms.name")).contains("A27");
            assertThat(told.get("story.outcome.name")).contains("O1");
            var file = shop.work().file(story.caseId().orElseThrow());
            assertThat(file.stage()).isEqualTo(Stage.CLOSED);
            assertThat(shop.office().cases().files(CaseFilter.ALL)).as("the refused second case left nothing").hasSize(1);
        }
    }
}
