package cn.yingchun.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.table.PipeTable;
import cn.yingchun.domain.table.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The index of the acceptance tables (`src/test/resources/house/acceptance.psv`): each row names tests that are there, or says
/// what of it is not shown.
class AcceptanceTest {
    private static List<Row> rows() throws IOException {
        return PipeTable.of("acceptance", Files.readAllLines(Path.of("src/test/resources/house/acceptance.psv"), StandardCharsets.UTF_8)).rows();
    }

    @Test
    void everyRowOfTheTablesStandsInTheIndex() throws IOException {
        var wanted = Stream.of(IntStream.rangeClosed(1, 13).mapToObj(i -> "R" + i), Stream.of("R7b"), IntStream.rangeClosed(1, 15).mapToObj(i -> "X" + i),
                        IntStream.rangeClosed(1, 9).mapToObj(i -> "S" + i))
                .flatMap(it -> it).toList();
        assertThat(rows()).extracting(row -> row.text("row")).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        for (var row : rows()) {
            var tests = row.text("tests").isBlank() ? new String[0] : row.text("tests").split(" ");
            assertThat(tests.length > 0 || !row.text("short").equals("-")).as(row.text("row")).isTrue();
            for (var test : tests) {
                var parts = test.split("#");
                assertThat(source(parts[0])).as(row.text("row") + " " + test).contains("void " + parts[1] + "(");
            }
        }
    }

    private static String source(String test) throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.getFileName().toString().equals(test + ".java")).findFirst().map(AcceptanceTest::text).orElse("");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
