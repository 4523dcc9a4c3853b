package cn.yingchun.domain.adverse;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.AdverseFact.Phase;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.PipeTable;
import cn.yingchun.domain.table.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Somebody who must be told of an event, and how soon; the table is `casework/event-duties.psv`.
///
/// @param phases only for events of these; empty: of all
/// @param within from the moment the office knew; absent: by the end of that day
/// @param law    what it rests on, in Chinese; `lawEnglish` the same in English
public record Duty(
        String code,
        List<Group> groups,
        List<Phase> phases,
        Optional<Duration> within,
        String zh,
        String en,
        String law,
        String lawEnglish) implements Wording {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    public static List<Duty> load() {
        return PipeTable.read("casework/event-duties.psv").each(Duty::of);
    }

    private static Duty of(Row row) {
        return new Duty(row.text("code"), row.each("groups", Group.class), row.each("phases", Phase.class),
                row.text("within").equals("EOD") ? Optional.empty() : Optional.of(Duration.parse(row.text("within"))),
                row.text("zh"), row.text("en"), row.text("law"), row.text("law-en"));
    }

    boolean binds(Set<Group> of, Phase phase) {
        return groups.stream().anyMatch(of::contains) && (phases.isEmpty() || phases.contains(phase));
    }

    /// The last moment; days are counted by 24 hours.
    Instant dueBy(Instant known) {
        return within.map(known::plus).orElseGet(() -> known.atZone(WorkCalendar.ZONE).with(END_OF_DAY).toInstant());
    }

    /// What it rests on.
    public String lawIn(Words words) {
        return words.language().equals("zh") ? law : lawEnglish;
    }

    @Override
    public String in(Words words) {
        return words.language().equals("zh") ? zh : en;
    }
}
