package cn.yingchun.match.walk;

import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.Typing;
import cn.yingchun.match.index.BitRow;
import cn.yingchun.match.index.Levels;
import cn.yingchun.match.index.LocusView;
import java.util.Arrays;
import java.util.stream.IntStream;

/// How many of two alleles can match at most, for one patient and every locus typing that occurs in the index.
///
/// Decided on P groups: the better of both ways to lay the pairs side by side, 2 where either is not typed.
final class Possible {
    private final byte[][] most = new byte[Levels.COUNT][];
    private final Typing patient;
    private final LocusView[] views;
    private final int counted;
    private final boolean patientCertain;

    /// @param counted the levels that are compared, as bits; all others can add nothing
    Possible(Typing patient, LocusView[] views, int counted) {
        this.patient = patient;
        this.views = views;
        this.counted = counted;
        this.patientCertain = levels(counted).allMatch(level -> patient.at(views[level].locus()).filter(Possible::certain).isPresent());
    }

    /// 0, 1 or 2 for each typing of a level; worked out when it is first asked for.
    byte[] most(int level) {
        var known = most[level];
        if (known == null) {
            known = (counted >> level & 1) == 0 ? new byte[views[level].typings()] : most(patient, views[level]);
            most[level] = known;
        }
        return known;
    }

    /// Whether neither the patient's nor the donor's typing leaves anything open at a locus that is counted.
    boolean certain(int[] path) {
        return patientCertain && levels(counted).allMatch(level -> path[level] != 0 && certain(views[level].typing(path[level])));
    }

    private static boolean certain(LocusTyping typing) {
        return typing.first().only().isPresent() && typing.second().only().isPresent();
    }

    private static IntStream levels(int counted) {
        return IntStream.range(0, Levels.COUNT).filter(level -> (counted >> level & 1) != 0);
    }

    private static byte[] most(Typing patient, LocusView view) {
        var most = new byte[view.typings()];
        var typing = patient.at(view.locus());
        if (typing.isEmpty()) {
            Arrays.fill(most, (byte) 2);
            return most;
        }
        most[0] = 2;
        for (var genotype : patient.alternatives(view.locus())) {
            var meets = meets(view, view.asked(genotype.expressed().first()), view.asked(genotype.expressed().second()));
            for (int number = 1; number < most.length; number++) {
                var count = better(meets[view.firstExpressed(number)], meets[view.secondExpressed(number)]);
                most[number] = (byte) Math.max(most[number], count);
            }
        }
        return most;
    }

    /// For every side that occurs: bit 0 if it can be the patient's first allele, bit 1 if it can be the second.
    private static byte[] meets(LocusView view, long[] first, long[] second) {
        var meets = new byte[view.sets().length];
        for (int set = 0; set < meets.length; set++) {
            var groups = view.sets()[set].groups();
            meets[set] = (byte) ((BitRow.meet(groups, first) ? 1 : 0) | (BitRow.meet(groups, second) ? 2 : 0));
        }
        return meets;
    }

    private static byte better(int one, int other) {
        var direct = (one & 1) + (other >> 1);
        var cross = (one >> 1) + (other & 1);
        return (byte) Math.max(direct, cross);
    }
}
