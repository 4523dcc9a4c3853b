package cn.yingchun.match;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which alleles occur among the people at hand: those of the haplotype tables, and all that match as one of them.
final class CommonAlleles implements Predicate<Allele> {
    private final Catalogue catalogue;
    private final List<HaplotypeTable> tables;
    private volatile Set<String> groups = Set.of();

    CommonAlleles(Catalogue catalogue, List<HaplotypeTable> tables) {
        this.catalogue = catalogue;
        this.tables = tables;
    }

    @Override
    public boolean test(Allele allele) {
        if (groups.isEmpty()) {
            groups = tables.stream().flatMap(table -> table.alleles().stream()).map(this::group).collect(Collectors.toUnmodifiableSet());
        }
        return groups.contains(group(allele));
    }

    private String group(Allele allele) {
        return allele.locus() + "*" + catalogue.matchedAs(allele).orElse(allele.protein().name());
    }
}
