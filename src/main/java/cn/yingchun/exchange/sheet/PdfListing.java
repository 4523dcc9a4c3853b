package cn.yingchun.exchange.sheet;

import cn.yingchun.exchange.paper.Typeface;
import java.awt.Color;
import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// The table on A4 across, with its headings on each page, and under each page who took it out, when, and its number.
final class PdfListing {
    private static final float MARGIN = 36;
    private static final float FOOT = 50;
    private static final Color HEAD = new Color(0xee, 0xf2, 0xf5);

    private PdfListing() {}

    static void write(Listing listing, OutputStream out) {
        var faces = new Typeface();
        var document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, FOOT);
        var writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new Foot(String.join("   ", listing.notes()), faces));
        document.addTitle(listing.title());
        document.open();
        var title = new Paragraph(listing.title(), faces.bold(15));
        title.setSpacingAfter(9);
        document.add(title);
        document.add(table(listing, faces));
        document.close();
    }

    private static PdfPTable table(Listing listing, Typeface faces) {
        var headings = listing.headings();
        var table = new PdfPTable(Math.max(1, headings.size()));
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        var widths = new float[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) headings.get(i).wide();
            table.addCell(cell(faces.phrase(headings.get(i).text(), faces.bold(8.5f)), headings.get(i).number(), HEAD));
        }
        table.setWidths(widths);
        var font = faces.text(8.5f);
        for (var row : listing.rows()) {
            for (int i = 0; i < row.size(); i++) {
                table.addCell(cell(faces.phrase(row.get(i), font), headings.get(i).number(), Color.WHITE));
            }
        }
        return table;
    }

    private static PdfPCell cell(Phrase text, boolean toRight, Color ground) {
        var cell = new PdfPCell(text);
        cell.setHorizontalAlignment(toRight ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Color.LIGHT_GRAY);
        cell.setBackgroundColor(ground);
        cell.setPadding(3.5f);
        return cell;
    }

    private static final class Foot extends PdfPageEventHelper {
        private final String text;
        private final Typeface faces;

        Foot(String text, Typeface faces) {
            this.text = text;
            this.faces = faces;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var canvas = writer.getDirectContent();
            ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, faces.phrase(text, faces.muted(8)), document.left(), MARGIN - 8, 0);
            ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, faces.phrase(Integer.toString(writer.getPageNumber()), faces.muted(8)),
                    document.right(), MARGIN - 8, 0);
        }
    }
}
