package cn.yingchun.match.bench;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.Allele;
import cn.yingchun.hla.haplotype.Haplotype;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// A population that is hard to search, made from an easy one.
///
/// 50,000 recombinant haplotypes share 30 % of the mass, and three of ten high-resolution sides become a random list of
/// alleles of their family, as multiple allele codes are. Nearly every donor then has a typing of their own.
public final class Stress {
    private static final int RECOMBINANTS = 50_000;
    private static final double THEIR_SHARE = 0.3;
    private static final double LISTS = 0.3;

    private final HaplotypeTable table;
    private final List<Allele> alleles;
    private final SplittableRandom random;

    public Stress(HaplotypeTable easy, long seed) {
        this.random = new SplittableRandom(seed);
        this.table = recombined(easy);
        this.alleles = List.copyOf(easy.alleles());
    }

    public HaplotypeTable table() {
        return table;
    }

    /// The donor with some sides turned into lists.
    public RegistryDonor blurred(RegistryDonor donor) {
        var hla = donor.hla().stream().map(text -> text.contains("XX") || text.isEmpty() || random.nextDouble() >= LISTS
                || text.startsWith("DP") ? text : list(text)).toList();
        return new RegistryDonor(donor.code(), donor.sex(), donor.birthDate(), donor.abo(), donor.cmv(), donor.weightKg(),
                hla, donor.status(), donor.more());
    }

    private String list(String text) {
        var own = Allele.of(text).orElseThrow();
        var family = alleles.stream().filter(allele -> allele.locus() == own.locus() && allele.family().equals(own.family())).toList();
        var list = new LinkedHashSet<Allele>();
        list.add(own);
        for (var allele : family) {
            if (random.nextDouble() < 0.4) {
                list.add(allele);
            }
        }
        return list.stream().sorted().map(Allele::toString).collect(Collectors.joining("/"));
    }

    private HaplotypeTable recombined(HaplotypeTable easy) {
        var all = new ArrayList<Haplotype>();
        var mass = 0.0;
        for (var haplotype : easy.haplotypes()) {
            all.add(new Haplotype(haplotype.alleles(), haplotype.frequency() * (1 - THEIR_SHARE)));
            mass += haplotype.frequency();
        }
        var mixed = new LinkedHashSet<List<Allele>>();
        while (mixed.size() < RECOMBINANTS) {
            var left = easy.haplotypes().get(random.nextInt(easy.haplotypes().size())).alleles();
            var right = easy.haplotypes().get(random.nextInt(easy.haplotypes().size())).alleles();
            var cut = random.nextInt(1, left.size());
            var one = new ArrayList<>(left.subList(0, cut));
            one.addAll(right.subList(cut, right.size()));
            mixed.add(one);
        }
        var weights = mixed.stream().mapToDouble(_ -> -Math.log(random.nextDouble())).toArray();
        var sum = Arrays.stream(weights).sum();
        var place = 0;
        for (var alleles : mixed) {
            all.add(new Haplotype(alleles, mass * THEIR_SHARE * weights[place++] / sum));
        }
        return new HaplotypeTable(easy.label() + " + recombinants", true, easy.loci(), all);
    }
}
