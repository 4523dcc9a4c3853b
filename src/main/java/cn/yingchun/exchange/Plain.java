package cn.yingchun.exchange;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text as people type it, made plain: spaces at the ends gone, full-width digits and letters made half-width.
public final class Plain {
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(\\.\\d+)?[eE][+-]?\\d+");

    private Plain() {}

    public static String text(String typed) {
        var trimmed = typed.strip();
        for (int i = 0; i < trimmed.length(); i++) {
            if (trimmed.charAt(i) >= 0x80) {
                return Normalizer.normalize(trimmed, Normalizer.Form.NFKC).strip();
            }
        }
        return trimmed;
    }

    /// True for `4.10105E+17`: a spreadsheet has turned a long number into a rounded one, and its digits are lost.
    public static boolean isRoundedNumber(String text) {
        return (text.indexOf('E') > 0 || text.indexOf('e') > 0) && SCIENTIFIC.matcher(text).matches();
    }

    /// True if a character hides what stands there: controls, zero-width and direction marks.
    public static boolean hidesSomething(String text) {
        for (int i = 0; i < text.length(); i++) {
            var type = Character.getType(text.charAt(i));
            if (type == Character.CONTROL || type == Character.FORMAT) {
                return true;
            }
        }
        return false;
    }
}
