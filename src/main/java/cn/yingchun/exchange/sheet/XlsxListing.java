package cn.yingchun.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of one sheet: headings stay on screen, numbers are numbers, everything else is text and never a formula.
final class XlsxListing {
    private static final int LONGEST_NAME = 31;
    private static final double WIDTH_OF_LETTER = 1.15;

    private XlsxListing() {}

    static void write(Listing listing, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Yingchun", "1.0")) {
            var sheet = book.newWorksheet(name(listing.title()));
            var headings = listing.headings();
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column).text());
                sheet.width(column, Math.max(6, headings.get(column).wide() * WIDTH_OF_LETTER));
            }
            if (!headings.isEmpty()) {
                sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < listing.rows().size(); row++) {
                row(sheet, row + 1, listing, row);
            }
            for (int note = 0; note < listing.notes().size(); note++) {
                sheet.value(listing.rows().size() + 2 + note, 0, listing.notes().get(note));
            }
        }
    }

    private static void row(Worksheet sheet, int at, Listing listing, int row) {
        var cells = listing.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            if (listing.headings().get(column).number() && Cells.isNumber(text)) {
                sheet.value(at, column, new BigDecimal(text));
            } else if (!text.isEmpty()) {
                sheet.value(at, column, text);
            }
        }
    }

    /// A sheet's name may not hold certain signs and is at most 31 letters long.
    private static String name(String title) {
        var name = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.isEmpty() ? "1" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
