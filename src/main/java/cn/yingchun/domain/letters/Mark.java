package cn.yingchun.domain.letters;

import java.util.Locale;

/// A place in a text that may say who somebody is.
///
/// @param at   first letter, counted from 0
/// @param text the words there, as they were written
public record Mark(Kind kind, int at, String text) {
    /// The twelve kinds of identifying text [domain facts §6.1]. Pictures and codes are looked at by eye, always.
    public enum Kind {
        PHONE, ID_NUMBER, EMAIL, LINK, SOCIAL, PLATE, BANK, PLACE, HOSPITAL, WORK, NAME, DATE;

        /// The key of its name in the word files.
        public String key() {
            return "after.mark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public int end() {
        return at + text.length();
    }

    boolean overlaps(Mark other) {
        return at < other.end() && other.at < end();
    }
}
