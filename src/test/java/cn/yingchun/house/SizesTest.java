package cn.yingchun.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Small files, short methods, few parameters, full packages split: measured on every run, never loosened to pass.
class SizesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern METHOD = Pattern.compile(
            "^ {4}(?: {4})*(?!return|else|new|throw|case|record|\\.)[\\w@<].*\\b\\w+\\(.*$");
    private static final List<String> EMPTY_WORDS = List.of("Manager", "Helper", "Util", "Utils", "Impl", "Data", "Info", "Processor", "Handler");

    private static Map<Path, List<String>> files;

    @BeforeAll
    static void readTheHouse() throws IOException {
        try (var walk = Files.walk(MAIN)) {
            files = walk.filter(path -> path.toString().endsWith(".java"))
                    .collect(Collectors.toMap(path -> path, SizesTest::lines));
        }
    }

    @Test
    void noFileIsLongerThan300Lines() {
        assertThat(files.entrySet()).filteredOn(file -> file.getValue().size() > 300)
                .extracting(file -> file.getKey() + " " + file.getValue().size()).isEmpty();
    }

    @Test
    void nineFilesOfTenHaveUnder200LinesAndHalfAtMost80() {
        var sizes = files.values().stream().map(List::size).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).as("median lines a file").isLessThanOrEqualTo(80);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine of ten files").isLessThan(200);
    }

    @Test
    void noMethodIsLongerThan40Lines() {
        var longOnes = new ArrayList<String>();
        files.forEach((path, lines) -> blocks(lines).stream().filter(block -> block.length() > 40)
                .forEach(block -> longOnes.add(path + ":" + block.first() + " " + block.length() + " lines")));
        assertThat(longOnes).isEmpty();
    }

    @Test
    void aPackageHoldsAtMost20Files() {
        assertThat(files.keySet().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting())).entrySet())
                .filteredOn(folder -> folder.getValue() > 20).isEmpty();
    }

    @Test
    void aMethodTakesAtMostFiveParameters() {
        var parameters = new com.tngtech.archunit.core.importer.ClassFileImporter()
                .withImportOption(new com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests())
                .importPackages("cn.yingchun").stream()
                .filter(type -> !type.getPackageName().startsWith("cn.yingchun.store.tables"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawParameterTypes().size() > 5)
                .filter(method -> !method.getName().contains("$") && !method.getName().startsWith("lambda"))
                .map(com.tngtech.archunit.core.domain.JavaMethod::getFullName).sorted().toList();
        assertThat(parameters).isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(files.keySet()).map(path -> path.getFileName().toString().replace(".java", ""))
                .allSatisfy(name -> {
                    assertThat(EMPTY_WORDS).noneMatch(name::endsWith);
                    assertThat(name).doesNotStartWith("Abstract").doesNotMatch("Base[A-Z].*");
                });
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(files.entrySet())
                .filteredOn(file -> file.getValue().stream().anyMatch(line -> line.matches(".*\\b(TODO|FIXME|XXX:).*")))
                .extracting(Map.Entry::getKey).isEmpty();
    }

    @Test
    void everyTypeSaysFirstWhatItIsFor() {
        assertThat(files.entrySet()).filteredOn(file -> file.getValue().stream().noneMatch(line -> line.startsWith("///")))
                .extracting(Map.Entry::getKey).isEmpty();
    }

    private record Block(int first, int length) {}

    /// Method bodies found by indentation: from a line that ends in `{` and looks like a method to the `}` below it.
    private static List<Block> blocks(List<String> lines) {
        var found = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!METHOD.matcher(line).matches() || line.contains(" class ") || line.contains(" interface ")) {
                continue;
            }
            var indent = line.length() - line.stripLeading().length();
            var end = i;
            while (end < lines.size() && !lines.get(end).equals(" ".repeat(indent) + "}") && !lines.get(end).strip().endsWith(";")
                    || end < lines.size() && lines.get(end).length() - lines.get(end).stripLeading().length() > indent) {
                end++;
            }
            found.add(new Block(i + 1, end - i + 1));
        }
        found.sort(Comparator.comparingInt(Block::first));
        return found;
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
