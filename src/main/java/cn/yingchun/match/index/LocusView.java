package cn.yingchun.match.index;

import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;

/// The different typings of one locus at one moment.
///
/// @param sets  all sides that occur
/// @param pairs the two sides of each typing, side by side; typing 0 is "not typed" and has none
public record LocusView(Locus locus, DonorSet[] sets, int[] pairs, Groups groups) {
    /// How many typings there are, "not typed" among them.
    public int typings() {
        return pairs.length / 2;
    }

    public int first(int typing) {
        return pairs[2 * typing];
    }

    public int second(int typing) {
        return pairs[2 * typing + 1];
    }

    /// The first side as it is matched: the other one if this is a null allele.
    public int firstExpressed(int typing) {
        var nulls = sets[first(typing)].silent() && !sets[second(typing)].silent();
        return nulls ? second(typing) : first(typing);
    }

    public int secondExpressed(int typing) {
        var nulls = sets[second(typing)].silent() && !sets[first(typing)].silent();
        return nulls ? first(typing) : second(typing);
    }

    /// What a patient's set may be matched with here.
    public long[] asked(AlleleSet set) {
        return groups.patient(set);
    }

    /// The typing in words of HLA; not for typing 0.
    public LocusTyping typing(int typing) {
        return new LocusTyping(sets[first(typing)].alleles(), sets[second(typing)].alleles());
    }
}
