package cn.yingchun.exchange.sheet;

import java.util.regex.Pattern;

/// What a cell becomes in somebody else's spreadsheet.
final class Cells {
    /// The full-width ones too: some spreadsheets read them as their narrow brothers.
    private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,9})?");
    private static final Pattern TELEPHONE = Pattern.compile("\\+[\\d -]{5,20}");

    private Cells() {}

    /// The text, made harmless where a spreadsheet would compute it: an apostrophe before what begins like a formula.
    /// Numbers and telephone numbers keep their sign.
    static String harmless(String text) {
        var dangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
        return dangerous && !isNumber(text) && !TELEPHONE.matcher(text).matches() ? "'" + text : text;
    }

    /// A number that a spreadsheet keeps as it is: no leading zeros, at most fifteen digits.
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
