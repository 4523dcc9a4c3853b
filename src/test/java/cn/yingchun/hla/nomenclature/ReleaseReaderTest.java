package cn.yingchun.hla.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.hla.read.Remark;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A release is taken whole or not at all, and every fault has its sentence.
class ReleaseReaderTest {
    @ParameterizedTest(name = "{0} with the line {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hla_nom.txt         | A*;91:50                  | hla_nom.txt 30 A*;91:50
            hla_nom.txt         | A*;91-50;20200101;;;      | hla_nom.txt 30 91-50
            hla_nom_p.txt       | A*;91:77;91:77P           | hla_nom_p.txt 15 91:77
            hla_nom_p.txt       | A*;91:02:01               | hla_nom_p.txt 15 A*;91:02:01
            hla_nom_g.txt       | A*;91:01:01:01/91:0       | hla_nom_g.txt 21 A*;91:01:01:01/91:0
            rel_dna_ser.txt     | A*;91:03;91               | rel_dna_ser.txt 20 A*;91:03;91
            rel_ser_ser.txt     | A;x;1/2;                  | rel_ser_ser.txt 5 A;x;1/2;
            Deleted_alleles.txt | X3,9109                   | Deleted_alleles.txt 5 X3,9109
            Allele_status.txt   | A*91:03,8                 | Allele_status.txt 9 A*91:03,8
            dpb_tce.csv         | DPB1*91                   | dpb_tce.csv 9 DPB1*91
            """)
    void aLineThatCannotBeReadIsNamedByFileAndLine(String file, String line, String told) throws IOException {
        var damaged = InventedRelease.FILES.with(file, InventedRelease.FILES.texts().get(file) + line + "\n");
        var reading = ReleaseReader.read(damaged);
        assertThat(reading.release()).isEmpty();
        assertThat(reading.troubles()).extracting(Remark::key).containsExactly("nomenclature.line.malformed");
        assertThat(told).isEqualTo(String.join(" ", reading.troubles().getFirst().arguments().stream().map(Object::toString).toList()));
    }

    @ParameterizedTest
    @CsvSource({"hla_nom.txt", "hla_nom_p.txt", "hla_nom_g.txt"})
    void aReleaseWithoutAFileOfNamesIsRefused(String file) throws IOException {
        var reading = ReleaseReader.read(InventedRelease.FILES.without(file));
        assertThat(reading.release()).isEmpty();
        assertThat(reading.troubles()).contains(Remark.of("nomenclature.file.missing", file));
    }

    @ParameterizedTest
    @CsvSource({"rel_dna_ser.txt", "rel_ser_ser.txt", "Deleted_alleles.txt", "Allele_status.txt", "dpb_tce.csv"})
    void aReleaseWithoutAnotherFileIsTakenAndSaysWhatItCannotTell(String file) throws IOException {
        var reading = ReleaseReader.read(InventedRelease.FILES.without(file));
        assertThat(reading.release()).isPresent();
        assertThat(reading.notices()).containsExactly(Remark.of("nomenclature.file.without", file));
    }

    @Test
    void filesOfTwoReleasesAreNotMixed() throws IOException {
        var newer = InventedRelease.FILES.texts().get("hla_nom_p.txt").replace("1.0.0", "1.1.0");
        var reading = ReleaseReader.read(InventedRelease.FILES.with("hla_nom_p.txt", newer));
        assertThat(reading.release()).isEmpty();
        assertThat(reading.troubles()).containsExactly(Remark.of("nomenclature.version.mixed", "Invented 1.0.0, Invented 1.1.0"));
    }

    @Test
    void aReleaseThatDoesNotTellItsVersionIsRefused() throws IOException {
        var texts = new java.util.HashMap<>(InventedRelease.FILES.texts());
        texts.replaceAll((_, text) -> text.replaceFirst("# version:.*", "# nothing"));
        assertThat(ReleaseReader.read(new TextFiles(texts)).troubles()).containsExactly(Remark.of("nomenclature.version.missing"));
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        var reading = ReleaseReader.read(InventedRelease.FILES.with("rel_ser_ser.txt", "# version: Invented 1.0.0\n"));
        assertThat(reading.troubles()).containsExactly(Remark.of("nomenclature.file.empty", "rel_ser_ser.txt"));
    }

    @Test
    void aWrongFileDoesNotGiveASentenceForEachOfItsLines() throws IOException {
        var wrong = "# version: Invented 1.0.0\n" + "quite another thing\n".repeat(10_000);
        var reading = ReleaseReader.read(InventedRelease.FILES.with("hla_nom.txt", wrong));
        assertThat(reading.troubles()).hasSize(51);
        assertThat(reading.troubles().getLast()).isEqualTo(Remark.of("nomenclature.line.more", 50));
    }

    @Test
    void aTableOfTceGroupsWithoutItsColumnIsTold() throws IOException {
        var reading = ReleaseReader.read(InventedRelease.FILES.with("dpb_tce.csv", "Allele,Group\nDPB1*91:01:01,3\n"));
        assertThat(reading.troubles()).containsExactly(Remark.of("nomenclature.column.missing", "dpb_tce.csv", "V2_Assignment"));
    }

    @Test
    void everyTroubleHasASentenceInBothLanguages() throws IOException {
        var reading = ReleaseReader.read(InventedRelease.FILES.with("hla_nom.txt", "A*;1\n"));
        assertThat(reading.troubles()).isNotEmpty().allSatisfy(remark -> {
            var where = remark.arguments().getFirst().toString();
            assertThat(Words.ZH.say(remark.key(), remark.arguments().toArray())).contains(where);
            assertThat(Words.EN.say(remark.key(), remark.arguments().toArray())).contains(where);
        });
    }
}
