package cn.yingchun.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfChunk;

class BreaksTest {
    /// The text with a bar wherever a line may end.
    private static String barred(String text) {
        var letters = text.toCharArray();
        var barred = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            barred.append(letters[i]).append(new Breaks().isSplitCharacter(0, i, letters.length, letters, new PdfChunk[0]) ? "|" : "");
        }
        return barred.toString();
    }

    @Test
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        assertThat(barred("抽血（不抽骨髓）。好")).isEqualTo("抽|血|（不|抽|骨|髓）。|好|");
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertThat(barred("共 200 mL，HLA型")).isEqualTo("共| |200 |mL，|HLA|型|");
    }
}
