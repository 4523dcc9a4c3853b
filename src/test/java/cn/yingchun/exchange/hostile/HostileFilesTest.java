package cn.yingchun.exchange.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.RegistryImport;
import cn.yingchun.exchange.grid.GridFile;
import cn.yingchun.exchange.reference.ReferenceShelf;
import cn.yingchun.exchange.xml.Hml;
import cn.yingchun.hla.Allele;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.Unreadable;
import cn.yingchun.hla.haplotype.HaplotypeReader;
import cn.yingchun.hla.nomenclature.InventedRelease;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.audit.SignedExport;
import cn.yingchun.store.lists.DonorFilter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Gives every reader of files spoiled ones: each is taken or refused with one clear sentence, nothing is half taken, and a
/// file that would unfold without end is stopped.
class HostileFilesTest {
    private static final TypingReader READER = new TypingReader(
            new ShortList(Stream.of("A*02:07", "A*11:01", "B*46:01", "DRB1*09:01").map(name -> Allele.of(name).orElseThrow()).toList()));
    private static final String CSV = "donor_id,sex,birth_date,abo,cmv,weight_kg,A_1,A_2,B_1,B_2,C_1,C_2,DRB1_1,DRB1_2,DQB1_1,DQB1_2,name,phone\n"
            + IntStream.range(0, 12).mapToObj(i -> "D" + i + ",F,1990-05-17,A+,P,61,A*02:07,A*11:01,B*46:01,,,,DRB1*09:XX,,,,演示·张" + i + ",1380000000" + i % 10)
                    .reduce("", (one, line) -> one + line + "\n");

