package cn.yingchun.domain.letters;

import java.time.LocalDate;
import java.util.List;

/// What the office knows of the donor that a letter may not say.
///
/// @param names the donor's and relatives'
/// @param days  birth date, days of the case
/// @param others numbers and addresses on the donor's card
public record Known(List<String> names, List<LocalDate> days, List<String> others) {
    public static final Known NOTHING = new Known(List.of(), List.of(), List.of());

    public Known {
        names = names.stream().filter(name -> name.length() > 1).toList();
        days = List.copyOf(days);
        others = others.stream().filter(text -> text.length() > 2).toList();
    }
}
