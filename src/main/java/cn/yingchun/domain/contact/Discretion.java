package cn.yingchun.domain.contact;

import cn.yingchun.domain.table.PipeTable;
import java.util.List;
import java.util.Locale;

/// Knows the words that must not reach anybody but the donor: whoever hears them knows that somewhere a patient waits.
///
/// @param unsaid in small letters, as parts of words
public record Discretion(List<String> unsaid) {
    public Discretion {
        unsaid = List.copyOf(unsaid);
    }

    /// The list that comes with the program, both languages together: a note may mix them.
    public static Discretion load() {
        return new Discretion(PipeTable.read("casework/unsaid.psv").each(row -> row.text("word").toLowerCase(Locale.ROOT)));
    }

    /// The words in a text that would give it away, in the order of the list; spaces and full-width letters do not hide them.
    public List<String> slips(String text) {
        var plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var close = plain.replaceAll("(?<=[\\u2E80-\\uFFFF])[\\s\\p{Punct}]+(?=[\\u2E80-\\uFFFF])", "");
        return unsaid.stream().filter(word -> plain.contains(word) || close.contains(word)).toList();
    }

    public boolean keeps(String text) {
        return slips(text).isEmpty();
    }
}
