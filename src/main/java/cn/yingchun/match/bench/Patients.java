package cn.yingchun.match.bench;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The patients of a benchmark: drawn from the same table as the donors, shown with one resolution.
public enum Patients {
    /// five loci, two fields
    FIVE_LOCI {
        @Override
        boolean shows(Locus locus) {
            return true;
        }
    },
    /// A, B, DRB1 by first field
    OLD_TYPING {
        @Override
        boolean shows(Locus locus) {
            return locus == Locus.A || locus == Locus.B || locus == Locus.DRB1;
        }
    },
    /// A and B by first field
    A_AND_B_ONLY {
        @Override
        boolean shows(Locus locus) {
            return locus == Locus.A || locus == Locus.B;
        }
    };

    abstract boolean shows(Locus locus);

    /// So many patients as GL strings; always the same for a seed.
    public List<String> draw(HaplotypeTable table, int count, long seed) {
        var random = new SplittableRandom(seed);
        var upTo = new double[table.haplotypes().size()];
        for (int number = 0; number < upTo.length; number++) {
            upTo[number] = (number == 0 ? 0 : upTo[number - 1]) + table.haplotypes().get(number).frequency();
        }
        var patients = new ArrayList<String>();
        for (int number = 0; number < count; number++) {
            patients.add(gl(table, draw(upTo, random), draw(upTo, random)));
        }
        return patients;
    }

    private String gl(HaplotypeTable table, int one, int other) {
        return IntStream.range(0, table.loci().size()).filter(locus -> shows(table.loci().get(locus)))
                .mapToObj(locus -> text(table, one, locus) + "+" + text(table, other, locus)).collect(Collectors.joining("^"));
    }

    private String text(HaplotypeTable table, int haplotype, int locus) {
        var allele = table.haplotypes().get(haplotype).alleles().get(locus);
        return this == FIVE_LOCI ? allele.toString() : allele.locus() + "*" + allele.family() + ":XX";
    }

    private static int draw(double[] upTo, SplittableRandom random) {
        var place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(place >= 0 ? place : -place - 1, upTo.length - 1);
    }
}
