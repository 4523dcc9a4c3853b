package cn.yingchun.work.after;

import cn.yingchun.domain.adverse.Event;
import cn.yingchun.domain.adverse.Events;
import cn.yingchun.domain.cases.AdverseFact.EventClosed;
import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.AdverseFact.EventTold;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.work.Casework;
import cn.yingchun.work.Pen;
import java.util.List;

/// Reports adverse events: first and later versions, whom one has told, the end.
public final class Adverse {
    private static final int WORST = 5;
    private final Pen pen;
    private final Events book;

    public Adverse(Casework work) {
        pen = work.pen();
        book = Events.load();
    }

    /// Reports a new event; number and version are given here.
    ///
    /// @throws Trouble `after.event.future`, `after.event.story` if nothing is told, `after.event.grade-missing`
    public List<Fact> report(CaseId id, EventReported report) {
        return pen.write(id, file -> {
            require(report);
            return Pen.Page.of(numbered(report, book.of(file).size() + 1, 1));
        });
    }

    /// A further version of a report; the earlier ones stay.
    public List<Fact> revise(CaseId id, int event, EventReported report) {
        return pen.write(id, file -> {
            require(report);
            return Pen.Page.of(numbered(report, event, open(file, event).versions().size() + 1));
        });
    }

    /// Somebody was told who had to be.
    ///
    /// @throws Trouble `after.event.nobody`, `after.event.told` if that was done already, `after.event.future`
    public List<Fact> told(CaseId id, EventTold told) {
        return pen.write(id, file -> {
            if (told.toWhom().isBlank()) {
                throw new Trouble("after.event.nobody");
            }
            if (told.at().isAfter(pen.now())) {
                throw new Trouble("after.event.future");
            }
            if (open(file, told.event()).open().stream().noneMatch(clock -> clock.duty().code().equals(told.duty()))) {
                throw new Trouble("after.event.told");
            }
            return Pen.Page.of(told);
        });
    }

    /// Closes an event once everybody was told.
    ///
    /// @throws Trouble `after.event.duties` while somebody has still to be told, `after.event.story`
    public List<Fact> close(CaseId id, int event, String conclusion) {
        return pen.write(id, file -> {
            if (conclusion.isBlank()) {
                throw new Trouble("after.event.story");
            }
            var left = open(file, event).open();
            if (!left.isEmpty()) {
                throw new Trouble("after.event.duties", left.size());
            }
            return Pen.Page.of(new EventClosed(event, conclusion));
        });
    }

    private void require(EventReported report) {
        if (report.story().isBlank()) {
            throw new Trouble("after.event.story");
        }
        if (report.onset().isAfter(pen.now())) {
            throw new Trouble("after.event.future");
        }
        if (report.grade() < 0 || report.grade() > WORST || report.symptom().isPresent() && report.grade() == 0) {
            throw new Trouble("after.event.grade-missing");
        }
    }

    private Event open(CaseFile file, int event) {
        return book.of(file).stream().filter(one -> one.number() == event && one.closed().isEmpty()).findFirst()
                .orElseThrow(() -> new Trouble("after.event.unknown"));
    }

    private static EventReported numbered(EventReported report, int event, int version) {
        return new EventReported(event, version, report.kind(), report.symptom(), report.grade(), report.onset(), report.judged(), report.story());
    }
}
