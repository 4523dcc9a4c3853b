package cn.yingchun.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.say.Cancelled;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.hla.Allele;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.read.TypingReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryCsvTest {
    private static final String HEADER = "donor_id,sex,birth_date,abo,cmv,weight_kg,A_1,A_2,B_1,B_2,C_1,C_2,DRB1_1,DRB1_2,DQB1_1,DQB1_2\n";
    private static final String GOOD = "D1,F,1990-05-17,A+,P,61,A*02:07,A*11:01,B*46:01,,,,DRB1*09:XX,,,\n";
    private static final TypingReader READER = new TypingReader(
            new ShortList(Stream.of("A*02:07", "A*11:01", "B*46:01", "DRB1*09:01").map(name -> Allele.of(name).orElseThrow()).toList()));

    @TempDir
    Path folder;

    private final List<RegistryDonor> taken = new ArrayList<>();

    @Test
    void aSoundRowBecomesADonor() throws IOException {
        var reading = read(HEADER + GOOD);

        assertThat(reading.isSound()).isTrue();
        assertThat(taken).singleElement().satisfies(donor -> {
            assertThat(donor.code()).isEqualTo("D1");
            assertThat(donor.sex()).isEqualTo(Sex.F);
            assertThat(donor.birthDate()).hasToString("1990-05-17");
            assertThat(donor.cmv()).isEqualTo(Cmv.P);
            assertThat(donor.weightKg()).isEqualTo(61);
            assertThat(donor.text(0, 0)).isEqualTo("A*02:07");
            assertThat(donor.text(1, 1)).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,F,1990-05-17,A+,P,61         | Line 2, column donor_id: is blank. Every donor needs the registry's number.
            4.10105E+17,F,1990-05-17,,,   | Line 2, column donor_id: "4.10105E+17" is a number that a spreadsheet has rounded
            D1,X,1990-05-17,,,            | Line 2, column sex: "X" is not a sex
            D1,F,17.5.1990,,,             | Line 2, column birth_date: "17.5.1990" is not a date
            D1,F,1990-02-30,,,            | Line 2, column birth_date: "1990-02-30" is not a date
            D1,F,1990-05-17,C+,,          | Line 2, column abo: "C+" is not a blood group
            D1,F,1990-05-17,,Q,           | Line 2, column cmv: "Q" is not a CMV result
            D1,F,1990-05-17,,,3000        | Line 2, column weight_kg: "3000" is not a weight
            """)
    void eachWrongCellSaysItsLineAndReason(String start, String sentence) throws IOException {
        var reading = read(HEADER + start + ",A*02:07,,B*46:01,,,,,,,\n");

        assertThat(taken).isEmpty();
        assertThat(reading.troubles().getFirst().in(Words.EN)).startsWith(sentence);
    }

    @Test
    void fullWidthDigitsAndSpacesAreReadAsMeant() throws IOException {
        read(HEADER + " D１ ,F,１９９０-05-17,A+,P,６１,A*02:07,,B*46:01,,,,,,,\n");

        assertThat(taken).singleElement().satisfies(donor -> {
            assertThat(donor.code()).isEqualTo("D1");
            assertThat(donor.weightKg()).isEqualTo(61);
        });
    }

    @Test
    void theSameNumberTwiceNamesTheFirstLine() throws IOException {
        var reading = read(HEADER + GOOD + GOOD);

        assertThat(reading.troubles().getFirst().in(Words.EN)).isEqualTo("Line 3, column donor_id: the same donor number stands in line 2 already.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A*02:O7        | a letter O for a nought
            HLA            | no name at all
            A*77:01        | no such first field
            B*46:01        | another locus
            A*02:07;A*11:01 | two typings in one cell
            """)
    void whatIsNoHlaIsRefusedAndNamedByItsColumn(String typing, String why) throws IOException {
        var reading = read(HEADER + GOOD.replace("A*11:01", typing));

        assertThat(reading.troubles()).as(why).singleElement().extracting(RowTrouble::column).isEqualTo("A_2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A*02:07", "A*02:07:01G", "A*02:XX", "A*02:AB", "A2", "A*02:07/A*11:01", "A*02:9999", "NEW", ""})
    void everyWayToWriteATypingIsTaken(String typing) throws IOException {
        assertThat(read(HEADER + GOOD.replace("A*11:01", typing)).isSound()).isTrue();
    }

    @Test
    void aShortRowIsRefusedAndTheRestIsStillRead() throws IOException {
        var reading = read(HEADER + "D0,F\n" + GOOD);

        assertThat(reading.rows()).isEqualTo(2);
        assertThat(reading.troubles()).singleElement().extracting(RowTrouble::line).isEqualTo(2L);
        assertThat(taken).hasSize(1);
    }

    @Test
    void unknownColumnsAreReported() throws IOException {
        var reading = read(HEADER.strip() + ",shoe_size\n" + GOOD.strip() + ",43\n");

        assertThat(reading.unknownColumns()).containsExactly("shoe_size");
        assertThat(taken).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | exchange.file.empty
            a,b,c                    | exchange.header.missing
            donor_id,donor_id        | exchange.header.twice
            """)
    void aFileThatIsNoRegistryFileIsRefusedInOneSentence(String text, String key) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo(key));
    }

    @Test
    void otherEncodingsAreRefusedNotGuessed() throws IOException {
        var file = folder.resolve("gbk.csv");
        Files.write(file, (HEADER.strip() + ",name\n" + GOOD.strip() + ",演示\n").getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> read(file, Progress.NONE)).isInstanceOfSatisfying(Trouble.class,
                trouble -> assertThat(trouble.key()).isEqualTo("exchange.file.encoding"));
    }

    @Test
    void aByteOrderMarkAndGzipAreNoObstacle() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(("\uFEFF" + HEADER + GOOD).getBytes(StandardCharsets.UTF_8));
        }
        var file = Files.write(folder.resolve("r.csv.gz"), bytes.toByteArray());

        assertThat(read(file, Progress.NONE).isSound()).isTrue();
    }

    @Test
    void aFileThatUnpacksToFarMoreThanItShouldIsNotRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(HEADER.getBytes(StandardCharsets.UTF_8));
            var blanks = "\n".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 3_000; i++) {
                gzip.write(blanks);
            }
        }
        var file = Files.write(folder.resolve("bomb.csv.gz"), bytes.toByteArray());

        assertThatThrownBy(() -> read(file, Progress.NONE)).isInstanceOfSatisfying(Trouble.class,
                trouble -> assertThat(trouble.key()).isEqualTo("exchange.file.bomb"));
    }

    @Test
    void aQuotationMarkNeverClosedIsNamedByItsPlace() {
        assertThatThrownBy(() -> read(HEADER + "\"D1" + "x".repeat(2_000_000)))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("exchange.file.broken"));
    }

    @Test
    void readingStopsWhenThePersonNoLongerWantsIt() throws IOException {
        var text = new StringBuilder(HEADER);
        for (int i = 0; i < 5_000; i++) {
            text.append(GOOD.replace("D1", "D" + i));
        }
        var file = Files.writeString(folder.resolve("r.csv"), text);

        assertThatThrownBy(() -> read(file, new Progress() {
            @Override
            public void at(double share, String key) {}

            @Override
            public boolean cancelled() {
                return taken.size() >= 2_000;
            }
        })).isInstanceOf(Cancelled.class);
        assertThat(taken).hasSizeLessThan(3_000);
    }

    @Test
    void whatIsWrittenIsReadAgainTheSame() throws IOException {
        read(HEADER + GOOD);
        var donor = taken.getFirst();
        var file = folder.resolve("out.csv");
        try (var writer = new RegistryCsvWriter(file)) {
            writer.write(donor);
        }
        taken.clear();
        read(file, Progress.NONE);

        assertThat(taken).containsExactly(donor);
    }

    private RegistryReading read(String text) throws IOException {
        return read(Files.writeString(folder.resolve("r.csv"), text), Progress.NONE);
    }

    private RegistryReading read(Path file, Progress progress) {
        return RegistryCsv.read(file, READER, taken::add, progress);
    }
}
