package cn.yingchun.match.chance;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Unreadable;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.match.index.BitRow;
import cn.yingchun.match.index.Levels;

/// A haplotype table made ready for counting: alleles by number, loci in the order of the index.
public final class Haplotypes {
    private final HaplotypeTable table;
    private final double[] frequency;
    private final LocusAlleles[] levels = new LocusAlleles[Levels.COUNT];
    private final Crossings crossings;

    public Haplotypes(HaplotypeTable table, Catalogue catalogue) {
        this.table = table;
        var rows = table.haplotypes();
        frequency = rows.stream().mapToDouble(haplotype -> haplotype.frequency()).toArray();
        for (int level = 0; level < Levels.COUNT; level++) {
            var column = table.loci().indexOf(Levels.LOCI.get(level));
            if (column < 0) {
                throw new Unreadable("hla.haplotype.lacks-locus", table.label(), Levels.LOCI.get(level));
            }
            levels[level] = LocusAlleles.of(rows.stream().map(row -> row.alleles().get(column)).toList(), catalogue);
        }
        crossings = new Crossings(levels[0], levels[1], frequency.length);
    }

    public HaplotypeTable table() {
        return table;
    }

    public int size() {
        return frequency.length;
    }

    double frequency(int haplotype) {
        return frequency[haplotype];
    }

    Crossings crossings() {
        return crossings;
    }

    LocusAlleles at(int level) {
        return levels[level];
    }

    /// Which alleles of the table a set may be: by name, by matching group, by family.
    public long[] row(int level, AlleleSet set) {
        var alleles = levels[level];
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
}
