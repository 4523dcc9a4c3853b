package cn.yingchun.exchange.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Trouble;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridFileTest {
    private static final String SHEET = "姓名*,出生日期*,备注\r\n演示·喆, 1990-05-17 ,１２３\r\n\r\n演示·昇,1988-01-02,\r\n";

    @TempDir
    private Path folder;

    @Test
    void utf8AndGbkGiveTheSameSheet() throws IOException {
        var utf8 = GridFile.read(Files.write(folder.resolve("a.csv"), SHEET.getBytes(StandardCharsets.UTF_8)));
        var gbk = GridFile.read(Files.write(folder.resolve("b.csv"), SHEET.getBytes(Charset.forName("GBK"))));
        assertThat(gbk.headings()).isEqualTo(utf8.headings()).containsExactly("姓名", "出生日期", "备注");
        assertThat(gbk.lines()).isEqualTo(utf8.lines());
        assertThat(utf8.encoding()).isEqualTo("UTF-8");
        assertThat(gbk.encoding()).isEqualTo("GB18030");
    }

    @Test
    void spacesAtTheEndsAndFullWidthDigitsAreMadePlain() throws IOException {
        var grid = GridFile.read(Files.writeString(folder.resolve("a.csv"), "\uFEFF" + SHEET));
        assertThat(grid.lines().getFirst().cells()).containsExactly("演示·喆", "1990-05-17", "123");
    }

    @Test
    void rowsKeepTheNumberThatTheSpreadsheetShows() throws IOException {
        var grid = GridFile.read(Files.writeString(folder.resolve("a.csv"), SHEET));
        assertThat(grid.lines()).extracting(Grid.Line::number).containsExactly(2L, 4L);
    }

    @Test
    void semicolonsAndTabsSeparateToo() throws IOException {
        var grid = GridFile.read(Files.writeString(folder.resolve("a.csv"), SHEET.replace(',', ';')));
        assertThat(grid.headings()).hasSize(3);
    }

    @Test
    void aWorkbookGivesDatesAsDaysAndLongNumbersAsRounded() throws IOException {
        var file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            sheet.value(0, 0, "招募登记表");
            sheet.value(1, 0, "出生日期");
            sheet.value(1, 1, "证件号");
            sheet.value(1, 2, "体重");
            sheet.value(2, 0, LocalDate.of(1990, 5, 17));
            sheet.style(2, 0).format("yyyy-MM-dd").set();
            sheet.value(2, 1, 410105199005170031.0);
            sheet.value(2, 2, 72.5);
            sheet.range(0, 0, 0, 2).merge();
        }
        var grid = GridFile.read(file);
        assertThat(grid.headings()).containsExactly("出生日期", "证件号", "体重");
        assertThat(grid.lines().getFirst().cells()).containsExactly("1990-05-17", "4.10105E+17", "72.5");
        assertThat(grid.merged()).isTrue();
    }

    @Test
    void anOldExcelFileIsRefusedWithTheWayOut() throws IOException {
        var file = Files.write(folder.resolve("a.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertThatThrownBy(() -> GridFile.read(file)).isInstanceOfSatisfying(Trouble.class,
                trouble -> assertThat(trouble.key()).isEqualTo("exchange.grid.old"));
    }

    @Test
    void aZipThatIsNoWorkbookIsOneSentence() throws IOException {
        var file = Files.write(folder.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9});
        assertThatThrownBy(() -> GridFile.read(file)).isInstanceOf(Trouble.class);
    }
}
