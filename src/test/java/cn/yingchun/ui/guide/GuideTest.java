package cn.yingchun.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class GuideTest {
    @Test
    void bothLanguagesTellTheSameTasksInTheSameParts() {
        var zh = Guide.in(Words.ZH).pages();
        var en = Guide.in(Words.EN).pages();
        assertThat(zh).hasSameSizeAs(en).hasSizeGreaterThanOrEqualTo(9);
        for (int i = 0; i < zh.size(); i++) {
            assertThat(kinds(zh.get(i))).as(zh.get(i).id()).isEqualTo(kinds(en.get(i)));
        }
    }

    private static List<String> kinds(GuidePage page) {
        return page.parts().stream().map(part -> part.getClass().getSimpleName()).toList();
    }

    @Test
    void everyPictureOfTheGuideComesWithTheProgram() {
        for (var words : List.of(Words.ZH, Words.EN)) {
            var guide = Guide.in(words);
            assertThat(guide.pages()).allSatisfy(page -> assertThat(page.parts()).filteredOn(GuidePage.Picture.class::isInstance)
                    .allSatisfy(part -> assertThat(guide.picture(((GuidePage.Picture) part).name())).as(part.toString()).isPresent()));
        }
    }

    @Test
    void findingADonorTakesThreeSteps() {
        var page = Guide.in(Words.ZH).pages().getFirst();
        assertThat(page.parts()).filteredOn(GuidePage.Step.class::isInstance).hasSize(3);
    }

    @Test
    void thePaperHoldsEveryTask(@TempDir Path folder) throws IOException {
        var guide = Guide.in(Words.EN);
        try (var pdf = new PdfReader(Files.readAllBytes(GuidePaper.write(guide, folder)))) {
            var text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(pdf).getTextFromPage(page));
            }
            var flat = text.toString().replaceAll("\\s+", " ");
            assertThat(guide.pages()).allSatisfy(page -> assertThat(flat).contains(page.title()));
        }
    }
}
