package cn.yingchun.hla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.hla.haplotype.HaplotypeReader;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HaplotypeReaderTest {
    private static final String GOOD = "hap,pop,freq\nA*02:07~B*46:01,H,0.03\nA*11:01~B*13:01,H,1e-5\n";

    @Test
    void aTableKeepsItsLociAndItsLabel() throws IOException {
        var table = read(GOOD);
        assertThat(table.loci()).containsExactly(Locus.A, Locus.B);
        assertThat(table.label()).isEqualTo("table");
        assertThat(table.haplotypes()).hasSize(2);
        assertThat(table.modelled()).isFalse();
    }

    @Test
    void aModelledTableSaysSoInItsFile() throws IOException {
        assertThat(read("# modelled: nobody was counted\n" + GOOD).modelled()).isTrue();
    }

    @Test
    void gzippedAndPlainFilesReadAlike() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(GOOD.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(HaplotypeReader.read("table", new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(read(GOOD));
        assertThat(HaplotypeReader.read("table", new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)))).isEqualTo(read(GOOD));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A*02:07~B*46:01,H            | hla.haplotype.columns
            A*02:07~B*46:01,H,often      | hla.haplotype.frequency
            A*02:07~B*46:01,H,-0.1       | hla.haplotype.frequency
            A*02:07~B*46:01,H,NaN        | hla.haplotype.frequency
            A*02:07~B4601,H,0.1          | hla.haplotype.allele
            B*46:01~A*02:07,H,0.1        | hla.haplotype.loci
            A*02:07,H,0.1                | hla.haplotype.loci
            A*02:07~B*46:01,OTHER,0.1    | hla.haplotype.populations
            """)
    void aWrongLineIsToldByItsNumber(String line, String reason) {
        assertThatThrownBy(() -> read(GOOD + line)).isInstanceOfSatisfying(Unreadable.class, trouble -> {
            assertThat(trouble.key()).isEqualTo(reason);
            assertThat(trouble.arguments()).contains(4);
        });
    }

    @Test
    void aTableWithoutHaplotypesIsNone() {
        assertThatThrownBy(() -> read("hap,pop,freq\n")).isInstanceOfSatisfying(Unreadable.class,
                trouble -> assertThat(trouble.key()).isEqualTo("hla.haplotype.empty"));
    }

    private static HaplotypeTable read(String text) throws IOException {
        return HaplotypeReader.read("table", new StringReader(text));
    }
}
