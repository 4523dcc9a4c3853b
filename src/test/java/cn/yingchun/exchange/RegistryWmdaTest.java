package cn.yingchun.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.xml.WmdaWriter;
import cn.yingchun.hla.Allele;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.read.TypingReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryWmdaTest {
    private static final TypingReader READER = new TypingReader(
            new ShortList(Stream.of("A*02:07", "A*11:01", "B*46:01", "DRB1*09:01", "DRB4*01:03").map(name -> Allele.of(name).orElseThrow()).toList()));
    private static final String DONOR = """
            <DONOR><ID>CN-1</ID><GRID>2197041010000031617</GRID><BIRTH_DATE>1990-05-17</BIRTH_DATE><SEX>F</SEX><ABO>A</ABO><RHESUS>P</RHESUS>
            <HLA><A><DNA><FIELD1>02:07</FIELD1><FIELD2>11:01</FIELD2></DNA></A><B><SER><FIELD1>46</FIELD1></SER></B>
            <DRB1><DNA><FIELD1>09:01</FIELD1></DNA></DRB1><DRB4><DNA><FIELD1>01:03</FIELD1></DNA></DRB4></HLA>
            <IDM><CMV>G</CMV></IDM><STATUS>TU</STATUS><STAT_END_DATE>2027-01-31</STAT_END_DATE><CONTACT_DATE>2026-10-02</CONTACT_DATE>
            <WEIGHT>61</WEIGHT></DONOR>
            """;

    @TempDir
    private Path folder;
    private final List<RegistryDonor> taken = new ArrayList<>();

    private static String inventory(String donors) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<INVENTORIES><INVENTORY POOL=\"2197\" CONTENT_TYPE=\"D\" UPDATE_MODE=\"FULL\""
                + " SCHEMA_VERSION=\"2.2\">\n" + donors + "</INVENTORY></INVENTORIES>";
    }

    private RegistryReading read(String text, Charset charset) throws IOException {
        return RegistryFile.read(Files.write(folder.resolve("donors.xml"), text.getBytes(charset)), READER, taken::add, Progress.NONE);
    }

    private RegistryReading read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    @Test
    void aDonorOfAnInventoryIsTakenLikeARowOfTheRegistry() throws IOException {
        assertThat(read(inventory(DONOR)).troubles()).isEmpty();

        assertThat(taken).singleElement().satisfies(donor -> {
            assertThat(donor.code()).isEqualTo("CN-1");
            assertThat(donor.abo()).isEqualTo("A+");
            assertThat(donor.cmv()).isEqualTo(Cmv.P);
            assertThat(donor.hla().subList(0, 4)).containsExactly("A*02:07", "A*11:01", "B46", "");
            assertThat(donor.text(RegistryDonor.LOCI.indexOf("DRB345"), 0)).isEqualTo("DRB4*01:03");
            assertThat(donor.status()).isEqualTo(Availability.TU);
            assertThat(donor.more()).containsEntry("grid", "2197041010000031617").containsEntry("registry", "2197")
                    .containsEntry("status_until", "2027-01-31").containsEntry("contact_on", "2026-10-02");
        });
    }

    @Test
    void laterVersionsTellIdAndGridBehindWhatUnitsHaveToo() throws IOException {
        var later = DONOR.replace("<ID>CN-1</ID><GRID>2197041010000031617</GRID>", "").replace("<CONTACT_DATE>", "<ID>CN-2</ID><GRID>2197041010000031617</GRID><CONTACT_DATE>");

        assertThat(read(inventory(later).replace("\"2.2\"", "\"2.3\"")).troubles()).isEmpty();
        assertThat(taken).singleElement().satisfies(donor -> {
            assertThat(donor.code()).isEqualTo("CN-2");
            assertThat(donor.more()).containsEntry("grid", "2197041010000031617");
        });
    }

    @ParameterizedTest(name = "CMV {0} is {1}")
    @CsvSource(textBlock = """
            P, P
            B, P
            G, P
            M, P
            H, P
            N, N
            O, N
            Q, U""")
    void cmvIsReadByTheCodesOfEmdis(String code, String cmv) throws IOException {
        read(inventory(DONOR.replace("<CMV>G", "<CMV>" + code)));

        assertThat(taken).singleElement().satisfies(donor -> assertThat(donor.cmv()).isEqualTo(cmv.equals("U") ? Cmv.UNKNOWN : Cmv.valueOf(cmv)));
    }

    @Test
    void elementsAreWrittenInTheOrderOfTheSchemaAndAnAntigenBeforeTheDnaBesideIt() throws IOException {
        read(inventory(DONOR.replace("<HLA><A><DNA>", "<HLA><A><SER><FIELD1>2</FIELD1></SER><DNA>").replace("<HLA>", "<ETHN>ASNE</ETHN><HLA>")));
        var out = new ByteArrayOutputStream();
        try (var xml = new WmdaWriter(out, "2197", Instant.parse("2026-11-25T08:00:00Z"))) {
            taken.forEach(xml::write);
        }

        assertThat(Pattern.compile("<([A-Z0-9_]+)").matcher(out.toString(StandardCharsets.UTF_8)).results().map(found -> found.group(1)).toList())
                .containsExactly("INVENTORIES", "INVENTORY", "DONOR", "ID", "GRID", "BIRTH_DATE", "SEX", "ABO", "RHESUS", "ETHN", "HLA",
                        "A", "SER", "FIELD1", "DNA", "FIELD1", "FIELD2", "B", "SER", "FIELD1", "DRB1", "DNA", "FIELD1", "DRB4", "DNA", "FIELD1",
                        "IDM", "CMV", "STATUS", "STAT_END_DATE", "CONTACT_DATE", "WEIGHT");
    }

    @Test
    void thePeopleOfADonorIsNoCodeOfEmdis() throws IOException {
        read(inventory(DONOR.replace("<HLA>", "<ETHN>汉族</ETHN><HLA>")));
        var out = new ByteArrayOutputStream();
        try (var xml = new WmdaWriter(out, "2197", Instant.parse("2026-11-25T08:00:00Z"))) {
            taken.forEach(xml::write);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("ETHN");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2197041010000031617, 2197041010000031618, grid, exchange.cell.grid
            1990-05-17,          17.05.1990,          birth_date, exchange.cell.date
            <SEX>F,              <SEX>W,              sex, exchange.cell.sex
            <STATUS>TU,          <STATUS>XX,          status, exchange.cell.status
            <FIELD1>02:07,       <FIELD1>02:!7,       A_1, hla.read.name""")
    void whatCannotBeTakenIsNamedWithItsLine(String right, String wrong, String column, String key) throws IOException {
        var reading = read(inventory(DONOR.replace(right, wrong)));

        assertThat(taken).isEmpty();
        assertThat(reading.troubles()).first().satisfies(trouble -> {
            assertThat(trouble.line()).isEqualTo(3);
            assertThat(trouble.column()).isEqualTo(column);
            assertThat(trouble.key()).startsWith(key.substring(0, 8));
        });
    }

    @Test
    void entitiesAndBrokenFilesAreRefusedInOneSentence() {
        assertKey("exchange.wmda.unreadable", inventory(DONOR).replaceFirst("<INVENTORIES>", "<!DOCTYPE x [<!ENTITY a \"b\">]><INVENTORIES>"));
        assertKey("exchange.wmda.unreadable", inventory(DONOR).replace("</INVENTORIES>", ""));
        assertKey("exchange.wmda.none", inventory("").replace("\"D\"", "\"C\""));
    }

    @Test
    void textOfAnotherEncodingIsNotGuessed() {
        assertThatThrownBy(() -> read(inventory(DONOR.replace("CN-1", "演示")), Charset.forName("GBK")))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("exchange.file.encoding"));
    }

    @Test
    void whatIsWrittenIsReadBackTheSameAndNobodyWithoutAGridIsWritten() throws IOException {
        read(inventory(DONOR + DONOR.replace("CN-1", "CN-3").replace("<GRID>2197041010000031617</GRID>", "")));
        var out = new ByteArrayOutputStream();
        try (var xml = new WmdaWriter(out, "2197", Instant.parse("2026-11-25T08:00:00.5Z"))) {
            taken.forEach(xml::write);
            assertThat(xml.written()).isEqualTo(1);
            assertThat(xml.left()).isEqualTo(1);
        }
        var before = taken.getFirst();
        taken.clear();
        read(out.toString(StandardCharsets.UTF_8));

        assertThat(taken).containsExactly(before);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("SNAPSHOT_TIME=\"2026-11-25T08:00:00Z\"", "<SER>", "<CMV>P</CMV>");
    }

    private void assertKey(String key, String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo(key));
    }
}
