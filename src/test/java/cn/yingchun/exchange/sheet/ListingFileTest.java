package cn.yingchun.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class ListingFileTest {
    private static final Listing DONORS = new Listing("供者 / 演示",
            List.of(new Listing.Heading("编号", 8, false), new Listing.Heading("体重", 4, true), new Listing.Heading("备注", 12, false)),
            List.of(List.of("00123", "72.5", "王喆, \"夜班\""), List.of("=1+1", "-3", "+86 138 0000 0000"),
                    List.of("@SUM(A1)", "不详", "-2+3"), List.of("\t=x", "", "")),
            List.of("共 4 行", "演示·郑州 · 演示·李 · 导出于 2026-11-25 10:00"));

    @TempDir
    private Path folder;

    @Test
    void csvBeginsWithTheMarkThatExcelNeedsAndQuotesWhatMustBeQuoted() throws IOException {
        var text = Files.readString(write("t.csv"));
        assertThat(text).startsWith("\uFEFF编号,体重,备注\r\n00123,72.5,\"王喆, \"\"夜班\"\"\"\r\n").contains("导出于 2026-11-25 10:00");
    }

    @Test
    void nothingInCsvIsComputedByASpreadsheet() throws IOException {
        var text = Files.readString(write("t.csv"));
        assertThat(text).contains("'=1+1", "'@SUM(A1)", "'-2+3", "'\t=x");
    }

    /// Every active sign, narrow and full-width, before what spreadsheets are known to run.
    private static Listing corpus() {
        var rows = new java.util.ArrayList<List<String>>();
        for (var sign : List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) {
            for (var words : List.of("cmd|' /C calc'!A0", "HYPERLINK(\"http://x\",\"y\")", "1+1", "SUM(1)*cmd|' /C calc'!A0", "DDE(\"cmd\";\"/C calc\";\"__\")",
                    "IMPORTXML(\"http://x\")", "WEBSERVICE(\"http://x\")")) {
                rows.add(List.of(sign + words, "演示", sign + sign + words));
            }
        }
        return new Listing("=1+1", List.of(new Listing.Heading("＝编号", 8, false), new Listing.Heading("@体重", 4, false), new Listing.Heading("+备注", 12, false)),
                rows, List.of("=脚注"));
    }

    @Test
    void noCellOfTheWholeCorpusBeginsWithAnActiveSignInCsv() throws IOException {
        var file = folder.resolve("corpus.csv");
        ListingFile.write(corpus(), file);
        try (var csv = de.siegmar.fastcsv.reader.CsvReader.builder().missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE).ofCsvRecord(Files.readString(file).substring(1))) {
            assertThat(csv.stream().flatMap(row -> row.getFields().stream()).filter(cell -> !cell.isEmpty()))
                    .hasSizeGreaterThan(200).noneMatch(cell -> "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0);
        }
    }

    @Test
    void aWorkbookOfTheWholeCorpusHoldsNoFormulaByItsFileFormat() throws IOException {
        var file = folder.resolve("corpus.xlsx");
        ListingFile.write(corpus(), file);
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                var xml = new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(xml).as(entry.getName()).doesNotContainPattern("<f[ >/]").doesNotContain("<hyperlink", "ddeLink", "externalLink");
            }
            assertThat(zip.stream().map(java.util.zip.ZipEntry::getName)).contains("xl/worksheets/sheet1.xml");
        }
    }

    @Test
    void negativeNumbersAndTelephoneNumbersKeepTheirSign() throws IOException {
        assertThat(Files.readString(write("t.csv"))).contains(",-3,", "+86 138 0000 0000").doesNotContain("'-3", "'+86");
    }

    @Test
    void numbersOfAWorkbookAreNumbersAndCodesKeepTheirZeros() throws IOException {
        try (var book = new ReadableWorkbook(write("t.xlsx").toFile()); var rows = book.getFirstSheet().openStream()) {
            var cells = rows.toList();
            assertThat(cells.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(cells.get(1).getCellText(0)).isEqualTo("00123");
            assertThat(cells.get(1).getCell(1).asNumber()).isEqualByComparingTo("72.5");
            assertThat(cells.get(3).getCell(1).getType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void aFormulaStaysTextInAWorkbook() throws IOException {
        try (var book = new ReadableWorkbook(write("t.xlsx").toFile()); var rows = book.getFirstSheet().openStream()) {
            var cell = rows.toList().get(2).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
        }
    }

    @Test
    void paperCarriesTheTableInChineseAndWhoTookItOut() throws IOException {
        try (var pdf = new PdfReader(Files.readAllBytes(write("t.pdf")))) {
            var text = new PdfTextExtractor(pdf).getTextFromPage(1);
            assertThat(text).contains("王喆", "编号", "演示·李", "2026-11-25 10:00");
        }
    }

    @Test
    void aLongTableHasItsHeadingsOnEveryPage() throws IOException {
        var rows = java.util.stream.IntStream.range(0, 120).mapToObj(i -> List.of("D" + i, "1", "")).toList();
        var file = folder.resolve("long.pdf");
        ListingFile.write(new Listing("供者", DONORS.headings(), rows, List.of()), file);
        try (var pdf = new PdfReader(Files.readAllBytes(file))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(pdf.getNumberOfPages())).contains("编号", "D119");
        }
    }

    @Test
    void anotherEndingIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> write("t.txt")).isInstanceOf(Trouble.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsSaidInASentence() {
        assertThatThrownBy(() -> ListingFile.write(DONORS, folder.resolve("none/t.csv")))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("exchange.file.unwritable"));
    }

    private Path write(String name) {
        var file = folder.resolve(name);
        ListingFile.write(DONORS, file);
        return file;
    }
}
