package cn.yingchun.domain.say;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// Every sentence of the program in one language, by key.
///
/// The word files lie on the class path under `words/<language>/<part>.properties` (UTF-8); `words/parts.txt` lists the
/// parts. A key that is missing shows as itself, so that nothing on screen is ever blank; a test keeps that from
/// happening.
public final class Words {
    public static final Words ZH = load("zh", Locale.SIMPLIFIED_CHINESE);
    public static final Words EN = load("en", Locale.UK);

    private final String language;
    private final Locale locale;
    private final Map<String, String> sentences;

    private Words(String language, Locale locale, Map<String, String> sentences) {
        this.language = language;
        this.locale = locale;
        this.sentences = sentences;
    }

    /// The words for a locale: Chinese for Chinese, English for all others.
    public static Words of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    /// `zh` or `en`.
    public String language() {
        return language;
    }

    public Locale locale() {
        return locale;
    }

    /// The sentence for a key with `{0}`, `{1}` … replaced. Numbers are written in the locale's way, a [Wording] in its words.
    public String say(String key, Object... arguments) {
        var pattern = pattern(key);
        return arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, locale).format(Arrays.stream(arguments).map(this::spoken).toArray());
    }

    private Object spoken(Object argument) {
        return argument instanceof Wording wording ? wording.in(this) : argument;
    }

    /// The sentence with its places for arguments still open.
    public String pattern(String key) {
        return sentences.getOrDefault(key, key);
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /// All keys in order, for the test that compares the languages.
    public List<String> keys() {
        return List.copyOf(sentences.keySet());
    }

    /// A short code for an unexpected failure, the same on every computer: what it is and where it came from.
    public static String codeOf(Throwable cause) {
        var place = cause.getStackTrace().length == 0 ? "" : cause.getStackTrace()[0].toString();
        var hash = (cause.getClass().getName() + place).hashCode();
        return "Y-%08X".formatted(hash);
    }

    private static Words load(String language, Locale locale) {
        var all = new TreeMap<String, String>();
        for (var part : lines("parts.txt")) {
            var file = new Properties();
            try (var in = open(language + "/" + part + ".properties")) {
                file.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            file.forEach((key, sentence) -> all.put((String) key, (String) sentence));
        }
        return new Words(language, locale, all);
    }

    private static List<String> lines(String name) {
        try (var in = open(name)) {
            return in.readAllLines().stream().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStreamReader open(String name) throws IOException {
        var in = Words.class.getResourceAsStream("/words/" + name);
        if (in == null) {
            throw new IOException("missing word file " + name);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
