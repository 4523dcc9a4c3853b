package cn.yingchun.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
