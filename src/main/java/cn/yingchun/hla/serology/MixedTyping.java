package cn.yingchun.hla.serology;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.nomenclature.name.AlleleBook;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// A side typed by DNA and by serology of one person: the antigen may rule out some of the alleles that the DNA left open.
///
/// OptiMatch (ZKRD) combines the two in this way; Hap-E and Atlas use the DNA alone.
public record MixedTyping(Serology serology, AlleleBook book) {
    /// The alleles that the antigen found leaves possible. An allele without serology stays, and so do all of them if none
    /// would be left: then one of both typings is wrong, and a person must ask.
    public List<Allele> possible(Collection<Allele> alleles, Antigen found) {
        var related = serology.order().related(found);
        var left = alleles.stream().filter(allele -> book.members(allele).stream().anyMatch(member -> {
            var shown = serology.direct(member);
            return shown.isEmpty() && !member.isNull() || !Collections.disjoint(shown, related);
        })).toList();
        return left.isEmpty() ? List.copyOf(alleles) : left;
    }

    /// Whether the DNA typing and the antigen cannot both be right.
    public boolean contradict(Collection<Allele> alleles, Antigen found) {
        var related = serology.order().related(found);
        return alleles.stream().flatMap(allele -> book.members(allele).stream()).filter(allele -> !allele.isNull()).map(serology::direct)
                .allMatch(shown -> !shown.isEmpty() && Collections.disjoint(shown, related));
    }
}
