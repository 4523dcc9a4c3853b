package cn.yingchun.hla.tce;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.nomenclature.InventedRelease;
import cn.yingchun.hla.nomenclature.OfficialRelease;
import cn.yingchun.hla.nomenclature.ReleaseReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// DPB1 by T-cell epitope groups.
class TceTest {
    /// R30, the whole table: donor's groups down, patient's groups across; `=` permissive, `H` non-permissive host against
    /// graft, `G` graft against host.
    private static final String TABLE = """
            donor 1,1 1,2 1,3 2,2 2,3 3,3
            1,1   =   =   =   H   H   H
            1,2   =   =   =   H   H   H
            1,3   =   =   =   H   H   H
            2,2   G   G   G   =   =   H
            2,3   G   G   G   =   =   H
            3,3   G   G   G   G   G   =
            """;

    @Test
    void theStrongestGroupOfEachSideMakesTheVerdict() {
        // R30 on the invented alleles 93:01, 92:01 and 91:01:01, which are in groups 1, 2 and 3.
        var alleles = List.of("93:01", "92:01", "91:01:01");
        var comparison = comparison(InventedRelease.read(), TceRule.STRICT);
        var rows = TABLE.lines().map(line -> line.split(" +")).toList();
        for (var row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.length; column++) {
                var donor = pair(row[0], alleles);
                var patient = pair(rows.getFirst()[column], alleles);
                var expected = switch (row[column]) {
                    case "H" -> TceVerdict.NON_PERMISSIVE_HVG;
                    case "G" -> TceVerdict.NON_PERMISSIVE_GVH;
                    default -> TceVerdict.PERMISSIVE;
                };
                assertThat(comparison.of(patient, donor)).as("donor " + row[0] + ", patient " + rows.getFirst()[column]).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest(name = "R31: patient {0} and donor {1}: strictly {2}, as the IPD tool {3}")
    @CsvSource(delimiter = '|', textBlock = """
            91:01:01+92:01        | 92:01+92:01          | PERMISSIVE         | PERMISSIVE
            91:01:01+96:01        | 92:01+92:01          | UNKNOWN            | UNKNOWN
            91:01:01/96:01+92:01  | 92:01+92:01          | PERMISSIVE         | PERMISSIVE
            96:01+96:01           | 96:01+91:01:01       | UNKNOWN            | UNKNOWN
            91:01:01/95:01+92:01  | 92:01+92:01          | UNKNOWN            | PERMISSIVE
            91:01:01/93:01+92:01  | 92:01+92:01          | UNKNOWN            | UNKNOWN
            92:01+94:01N          | 92:01+91:01:01       | PERMISSIVE         | PERMISSIVE
            94:01N+94:01N         | 92:01+91:01:01       | UNKNOWN            | UNKNOWN
            """)
    void aSideNeedsOneGroup(String patient, String donor, TceVerdict strict, TceVerdict tool) {
        var release = InventedRelease.read();
        assertThat(comparison(release, TceRule.STRICT).of(typing(patient), typing(donor))).isEqualTo(strict);
        assertThat(comparison(release, TceRule.IPD_TOOL).of(typing(patient), typing(donor))).isEqualTo(tool);
    }

    @ParameterizedTest(name = "R7, R30, R31 on release 3.58.0: patient {0} and donor {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            02:01+01:01          | 191:01/192:01+01:01 | PERMISSIVE
            08:01+64:01N         | 03:01+03:01         | PERMISSIVE
            09:01+04:01          | 03:01+04:01         | NON_PERMISSIVE_GVH
            03:01+04:01          | 09:01+04:01         | NON_PERMISSIVE_HVG
            04:01+02:01          | 03:01+04:02         | NON_PERMISSIVE_HVG
            04:01G+01:01G        | 04:02+04:01         | PERMISSIVE
            """)
    void knownPairsHaveTheirVerdict(String patient, String donor, TceVerdict verdict) {
        var release = OfficialRelease.read();
        var comparison = comparison(release, TceRule.IPD_TOOL);
        assertThat(comparison.of(typing(release, patient), typing(release, donor))).isEqualTo(verdict);
    }

    @Test
    void theVersionThreeOfTheGroupsSince360IsPassedOver() throws IOException {
        var files = InventedRelease.FILES.with("dpb_tce.csv", """
                Allele,Protein,V1_Assignment,V2_Assignment,V3_Assignment,Comments
                DPB1*91:01:01,DPB1*91:01,,2,3 (non-core),
                """);
        var release = ReleaseReader.read(files).release().orElseThrow();
        assertThat(release.tce().group(Allele.of("DPB1*91:01:01").orElseThrow())).hasValue(TceGroup.TWO);
    }

    private static TceComparison comparison(ImgtRelease release, TceRule rule) {
        return new TceComparison(release.book(), release.tce(), rule);
    }

    private static LocusTyping pair(String groups, List<String> alleles) {
        var two = groups.split(",");
        return typing(alleles.get(Integer.parseInt(two[0]) - 1) + "+" + alleles.get(Integer.parseInt(two[1]) - 1));
    }

    private static LocusTyping typing(String text) {
        var sides = text.split("\\+");
        return new LocusTyping(side(sides[0]), side(sides[1]));
    }

    private static AlleleSet side(String text) {
        return AlleleSet.of(Arrays.stream(text.split("/")).map(name -> Allele.of("DPB1*" + name).orElseThrow()).toList());
    }

    /// Reads `04:01G` as the whole G group of 04:01:01.
    private static LocusTyping typing(ImgtRelease release, String text) {
        var sides = Arrays.stream(text.split("\\+")).map(side -> !side.endsWith("G") ? side(side)
                : AlleleSet.of(release.group(cn.yingchun.hla.Locus.DPB1, side.replace("G", ":01G")))).toList();
        return new LocusTyping(sides.getFirst(), sides.getLast());
    }
}
