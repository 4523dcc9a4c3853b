package cn.yingchun.domain.letters;

import cn.yingchun.domain.letters.Mark.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the office knows of the people around a case, that a letter may not say: it finds what no cue word gives away.
///
/// @param names    of donor, relatives and staff
/// @param houses   hospitals and offices
/// @param days     birth date, days of the case
/// @param contacts numbers and accounts on the donor's card
/// @param codes    of donor and patient
public record Known(List<String> names, List<String> houses, List<LocalDate> days, List<String> contacts, List<String> codes) {
    public static final Known NOTHING = new Known(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST = 3;

    public Known {
        names = from(names, SHORTEST_NAME);
        houses = from(houses, SHORTEST);
        days = List.copyOf(days);
        contacts = from(contacts, SHORTEST);
        codes = from(codes, SHORTEST);
    }

    /// Words of one kind as they may stand in a letter.
    record Word(Kind kind, Pattern pattern) {}

    Stream<Word> words() {
        return Stream.of(words(Kind.NAME, names), words(Kind.HOSPITAL, houses), words(Kind.PHONE, contacts), words(Kind.ID_NUMBER, codes),
                words(Kind.DATE, days.stream().flatMap(Known::written).toList())).flatMap(all -> all);
    }

    /// In any case, and never inside a longer word or number.
    private static Stream<Word> words(Kind kind, List<String> texts) {
        return texts.stream().map(text -> new Word(kind, Pattern.compile("(?i)(?<![a-z0-9](?=[a-z0-9]))" + Pattern.quote(text) + "(?!(?<=[a-z0-9])[a-z0-9])")));
    }

    /// The forms that the patterns do not find by themselves.
    private static Stream<String> written(LocalDate day) {
        return Stream.of("%d.%d".formatted(day.getMonthValue(), day.getDayOfMonth()), "%d/%d".formatted(day.getMonthValue(), day.getDayOfMonth()),
                "%d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /// A masked word says nothing, and a short one stands in every letter.
    private static List<String> from(List<String> texts, int letters) {
        return texts.stream().map(String::strip).filter(text -> text.length() >= letters && text.indexOf('*') < 0).distinct().toList();
    }
}
