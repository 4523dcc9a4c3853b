package cn.yingchun.domain.figures;

import java.time.LocalDate;
import java.time.YearMonth;

/// The time that figures are asked for, both days in it.
public record Span(LocalDate first, LocalDate last) {
    public static Span month(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    public static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// The three months that a month lies in.
    public static Span quarter(YearMonth month) {
        var first = YearMonth.of(month.getYear(), (month.getMonthValue() - 1) / 3 * 3 + 1);
        return new Span(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
