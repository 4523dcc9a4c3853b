package cn.yingchun.exchange.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Lays the parts of a paper out, each as what a PDF is made of.
record Laying(Typeface face) {
    private static final float LEADING = 1.65f;
    private static final float SIZE = 10.5f;
    private static final float PICTURE_WIDE = 460;

    Element of(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> spaced(face.paragraph(text, face.bold(12)), 10, 4);
            case Block.Text text -> text(text);
            case Block.Note(var text) -> spaced(face.paragraph(text, face.muted(8.5f)), 6, 2);
            case Block.Fields fields -> fields(fields);
            case Block.Boxes boxes -> boxes(boxes);
            case Block.BarCodes codes -> new Bars(face).of(codes);
            case Block.Table table -> table(table);
            case Block.Signatures signatures -> signatures(signatures);
            case Block.Closing closing -> closing(closing);
            case Block.Picture(var png) -> picture(png);
        };
    }

    private Paragraph text(Block.Text text) {
        var paragraph = face.paragraph(text.text(), face.text(SIZE));
        paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
        paragraph.setFirstLineIndent(text.indented() ? 2 * SIZE : 0);
        return spaced(paragraph, 2, 3);
    }

    private static Image picture(byte[] png) {
        try {
            var image = Image.getInstance(png);
            image.scaleToFit(PICTURE_WIDE, PICTURE_WIDE);
            image.setSpacingBefore(6);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Paragraph spaced(Paragraph paragraph, float before, float after) {
        paragraph.setMultipliedLeading(LEADING);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private PdfPTable fields(Block.Fields fields) {
        var table = grid(20, 30, 20, 30);
        for (var entry : fields.entries()) {
            table.addCell(open(face.phrase(entry.label(), face.muted(9.5f)), Rectangle.NO_BORDER));
            table.addCell(open(face.phrase(entry.value().isBlank() ? " " : entry.value(), face.text(SIZE)), Rectangle.BOTTOM));
        }
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        table.completeRow();
        return table;
    }

    private PdfPTable boxes(Block.Boxes boxes) {
        var table = grid(4, 96);
        for (var line : boxes.lines()) {
            table.addCell(open(face.phrase("□", face.text(12)), Rectangle.NO_BORDER));
            table.addCell(open(face.phrase(line, face.text(SIZE)), Rectangle.NO_BORDER));
        }
        return table;
    }

    private PdfPTable table(Block.Table shown) {
        var widths = new float[shown.widths().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = shown.widths().get(i);
        }
        var table = grid(widths);
        table.setHeaderRows(1);
        shown.heads().forEach(head -> {
            var cell = cell(head, face.bold(9));
            cell.setBackgroundColor(Typeface.SHADE);
            table.addCell(cell);
        });
        shown.rows().forEach(row -> row.forEach(text -> table.addCell(cell(text, face.text(9)))));
        return table;
    }

    private PdfPTable signatures(Block.Signatures signatures) {
        var table = grid(22, 34, 12, 32);
        for (var who : signatures.who()) {
            for (var label : List.of(who, signatures.day())) {
                var words = open(face.phrase(label, face.text(SIZE)), Rectangle.NO_BORDER);
                words.setPaddingTop(14);
                table.addCell(words);
                table.addCell(open(face.phrase(" ", face.text(SIZE)), Rectangle.BOTTOM));
            }
        }
        table.setKeepTogether(true);
        table.setSpacingBefore(10);
        return table;
    }

    private Paragraph closing(Block.Closing closing) {
        var paragraph = new Paragraph();
        closing.lines().forEach(line -> {
            paragraph.add(face.phrase(line, face.text(SIZE)));
            paragraph.add(Chunk.NEWLINE);
        });
        paragraph.setAlignment(Element.ALIGN_RIGHT);
        return spaced(paragraph, 24, 0);
    }

    private static PdfPTable grid(float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(6);
        return table;
    }

    private static PdfPCell open(Phrase phrase, int border) {
        var cell = padded(phrase);
        cell.setBorder(border);
        return cell;
    }

    private PdfPCell cell(String text, Font font) {
        return padded(face.phrase(text, font));
    }

    private static PdfPCell padded(Phrase phrase) {
        var cell = new PdfPCell(phrase);
        cell.setBorderColor(Typeface.LINE);
        cell.setBorderWidth(0.5f);
        cell.setPaddingTop(4);
        cell.setPaddingBottom(6);
        cell.setPaddingLeft(4);
        cell.setPaddingRight(4);
        cell.setLeading(0, 1.25f);
        cell.setUseAscender(true);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }
}
