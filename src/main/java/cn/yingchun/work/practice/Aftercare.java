package cn.yingchun.work.practice;

import cn.yingchun.domain.cases.AdverseFact.Ended;
import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.AdverseFact.EventTold;
import cn.yingchun.domain.cases.AdverseFact.Imputability;
import cn.yingchun.domain.cases.AdverseFact.Judged;
import cn.yingchun.domain.cases.AdverseFact.Phase;
import cn.yingchun.domain.cases.AdverseFact.Preventable;
import cn.yingchun.domain.cases.AdverseFact.Serious;
import cn.yingchun.domain.cases.AdverseFact.Spear;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.LetterFact.LetterTaken;
import cn.yingchun.domain.cases.LetterFact.Sort;
import cn.yingchun.domain.cases.LetterFact.Way;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.work.Casework;
import cn.yingchun.work.after.Adverse;
import cn.yingchun.work.after.Letters;
import cn.yingchun.work.after.Visits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What comes after the collection of a practice case: visits, an event, letters, thanks.
record Aftercare(Casework work, CaseId id, LocalDate d0) {
    private static final Map<Symptom, Integer> TIRED = Map.of(Symptom.FATIGUE, 1, Symptom.BONE_PAIN, 1);

    void visits(boolean recovered) {
        heard(2, visit("C71", false, Map.of("thanks", "yes", "platelet_advice", "yes", "mood", "演示：平稳")), TIRED, Map.of());
        heard(7, visit("C72", recovered, Map.of("work_resumed", recovered ? "yes" : "no", "sick_days", recovered ? "3" : "7")),
                recovered ? Map.of() : TIRED, Map.of(Count.PLATELETS, 168.0, Count.WBC, 6.4));
    }

    private static FollowedUp visit(String item, boolean recovered, Map<String, String> answers) {
        return new FollowedUp(item, 0, true, recovered, Optional.empty(), answers);
    }

    private void heard(int days, FollowedUp visit, Map<Symptom, Integer> grades, Map<Count, Double> counts) {
        new Visits(work.at(Days.at(d0.plusDays(days), "10:00"))).heard(id, new Visits.Heard(visit, new SymptomsGraded(grades, false, false), counts));
    }

    /// A fever that brought the donor to a hospital: two versions, the province told, others still to be told.
    void event() {
        var known = d0.plusDays(8);
        var at = Days.at(known, "19:20");
        new Adverse(work.at(at)).report(id, infection(1, Ended.RECOVERING, "演示：捐献后第8天发热39.1℃，在本地医院留观，予抗感染治疗。"));
        new Adverse(work.at(Days.at(known, "20:05"))).told(id, new EventTold(1, "province-written", Days.at(known, "20:00"), Staff.PROVINCE));
        new Adverse(work.at(Days.at(known, "21:30"))).revise(id, 1, infection(2, Ended.RECOVERING, "演示：捐献后第8天发热39.1℃，留观一晚；血培养已送，体温已降至37.6℃。"));
    }

    /// A letter read by one person so far, and one just come.
    void letters() {
        var desk = new Letters(work.at(Days.at(d0.plusDays(20), "09:30")));
        desk.take(id, new LetterTaken(0, Sort.LETTER, Way.TO_PATIENT, "CN", "素不相识的你：请一定要坚强，春天就要来了，我和家人都在为你加油。我在演示市的演示公司上班，微信 yanshi_demo，等你好起来。"));
        desk.take(id, new LetterTaken(0, Sort.CARD, Way.TO_PATIENT, "CN", "愿你早日康复，一路平安。"));
        desk.open(id, 2, "演示：审核");
        desk.screen(id, 2, List.of(), true);
    }

    private EventReported infection(int version, Ended ended, String story) {
        return new EventReported(1, version, "infection", Optional.of(Symptom.INFECTION), 3, Days.at(d0.plusDays(8), "16:00"),
                new Judged(Set.of(Serious.HOSPITAL), Imputability.POSSIBLE, Spear.DONOR_HARM, Phase.AFTERWARDS, ended, Preventable.NO), story);
    }
}
