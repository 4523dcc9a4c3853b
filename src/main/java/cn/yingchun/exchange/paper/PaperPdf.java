package cn.yingchun.exchange.paper;

import cn.yingchun.domain.say.Words;
import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// Makes a PDF of a paper: A4, letterhead, title, parts, and on every page who made it and which page it is.
///
/// The fonts are read once for each maker (some hundred milliseconds); a PDF itself takes a few.
public final class PaperPdf {
    private static final float SIDE = 62;
    private static final float TOP = 44;
    private static final float BOTTOM = 60;
    /// A heading with less room under it goes to the next page.
    private static final float ROOM_UNDER_A_HEADING = 90;

    private final Typeface face = new Typeface();
    private final Laying laying = new Laying(face);
    private final Words words;

    public PaperPdf(Words words) {
        this.words = words;
    }

    /// The file's content. A paper is laid out twice: the first time to count the pages.
    public byte[] of(Paper paper) {
        var pages = new int[1];
        lay(paper, 0, pages);
        return lay(paper, pages[0], pages);
    }

    private byte[] lay(Paper paper, int total, int[] pages) {
        var out = new ByteArrayOutputStream();
        var document = new Document(paper.across() ? PageSize.A4.rotate() : PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
        var writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new PageFrame(paper, face, total, words.say("paper.word.practice")));
        document.addTitle(paper.title());
        document.addCreator(words.say("say.app.name"));
        document.open();
        document.add(head(paper.head()));
        document.add(title(paper.title()));
        paper.blocks().forEach(block -> {
            if (block instanceof Block.Heading && writer.getVerticalPosition(true) < BOTTOM + ROOM_UNDER_A_HEADING) {
                document.newPage();
            }
            document.add(laying.of(block));
        });
        pages[0] = writer.getPageNumber();
        document.close();
        return out.toByteArray();
    }

    private PdfPTable head(Letterhead head) {
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        var office = face.paragraph(head.office(), face.red(17));
        office.setAlignment(Element.ALIGN_CENTER);
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Typeface.RED);
        cell.setBorderWidth(1.2f);
        cell.setPaddingBottom(8);
        cell.addElement(office);
        head.lines().forEach(line -> {
            var small = face.paragraph(line, face.muted(8.5f));
            small.setAlignment(Element.ALIGN_CENTER);
            cell.addElement(small);
        });
        table.addCell(cell);
        return table;
    }

    private Paragraph title(String text) {
        var title = face.paragraph(text, face.bold(16));
        title.setAlignment(Element.ALIGN_CENTER);
        title.setSpacingBefore(18);
        title.setSpacingAfter(14);
        return title;
    }
}
