package cn.yingchun.ui.kit.call;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.Letterhead;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class ExplainCardTest {
    @Test
    void theCardSaysBloodNotMarrowInBothLanguagesAndFitsOnePage() throws Exception {
        assertThat(ExplainCard.points(Words.ZH)).hasSameSizeAs(ExplainCard.points(Words.EN)).allSatisfy(point -> assertThat(point).isNotBlank());
        assertThat(ExplainCard.points(Words.ZH).get(1)).contains("不抽骨髓");
        assertThat(ExplainCard.points(Words.EN).get(1)).contains("no marrow is drawn");
        for (var words : java.util.List.of(Words.ZH, Words.EN)) {
            var reader = new PdfReader(ExplainCard.pdf(words, new Letterhead("Practice", List.of(), false), LocalDate.of(2026, 11, 23)));
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("4–5");
        }
    }
}
