package cn.yingchun.hla.nomenclature.name;

/// How much of an allele has been sequenced; two people with one name may still differ in what nobody has read.
public enum SequenceStatus {
    /// some exons only, or not told
    PARTIAL,
    /// all exons
    FULL_CDNA,
    /// exons and introns
    FULL_GDNA;

    /// All exons are known, so that the protein is known from end to end.
    public boolean full() {
        return this != PARTIAL;
    }

    /// Reads the columns Partial and Type of `Allele_status.txt`.
    public static SequenceStatus of(String partial, String type) {
        if (!partial.equals("Full")) {
            return PARTIAL;
        }
        return type.equals("gDNA") ? FULL_GDNA : FULL_CDNA;
    }
}
