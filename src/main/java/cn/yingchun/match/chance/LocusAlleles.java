package cn.yingchun.match.chance;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.match.index.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The alleles of one locus in a haplotype table, by number.
///
/// Alleles with one group match each other; each null allele has a group of its own, since nothing of it is expressed.
final class LocusAlleles {
    private static final int UNKNOWN = 0x7fff;
    private static final int[] NONE = {};

    private final List<Allele> names;
    private final Catalogue catalogue;
    private final int[] ofHaplotype;
    private final int[] group;
    private final boolean[] silent;
    private final Map<String, int[]> byName = new HashMap<>();
    private final int[][] carriers;
    private final int[] silentGroups;

    private LocusAlleles(List<Allele> names, int[] ofHaplotype, Catalogue catalogue) {
        this.names = names;
        this.catalogue = catalogue;
        this.ofHaplotype = ofHaplotype;
        this.group = new int[names.size()];
        this.silent = new boolean[names.size()];
        var groups = new HashMap<String, Integer>();
        var byName = new HashMap<String, Ints>();
        for (int number = 0; number < names.size(); number++) {
            var allele = names.get(number);
            var name = group(allele);
            silent[number] = allele.isNull();
            group[number] = groups.computeIfAbsent(name, _ -> groups.size());
            byName.computeIfAbsent(name, _ -> new Ints()).add(number);
            if (!name.equals(allele.protein().name())) {
                byName.computeIfAbsent(allele.protein().name(), _ -> new Ints()).add(number);
            }
        }
        byName.forEach((name, numbers) -> this.byName.put(name, numbers.toArray()));
        carriers = byGroup(groups.size());
        silentGroups = IntStream.range(0, names.size()).filter(number -> silent[number]).map(number -> group[number]).toArray();
    }

    static LocusAlleles of(List<Allele> column, Catalogue catalogue) {
        var names = new ArrayList<>(new TreeSet<>(column));
        var numbers = new HashMap<Allele, Integer>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return new LocusAlleles(names, column.stream().mapToInt(numbers::get).toArray(), catalogue);
    }

    private int[][] byGroup(int groups) {
        var lists = new Ints[groups];
        for (int haplotype = 0; haplotype < ofHaplotype.length; haplotype++) {
            var own = group[ofHaplotype[haplotype]];
            if (lists[own] == null) {
                lists[own] = new Ints();
            }
            lists[own].add(haplotype);
        }
        var arrays = new int[groups][];
        for (int number = 0; number < groups; number++) {
            arrays[number] = lists[number].toArray();
        }
        return arrays;
    }

    private String group(Allele allele) {
        return catalogue.matchedAs(allele).orElse(allele.protein().name());
    }

    int size() {
        return names.size();
    }

    Allele name(int number) {
        return names.get(number);
    }

    int of(int haplotype) {
        return ofHaplotype[haplotype];
    }

    int group(int number) {
        return group[number];
    }

    /// The group of any allele; a number that no haplotype has if the table does not know it.
    int groupOf(Allele allele) {
        var numbers = sameAs(allele);
        return numbers.length > 0 ? group[numbers[0]] : UNKNOWN;
    }

    boolean silent(int number) {
        return silent[number];
    }

    /// The groups of the null alleles.
    int[] silentGroups() {
        return silentGroups;
    }

    /// The haplotypes whose allele belongs to a group.
    int[] carriers(int group) {
        return group == UNKNOWN ? NONE : carriers[group];
    }

    /// The numbers of the table's alleles that a name stands for; none if the table does not have it.
    int[] sameAs(Allele allele) {
        var exact = byName.get(group(allele));
        return exact != null ? exact : byName.getOrDefault(allele.protein().name(), NONE);
    }
}
