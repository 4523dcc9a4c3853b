package cn.yingchun.exchange.paper;

import java.awt.Color;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// What stands on every page: at the foot who made the paper and which page it is, across it the word for practice.
final class PageFrame extends PdfPageEventHelper {
    private static final float FOOT = 34;

    private final Paper paper;
    private final Typeface face;
    private final int pages;
    private final String practice;

    /// @param pages    how many there are, 0 while they are counted
    /// @param practice the word for practice
    PageFrame(Paper paper, Typeface face, int pages, String practice) {
        this.paper = paper;
        this.face = face;
        this.pages = pages;
        this.practice = practice;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var over = writer.getDirectContent();
        over.setColorStroke(Typeface.LINE);
        over.setLineWidth(0.5f);
        over.moveTo(document.left(), FOOT + 12);
        over.lineTo(document.right(), FOOT + 12);
        over.stroke();
        ColumnText.showTextAligned(over, Element.ALIGN_LEFT, face.phrase(paper.footer(), face.muted(8)), document.left(), FOOT, 0);
        ColumnText.showTextAligned(over, Element.ALIGN_RIGHT, face.phrase(writer.getPageNumber() + " / " + pages, face.muted(8)),
                document.right(), FOOT, 0);
        if (paper.head().practice()) {
            watermark(writer, document);
        }
    }

    private void watermark(PdfWriter writer, Document document) {
        var under = writer.getDirectContentUnder();
        under.saveState();
        var faint = new PdfGState();
        faint.setFillOpacity(0.10f);
        under.setGState(faint);
        under.beginText();
        under.setColorFill(Color.GRAY);
        under.setFontAndSize(face.heavy(), 64);
        under.showTextAligned(Element.ALIGN_CENTER, practice, (document.left() + document.right()) / 2,
                (document.top() + document.bottom()) / 2, 40);
        under.endText();
        under.restoreState();
    }
}
