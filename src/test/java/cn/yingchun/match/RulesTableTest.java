package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The index of the matching rules R1 to R32: each is a table that a coordinator can read, found by its number.
class RulesTableTest {
    private static final int RULES = 32;
    /// The name of a table, up to its colon, such as `R17, R18`.
    private static final Pattern NAMED = Pattern.compile("@ParameterizedTest\\(name = \"((?:R[0-9]+(?:, )?)+)");
    /// A line of a table that begins with the number of its rule.
    private static final Pattern LINE = Pattern.compile("(?m)^ +(R[0-9]+) [^\"\\n]*\\|");
    private static final Pattern NUMBER = Pattern.compile("R([0-9]+)");

    @Test
    void everyRuleHasATable() throws IOException {
        var tables = new TreeMap<Integer, TreeSet<String>>();
        for (var room : new String[] {"hla", "match"}) {
            try (var files = Files.walk(Path.of("src/test/java/cn/yingchun", room))) {
                for (var file : files.filter(one -> one.toString().endsWith("Test.java")).toList()) {
                    note(tables, Files.readString(file), String.valueOf(file.getFileName()));
                }
            }
        }
        assertThat(tables.keySet()).as("rules with a table: " + tables).containsAll(IntStream.rangeClosed(1, RULES).boxed().toList());
    }

    private static void note(TreeMap<Integer, TreeSet<String>> tables, String source, String file) {
        for (var pattern : new Pattern[] {NAMED, LINE}) {
            pattern.matcher(source).results().forEach(found -> NUMBER.matcher(found.group(1)).results().forEach(
                    number -> tables.computeIfAbsent(Integer.valueOf(number.group(1)), _ -> new TreeSet<>()).add(file)));
        }
    }
}
