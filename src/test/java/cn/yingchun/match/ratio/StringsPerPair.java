package cn.yingchun.match.ratio;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.Typing;
import cn.yingchun.hla.read.TypingReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A search as one would write it first: each donor's texts are read and compared with the patient's, pair after pair.
final class StringsPerPair {
    private final TypingReader reader;
    private final Catalogue catalogue;

    StringsPerPair(TypingReader reader, Catalogue catalogue) {
        this.reader = reader;
        this.catalogue = catalogue;
    }

    /// Adds the donors with at least so many possible matches to their classes, ten of ten first.
    void find(Typing patient, List<RegistryDonor> donors, int[] classes) {
        for (var donor : donors) {
            var mismatches = 10 - matches(patient, donor);
            if (mismatches < classes.length) {
                classes[mismatches]++;
            }
        }
    }

    private int matches(Typing patient, RegistryDonor donor) {
        var matches = 0;
        for (var locus : Locus.SEARCHED) {
            var place = RegistryDonor.LOCI.indexOf(locus.name());
            var typing = donor.text(place, 0).isEmpty() ? Optional.<LocusTyping>empty()
                    : reader.locus(locus, donor.text(place, 0), donor.text(place, 1)).typing();
            var wanted = patient.at(locus);
            if (typing.isEmpty() || wanted.isEmpty()) {
                matches += 2;
                continue;
            }
            var own = wanted.get().expressed();
            var theirs = typing.get().expressed();
            matches += best(names(own.first(), true), names(own.second(), true), names(theirs.first(), false), names(theirs.second(), false));
        }
        return matches;
    }

    private static int best(Set<String> one, Set<String> two, Set<String> first, Set<String> second) {
        return Math.max(meet(one, first) + meet(two, second), meet(one, second) + meet(two, first));
    }

    private static int meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains) ? 1 : 0;
    }

    private Set<String> names(AlleleSet set, boolean patient) {
        var names = new HashSet<String>();
        for (var allele : set.alleles()) {
            catalogue.matchedAs(allele).ifPresent(group -> {
                names.add(group);
                if (patient) {
                    names.add("family " + allele.family());
                }
            });
        }
        set.families().forEach(family -> names.add("family " + family));
        return names;
    }
}
