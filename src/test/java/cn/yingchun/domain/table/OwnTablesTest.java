package cn.yingchun.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.checklist.Checklist;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A province sets its practice otherwise without anybody who programs, and what rests on law or a source stays.
class OwnTablesTest {
    private static final String COLUMNS = "id|section|zh|en|who|anchor|from|to|target|unit|blocking|when|proof|evidence|valid|valid_unit|valid_on|cover|rests_on|people|skip|edit|source";

    @TempDir
    private Path folder;

    @BeforeEach
    void pointToTheFolder() {
        System.setProperty(OwnTables.FOLDER, folder.toString());
    }

    @AfterEach
    void asShipped() {
        System.clearProperty(OwnTables.FOLDER);
        OwnTables.forget();
    }

    private static List<String> shipped(String table) {
        try (var in = Objects.requireNonNull(OwnTables.class.getResourceAsStream("/casework/" + table + ".psv"))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void own(String table, String... lines) {
        try {
            Files.write(folder.resolve(table + ".psv"), Arrays.asList(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String change(String line, List<String> columns, String column, String cell) {
        var cells = Arrays.asList(line.split("\\|", -1));
        cells.set(columns.indexOf(column), cell);
        return String.join("|", cells);
    }

    /// In each table with practice in it, one such row is set otherwise; that row alone reads otherwise then.
    @ParameterizedTest
    @ValueSource(strings = {"alarms", "attempts", "awards", "checklist", "dayparts", "deferrals", "event-duties", "letter-policies", "signers"})
    void oneRowOfPracticeIsSetOtherwiseAndTheRestStays(String table) {
        var lines = shipped(table);
        var columns = List.of(lines.getFirst().split("\\|"));
        var practice = lines.stream().skip(1).filter(line -> {
            var cells = line.split("\\|", -1);
            return columns.contains("edit") ? cells[columns.indexOf("edit")].equals("yes") : cells[columns.indexOf("source")].equals("EK");
        }).findFirst().orElseThrow();
        var before = PipeTable.read("casework/" + table + ".psv").rows();
        own(table, lines.getFirst(), change(practice, columns, "source", "our notice 7"));
        var after = PipeTable.read("casework/" + table + ".psv").rows();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after).filteredOn(row -> row.text("source").equals("our notice 7")).singleElement()
                .satisfies(row -> assertThat(row.text(columns.getFirst())).isEqualTo(practice.split("\\|")[0].strip()));
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).text(columns.getFirst())).isEqualTo(before.get(i).text(columns.getFirst()));
        }
    }

    @Test
    void aProvinceThatHoldsAnElectrocardiogramNinetyDaysSaysSoInOneLine() {
        var line = shipped("checklist").stream().filter(one -> one.startsWith("C34|")).findFirst().orElseThrow();
        own("checklist", COLUMNS, change(line, List.of(COLUMNS.split("\\|")), "valid", "90"));
        assertThat(Checklist.load().item("C34").expiry().toString()).contains("90");
        assertThat(Checklist.load().items()).hasSize(83);
    }

    @Test
    void thirtyDaysOfInfectionMarkersRestOnASourceAndStay() {
        var line = shipped("checklist").stream().filter(one -> one.startsWith("C31|")).findFirst().orElseThrow();
        var columns = List.of(COLUMNS.split("\\|"));
        own("checklist", COLUMNS, change(line, columns, "valid", "60"));
        assertThat(Checklist.load().item("C31").expiry().toString()).contains("30").doesNotContain("60");
        assertThat(refusals()).anyMatch(sentence -> sentence.contains("C31") && sentence.contains("checklist.psv:2"));
    }

    @Test
    void theHolidaysOfANewYearAreWrittenIntoTheFolderWhenTheNoticeIsOut() {
        var day = LocalDate.of(2031, 1, 23);
        assertThat(WorkCalendar.load().isWorkday(day)).isTrue();
        own("holidays-cn", "year|zh|en|off_from|off_to|worked|notice", "2031|春节|Spring Festival|2031-01-22|2031-01-28|2031-01-19|演示通知");
        assertThat(WorkCalendar.load().isWorkday(day)).isFalse();
        assertThat(WorkCalendar.load().isWorkday(LocalDate.of(2031, 1, 19))).as("a Sunday worked for it").isTrue();
    }

    @Test
    void aRowThatMeansNothingIsLeftOutAndSaidAndTheShippedOneHolds() {
        var line = shipped("checklist").stream().filter(one -> one.startsWith("C34|")).findFirst().orElseThrow();
        own("checklist", COLUMNS, change(line, List.of(COLUMNS.split("\\|")), "valid", "ninety"));
        assertThat(Checklist.load().item("C34").expiry().toString()).contains("56");
        assertThat(refusals()).anyMatch(sentence -> sentence.contains("checklist.psv:2") && sentence.contains("ninety"));
        own("signers", "role|for", "COUNTY|NURSE");
        assertThat(PipeTable.read("casework/signers.psv").rows()).hasSize(shipped("signers").size() - 1);
        assertThat(refusals()).anyMatch(sentence -> sentence.contains("role|for|edit|source"));
    }

    @Test
    void whatAPersonMaySeeIsNoPractice() {
        var lines = shipped("rights");
        own("rights", lines.getFirst(), lines.get(1));
        assertThat(OwnTables.present()).isEmpty();
    }

    private static List<String> refusals() {
        return OwnTables.refused().stream().map((Trouble one) -> one.in(Words.EN)).toList();
    }
}
