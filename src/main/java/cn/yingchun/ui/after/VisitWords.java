package cn.yingchun.ui.after;

import cn.yingchun.domain.followup.Kept;
import cn.yingchun.domain.gate.FollowUps;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.desk.CaseDesk;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Says which visit it is and how it stands.
final class VisitWords {
    private VisitWords() {}

    /// `7天回访`, `第 3 周回访`, `第 2 年回访`.
    static String name(FollowUps.Visit visit, CaseDesk desk, Words words) {
        if (visit.weekly()) {
            return words.say("after.visit.week", visit.year());
        }
        return visit.year() > 0 ? words.say("after.visit.year", visit.year())
                : desk.work().rules().course().checklist().item(visit.item()).in(words);
    }

    /// `逾期 3 天`, `今天`, `还有 6 天`, or how it was kept.
    static String state(Kept kept, LocalDate today, Words words) {
        return switch (kept.state()) {
            case OVERDUE -> words.say("after.state.overdue", ChronoUnit.DAYS.between(kept.visit().last(), today));
            case DUE -> words.say("after.state.due", ChronoUnit.DAYS.between(today, kept.visit().last()));
            case LATER -> words.say("after.state.later", kept.visit().first().toString());
            case DONE_IN_TIME, DONE_OUT_OF_TIME -> words.say(key(kept.state()), kept.done().map(LocalDate::toString).orElse(""));
            case LOST -> words.say("after.state.lost");
        };
    }

    static Chip chip(Kept kept, LocalDate today, Words words) {
        return new Chip(state(kept, today, words), switch (kept.state()) {
            case OVERDUE, LOST -> Chip.Tone.STOP;
            case DUE -> Chip.Tone.WARN;
            case DONE_IN_TIME -> Chip.Tone.GOOD;
            case DONE_OUT_OF_TIME, LATER -> Chip.Tone.PLAIN;
        });
    }

    private static String key(Kept.State state) {
        return "after.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
