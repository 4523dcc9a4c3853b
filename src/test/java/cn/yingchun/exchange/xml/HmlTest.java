package cn.yingchun.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HmlTest {
    private static final String REPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <hml xmlns="http://schemas.nmdp.org/spec/hml/1.0.1" version="1.0.1">
              <hmlid root="1.2.3" extension="demo"/>
              <sample id="S-1" center-code="906">
                <collection-method>blood</collection-method>
                <typing gene-family="HLA" date="2026-11-20">
                  <allele-assignment date="2026-11-20" allele-db="IMGT/HLA" allele-version="3.58.0">
                    <glstring>
                      HLA-A*02:07+HLA-A*11:01
                    </glstring>
                  </allele-assignment>
                  <typing-method><sbt-ngs locus="HLA-A"/></typing-method>
                  <consensus-sequence>ACGT</consensus-sequence>
                </typing>
                <typing gene-family="HLA" date="2026-11-20">
                  <allele-assignment date="2026-11-20" allele-db="IMGT/HLA" allele-version="3.58.0">
                    <glstring>HLA-B*46:01+HLA-B*15:01/HLA-B*15:11</glstring>
                  </allele-assignment>
                </typing>
              </sample>
              <sample id="S-2"><typing gene-family="HLA"/></sample>
            </hml>
            """;

    @Test
    void aReportGivesItsSampleAsOneGlString() {
        assertThat(Hml.read(REPORT)).containsExactly(
                new HmlSample("S-1", "906", "2026-11-20", "3.58.0", "HLA-A*02:07+HLA-A*11:01^HLA-B*46:01+HLA-B*15:01/HLA-B*15:11"));
    }

    /// What the schema allows beside one GL string a locus.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            two halves of a locus               | <haploid locus="HLA-A" method="DNA" type="02:07"/><haploid locus="HLA-A" method="DNA" type="11:AB"/> | HLA-A*02:07+HLA-A*11:AB
            halves that say the locus themselves | <haploid locus="HLA-A" method="DNA" type="A*02:07"/>                                            | HLA-A*02:07
            halves of two loci                  | <haploid locus="HLA-A" method="DNA" type="02:07"/><haploid locus="HLA-B" method="DNA" type="46:01"/> | HLA-A*02:07^HLA-B*46:01
            an antigen beside them              | <haploid locus="HLA-A" method="DNA" type="02:07"/><haploid locus="HLA-A" method="SER" type="A2"/> | HLA-A*02:07
            the same once more as a GL string   | <haploid locus="HLA-A" method="DNA" type="02:07"/><glstring>HLA-A*02:07+HLA-A*02:07</glstring>  | HLA-A*02:07+HLA-A*02:07
            two GL strings                      | <glstring>HLA-A*02:07</glstring><glstring>HLA-B*46:01</glstring>                                | HLA-A*02:07^HLA-B*46:01
            a GL string that lies elsewhere     | <glstring uri="https://example.org/gl/7"/><glstring>HLA-A*02:07</glstring>                      | HLA-A*02:07""")
    void anAssignmentIsReadAsTheSchemaLetsItBeWritten(String what, String assignment, String gl) {
        assertThat(Hml.read(typing("HLA", assigned("2026-11-20", "3.58.0", assignment)))).as(what).singleElement()
                .satisfies(sample -> assertThat(sample.gl()).isEqualTo(gl));
    }

    @Test
    void ofSeveralAssignmentsTheNewestCountsWhereverItStands() {
        var old = assigned("2024-03-01", "3.55.0", "<glstring>HLA-A*02:01</glstring>");
        var newer = assigned("2026-11-20", "3.58.0", "<glstring>HLA-A*02:07</glstring>");

        assertThat(List.of(typing("HLA", old + newer), typing("HLA", newer + old))).allSatisfy(report -> assertThat(Hml.read(report)).singleElement()
                .isEqualTo(new HmlSample("S-1", "", "2026-11-20", "3.58.0", "HLA-A*02:07")));
    }

    @Test
    void otherGeneFamiliesAreNoHlaTyping() {
        var kir = typing("KIR", assigned("2026-11-20", "2.13.0", "<glstring>KIR2DL1*001</glstring>"));

        assertThatThrownBy(() -> Hml.read(kir)).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("exchange.hml.none"));
    }

    private static String typing(String family, String inside) {
        return "<hml xmlns=\"http://schemas.nmdp.org/spec/hml/1.0.1\" version=\"1.0.1\"><sample id=\"S-1\"><typing gene-family=\"" + family
                + "\" date=\"2026-11-20\">" + inside + "<typing-method><sso scores=\"18\"/></typing-method></typing></sample></hml>";
    }

    private static String assigned(String on, String release, String inside) {
        return "<allele-assignment date=\"" + on + "\" allele-db=\"IMGT/HLA\" allele-version=\"" + release + "\">" + inside + "</allele-assignment>";
    }

    @Test
    void aFileOfThisComputerCannotBeReadThroughAnEntity(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "HLA-A*01:01+HLA-A*02:01");
        var attack = REPORT.replaceFirst("<hml ", "<!DOCTYPE hml [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><hml ")
                .replace("HLA-A*02:07+HLA-A*11:01", "&x;");
        assertThatThrownBy(() -> Hml.read(attack)).isInstanceOf(Trouble.class);
    }

    @Test
    void entitiesThatGrowAreRefused() {
        var attack = REPORT.replaceFirst("<hml ", "<!DOCTYPE hml [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><hml ");
        assertThatThrownBy(() -> Hml.read(attack)).isInstanceOf(Trouble.class);
    }

    @Test
    void whatIsNoReportIsOneSentence() {
        assertThatThrownBy(() -> Hml.read("<html><body>not found</body></html>")).isInstanceOfSatisfying(Trouble.class,
                trouble -> assertThat(trouble.key()).isEqualTo("exchange.hml.none"));
        assertThatThrownBy(() -> Hml.read("<hml><sample")).isInstanceOfSatisfying(Trouble.class,
                trouble -> assertThat(trouble.key()).isEqualTo("exchange.hml.unreadable"));
    }
}
