package cn.yingchun.match.rule;

import cn.yingchun.domain.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Rules of a search in words, for people who read what was set: what is not usual, each rule by the name it has where it is
/// chosen.
public final class RulesTelling {
    private final Words words;

    private RulesTelling(Words words) {
        this.words = words;
    }

    /// What a setting of the office says; all but the rules of the search stand as they are.
    public static String setting(String key, String value, Words words) {
        return key.equals(OfficeRules.KEY)
                ? RulesText.known(value).map(rules -> new RulesTelling(words).of(rules)).orElseGet(() -> words.say("match.rules.newer")) : value;
    }

    private String of(MatchRules rules) {
        var usual = MatchRules.USUAL;
        var said = new ArrayList<String>();
        if (!rules.counted().equals(usual.counted())) {
            said.add(words.say("match.rules.counted", new TreeSet<>(rules.counted()).stream().map(Enum::name).collect(Collectors.joining(" "))));
        }
        new TreeMap<>(rules.limits()).forEach((locus, most) -> said.add(words.say("match.rules.limit", locus, most)));
        if (!rules.order().equals(usual.order())) {
            said.add(words.say("match.rules.order", rules.order().stream().map(criterion -> words.say("patients.rules.criterion." + word(criterion)))
                    .collect(Collectors.joining(" → "))));
        }
        chosen(said, "nulls", rules.grading().nulls(), usual.grading().nulls());
        chosen(said, "antigens", rules.grading().antigens(), usual.grading().antigens());
        chosen(said, "tce", rules.grading().tce(), usual.grading().tce());
        chosen(said, "blanks", rules.reading().blanks(), usual.reading().blanks());
        chosen(said, "codes", rules.reading().codes(), usual.reading().codes());
        chosen(said, "mixed", rules.reading().mixed(), usual.reading().mixed());
        if (!rules.table().isBlank()) {
            said.add(pair("table", rules.table()));
        }
        return said.isEmpty() ? words.say("match.rules.usual") : String.join(words.say("match.rules.and"), List.copyOf(said));
    }

    private void chosen(List<String> said, String rule, Enum<?> now, Enum<?> usual) {
        if (now != usual) {
            said.add(pair(rule, words.say("patients.rules." + rule + "." + word(now))));
        }
    }

    private String pair(String rule, String value) {
        return words.say("match.rules.pair", words.say("patients.rules." + rule), value);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
