package cn.yingchun.hla.nomenclature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// A small release whose alleles do not exist, so that the rules are tested where no official release lies at hand.
///
/// Families 91 to 97 are invented. A\*91:01 is common and well known, 91:02 one protein apart; 91:03 shares the P group of
/// 91:01, and 92:65 shares one with 93:21 across families. Broad antigen A90 was split in A91 and A92; A9101 is associated
/// with A91.
public final class InventedRelease {
    private static final String HEAD = "# version: Invented 1.0.0\n";

    private InventedRelease() {}

    public static final TextFiles FILES = new TextFiles(Map.of(
            "hla_nom.txt", HEAD + """
                    A;90;20200101;;;
                    A*;91:01:01:01;20200101;;;
                    A*;91:01:01:02N;20200101;;;
                    A*;91:01:01:03;20200101;;;
                    A*;91:01:02;20200101;;;
                    A*;91:02:01;20200101;;;
                    A*;91:03;20200101;;;
                    A*;91:04:01N;20200101;;;
                    A*;91:04:02N;20200101;;;
                    A*;91:05Q;20200101;;;
                    A*;91:06;20200101;20210101;91:02:01;Sequence identical
                    A*;9107;20200101;20210101;91:06;Sequence renamed
                    A*;91:09N;20200101;;;
                    A*;92:65;20200101;;;
                    A*;92:101;20200101;;;
                    A*;93:01;20200101;;;
                    A*;93:21;20200101;;;
                    C*;91:01;20200101;;;
                    C*;91:58;20200101;;;
                    C*;91:06;20200101;;;
                    C*;92:01;20200101;;;
                    DPB1*;91:01:01;20200101;;;
                    DPB1*;92:01;20200101;;;
                    DPB1*;93:01;20200101;;;
                    DPB1*;94:01N;20200101;;;
                    DPB1*;95:01;20200101;;;
                    DPB1*;96:01;20200101;;;
                    MICA*;001;20200101;;;
                    """,
            "hla_nom_p.txt", HEAD + """
                    A*;91:01:01:01/91:01:01:03/91:01:02/91:03;91:01P
                    A*;91:02:01;
                    A*;91:05Q;
                    A*;92:65/93:21;92:65P
                    A*;92:101;
                    A*;93:01;
                    C*;91:01/91:58;91:01P
                    C*;91:06;
                    C*;92:01;
                    DPB1*;91:01:01/95:01;91:01P
                    DPB1*;92:01;
                    DPB1*;93:01;
                    DPB1*;96:01;
                    """,
            "hla_nom_g.txt", HEAD + """
                    A*;91:01:01:01/91:01:01:02N/91:01:01:03/91:03;91:01:01G
                    A*;91:01:02;
                    A*;91:02:01;
                    A*;91:04:01N;
                    A*;91:04:02N;
                    A*;91:05Q;
                    A*;91:09N;
                    A*;92:65;
                    A*;92:101;
                    A*;93:01;
                    A*;93:21;
                    C*;91:01/91:58;91:01:01G
                    C*;91:06;
                    C*;92:01;
                    DPB1*;91:01:01/95:01;91:01:01G
                    DPB1*;92:01;
                    DPB1*;93:01;
                    DPB1*;94:01N;
                    DPB1*;96:01;
                    """,
            "rel_dna_ser.txt", HEAD + """
                    A*;91:01:01:01;91;;;
                    A*;91:01:01:02N;0;;;
                    A*;91:01:01:03;91;;;
                    A*;91:01:02;91;;;
                    A*;91:02:01;;;91;
                    A*;91:03;9101;;;
                    A*;91:04:01N;0;;;
                    A*;91:04:02N;0;;;
                    A*;91:05Q;;0/91;;
                    A*;91:09N;0;;;
                    A*;92:65;;92/93;;
                    A*;92:101;92;;;
                    A*;93:01;93;;;
                    A*;93:21;;;93;
                    C*;91:01;?;;;
                    C*;91:58;?;;;
                    C*;91:06;?;;;
                    C*;92:01;?;;;
                    """,
            "rel_ser_ser.txt", HEAD + """
                    A;90;91/92;
                    A;91;;9101/9102
                    Dw;6;18/19;
                    """,
            "Deleted_alleles.txt", HEAD + """
                    AlleleID,Allele,Description
                    X1,A*91:09,Sequence renamed A*91:09N (January 2021)
                    X2,A*91:08,Sequence shown to be in error, and identical to A*91:02:01 (May 2021)
                    """,
            "Allele_status.txt", HEAD + """
                    Allele,Cells,Groups,Confirmed,Start,End,Partial,Type
                    A*91:01:01:01,8,1,Confirmed,1,1098,Full,gDNA
                    A*91:01:01:02N,1,1,Confirmed,1,1098,Full,gDNA
                    A*91:01:01:03,8,1,Confirmed,1,1098,Full,gDNA
                    A*91:01:02,8,1,Confirmed,1,1098,Full,cDNA
                    A*91:02:01,8,1,Confirmed,1,1098,Partial,cDNA
                    A*91:04:01N,8,1,Confirmed,1,1098,Full,cDNA
                    """,
            "dpb_tce.csv", HEAD + """
                    Allele,Protein,V1_Assignment,V2_Assignment,Comments
                    DPB1*91:01:01,DPB1*91:01,3,3,
                    DPB1*92:01,DPB1*92:01,2,2a$,changed
                    DPB1*93:01,DPB1*93:01,1,1,
                    DPB1*94:01N,NA,0,0,
                    DPB1*95:01,DPB1*95:01,,1,
                    DPB1*96:01,DPB1*96:01,,,
                    """));

    public static ImgtRelease read() {
        try {
            return ReleaseReader.read(FILES).release().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
