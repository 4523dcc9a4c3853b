package cn.yingchun.domain.adverse;

import cn.yingchun.domain.cases.AdverseFact.EventClosed;
import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.AdverseFact.EventTold;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Noted;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The adverse events of a case: a pure fold over its facts by the tables of kinds and duties.
public record Events(List<Kind> kinds, List<Duty> duties) {
    /// What an unknown kind of a newer program counts as.
    private static final String OTHER = "other";

    public Events {
        kinds = List.copyOf(kinds);
        duties = List.copyOf(duties);
    }

    /// The tables that come with the program.
    public static Events load() {
        return new Events(Kind.load(), Duty.load());
    }

    public Kind kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst()
                .or(() -> kinds.stream().filter(kind -> kind.code().equals(OTHER)).findFirst()).orElseThrow();
    }

    public List<Event> of(CaseFile file) {
        var versions = new TreeMap<Integer, List<Noted<EventReported>>>();
        file.each(EventReported.class).forEach(report -> versions.computeIfAbsent(report.what().event(), _ -> new java.util.ArrayList<>()).add(report));
        return versions.entrySet().stream().map(entry -> event(file, entry.getKey(), entry.getValue())).toList();
    }

    private Event event(CaseFile file, int number, List<Noted<EventReported>> versions) {
        var latest = versions.getLast().what();
        var kind = kind(latest.kind());
        var groups = Group.of(kind, latest);
        var known = versions.stream().map(Noted::happened).min(Comparator.naturalOrder()).orElseThrow();
        var clocks = duties.stream().filter(duty -> duty.binds(groups, latest.judged().phase()))
                .map(duty -> new Event.Clock(duty, duty.dueBy(known), file.each(EventTold.class).stream()
                        .filter(told -> told.what().event() == number && told.what().duty().equals(duty.code())).findFirst()))
                .sorted(Comparator.comparing(Event.Clock::dueBy)).toList();
        return new Event(number, kind, groups, versions, known, clocks, file.each(EventClosed.class).stream()
                .filter(closed -> closed.what().event() == number).findFirst());
    }
}
