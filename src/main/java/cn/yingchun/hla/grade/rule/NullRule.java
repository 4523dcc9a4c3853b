package cn.yingchun.hla.grade.rule;

/// What is made of a null allele that is only one of several possible alleles (in a code, a list or a whole family).
public enum NullRule {
    /// It is left out, as coordinators asked of Anthony Nolan's Atlas: a null allele counts where it is named alone.
    ATLAS,
    /// It is possible, and the person may then show the other allele of the locus alone, as in Hap-E of DKMS. Whether a
    /// haplotype carries it is for the probability to say.
    HAP_E
}
