package cn.yingchun.domain.cases;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Drug;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.Vials;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.cases.TalkFact.Willing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The founding story on paper, stretch by stretch (domain facts §0): called 2020-11-25, collected 2021-01-04.
public final class LiuPaper {
    private LiuPaper() {}

    public static Paper called() {
        var paper = Paper.liu().tick("C01", "2020-11-25").tick("C02", "2020-11-25");
        paper.write("2020-11-25T10:00", new Called(Channel.PHONE, Callee.DONOR, CallResult.REACHED, Optional.empty(), Optional.empty()));
        paper.write("2020-11-25T10:10", new Willing(Answer.YES, Optional.empty(), Optional.empty()));
        return paper.tick("C07", "2020-11-25").tick("C10", "2020-11-25");
    }

    public static Paper typed() {
        var paper = called().stage("2020-11-25T10:20", Stage.CONTACT).stage("2020-11-25T10:30", Stage.HR).plan("2020-11-26T09:00", "H", "2020-11-26");
        return paper.tick("C12", "2020-11-26").tick("C13", "2020-11-27", Map.of("volume_ml", "10")).tick("C14", "2020-11-28")
                .tick("C15", "2020-12-04").tick("C16", "2020-12-04").stage("2020-12-04T11:00", Stage.PLAN);
    }

    public static Paper planned() {
        var paper = typed().plan("2020-12-05T09:00", "W", "2020-12-05", "P0", "2020-12-27", "G1", "2020-12-31", "D0", "2021-01-04");
        paper.write("2020-12-05T09:00", new TargetSet(1, 70, 4.0, 2.0));
        return paper.tick("C19", "2020-12-05").tick("C21", "2020-12-07").stage("2020-12-07T15:00", Stage.EXAM);
    }

    public static Paper examined() {
        var paper = planned();
        for (var item : List.of("C23", "C24", "C25", "C27", "C28", "C29", "C30", "C31", "C34", "C35", "C36")) {
            paper.tick(item, "2020-12-08");
        }
        return paper;
    }

    public static Paper cleared() {
        var paper = examined().stage("2020-12-15T09:00", Stage.CLEAR);
        for (var item : List.of("C41", "C42", "C43", "C45", "C46")) {
            paper.tick(item, "2020-12-16");
        }
        return paper.tick("C44", "2020-12-18", Map.of("from", "2020-12-30", "to", "2021-02-03"));
    }

    public static Paper conditioned() {
        return cleared().stage("2020-12-27T08:00", Stage.COND).tick("C48", "2020-12-28").tick("C49", "2020-12-31").tick("C50", "2020-12-31");
    }

    public static Paper mobilised() {
        var paper = conditioned();
        paper.write("2020-12-31T07:30", new GoNoGo(true, "省分库 演示", Paper.instant("2020-12-31T07:30")));
        paper.stage("2020-12-31T07:40", Stage.MOBILISE);
        paper.write("2020-12-31T07:50", new Weighed(70, Optional.of(1.75)));
        paper.write("2020-12-31T07:55", new CountTaken(Moment.BASELINE, Map.of(Count.PLATELETS, 210.0, Count.WBC, 6.1)));
        paper.tick("C53", "2020-12-31").tick("C55", "2020-12-31");
        for (int day = 0; day < 4; day++) {
            dose(paper, LocalDate.of(2020, 12, 31).plusDays(day), day + 1);
        }
        return paper;
    }

    public static Paper collected() {
        var paper = mobilised();
        paper.write("2021-01-04T06:50", new GoNoGo(true, "移植医院 演示", Paper.instant("2021-01-04T06:50")));
        dose(paper, LocalDate.of(2021, 1, 4), 5);
        paper.write("2021-01-04T07:30", new CountTaken(Moment.BEFORE_RUN, Map.of(Count.PLATELETS, 180.0, Count.CD34, 80.0, Count.WBC, 42.0)));
        paper.stage("2021-01-04T08:10", Stage.COLLECT);
        paper.write("2021-01-04T08:30", new RunStarted(1, Paper.instant("2021-01-04T08:30"), "Optia 演示", "肘静脉", true));
        paper.write("2021-01-04T12:40", new RunRecorded(1, Paper.instant("2021-01-04T08:30"), Paper.instant("2021-01-04T12:30"),
                12.0, 900, 20, List.of("甲", "乙"), Optional.empty()));
        paper.write("2021-01-04T14:00", new ProductCounted(1, 200, 200, 92, 2000, 3, 98, 1, Optional.empty()));
        return paper.tick("C58", "2021-01-04").tick("C60", "2021-01-04").tick("C65", "2021-01-04");
    }

    public static Paper delivered() {
        var paper = collected().stage("2021-01-04T14:30", Stage.HANDOVER).tick("C66", "2021-01-04");
        paper.write("2021-01-04T15:00", new HandedOver(1, Paper.instant("2021-01-04T15:00"), "运送 演示", "F-1", 4));
        paper.write("2021-01-04T21:00", new Received(1, Paper.instant("2021-01-04T21:00"), 5));
        return paper.stage("2021-01-04T21:10", Stage.RECOVER);
    }

    public static void dose(Paper paper, LocalDate day, int number) {
        paper.write(day + "T08:00", new DoseGiven(number, new Drug("filgrastim", "演示", "L1", LocalDate.of(2022, 6, 30)),
                List.of(new Vials(300, 2)), 600, 2.4, 2, "甲", "乙", Optional.empty()));
    }
}
