package cn.yingchun.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every sentence in both languages. A failing test prints the lines to paste.
class WordsTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z0-9]+(?:\\.[a-z0-9-]+){2,})\"");

    @Test
    void everySentenceStandsInBothLanguages() {
        assertThat(missing(Words.EN, Words.ZH)).as("paste into zh").isEmpty();
        assertThat(missing(Words.ZH, Words.EN)).as("paste into en").isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasASentence() throws IOException {
        var wanted = new TreeSet<String>();
        try (var walk = Files.walk(Path.of("src/main/java"))) {
            for (var file : walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().map(hit -> hit.group(1)).forEach(wanted::add);
            }
        }
        var parts = parts();
        var lost = wanted.stream().filter(key -> parts.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !Words.ZH.has(key)).map(key -> key + "=").toList();
        assertThat(lost).as("keys used in the code without a sentence").isEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var language : List.of("zh", "en")) {
            var keys = new ArrayList<String>();
            try (var files = Files.list(Path.of("resources/words", language))) {
                for (var file : files.sorted().toList()) {
                    Files.readAllLines(file).stream().filter(line -> line.matches("[a-zA-Z0-9.-]+=.*")).map(line -> line.substring(0, line.indexOf('='))).forEach(keys::add);
                }
            }
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(Words.ZH.keys()).allSatisfy(key -> assertThat(arguments(Words.ZH, key)).as(key).isEqualTo(arguments(Words.EN, key)));
    }

    @Test
    void englishHoldsNoChineseAndNothingIsBlank() {
        assertThat(Words.EN.keys()).allSatisfy(key -> {
            assertThat(Words.EN.say(key)).as(key).isNotBlank().doesNotContainPattern("[，。：；]");
            assertThat(Words.ZH.say(key)).as(key).isNotBlank();
        });
    }

    @Test
    void noApostropheIsSwallowed() {
        assertThat(List.of(Words.EN, Words.ZH)).allSatisfy(words -> assertThat(words.keys()).allSatisfy(
                key -> assertThat(words.pattern(key).replace("''", "")).as(key + ": a straight one must be doubled, better is ’").doesNotContain("'")));
    }

    @Test
    void whatHasOneNameInTheTradeHasOneNameHere() {
        var other = Map.of("单倍型", "单体型（haplotype，遗传学名词）", "单倍体型", "单体型");
        assertThat(Words.ZH.keys()).allSatisfy(key -> other.forEach((wrong, right) ->
                assertThat(Words.ZH.pattern(key)).as(key + ": say " + right).doesNotContain(wrong)));
    }

    private static String missing(Words have, Words want) {
        return have.keys().stream().filter(key -> !want.has(key)).map(key -> key + "=" + have.say(key)).collect(Collectors.joining("\n"));
    }

    private static int arguments(Words words, String key) {
        return new MessageFormat(words.pattern(key), words.locale()).getFormatsByArgumentIndex().length;
    }

    private static TreeSet<String> parts() throws IOException {
        return Files.readAllLines(Path.of("resources/words/parts.txt")).stream().filter(line -> !line.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
