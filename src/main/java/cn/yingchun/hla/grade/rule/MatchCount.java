package cn.yingchun.hla.grade.rule;

import java.util.ArrayList;
import java.util.List;

/// Counts how many alleles of a locus may match, 0 to 2: what a search lists a donor by.
///
/// The sets of P groups of two sides meet or do not. A side of the donor can serve one side of the patient only.
public final class MatchCount {
    private MatchCount() {}

    /// @param rule what is made of a null allele among several
    public static int of(GradedPair patient, GradedPair donor, NullRule rule) {
        var best = 0;
        for (var wanted : ways(patient, rule)) {
            for (var offered : ways(donor, rule)) {
                best = Math.max(best, Math.max(direct(wanted, offered), direct(wanted.swapped(), offered)));
            }
        }
        return best;
    }

    private static int direct(GradedPair patient, GradedPair donor) {
        return (meet(patient.first(), donor.first()) ? 1 : 0) + (meet(patient.second(), donor.second()) ? 1 : 0);
    }

    private static boolean meet(GradedSide one, GradedSide other) {
        return Grades.meet(one.pGroups(), other.pGroups()) || one.silent() && other.silent();
    }

    /// The pairs of expressed alleles a person may show. By Hap-E's rule a side that may be null may leave the other alone.
    private static List<GradedPair> ways(GradedPair pair, NullRule rule) {
        var ways = new ArrayList<>(List.of(pair.expressed()));
        if (rule == NullRule.HAP_E) {
            if (hidesNull(pair.first()) && !pair.second().silent()) {
                ways.add(new GradedPair(pair.second(), pair.second()));
            }
            if (hidesNull(pair.second()) && !pair.first().silent()) {
                ways.add(new GradedPair(pair.first(), pair.first()));
            }
        }
        return ways;
    }

    private static boolean hidesNull(GradedSide side) {
        return side.kind() == GradedSide.Kind.SEVERAL && side.mayBeNull();
    }
}
