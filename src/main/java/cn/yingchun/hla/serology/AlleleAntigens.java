package cn.yingchun.hla.serology;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import java.util.Set;

/// The antigens of an allele by the rule in force.
public record AlleleAntigens(Serology serology, AntigenRule rule) {
    /// HLA-C families above this number have no serology, or none that two laboratories share.
    private static final int LAST_C_SEROLOGY = 10;

    /// The antigens an allele of the release shows; none for a null allele.
    public Set<Antigen> of(Allele allele) {
        if (allele.isNull()) {
            return Set.of();
        }
        var assigned = serology.direct(allele);
        if (rule == AntigenRule.ATLAS) {
            return assigned;
        }
        return assigned.isEmpty() || familyOnly(allele) ? Set.of(Antigen.ofFamily(allele.locus(), allele.family())) : assigned;
    }

    private static boolean familyOnly(Allele allele) {
        return allele.locus() == Locus.C && Integer.parseInt(allele.family()) > LAST_C_SEROLOGY;
    }
}
