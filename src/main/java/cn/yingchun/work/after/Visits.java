package cn.yingchun.work.after;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.cases.TalkFact.VisitDrafted;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.followup.Question;
import cn.yingchun.domain.gate.FollowUps;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.work.Casework;
import cn.yingchun.work.Pen;
import cn.yingchun.work.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Calls a donor after the donation and writes what was heard: one act for answers, symptoms and counts.
public final class Visits {
    private final Pen pen;
    private final Casework work;
    private final List<Question> questions;

    public Visits(Casework work) {
        this.work = work;
        pen = work.pen();
        questions = Question.load();
    }

    /// What was heard at one visit.
    ///
    /// @param graded symptoms as asked now
    /// @param counts of the blood, where one was taken
    public record Heard(FollowedUp visit, SymptomsGraded graded, Map<Count, Double> counts) {
        public Heard {
            counts = Map.copyOf(counts);
        }
    }

    /// The donor was reached.
    ///
    /// @throws Trouble `after.visit.unknown` if the case has no such visit, `after.visit.early` before its window,
    ///                 `after.visit.symptoms` if recovered is said with a symptom left, `after.visit.number`,
    ///                 `case.value.impossible`
    public List<Fact> heard(CaseId id, Heard heard) {
        heard.counts().forEach((count, value) -> Values.require(count.name(), value));
        return pen.write(id, file -> {
            require(file, heard);
            var facts = new ArrayList<CaseFact>(List.of(heard.visit(), heard.graded()));
            if (!heard.counts().isEmpty()) {
                facts.add(new CountTaken(Moment.FOLLOW_UP, heard.counts()));
            }
            return Pen.Page.of(facts);
        });
    }

    /// Keeps what stands in the fields of an open visit; nothing is judged yet.
    public List<Fact> draft(CaseId id, Heard heard) {
        return pen.write(id, file -> {
            one(file, heard.visit().visit(), heard.visit().year());
            return Pen.Page.of(new VisitDrafted(heard.visit(), heard.graded(), heard.counts()));
        });
    }

    /// What was kept of a visit and never recorded.
    public static Optional<Noted<VisitDrafted>> drafted(CaseFile file, FollowUps.Visit visit) {
        return file.each(VisitDrafted.class).reversed().stream()
                .filter(noted -> noted.what().visit().visit().equals(visit.item()) && noted.what().visit().year() == visit.year()).findFirst();
    }

    /// The donor was not reached; the third time this visit is lost and the next stays.
    public List<Fact> missed(CaseId id, FollowUps.Visit visit, String note) {
        return pen.write(id, file -> {
            one(file, visit.item(), visit.year());
            return Pen.Page.of(new FollowedUp(visit.item(), visit.year(), false, false, Optional.of(note).filter(text -> !text.isBlank())));
        });
    }

    private void require(CaseFile file, Heard heard) {
        var visit = one(file, heard.visit().visit(), heard.visit().year());
        if (pen.today().isBefore(visit.first())) {
            throw new Trouble("after.visit.early", visit.first().toString());
        }
        if (heard.visit().recovered() && heard.graded().grades().values().stream().anyMatch(grade -> grade > 0)) {
            throw new Trouble("after.visit.symptoms");
        }
        for (var question : Question.asked(questions, visit.item(), file)) {
            var answer = heard.visit().answers().getOrDefault(question.code(), "");
            if (question.kind() == Question.Kind.NUMBER && !answer.isEmpty() && !answer.matches("\\d{1,4}")) {
                throw new Trouble("after.visit.number", question, answer);
            }
        }
    }

    /// An open visit of the case.
    private FollowUps.Visit one(CaseFile file, String item, int year) {
        return FollowUps.open(file, work.rules().course().checklist(), pen.today()).stream()
                .filter(visit -> visit.item().equals(item) && visit.year() == year).findFirst()
                .orElseThrow(() -> new Trouble("after.visit.unknown"));
    }
}
