package cn.yingchun.hla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlleleTest {
    @ParameterizedTest(name = "{0}: family {1}, {2} fields, protein {3}, null {4}")
    @CsvSource({
        "A*02:07,02,2,A*02:07,false",
        "A*02:07:01,02,3,A*02:07,false",
        "B*44:02:01:02S,44,4,B*44:02S,false",
        "A*01:01:01:02N,01,4,A*01:01N,true",
        "C*07:150Q,07,2,C*07:150Q,false",
        "Cw*04:09N,04,2,C*04:09N,true",
        "HLA-DPB1*1234:01,1234,2,DPB1*1234:01,false"})
    void aNameTellsItsFamilyItsProteinAndWhetherItIsExpressed(String text, String family, int fields, String protein, boolean silent) {
        var allele = Allele.of(text).orElseThrow();
        assertThat(allele.family()).isEqualTo(family);
        assertThat(allele.fields()).isEqualTo(fields);
        assertThat(allele.protein()).hasToString(protein);
        assertThat(allele.isNull()).isEqualTo(silent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A*02", "A*0207", "02:07", "A*02:7", "A*02:07:", "A*02:07X", "E*01:01", "A*2:07", "", "*02:07"})
    void whatIsNoNameIsNotTakenForOne(String text) {
        assertThat(Allele.of(text)).isEmpty();
    }

    @Test
    void allelesStandInTheOrderOfLociThenNames() {
        assertThat(Allele.of("B*07:02").orElseThrow()).isGreaterThan(Allele.of("A*80:01").orElseThrow());
        assertThat(Allele.of("A*02:07").orElseThrow()).isGreaterThan(Allele.of("A*02:01").orElseThrow());
    }
}
