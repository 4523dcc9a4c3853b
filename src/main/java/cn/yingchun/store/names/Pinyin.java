package cn.yingchun.store.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/// How a name sounds, without tones, ü as v.
///
/// @param spoken the likely reading, syllables with spaces (`shan xiao hong`), for ordering
/// @param sounds every way somebody may type it: all readings in full and as initials, each after a space
public record Pinyin(String spoken, String sounds) {
    private static final int MOST_READINGS = 16;
    private static final HanyuPinyinOutputFormat PLAIN = plain();
    private static final Pattern BETWEEN = Pattern.compile("[·•.\\s]+");
    private static final Map<Character, List<String>> KNOWN = new ConcurrentHashMap<>();

    public static Pinyin of(String name) {
        var syllables = new ArrayList<List<String>>();
        for (var part : BETWEEN.split(name.strip())) {
            syllables.addAll(readings(part));
        }
        if (syllables.isEmpty()) {
            return new Pinyin("", "");
        }
        var spoken = syllables.stream().map(List::getFirst).collect(Collectors.joining(" "));
        return new Pinyin(spoken, sounds(syllables));
    }

    /// A name whose reading a person has given.
    public static Pinyin told(String name, String reading) {
        var syllables = Arrays.stream(typed(reading, " ").split(" +")).filter(it -> !it.isEmpty()).map(List::of).toList();
        return syllables.isEmpty() ? of(name)
                : new Pinyin(syllables.stream().map(List::getFirst).collect(Collectors.joining(" ")), sounds(syllables));
    }

    /// What somebody typed into a search field, made comparable with [#sounds].
    public static String typed(String text) {
        return typed(text, "");
    }

    private static String typed(String text, String space) {
        return text.strip().toLowerCase(Locale.ROOT).replace("ü", "v").replaceAll("[\\s'’]+", space);
    }

    private static List<List<String>> readings(String part) {
        var syllables = new ArrayList<List<String>>();
        var surname = Surnames.of(part);
        surname.ifPresent(it -> Arrays.stream(it.reading().split(" ")).map(List::of).forEach(syllables::add));
        for (int i = surname.map(Surnames.Surname::characters).orElse(0); i < part.length(); i++) {
            var readings = readings(part.charAt(i));
            if (!readings.isEmpty()) {
                syllables.add(readings);
            } else if (Character.isLetterOrDigit(part.charAt(i))) {
                syllables.add(List.of(String.valueOf(part.charAt(i)).toLowerCase(Locale.ROOT)));
            }
        }
        return syllables;
    }

    private static List<String> readings(char character) {
        return KNOWN.computeIfAbsent(character, Pinyin::lookedUp);
    }

    private static List<String> lookedUp(char character) {
        try {
            var found = PinyinHelper.toHanyuPinyinStringArray(character, PLAIN);
            return found == null ? List.of() : Arrays.stream(found).distinct().toList();
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sounds(List<List<String>> syllables) {
        Set<String> full = new LinkedHashSet<>(List.of(""));
        Set<String> initials = new LinkedHashSet<>(List.of(""));
        for (var readings : syllables) {
            full = joined(full, readings);
            initials = joined(initials, initials(readings));
        }
        full.addAll(initials);
        var sounds = new StringBuilder();
        full.forEach(sound -> sounds.append(' ').append(sound));
        return sounds.toString();
    }

    private static List<String> initials(List<String> readings) {
        return readings.size() == 1 ? List.of(readings.getFirst().substring(0, 1))
                : readings.stream().map(reading -> reading.substring(0, 1)).distinct().toList();
    }

    private static Set<String> joined(Set<String> heads, List<String> tails) {
        Set<String> all = new LinkedHashSet<>();
        var tried = 0;
        for (var head : heads) {
            for (var tail : tails) {
                if (tried++ < MOST_READINGS) {
                    all.add(head + tail);
                }
            }
        }
        return all;
    }

    private static HanyuPinyinOutputFormat plain() {
        var format = new HanyuPinyinOutputFormat();
        format.setCaseType(HanyuPinyinCaseType.LOWERCASE);
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }
}
