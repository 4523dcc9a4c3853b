package cn.yingchun.domain.figures;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.CourseFact.Opened;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Counts the same figures from the bare facts, fact by fact, with none of the code that it checks.
final class Recount {
    private Recount() {}

    static List<Long> funnel(List<Paper> papers, Span span, boolean cohort) {
        var counts = new ArrayList<Long>();
        for (int step = 0; step < 10; step++) {
            long count = 0;
            for (var paper : papers) {
                LocalDate first = null;
                for (var fact : paper.facts()) {
                    var day = day(fact, step);
                    if (day != null && (first == null || day.isBefore(first))) {
                        first = day;
                    }
                }
                var base = cohort ? day(paper.facts().getFirst(), 0) : first;
                if (first != null && !base.isBefore(span.first()) && !base.isAfter(span.last())) {
                    count++;
                }
            }
            counts.add(count);
        }
        return counts;
    }

    private static LocalDate day(Fact fact, int step) {
        var written = beijing(fact);
        return switch (fact.what()) {
            case Opened opened when step == 0 -> opened.notice();
            case Called call when step == 1 && call.result() == CallResult.REACHED -> written;
            case Willing said when step == 2 && said.answer() == Answer.YES -> written;
            case ItemDone done when step == 3 && done.item().equals("C15") -> done.on();
            case ItemDone done when step == 4 && done.item().equals("C16") -> done.on();
            case ItemDone done when step == 6 && done.item().equals("C25") -> done.on();
            case ItemDone done when step == 7 && done.item().equals("C41") -> done.on();
            case DoseGiven _ when step == 8 -> written;
            case HandedOver _ when step == 9 -> written;
            default -> null;
        };
    }

    static long calls(List<Paper> papers, Span span, boolean reachedOnly) {
        long calls = 0;
        for (var paper : papers) {
            for (var fact : paper.facts()) {
                if (fact.what() instanceof Called call && (!reachedOnly || call.result() == CallResult.REACHED)
                        && !beijing(fact).isBefore(span.first()) && !beijing(fact).isAfter(span.last())) {
                    calls++;
                }
            }
        }
        return calls;
    }

    static double worst(List<Paper> papers, Span span, String symptom, int grade) {
        double count = 0;
        for (var paper : papers) {
            LocalDate dosed = null;
            int worst = 0;
            for (var fact : paper.facts()) {
                if (fact.what() instanceof DoseGiven && dosed == null) {
                    dosed = beijing(fact);
                }
                if (fact.what() instanceof SymptomsGraded graded) {
                    for (var entry : graded.grades().entrySet()) {
                        if (entry.getKey().key().equals(symptom)) {
                            worst = Math.max(worst, entry.getValue());
                        }
                    }
                }
            }
            if (dosed != null && !dosed.isBefore(span.first()) && !dosed.isAfter(span.last()) && worst == grade) {
                count++;
            }
        }
        return count;
    }

    private static LocalDate beijing(Fact fact) {
        return fact.happened().atZone(WorkCalendar.ZONE).toLocalDate();
    }
}
