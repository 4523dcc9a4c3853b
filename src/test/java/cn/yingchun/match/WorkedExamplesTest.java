package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.yingchun.match.wmda.Exercise;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Pairs of the WMDA exercise whose probabilities were worked out as fractions.
class WorkedExamplesTest {
    private static final Path FOLDER = Path.of(System.getProperty("yingchun.reference", "../shared/data"), "wmda-set3");
    private static final List<String> COLUMNS = List.of("A", "C", "B", "DRB1", "DQB1", "0", "1", "2");

    @TestFactory
    Stream<DynamicTest> everyWorkedExampleComesOutAsItsFraction() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the files of the WMDA exercise are not here: " + FOLDER);
        var examples = new ObjectMapper().readTree(Files.readString(FOLDER.resolve("worked-examples.json")));
        return StreamSupport.stream(examples.spliterator(), false)
                .map(example -> dynamicTest(example.get("case").asString(), () -> compare(example)));
    }

    private static void compare(JsonNode example) throws IOException {
        var out = new StringWriter();
        exercise(example).predict(out, () -> false);
        var cells = out.toString().lines().skip(1).findFirst().orElseThrow().split("\t");
        for (int column = 0; column < COLUMNS.size(); column++) {
            var fraction = example.get("exact").path(COLUMNS.get(column)).asString("0/1").split("/");
            var expected = Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
            assertThat(Double.parseDouble(cells[2 + column])).as(COLUMNS.get(column)).isCloseTo(expected, within(1e-9));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPercentOfTheConsensusFormIsRoundedHalfUp() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the files of the WMDA exercise are not here: " + FOLDER);
        var examples = new ObjectMapper().readTree(Files.readString(FOLDER.resolve("worked-examples.json")));
        return StreamSupport.stream(examples.spliterator(), false).map(example -> dynamicTest(example.get("case").asString(), () -> {
            var out = new StringWriter();
            exercise(example).consensus(out, () -> false);
            var cells = out.toString().strip().split(";");
            for (int locus = 0; locus < 5; locus++) {
                var value = example.get("exact").path(COLUMNS.get(locus)).asString("0/1");
                assertThat(cells[3 + 2 * locus]).as(COLUMNS.get(locus)).isEqualTo(percent(value));
                assertThat(cells[2 + 2 * locus]).isEqualTo(value.equals("0/1") ? "M" : value.equals("1/1") ? "A" : "P");
            }
            assertThat(cells[12]).isEqualTo(percent(example.get("exact").path("1").asString("0/1")));
            assertThat(cells[13]).isEqualTo(percent(example.get("exact").path("0").asString("0/1")));
        }));
    }

    /// In whole numbers, so that a half is a half.
    private static String percent(String fraction) {
        var parts = fraction.split("/");
        return String.valueOf((200 * Long.parseLong(parts[0]) + Long.parseLong(parts[1])) / (2 * Long.parseLong(parts[1])));
    }

    private static Exercise exercise(JsonNode example) throws IOException {
        try (var frequencies = Files.newInputStream(FOLDER.resolve("haplotype-frequencies.csv.gz"))) {
            return Exercise.read(frequencies, line(example, "patient"), line(example, "donor"));
        }
    }

    private static InputStream line(JsonNode example, String who) {
        var line = example.get(who).asString() + "%" + example.get(who + "_gl").asString() + "\n";
        return new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
    }
}
