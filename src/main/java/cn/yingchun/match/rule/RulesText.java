package cn.yingchun.match.rule;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.grade.rule.NullRule;
import cn.yingchun.hla.read.BlankSecond;
import cn.yingchun.hla.read.CodeRule;
import cn.yingchun.hla.read.MixedRule;
import cn.yingchun.hla.read.ReadingRules;
import cn.yingchun.hla.serology.AntigenRule;
import cn.yingchun.hla.tce.TceRule;
import cn.yingchun.match.rank.Criterion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The rules of a search as the text that an office keeps: `loci=A,B,DRB1;limits=A:1;order=AGE,…;nulls=ATLAS;…`.
///
/// What a text does not say stays usual. A text with a word that this program does not know is usual as a whole: half of
/// somebody's rules would be rules that nobody chose.
public final class RulesText {
    private RulesText() {}

    public static String of(MatchRules rules) {
        var limits = rules.limits().entrySet().stream().map(each -> each.getKey() + ":" + each.getValue()).sorted();
        var order = rules.order().stream().map(Enum::name);
        var grading = rules.grading();
        return String.join(";", "loci=" + names(rules.counted()), "limits=" + limits.collect(Collectors.joining(",")),
                "order=" + order.collect(Collectors.joining(",")), "nulls=" + grading.nulls(), "antigens=" + grading.antigens(),
                "tce=" + grading.tce(), "blanks=" + rules.reading().blanks(),
                "codes=" + rules.reading().codes(), "mixed=" + rules.reading().mixed(), "table=" + rules.table().replace(';', ' '));
    }

    private static String names(Set<Locus> loci) {
        return new TreeSet<>(loci).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    public static MatchRules read(String text) {
        return known(text).orElse(MatchRules.USUAL);
    }

    /// The same, but empty where a word is not known.
    public static Optional<MatchRules> known(String text) {
        var said = new HashMap<String, String>();
        for (var part : text.split(";", -1)) {
            var at = part.indexOf('=');
            if (at > 0) {
                said.put(part.substring(0, at), part.substring(at + 1));
            }
        }
        try {
            return Optional.of(read(said));
        } catch (IllegalArgumentException e) {
            // written by a program that knows other rules
            return Optional.empty();
        }
    }

    private static MatchRules read(Map<String, String> said) {
        var usual = MatchRules.USUAL;
        var counted = new HashSet<>(MatchRules.ALWAYS);
        parts(said, "loci", names(usual.counted())).forEach(name -> counted.add(Locus.valueOf(name)));
        var limits = parts(said, "limits", "").stream().map(part -> part.split(":", 2))
                .collect(Collectors.toMap(part -> Locus.valueOf(part[0]), part -> Integer.valueOf(part[part.length - 1]), (_, later) -> later));
        var order = parts(said, "order", "").stream().map(Criterion::valueOf).distinct().toList();
        var grading = new GradingRules(NullRule.valueOf(said.getOrDefault("nulls", usual.grading().nulls().name())),
                AntigenRule.valueOf(said.getOrDefault("antigens", usual.grading().antigens().name())),
                TceRule.valueOf(said.getOrDefault("tce", usual.grading().tce().name())));
        return new MatchRules(counted, limits, order.size() == usual.order().size() ? order : usual.order(), grading, reading(said),
                said.getOrDefault("table", usual.table()));
    }

    private static ReadingRules reading(Map<String, String> said) {
        var usual = ReadingRules.USUAL;
        return new ReadingRules(BlankSecond.valueOf(said.getOrDefault("blanks", usual.blanks().name())),
                CodeRule.valueOf(said.getOrDefault("codes", usual.codes().name())),
                MixedRule.valueOf(said.getOrDefault("mixed", usual.mixed().name())));
    }

    private static List<String> parts(Map<String, String> said, String key, String usual) {
        return Arrays.stream(said.getOrDefault(key, usual).split(",", -1)).filter(part -> !part.isBlank()).toList();
    }
}
