package cn.yingchun.exchange.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.Barcode128;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Lays bar codes out, two a line, high and wide enough for a hand scanner.
record Bars(Typeface face) {
    /// Points; ISBT 128 wants at least 10 mm.
    private static final float HIGH = 34;
    private static final float WIDE = 170;

    PdfPTable of(Block.BarCodes codes) {
        var table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setSpacingAfter(8);
        codes.codes().forEach(code -> table.addCell(cell(code)));
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        table.completeRow();
        return table;
    }

    private PdfPCell cell(Block.BarCode code) {
        var cell = new PdfPCell();
        cell.setPadding(10);
        cell.setBorderColor(Typeface.LINE);
        cell.setBorderWidth(0.5f);
        var image = image(code.code());
        image.scaleAbsolute(WIDE, HIGH);
        image.setAlignment(Element.ALIGN_CENTER);
        cell.addElement(image);
        var printed = face.paragraph(code.printed(), face.bold(12));
        printed.setAlignment(Element.ALIGN_CENTER);
        cell.addElement(printed);
        return cell;
    }

    private static Image image(String code) {
        var bars = new Barcode128();
        bars.setCode(code);
        bars.setBarHeight(HIGH);
        try {
            return Image.getInstance(bars.createAwtImage(Color.BLACK, Color.WHITE), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
