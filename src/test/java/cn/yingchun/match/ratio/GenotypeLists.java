package cn.yingchun.match.ratio;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.Typing;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.read.TypingReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A search as match engines usually do it: for each typing the list of its genotypes is worked out once and kept, and a patient's
/// list is laid against each of them. Donors with one typing share a list, which favours this way.
final class GenotypeLists {
    private static final int LOCI = 5;

    /// Five expressed pairs a genotype, each `smaller << 16 | larger`, and its share.
    private record Kept(int[] pairs, double[] shares) {}

    private final TypingReader reader;
    private final List<Locus> loci;
    private final double[] frequency;
    private final int[][] allele = new int[LOCI][];
    private final List<List<Allele>> names = new ArrayList<>();
    private final Map<String, Optional<LocusTyping>> read = new HashMap<>();
    private final List<Map<LocusTyping, byte[][]>> fits = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Kept> lists = new ArrayList<>();

    GenotypeLists(HaplotypeTable table, TypingReader reader) {
        this.reader = reader;
        loci = table.loci();
        frequency = table.haplotypes().stream().mapToDouble(one -> one.frequency()).toArray();
        for (int locus = 0; locus < LOCI; locus++) {
            var place = locus;
            var known = List.copyOf(new TreeSet<>(table.haplotypes().stream().map(one -> one.alleles().get(place)).toList()));
            names.add(known);
            fits.add(new HashMap<>());
            allele[locus] = table.haplotypes().stream().mapToInt(one -> known.indexOf(one.alleles().get(place))).toArray();
        }
    }

    /// Keeps the genotypes of a donor's typing.
    void take(RegistryDonor donor) {
        numbers.computeIfAbsent(key(donor), _ -> {
            lists.add(list(loci.stream().map(locus -> typing(locus, donor)).toList()));
            return lists.size() - 1;
        });
    }

    private static String key(RegistryDonor donor) {
        return String.join(" ", donor.hla().subList(0, 2 * LOCI));
    }

    private Optional<LocusTyping> typing(Locus locus, RegistryDonor donor) {
        var place = RegistryDonor.LOCI.indexOf(locus.name());
        return donor.text(place, 0).isEmpty() ? Optional.empty() : read.computeIfAbsent(locus + donor.text(place, 0) + " " + donor.text(place, 1),
                _ -> reader.locus(locus, donor.text(place, 0), donor.text(place, 1)).typing());
    }

    /// The probabilities of 0, 1 and 2 mismatches for every list.
    double[][] find(Typing patient) {
        var own = list(loci.stream().map(patient::at).toList());
        var chances = new double[lists.size()][3];
        for (int list = 0; list < chances.length; list++) {
            compare(own, lists.get(list), chances[list]);
        }
        return chances;
    }

    double[] of(RegistryDonor donor, double[][] chances) {
        return chances[numbers.get(key(donor))];
    }

    private static void compare(Kept patient, Kept donor, double[] chances) {
        for (int mine = 0; mine < patient.shares.length; mine++) {
            for (int theirs = 0; theirs < donor.shares.length; theirs++) {
                var mismatches = 0;
                for (int locus = 0; locus < LOCI && mismatches < 3; locus++) {
                    mismatches += 2 - matches(patient.pairs[mine * LOCI + locus], donor.pairs[theirs * LOCI + locus]);
                }
                if (mismatches < 3) {
                    chances[mismatches] += patient.shares[mine] * donor.shares[theirs];
                }
            }
        }
    }

    private static int matches(int one, int other) {
        if (one == other) {
            return 2;
        }
        var a = one >> 16;
        var b = one & 0xffff;
        var c = other >> 16;
        var d = other & 0xffff;
        return a == c || a == d || b == c || b == d ? 1 : 0;
    }

    private Kept list(List<Optional<LocusTyping>> typing) {
        var fitting = new ArrayList<Optional<byte[][]>>();
        for (int locus = 0; locus < LOCI; locus++) {
            var place = locus;
            fitting.add(typing.get(locus).map(one -> fits(place, one)));
        }
        var candidates = IntStream.range(0, frequency.length).filter(haplotype -> fits(fitting, haplotype)).toArray();
        var pairs = new ArrayList<int[]>();
        for (int one = 0; one < candidates.length; one++) {
            for (int other = one; other < candidates.length; other++) {
                if (together(fitting, candidates[one], candidates[other])) {
                    pairs.add(new int[] {candidates[one], candidates[other]});
                }
            }
        }
        return kept(pairs);
    }

    private Kept kept(List<int[]> pairs) {
        var shown = new int[pairs.size() * LOCI];
        var weights = new double[pairs.size()];
        for (int place = 0; place < weights.length; place++) {
            var one = pairs.get(place)[0];
            var other = pairs.get(place)[1];
            weights[place] = frequency[one] * frequency[other] * (one == other ? 1 : 2);
            for (int locus = 0; locus < LOCI; locus++) {
                shown[place * LOCI + locus] = shown(locus, allele[locus][one], allele[locus][other]);
            }
        }
        var total = Arrays.stream(weights).sum();
        return new Kept(shown, Arrays.stream(weights).map(weight -> weight / total).toArray());
    }

    private boolean fits(List<Optional<byte[][]>> fitting, int haplotype) {
        for (int locus = 0; locus < LOCI; locus++) {
            var at = fitting.get(locus);
            if (at.isPresent() && at.get()[0][allele[locus][haplotype]] + at.get()[1][allele[locus][haplotype]] == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean together(List<Optional<byte[][]>> fitting, int one, int other) {
        for (int locus = 0; locus < LOCI; locus++) {
            var at = fitting.get(locus);
            if (at.isPresent()) {
                var a = allele[locus][one];
                var b = allele[locus][other];
                if (at.get()[0][a] * at.get()[1][b] + at.get()[0][b] * at.get()[1][a] == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /// For each side and each allele of the table whether it may be it.
    private byte[][] fits(int locus, LocusTyping typing) {
        return fits.get(locus).computeIfAbsent(typing,
                _ -> new byte[][] {row(names.get(locus), typing.first()), row(names.get(locus), typing.second())});
    }

    private static byte[] row(List<Allele> known, AlleleSet set) {
        var row = new byte[known.size()];
        for (int number = 0; number < row.length; number++) {
            row[number] = (byte) (set.alleles().contains(known.get(number)) || set.families().contains(known.get(number).family()) ? 1 : 0);
        }
        return row;
    }

    /// A null allele shows the other allele of its locus.
    private int shown(int locus, int one, int other) {
        var first = names.get(locus).get(one).isNull() && !names.get(locus).get(other).isNull() ? other : one;
        var second = names.get(locus).get(other).isNull() && !names.get(locus).get(one).isNull() ? one : other;
        return Math.min(first, second) << 16 | Math.max(first, second);
    }
}
