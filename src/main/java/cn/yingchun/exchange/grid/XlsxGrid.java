package cn.yingchun.exchange.grid;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.Plain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// The first sheet of a workbook, cell by cell as text.
///
/// Numbers come as they are, except those of more than fifteen digits: Excel has lost their last digits, and they are
/// handed on in the form `4.10105E+17`, which every rule about numbers refuses with the reason. Dates come as 2026-11-25.
final class XlsxGrid {
    private static final int MOST_DIGITS = 15;
    /// A workbook may unpack to so many times its size; more is a bomb.
    private static final long MOST_GROWTH = 100;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final String MERGED = "<mergeCell ";

    private XlsxGrid() {}

    static Grid read(Path file, byte[] bytes) throws IOException {
        var merged = check(file, bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS); var rows = book.getFirstSheet().openStream()) {
            var lines = rows.limit(GridFile.MOST_ROWS).map(XlsxGrid::line).toList();
            return GridFile.of(file, lines, "XLSX", merged);
        } catch (Trouble told) {
            throw told;
        } catch (Exception e) { // damaged XML comes up in many kinds, some of them unannounced
            throw new Trouble(e, "exchange.file.unreadable", file.getFileName());
        }
    }

    /// Looks through the packed parts before anything reads them: how large they become, and whether cells were merged.
    private static boolean check(Path file, byte[] bytes) throws IOException {
        var merged = false;
        var left = Math.max(16L << 20, bytes.length * MOST_GROWTH);
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(part)) {
                    var text = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                    left -= text.length;
                    merged |= part.getName().contains("worksheets/") && new String(text, StandardCharsets.ISO_8859_1).contains(MERGED);
                }
                if (left < 0) {
                    throw new Trouble("exchange.file.bomb", file.getFileName());
                }
            }
        }
        return merged;
    }

    private static Grid.Line line(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxGrid::text).orElse(""));
        }
        return new Grid.Line(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            var text = cell.getText();
            return text == null ? "" : Plain.text(text);
        }
        if (isDate(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        var number = cell.asNumber();
        return number.precision() - number.scale() > MOST_DIGITS ? rounded(number) : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.matches("(?i).*(yy|m/d|d/m|年).*");
    }

    private static String rounded(BigDecimal number) {
        return "%.5E".formatted(number);
    }
}
