package cn.yingchun.hla.nomenclature.file;

/// The files of an official IPD-IMGT/HLA release that the program reads, by the names they are downloaded under.
public enum ReleaseFile {
    /// every name of an allele or antigen, current or abandoned
    NAMES("hla_nom.txt", ";", true),
    /// alleles of the same sequence in the exons that bind antigens
    G_GROUPS("hla_nom_g.txt", ";", true),
    /// alleles of the same protein there: the unit of matching
    P_GROUPS("hla_nom_p.txt", ";", true),
    /// which antigens an allele shows in serology
    ALLELE_ANTIGENS("rel_dna_ser.txt", ";", false),
    /// broad antigens, their splits, and antigens associated with them
    ANTIGENS("rel_ser_ser.txt", ";", false),
    /// names that were deleted, or changed their suffix
    DELETED("Deleted_alleles.txt", ",", false),
    /// how much of each allele has been sequenced
    STATUS("Allele_status.txt", ",", false),
    /// T-cell epitope groups of DPB1
    TCE("dpb_tce.csv", ",", false);

    private final String text;
    private final String separator;
    private final boolean needed;

    ReleaseFile(String text, String separator, boolean needed) {
        this.text = text;
        this.separator = separator;
        this.needed = needed;
    }

    public String text() {
        return text;
    }

    public String separator() {
        return separator;
    }

    /// Whether there is no release without it.
    public boolean needed() {
        return needed;
    }
}
