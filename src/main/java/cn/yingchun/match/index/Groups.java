package cn.yingchun.match.index;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the alleles of one locus count as in a match, numbered as they turn up.
///
/// Two alleles match if they share a group (the P group). Next to the groups each first field has a number: a set of
/// `02:XX` carries it, and so does every question for an `02` allele, so that an allele nobody has listed still meets it.
/// Nothing is ever left out by first field alone: an `XX` set also carries the groups of its known alleles, some of
/// which bear the name of another family.
final class Groups {
    private final Catalogue catalogue;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> families = new ArrayList<>();

    Groups(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// What a donor's set may be matched as.
    synchronized long[] donor(AlleleSet set) {
        var row = named(set);
        for (var family : set.families()) {
            row = BitRow.with(row, number(family, family));
        }
        return row;
    }

    /// What a patient's set may be matched with.
    synchronized long[] patient(AlleleSet set) {
        var row = donor(set);
        for (var allele : set.alleles()) {
            if (catalogue.matchedAs(allele).isPresent()) {
                row = BitRow.with(row, number(allele.family(), allele.family()));
            }
        }
        for (int number = 0; number < families.size(); number++) {
            if (set.families().contains(families.get(number))) {
                row = BitRow.with(row, number);
            }
        }
        return row;
    }

    private long[] named(AlleleSet set) {
        var row = new long[1];
        for (Allele allele : set.alleles()) {
            var group = catalogue.matchedAs(allele);
            if (group.isPresent()) {
                row = BitRow.with(row, number(group.get(), allele.family()));
            }
        }
        return row;
    }

    private int number(String name, String family) {
        var number = numbers.get(name);
        if (number == null) {
            number = families.size();
            numbers.put(name, number);
            families.add(family);
        }
        return number;
    }
}
