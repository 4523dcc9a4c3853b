package cn.yingchun.domain.figures;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.figures.Tally.Cell;
import cn.yingchun.domain.id.CaseId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How long ago each donor of a case was last reached, by call or visit, on the last day of a time. A donor with several cases
/// counts once, with all of them behind the number.
enum Staleness {
    FRESH, OVER_YEAR, OVER_TWO_YEARS, NEVER;

    /// Before anybody was called: not since then means never.
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final int YEAR = 12;
    private static final int TWO_YEARS = 24;
    private static final List<String> HEADS = List.of("figures.head.donors", "figures.head.share");

    static Report of(List<CaseFile> files, Span span, LocalDate today) {
        var day = span.last().isAfter(today) ? today : span.last();
        var donors = files.stream().filter(file -> !file.opened().notice().isAfter(day)).collect(Collectors.groupingBy(file -> file.opened().donor()));
        Map<Staleness, List<List<CaseId>>> found = new EnumMap<>(Staleness.class);
        donors.values().forEach(cases -> found.computeIfAbsent(of(cases, day), _ -> new java.util.ArrayList<>()).add(cases.stream().map(CaseFile::id).toList()));
        return new Report("figures.report.stale", HEADS, Stream.of(values()).filter(found::containsKey).map(one -> {
            var some = found.getOrDefault(one, List.of());
            return new Tally("figures.stale." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    List.of(Cell.times(some.stream().flatMap(List::stream).toList(), some.size()), Cell.share(some.size(), donors.size())));
        }).toList(), 0);
    }

    /// What the whole list of donors knows of its contacts: the two thirds of a cold list that cannot be reached have no case [S33].
    ///
    /// @param notSince counts donors who were not reached on a day or later
    /// @param all      how many donors there are
    static Report ofList(ToIntFunction<LocalDate> notSince, int all, LocalDate today) {
        var lines = new LinkedHashMap<String, LocalDate>();
        lines.put("figures.stale.year-or-longer", today.minusMonths(YEAR));
        lines.put("figures.stale.two-years-or-longer", today.minusMonths(TWO_YEARS));
        lines.put("figures.stale.never", LONG_AGO);
        return new Report("figures.report.stale-list", HEADS, lines.entrySet().stream().map(line -> {
            var count = notSince.applyAsInt(line.getValue());
            return new Tally(line.getKey(), List.of(Cell.donors(count, line.getValue()), Cell.share(count, all)));
        }).toList(), 0);
    }

    private static Staleness of(List<CaseFile> cases, LocalDate day) {
        return cases.stream().flatMap(Staleness::reached).filter(reached -> !reached.isAfter(day)).max(LocalDate::compareTo)
                .map(last -> last.isBefore(day.minusMonths(TWO_YEARS)) ? OVER_TWO_YEARS : last.isBefore(day.minusMonths(YEAR)) ? OVER_YEAR : FRESH)
                .orElse(NEVER);
    }

    private static Stream<LocalDate> reached(CaseFile file) {
        return Stream.concat(file.each(Called.class).stream().filter(call -> call.what().result() == CallResult.REACHED).map(Step::day),
                file.each(FollowedUp.class).stream().filter(visit -> visit.what().reached()).map(Step::day));
    }
}