    private static final String WMDA = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<INVENTORIES><INVENTORY POOL=\"2197\" CONTENT_TYPE=\"D\" UPDATE_MODE=\"FULL\""
            + " SCHEMA_VERSION=\"2.2\">\n" + IntStream.range(0, 6).mapToObj("""
            <DONOR><ID>CN-%d</ID><BIRTH_DATE>1990-05-17</BIRTH_DATE><SEX>F</SEX><ABO>A</ABO><RHESUS>P</RHESUS>
            <HLA><A><DNA><FIELD1>02:07</FIELD1><FIELD2>11:01</FIELD2></DNA></A><B><SER><FIELD1>46</FIELD1></SER></B>
            <DRB1><DNA><FIELD1>09:01</FIELD1></DNA></DRB1></HLA><IDM><CMV>G</CMV></IDM><STATUS>AV</STATUS><WEIGHT>61</WEIGHT></DONOR>
            """::formatted).reduce("", String::concat) + "</INVENTORY></INVENTORIES>";
    private static final String HML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <hml xmlns="http://schemas.nmdp.org/spec/hml/1.0.1" version="1.0.1"><sample id="S-1" center-code="906">
            <typing gene-family="HLA" date="2026-11-20"><allele-assignment date="2026-11-20" allele-db="IMGT/HLA" allele-version="3.58.0">
            <glstring>HLA-A*02:07+HLA-A*11:01</glstring></allele-assignment></typing></sample></hml>
            """;

    @TempDir
    Path folder;

    /// The kinds of file that people bring.
    enum Kind { REGISTRY, REGISTRY_GZ, RELEASE_ZIP, CODES, HAPLOTYPES, GL, SHEET_XLSX, SHEET_CSV, SIGNED_AUDIT, REGISTRY_WMDA, HML }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void someHundredSpoiledFilesOfEachKindAreTakenOrRefusedWithASentence(Kind kind) throws IOException {
        spoil(kind, kind == Kind.RELEASE_ZIP ? 100 : 200);
    }

    @ParameterizedTest
    @Tag("soak")
    @EnumSource(Kind.class)
    void tenThousandSpoiledFilesOfEachKindAreTakenOrRefusedWithASentence(Kind kind) throws IOException {
        spoil(kind, 10_000);
    }

    private void spoil(Kind kind, int count) throws IOException {
        try (var office = Offices.create(folder.resolve("office"))) {
            var good = good(kind, office);
            var mutations = new Mutations(kind.ordinal() + 1L);
            var refused = new TreeMap<String, Integer>();
            var taken = 0;
            for (int i = 0; i < count; i++) {
                var file = Files.write(folder.resolve("spoiled" + ending(kind)), mutations.of(good));
                var sentence = read(kind, file, office);
                if (sentence.isEmpty()) {
                    taken++;
                } else {
                    refused.merge(sentence, 1, Integer::sum);
                    assertThat(Words.ZH.has(sentence)).as("a sentence for %s", sentence).isTrue();
                }
            }
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
            System.out.printf("store: %,d spoiled files of kind %s: 0 crashes, 0 half taken; %,d taken, %,d refused %s%n",
                    count, kind, taken, count - taken, refused);
        }
    }

    /// The key of the sentence with which the file was refused; blank if it was taken.
    private String read(Kind kind, Path file, Office office) throws IOException {
        try {
            return switch (kind) {
                case REGISTRY, REGISTRY_GZ, REGISTRY_WMDA -> registry(file, office);
                case RELEASE_ZIP -> {
                    var reading = new ReferenceShelf(folder.resolve("shelf")).takeRelease(file);
                    yield reading.release().isPresent() ? "" : reading.troubles().getFirst().key();
                }
                case CODES -> new ReferenceShelf(folder.resolve("shelf")).takeCodes(file) >= 0 ? "" : "never";
                case HAPLOTYPES -> HaplotypeReader.read("spoiled", new ByteArrayInputStream(Files.readAllBytes(file))).loci().isEmpty() ? "never" : "";
                case GL -> READER.gl(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).refused().isEmpty()
                        ? "" : "cli.search.refused";
                case SHEET_XLSX, SHEET_CSV -> GridFile.read(file).lines().size() >= 0 ? "" : "never";
                case HML -> Hml.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).isEmpty() ? "never" : "";
                case SIGNED_AUDIT -> SignedExport.check(file, Progress.NONE).sha256().isEmpty() ? "never" : "";
            };
        } catch (Trouble trouble) {
            return trouble.key();
        } catch (Unreadable unreadable) {
            return unreadable.key();
        } catch (IOException unreadableDisk) {
            return "exchange.file.unreadable";
        }
    }

    private static String registry(Path file, Office office) {
        var before = office.donors().count(DonorFilter.ALL);
        var facts = office.writtenHere();
        var result = new RegistryImport(office, READER).take(file, Progress.NONE);
        if (result.counts().isEmpty()) {
            assertThat(office.donors().count(DonorFilter.ALL)).as("nothing half taken").isEqualTo(before);
            assertThat(office.writtenHere()).isEqualTo(facts);
            return "exchange.import.refused";
        }
        assertThat(office.donors().count(DonorFilter.ALL)).isEqualTo(before + result.counts().get().added());
        return "";
    }

    private static String ending(Kind kind) {
        return switch (kind) {
            case REGISTRY, SHEET_CSV -> ".csv";
            case REGISTRY_GZ -> ".csv.gz";
            case RELEASE_ZIP -> ".zip";
            case CODES, GL -> ".txt";
            case HAPLOTYPES -> ".freq";
            case SHEET_XLSX -> ".xlsx";
            case REGISTRY_WMDA, HML -> ".xml";
            case SIGNED_AUDIT -> ".jsonl";
        };
    }

    private byte[] good(Kind kind, Office office) throws IOException {
        return switch (kind) {
            case REGISTRY, SHEET_CSV -> CSV.getBytes(StandardCharsets.UTF_8);
            case REGISTRY_GZ -> gz(CSV.getBytes(StandardCharsets.UTF_8));
            case RELEASE_ZIP -> release();
            case CODES -> "*\tCODE\tSUBTYPE\n\n\tAB\t01/02\n\tAC\t01/03\n\tXYZ\t02:01/02:07/11:01\n".getBytes(StandardCharsets.UTF_8);
            case HAPLOTYPES -> "hap,pop,freq\nA*02:07~B*46:01,H,0.5\nA*11:01~B*46:01,H,0.25\n".getBytes(StandardCharsets.UTF_8);
            case GL -> "A*02:07+A*11:01^B*46:01+B*46:01^DRB1*09:01+DRB1*09:XX".getBytes(StandardCharsets.UTF_8);
            case SHEET_XLSX -> sheet();
            case REGISTRY_WMDA -> WMDA.getBytes(StandardCharsets.UTF_8);
            case HML -> HML.getBytes(StandardCharsets.UTF_8);
            case SIGNED_AUDIT -> {
                var file = folder.resolve("audit.jsonl");
                office.books().exportSigned(file, "演示", office.latest(50));
                yield Files.readAllBytes(file);
            }
        };
    }

    private static byte[] gz(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] release() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : InventedRelease.FILES.texts().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] sheet() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("供者");
            for (int row = 0; row < 8; row++) {
                for (int column = 0; column < 6; column++) {
                    sheet.value(row, column, row == 0 ? "列" + column : "演示·" + row + column);
                }
            }
        }
        return out.toByteArray();
    }

    @Test
    void aGzipBombIsStoppedBeforeItFillsTheMemory() throws IOException {
        var bomb = folder.resolve("bomb.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            out.write(CSV.getBytes(StandardCharsets.UTF_8));
            fill(out, 64);
        }
        try (var office = Offices.create(folder.resolve("office"))) {
            assertThat(registry(bomb, office)).isEqualTo("exchange.import.refused");
        } catch (Trouble refused) {
            assertThat(refused.key()).startsWith("exchange.");
        }
    }

    @Test
    void aSheetThatUnfoldsWithoutEndIsRefused() throws IOException {
        var bomb = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            fill(zip, 300);
        }
        assertThatThrownBy(() -> GridFile.read(bomb)).isInstanceOf(Trouble.class);
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        var block = new byte[1 << 20];
        java.util.Arrays.fill(block, (byte) 'x');
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    @Test
    void aSheetOfABloodDriveReadsAlikeInEveryEncodingThatOfficesUse() throws IOException {
        for (var encoding : List.of("UTF-8", "GB18030", "GBK")) {
            var file = Files.write(folder.resolve(encoding + ".csv"), CSV.getBytes(encoding));
            assertThat(GridFile.read(file).lines().getFirst().cells()).as(encoding).contains("演示·张0");
        }
    }
}
