package cn.yingchun.hla.serology;

/// What counts as the antigen of an allele to which the release assigns none.
public enum AntigenRule {
    /// The first field of its name; for HLA-C above 10 the first field always; and any mismatch of DPB1 is an antigen
    /// mismatch (WMDA, approved 2024-02-07).
    WMDA_2024,
    /// Nothing: such an allele matches no antigen unless it matches as an allele (Anthony Nolan's Atlas).
    ATLAS
}
