package cn.yingchun.domain.office;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.say.Words;
import java.util.List;
import java.util.stream.Stream;

/// Where an office is to be found, as it stands under its name on every paper; blank until somebody enters it.
public record Address(String street, String telephone) {
    public static final String STREET = "office.address";
    public static final String TELEPHONE = "office.telephone";

    /// @param facts about the office, in clock order; the newest word counts
    public static Address of(List<Fact> facts) {
        var settings = Settings.of(facts);
        return new Address(settings.of(STREET).orElse(""), settings.of(TELEPHONE).orElse(""));
    }

    /// The lines of the letterhead.
    public List<String> lines(Words words) {
        return Stream.of(line(words, "paper.head.address", street), line(words, "paper.head.telephone", telephone))
                .filter(text -> !text.isEmpty()).toList();
    }

    private static String line(Words words, String key, String value) {
        return value.isBlank() ? "" : words.say(key, value);
    }
}
