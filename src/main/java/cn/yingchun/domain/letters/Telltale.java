package cn.yingchun.domain.letters;

import cn.yingchun.domain.table.PipeTable;
import cn.yingchun.domain.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words of one kind that give somebody away; the table is `casework/letter-words.psv`.
///
/// @param tail     up to six Chinese letters before the word belong to the mark
/// @param harmless phrases that hold a word and say nothing
record Telltale(Mark.Kind kind, List<String> words, boolean tail, List<String> harmless) {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    static List<Telltale> load() {
        return PipeTable.read("casework/letter-words.psv").each(Telltale::of);
    }

    private static Telltale of(Row row) {
        return new Telltale(row.of("kind", Mark.Kind.class), row.words("words"), row.yes("tail"), row.words("harmless"));
    }

    List<Mark> in(String text) {
        var marks = new ArrayList<Mark>();
        for (var word : words) {
            var found = pattern(word).matcher(text);
            while (found.find()) {
                if (!isHarmless(text, found.end() - word.length(), found.end())) {
                    marks.add(new Mark(kind, found.start(), found.group()));
                }
            }
        }
        return marks;
    }

    private Pattern pattern(String word) {
        if (LATIN.matcher(word).matches()) {
            var before = tail ? "(?:\\b[A-Z][A-Za-z]+ (?:of )?){0,3}" : "";
            return Pattern.compile(before + "(?<![A-Za-z])" + "(?i:" + Pattern.quote(word) + ")(?![A-Za-z])" + (tail ? "" : "\\W{0,3}[\\w.-]{0,30}"));
        }
        return Pattern.compile((tail ? "[\\u4e00-\\u9fa5]{0,6}?" : "") + Pattern.quote(word) + (tail ? "" : "号?[\\s:：是为叫]{0,3}[\\w.-]{0,30}"));
    }

    /// Whether one of the harmless phrases covers the word where it stands.
    private boolean isHarmless(String text, int from, int end) {
        return harmless.stream().anyMatch(phrase -> {
            for (int at = text.indexOf(phrase, Math.max(0, end - phrase.length())); at >= 0 && at <= from; at = text.indexOf(phrase, at + 1)) {
                if (at + phrase.length() >= end) {
                    return true;
                }
            }
            return false;
        });
    }
}
