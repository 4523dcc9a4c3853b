package cn.yingchun.hla.haplotype;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.Allele;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which haplotype table a person is judged by, and the names that a table may be written in.
class HaplotypeSetsTest {
    private static final HaplotypeSets SETS = new HaplotypeSets(List.of(
            table("Han of CMDP", "CMDP", "HA"), table("CMDP", "CMDP", ""), table("world", "", ""), table("Han anywhere", "", "HA"),
            table("CMDP again", "CMDP", "")));

    @ParameterizedTest(name = "a person of registry {0} and ethnicity {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            CMDP  | HA   | Han of CMDP
            cmdp  | ha   | Han of CMDP
            CMDP  | MA   | CMDP
            CMDP  | ''   | CMDP
            ZKRD  | HA   | world
            ZKRD  | ''   | world
            ''    | ''   | world
            """)
    void theNearestTableIsTaken(String registry, String ethnicity, String label) {
        assertThat(SETS.of(new Pool(registry, ethnicity))).map(HaplotypeTable::label).hasValue(label);
    }

    @Test
    void withoutATableForAnybodyStrangersHaveNone() {
        var sets = new HaplotypeSets(List.of(table("CMDP", "CMDP", "")));
        assertThat(sets.of(new Pool("ZKRD", ""))).isEmpty();
        assertThat(sets.of(Pool.ANY)).isEmpty();
    }

    @Test
    void aFileMaySayWhomItIsFor() throws IOException {
        var table = HaplotypeReader.read("t", new StringReader("# registry CMDP\n# ethnicity HA\nhap,pop,freq\nA*02:07~B*46:01,H,1\n"));
        assertThat(table.pool()).isEqualTo(new Pool("CMDP", "HA"));
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(textBlock = """
            A*02:07:01G,   A*02:07:01
            A*02:07P,      A*02:07
            A*02:07g,      A*02:07
            A*02:07,       A*02:07
            A*24:09N,      A*24:09N
            C*07:150Q,     C*07:150Q
            """)
    void namesMayBeGroups(String written, String read) throws IOException {
        var table = HaplotypeReader.read("t", new StringReader("hap,pop,freq\n" + written + ",H,1\n"));
        assertThat(table.haplotypes().getFirst().alleles()).extracting(Allele::toString).isEqualTo(Arrays.asList(read));
    }

    private static HaplotypeTable table(String label, String registry, String ethnicity) {
        return new HaplotypeTable(label, false, List.of(), List.of(), new Pool(registry, ethnicity));
    }
}
