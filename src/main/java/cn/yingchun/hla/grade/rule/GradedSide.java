package cn.yingchun.hla.grade.rule;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.serology.Antigen;
import java.util.Set;

/// One side of a typed locus with all that a grade asks of it.
///
/// @param kind     how it was typed
/// @param alleles  the alleles it may be that make protein, by their full names
/// @param nulls    the null alleles it may be
/// @param mayBeNull a null allele is among several, and not one of the small g group of an expressed one: haplotype tables
///                 cannot tell those apart, so nobody asks after them
/// @param pGroups  what the alleles are matched as
/// @param gGroups  their G groups
/// @param antigens the antigens it may show; a side typed by serology has one
public record GradedSide(Kind kind, Set<Allele> alleles, Set<Allele> nulls, boolean mayBeNull, Set<String> pGroups,
        Set<String> gGroups, Set<Antigen> antigens) {
    public GradedSide {
        alleles = Set.copyOf(alleles);
        nulls = Set.copyOf(nulls);
        pGroups = Set.copyOf(pGroups);
        gGroups = Set.copyOf(gGroups);
        antigens = Set.copyOf(antigens);
    }

    /// It can only be a null allele.
    public boolean silent() {
        return alleles.isEmpty() && !nulls.isEmpty();
    }

    boolean serology() {
        return kind == Kind.SEROLOGY;
    }

    /// How a side was typed.
    public enum Kind {
        /// the full name of one allele
        ALLELE,
        /// the first fields of a name
        CUT_NAME,
        /// a list, a code, a group or a whole family
        SEVERAL,
        /// an antigen
        SEROLOGY,
        /// an allele that has no name yet
        NEW
    }
}
