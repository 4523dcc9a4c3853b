package cn.yingchun.app;

import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.ui.today.AgendaLine;
import cn.yingchun.ui.today.Deeds;
import cn.yingchun.work.reach.Reaching;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What today's lines do: reminders are ticked, promises kept, tasks put off, donors called.
record TodayDeeds(OpenOffice open, Work work) implements Deeds {
    @Override
    public void done(AgendaLine line) {
        if (line.weight() == AgendaLine.Weight.PROMISE) {
            reaching().finished(line.about(), line.key());
        } else {
            open.casework().ticks().done(theCase(line), new ItemDone(line.item(), open.today(), Optional.empty(), Map.of(), List.of(open.office().user())));
        }
    }

    @Override
    public void undone(AgendaLine line) {
        if (line.weight() == AgendaLine.Weight.PROMISE) {
            reaching().unfinished(line.about(), line.key());
        } else {
            open.casework().ticks().undo(theCase(line), line.item(), "↶");
        }
    }

    @Override
    public void later(AgendaLine line, LocalDate until) {
        reaching().putOff(line.about(), line.key(), until);
    }

    @Override
    public LocalDate workdays(int ahead) {
        return open.rules().course().calendar().plus(open.today(), ahead);
    }

    @Override
    public Optional<CallLine> calls() {
        return Optional.of(new CallLine(reaching(), work, open.office().name()));
    }

    private Reaching reaching() {
        return open.reaching();
    }

    private static CaseId theCase(AgendaLine line) {
        return new CaseId(line.about().id());
    }
}
