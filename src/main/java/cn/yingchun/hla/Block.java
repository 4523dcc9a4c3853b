package cn.yingchun.hla;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a GL string says beyond two sets a locus: which genotypes go together (`|`) and which alleles lie on one
/// chromosome (`~`).
///
/// @param alternatives any of these may be the person's
public record Block(List<Alternative> alternatives) {
    public Block {
        alternatives = List.copyOf(alternatives);
    }

    /// Two chromosomes in no order, each with the loci that were told of it.
    public record Alternative(Map<Locus, AlleleSet> one, Map<Locus, AlleleSet> other) {
        public Alternative {
            one = Map.copyOf(one);
            other = Map.copyOf(other);
        }

        /// The two sides of one locus; a side that is not told is the other one again.
        public LocusTyping at(Locus locus) {
            return new LocusTyping(side(one, other, locus), side(other, one, locus));
        }

        private static AlleleSet side(Map<Locus, AlleleSet> own, Map<Locus, AlleleSet> partner, Locus locus) {
            var told = own.get(locus);
            return told != null ? told : Objects.requireNonNull(partner.get(locus), "a locus of neither chromosome");
        }
    }

    /// Whether two sets a locus would say less than this.
    public boolean tells() {
        return alternatives.size() > 1 || alternatives.getFirst().one().size() > 1 || alternatives.getFirst().other().size() > 1;
    }
}
