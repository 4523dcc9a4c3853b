package cn.yingchun.exchange.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/// The letters of a paper: Noto Sans SC as it comes with the program, of which each file holds the characters it uses.
public final class Typeface {
    static final Color INK = new Color(0x1a, 0x22, 0x1e);
    static final Color MUTED = new Color(0x5a, 0x66, 0x60);
    static final Color LINE = new Color(0xb5, 0xbf, 0xba);
    static final Color SHADE = new Color(0xee, 0xf3, 0xf0);
    static final Color RED = new Color(0xb0, 0x1e, 0x22);

    private static final int MISSING = '〓';
    private static final Breaks BREAKS = new Breaks();

    private final BaseFont regular = load(FontFile.REGULAR);
    private final BaseFont bold = load(FontFile.BOLD);

    /// @param points letter height
    public Font text(float points) {
        return new Font(regular, points, Font.NORMAL, INK);
    }

    public Font muted(float points) {
        return new Font(regular, points, Font.NORMAL, MUTED);
    }

    public Font bold(float points) {
        return new Font(bold, points, Font.NORMAL, INK);
    }

    Font red(float points) {
        return new Font(bold, points, Font.NORMAL, RED);
    }

    /// Text with lines that end where Chinese may end.
    public Phrase phrase(String text, Font font) {
        return new Phrase(chunk(text, font));
    }

    Paragraph paragraph(String text, Font font) {
        return new Paragraph(chunk(text, font));
    }

    private static Chunk chunk(String text, Font font) {
        var chunk = new Chunk(visible(text, font.getBaseFont()), font);
        chunk.setSplitCharacter(BREAKS);
        return chunk;
    }

    /// A character that the font does not have, such as a rare one of a name, is shown as missing and never left out.
    private static String visible(String text, BaseFont font) {
        return text.codePoints().map(one -> font.charExists(one) ? one : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    BaseFont heavy() {
        return bold;
    }

    private static BaseFont load(FontFile file) {
        try {
            return BaseFont.createFont(file.name() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file.bytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
