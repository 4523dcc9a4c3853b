package cn.yingchun.domain.letters;

import cn.yingchun.domain.letters.Mark.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds what may say who somebody is, in Chinese and English. A mark is a question, never an answer: people decide.
public final class Screening {
    private static final String GAP = "[\\s\\-—.·]?";
    /// Patterns over digits, with Chinese digits and full-width ones made plain before.
    private static final List<Rule> NUMBERS = List.of(
            new Rule(Kind.ID_NUMBER, "(?<!\\d)\\d{6}" + GAP + "(?:19|20)\\d{2}" + GAP + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])" + GAP + "\\d{3}[\\dXx](?!\\d)"),
            new Rule(Kind.ID_NUMBER, "(?<!\\d)\\d{17}[\\dXx](?!\\d)"),
            new Rule(Kind.PHONE, "(?<!\\d)(?:\\+?86" + GAP + ")?1[3-9]\\d" + GAP + "\\d{4}" + GAP + "\\d{4}(?!\\d)"),
            new Rule(Kind.PHONE, "(?<!\\d)(?:\\(?0\\d{2,3}\\)?[\\s\\-—])\\d{7,8}(?!\\d)"),
            new Rule(Kind.PHONE, "(?<!\\d)\\+\\d{1,3}[\\s\\-]?\\d[\\d\\s\\-]{6,12}\\d(?!\\d)"),
            new Rule(Kind.BANK, "(?<!\\d)\\d{4}(?:[ \\-]?\\d{4}){3}(?:[ \\-]?\\d{1,3})?(?!\\d)"));
    private static final List<Rule> LETTERS = List.of(
            new Rule(Kind.EMAIL, "[\\w.+-]+\\s?@\\s?[\\w-]+(?:\\.[\\w-]+)+"),
            new Rule(Kind.LINK, "(?i:https?://|www\\.)[\\w./?=&%#:-]+|(?<![\\w@.])[\\w-]+\\.(?:com|cn|net|org|top|cc)(?:/\\S*)?(?![\\w])"),
            new Rule(Kind.PLATE, "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\\s]?(?=[A-Z0-9]*\\d)[A-Z0-9]{5,6}"),
            new Rule(Kind.DATE, "(?:\\d{4}|[〇零一二三四五六七八九]{4})\\s?年\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?月(?:\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号])?"),
            new Rule(Kind.DATE, "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?月\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号]"),
            new Rule(Kind.DATE, "(?<!\\d)(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?!\\d)"),
            new Rule(Kind.DATE, "(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)"
                    + " \\d{1,2}(?:st|nd|rd|th)?,?(?: \\d{4})?\\b|\\b\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b"),
            new Rule(Kind.NAME, "(?:我叫|我是|姓名[:：是]?|名叫|名字叫|名字是|署名[:：]?)\\s?(?!一|你|您|个|位|这|那|来|在|不|很|非常|从|在|为|去|因|通|学|老|护|医|农|工|供|捐|受|患)[\\u4e00-\\u9fa5]{2,4}"),
            new Rule(Kind.NAME, "(?:[Mm]y name is|[Ii] am called|[Cc]all me|[Nn]ame:)\\s+[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}"),
            new Rule(Kind.NAME, "\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? [A-Z][a-z]+"));

    private final List<Telltale> telltales = Telltale.load();

    private record Rule(Kind kind, Pattern pattern) {
        Rule(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern));
        }
    }

    /// All marks of a text in order; where two overlap, the one that begins first and is longer, and what is left of the other.
    public List<Mark> of(String text, Known known) {
        var narrow = Plain.narrow(text);
        var digits = Plain.digits(narrow);
        var found = new ArrayList<Mark>();
        NUMBERS.forEach(rule -> rule.pattern().matcher(digits).results().forEach(hit -> found.add(mark(rule.kind(), hit, text))));
        LETTERS.forEach(rule -> rule.pattern().matcher(narrow).results().forEach(hit -> found.add(mark(rule.kind(), hit, text))));
        telltales.forEach(telltale -> telltale.in(narrow).forEach(mark -> found.add(new Mark(mark.kind(), mark.at(), text.substring(mark.at(), mark.end())))));
        known.words().forEach(word -> word.pattern().matcher(narrow).results().forEach(hit -> found.add(mark(word.kind(), hit, text))));
        found.sort(Comparator.comparingInt(Mark::at).thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        var marks = new ArrayList<Mark>();
        for (var mark : found) {
            if (marks.isEmpty() || !marks.getLast().overlaps(mark)) {
                marks.add(mark);
            } else if (mark.end() > marks.getLast().end()) {
                marks.add(new Mark(mark.kind(), marks.getLast().end(), text.substring(marks.getLast().end(), mark.end())));
            }
        }
        return List.copyOf(marks);
    }

    private static Mark mark(Kind kind, MatchResult hit, String text) {
        return new Mark(kind, hit.start(), text.substring(hit.start(), hit.end()));
    }
}
