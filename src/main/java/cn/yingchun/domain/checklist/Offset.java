package cn.yingchun.domain.checklist;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/// A day counted from an anchor: `G1-1`, `D0+30`, `D0LAST+10y`, `P0`.
public record Offset(Anchor anchor, Period distance) {
    private static final Pattern FORM = Pattern.compile("(N|H|W|P0|G1|D0|D0LAST)(?:([+-]\\d+)(y?))?");

    public static Offset parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("no anchor with offset: " + text);
        }
        var count = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        return new Offset(Anchor.valueOf(form.group(1)), "y".equals(form.group(3)) ? Period.ofYears(count) : Period.ofDays(count));
    }

    public LocalDate from(LocalDate day) {
        return day.plus(distance);
    }

    @Override
    public String toString() {
        var number = distance.getYears() != 0 ? distance.getYears() : distance.getDays();
        return anchor + (number == 0 ? "" : "%+d".formatted(number)) + (distance.getYears() != 0 ? "y" : "");
    }
}
