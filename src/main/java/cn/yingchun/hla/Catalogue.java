package cn.yingchun.hla;

import java.util.List;
import java.util.Optional;

/// The allele names that are known, and which of them count as the same in a match.
public interface Catalogue {
    /// What stands on every result, such as `IPD-IMGT/HLA 3.58.0`.
    String label();

    /// All known alleles of a first field; empty if none is known.
    List<Allele> family(Locus locus, String family);

    /// Whether there is such a first field at the locus at all.
    boolean hasFamily(Locus locus, String family);

    /// Whether the name, or one that begins with it, is on the list. A short list says no to much that exists.
    boolean has(Allele allele);

    /// Whether a name that is not on the list cannot exist: true for an official release, false for a short list.
    boolean complete();

    /// The alleles of a G or P group by its name, such as `02:01:01G`; empty if there is no such group.
    List<Allele> group(Locus locus, String name);

    /// What the allele is matched as: its P group, or its two-field name where no group is known.
    /// Empty for a null allele: nothing of it is there to be matched.
    Optional<String> matchedAs(Allele allele);
}
