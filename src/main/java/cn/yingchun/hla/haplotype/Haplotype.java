package cn.yingchun.hla.haplotype;

import cn.yingchun.hla.Allele;
import java.util.List;

/// The alleles that lie together on one chromosome, in the locus order of their table, and how often they do.
public record Haplotype(List<Allele> alleles, double frequency) {
    public Haplotype {
        alleles = List.copyOf(alleles);
    }
}
