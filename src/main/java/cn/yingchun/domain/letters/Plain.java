package cn.yingchun.domain.letters;

/// A text with its letters made plain one by one, so that places in it stay where they were: full-width letters become
/// narrow ones, and in a second form Chinese digits become 0 … 9.
final class Plain {
    private static final String CHINESE_DIGITS = "〇零一二三四五六七八九幺两";
    private static final String DIGITS = "0012345678912";
    private static final int FULL_WIDTH = 0xFF01;
    private static final int FULL_WIDTH_END = 0xFF5E;
    private static final int AWAY = 0xFEE0;

    private Plain() {}

    static String narrow(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            plain.append(letter >= FULL_WIDTH && letter <= FULL_WIDTH_END ? (char) (letter - AWAY) : letter == '\u3000' ? ' ' : letter);
        }
        return plain.toString();
    }

    static String digits(String narrow) {
        var plain = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); i++) {
            var at = CHINESE_DIGITS.indexOf(narrow.charAt(i));
            plain.append(at < 0 ? narrow.charAt(i) : DIGITS.charAt(at));
        }
        return plain.toString();
    }
}
