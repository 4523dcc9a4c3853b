package cn.yingchun.match.rule;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.read.ReadingRules;
import cn.yingchun.match.rank.Criterion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of a search on which offices and engines differ, each visible and changeable.
///
/// @param counted   the loci whose alleles are counted; A, B and DRB1 always
/// @param limits    the most mismatches at single loci, where fewer than two
/// @param order     what comes first among donors of one class and tenth of probability
/// @param grading   null alleles, antigens, T-cell epitopes
/// @param reading   what a blank second side and a code mean
/// @param table     name of the haplotype set; blank for the one that the office chose
public record MatchRules(
        Set<Locus> counted, Map<Locus, Integer> limits, List<Criterion> order, GradingRules grading,
        ReadingRules reading, String table) {
    /// These are always counted (WMDA: no search without them).
    public static final Set<Locus> ALWAYS = Set.of(Locus.A, Locus.B, Locus.DRB1);
    public static final MatchRules USUAL = new MatchRules(
            Set.copyOf(Locus.SEARCHED), Map.of(), Criterion.OF_ADULTS, GradingRules.DEFAULT, ReadingRules.USUAL, "");

    public MatchRules {
        counted = Set.copyOf(counted);
        limits = Map.copyOf(limits);
        order = List.copyOf(order);
    }

    /// How many alleles are counted, 6 to 10.
    public int positions() {
        return 2 * counted.size();
    }

    public MatchRules counting(Locus locus, boolean counts) {
        var loci = new HashSet<>(counted);
        if (counts) {
            loci.add(locus);
        } else {
            loci.remove(locus);
        }
        return new MatchRules(loci, limits, order, grading, reading, table);
    }

    public MatchRules limited(Locus locus, int most) {
        var now = new HashMap<>(limits);
        if (most < 2) {
            now.put(locus, most);
        } else {
            now.remove(locus);
        }
        return new MatchRules(counted, now, order, grading, reading, table);
    }

    /// A criterion one place earlier.
    public MatchRules earlier(Criterion criterion) {
        var now = new ArrayList<>(order);
        var place = now.indexOf(criterion);
        if (place > 0) {
            Collections.swap(now, place, place - 1);
        }
        return new MatchRules(counted, limits, now, grading, reading, table);
    }

    public MatchRules grading(GradingRules rules) {
        return new MatchRules(counted, limits, order, rules, reading, table);
    }

    public MatchRules reading(ReadingRules rules) {
        return new MatchRules(counted, limits, order, grading, rules, table);
    }

    public MatchRules with(String name) {
        return new MatchRules(counted, limits, order, grading, reading, name);
    }
}
