package cn.yingchun.match.chance;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.Unreadable;
import cn.yingchun.hla.haplotype.Haplotype;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.match.index.BitRow;
import cn.yingchun.match.index.Levels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A haplotype table made ready for counting: alleles by number, loci in the order of the index.
///
/// Tables that are used together number all their haplotypes alike, so that a patient of one population and a donor of
/// another can be compared; a haplotype that a table does not have has the frequency 0 there.
public final class Haplotypes {
    /// What tables used together share: the alleles of each haplotype, level by level.
    private record Numbering(List<List<Allele>> rows, LocusAlleles[] levels, Crossings crossings, long[] marks) {}

    private final HaplotypeTable table;
    private final double[] frequency;
    private final Numbering numbering;

    public Haplotypes(HaplotypeTable table, Catalogue catalogue) {
        this(table, frequencies(table), numbering(byLevel(table), catalogue));
    }

    private Haplotypes(HaplotypeTable table, double[] frequency, Numbering numbering) {
        this.table = table;
        this.frequency = frequency;
        this.numbering = numbering;
    }

    /// Several tables under one numbering, in their order.
    ///
    /// @throws Unreadable `hla.haplotype.lacks-locus` if one lacks a locus that is searched
    public static List<Haplotypes> together(List<HaplotypeTable> tables, Catalogue catalogue) {
        if (tables.size() == 1) {
            return List.of(new Haplotypes(tables.getFirst(), catalogue));
        }
        var numbers = new HashMap<List<Allele>, Integer>();
        var all = new ArrayList<List<Allele>>();
        for (var table : tables) {
            byLevel(table).forEach(row -> numbers.computeIfAbsent(row, added -> {
                all.add(added);
                return numbers.size();
            }));
        }
        var numbering = numbering(all, catalogue);
        return tables.stream().map(table -> new Haplotypes(table, frequencies(table, numbers), numbering)).toList();
    }

    private static double[] frequencies(HaplotypeTable table) {
        return table.haplotypes().stream().mapToDouble(Haplotype::frequency).toArray();
    }

    private static double[] frequencies(HaplotypeTable table, Map<List<Allele>, Integer> numbers) {
        var frequency = new double[numbers.size()];
        var rows = byLevel(table);
        for (int row = 0; row < rows.size(); row++) {
            frequency[numbers.getOrDefault(rows.get(row), 0)] += table.haplotypes().get(row).frequency();
        }
        return frequency;
    }

    private static List<List<Allele>> byLevel(HaplotypeTable table) {
        var columns = Levels.LOCI.stream().mapToInt(locus -> column(table, locus)).toArray();
        return table.haplotypes().stream().map(row -> Arrays.stream(columns).mapToObj(row.alleles()::get).toList()).toList();
    }

    private static int column(HaplotypeTable table, Locus locus) {
        var column = table.loci().indexOf(locus);
        if (column < 0) {
            throw new Unreadable("hla.haplotype.lacks-locus", table.label(), locus);
        }
        return column;
    }

    private static Numbering numbering(List<List<Allele>> rows, Catalogue catalogue) {
        var levels = new LocusAlleles[Levels.COUNT];
        for (int level = 0; level < Levels.COUNT; level++) {
            var place = level;
            levels[level] = LocusAlleles.of(rows.stream().map(row -> row.get(place)).toList(), catalogue);
        }
        return new Numbering(rows, levels, new Crossings(levels[0], levels[1], rows.size()), marks(levels, rows.size()));
    }

    private static long[] marks(LocusAlleles[] levels, int haplotypes) {
        var marks = new long[haplotypes];
        for (int level = 0; level < Levels.COUNT; level++) {
            for (int haplotype = 0; haplotype < haplotypes; haplotype++) {
                marks[haplotype] += new SplittableRandom((long) level << 32 | levels[level].of(haplotype)).nextLong();
            }
        }
        return marks;
    }

    public HaplotypeTable table() {
        return table;
    }

    public int size() {
        return frequency.length;
    }

    /// A number whose sum over two haplotypes is the same for all pairs that make one genotype, and hardly ever for others.
    long mark(int haplotype) {
        return numbering.marks[haplotype];
    }

    double frequency(int haplotype) {
        return frequency[haplotype];
    }

    /// A haplotype as its table writes it.
    Haplotype named(int haplotype) {
        var alleles = table.loci().stream().map(locus -> {
            var level = Levels.LOCI.indexOf(locus);
            return level < 0 ? List.<Allele>of() : List.of(numbering.rows.get(haplotype).get(level));
        }).flatMap(List::stream).toList();
        return new Haplotype(alleles, frequency[haplotype]);
    }

    Crossings crossings() {
        return numbering.crossings;
    }

    LocusAlleles at(int level) {
        return numbering.levels[level];
    }

    /// Which alleles of the table a set may be: by name, by matching group, by family.
    public long[] row(int level, AlleleSet set) {
        var alleles = at(level);
        var row = new long[(alleles.size() >> 6) + 1];
        for (Allele allele : set.alleles()) {
            for (int number : alleles.sameAs(allele)) {
                BitRow.with(row, number);
            }
        }
        if (!set.families().isEmpty()) {
            for (int number = 0; number < alleles.size(); number++) {
                if (set.families().contains(alleles.name(number).family())) {
                    BitRow.with(row, number);
                }
            }
        }
        return row;
    }

    /// The haplotypes of a table by their alleles at the first two levels at once, B and DRB1.
    ///
    /// Both together leave a handful of haplotypes where one alone leaves hundreds.
    static final class Crossings {
        private final int[] haplotypes;
        private final int[] start;
        private final int seconds;

        Crossings(LocusAlleles first, LocusAlleles second, int size) {
            seconds = second.size();
            start = new int[first.size() * seconds + 1];
            for (int haplotype = 0; haplotype < size; haplotype++) {
                start[first.of(haplotype) * seconds + second.of(haplotype) + 1]++;
            }
            for (int cell = 1; cell < start.length; cell++) {
                start[cell] += start[cell - 1];
            }
            var next = start.clone();
            haplotypes = new int[size];
            for (int haplotype = 0; haplotype < size; haplotype++) {
                haplotypes[next[first.of(haplotype) * seconds + second.of(haplotype)]++] = haplotype;
            }
        }

        /// Where the haplotypes with two alleles begin; they end where those of the next pair begin.
        int start(int first, int second) {
            return start[first * seconds + second];
        }

        int end(int first, int second) {
            return start[first * seconds + second + 1];
        }

        int haplotype(int place) {
            return haplotypes[place];
        }
    }
}
