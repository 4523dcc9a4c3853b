package cn.yingchun.hla;

import cn.yingchun.hla.serology.Antigen;
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

    /// What a name somebody wrote behind the `*` stands for today: itself, or the allele it was renamed to, or with the
    /// suffix it has now; names without colons (`0207`) are understood. Empty if it is no name, or an official release does
    /// not know it.
    List<Allele> today(Locus locus, String written);

    /// The alleles that may hide behind an antigen found in serology; empty if they are not told allele by allele.
    List<Allele> carriers(Locus locus, String antigen);

    /// Whether two sides that do not match as alleles may be alike as antigens.
    boolean antigenAlike(AlleleSet patient, AlleleSet donor);

    /// Those of a side's alleles that may show one of these antigens, found beside the DNA typing; the side itself where the
    /// antigens of single alleles are not known, or none would be left.
    default AlleleSet showing(Locus locus, AlleleSet side, List<Antigen> antigens) {
        return side;
    }

    /// The alleles of a G group (`02:01:01G`), a P group (`02:01P`) or a small g group (`02:01g`) by its name; empty if there
    /// is no such group.
    List<Allele> group(Locus locus, String name);

    /// What the allele is matched as: its P group, or its two-field name where no group is known.
    /// Empty for a null allele: nothing of it is there to be matched.
    Optional<String> matchedAs(Allele allele);
}
