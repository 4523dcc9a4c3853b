package cn.yingchun.exchange.paper;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/// Where a line of Chinese may end: never before a closing mark, never behind an opening one.
final class Breaks implements SplitCharacter {
    private static final String CLOSING = "，。、；：？！）》〉】」』”’％℃%),.;:!?";
    private static final String OPENING = "（《〈【「『“‘(";
    /// Chinese writing and its marks begin here; what stands before is written in words with spaces.
    private static final char CHINESE = '\u2E80';

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        var here = text[current];
        if (here <= ' ' || here == '-' && current > start) {
            return true;
        }
        if (current + 1 < end && CLOSING.indexOf(text[current + 1]) >= 0 || OPENING.indexOf(here) >= 0) {
            return false;
        }
        return here >= CHINESE || current + 1 < end && text[current + 1] >= CHINESE;
    }
}
