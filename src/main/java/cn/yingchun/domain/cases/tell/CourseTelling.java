package cn.yingchun.domain.cases.tell;

import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.PlanFact;
import cn.yingchun.domain.say.Words;
import java.util.stream.Collectors;

/// Says what happened to a case as a whole: opened, ticked, moved on, planned, ended.
record CourseTelling(Words words) {
    String of(CourseFact fact) {
        return switch (fact) {
            case CourseFact.Opened opened -> words.say("tell.course.opened", opened.number(), opened.noticeNumber());
            case CourseFact.ItemDone done -> words.say("tell.course.done", done.item(), done.on().toString(),
                    String.join(" + ", done.signers()));
            case CourseFact.ItemCountersigned(var item, var who) -> words.say("tell.course.countersigned", item, who);
            case CourseFact.ItemNotApplicable left -> words.say("tell.course.not-applicable", left.item());
            case CourseFact.ItemReopened again -> words.say("tell.course.item-reopened", again.item());
            case CourseFact.ItemNoted noted -> words.say("tell.course.noted", noted.item());
            case CourseFact.StageEntered(var stage) -> words.say("tell.course.stage", words.say(stage.key()));
            case CourseFact.Postponed(var reason) -> words.say("tell.course.postponed", reason);
            case CourseFact.Resumed _ -> words.say("tell.course.resumed");
            case CourseFact.Withdrawn withdrawn -> words.say("tell.course.withdrawn", withdrawn.reason());
            case CourseFact.ConsentScanned(var _, var hash) -> words.say("tell.course.scanned", hash.substring(0, Math.min(12, hash.length())));
            case CourseFact.IncidentOpened _ -> words.say("tell.course.incident");
            case CourseFact.IncidentReported reported -> words.say("tell.course.reported", reported.toWhom());
            case CourseFact.Closed closed -> words.say("tell.course.closed", closed.outcome(), closed.reason().orElse(""));
            case CourseFact.Reopened _ -> words.say("tell.course.reopened");
            case CourseFact.Printed(var paper) -> words.say("tell.course.printed", words.say("paper.kind." + paper));
            case CourseFact.Struck _ -> words.say("tell.course.struck");
        };
    }

    String of(PlanFact fact) {
        return switch (fact) {
            case PlanFact.Planned planned -> words.say("tell.plan.planned", planned.version(), planned.days().entrySet().stream()
                    .map(day -> day.getKey() + " " + day.getValue()).collect(Collectors.joining(" · ")));
            case PlanFact.TargetSet target -> words.say("tell.plan.target", target.version(), Telling.number(target.recipientKg()),
                    Telling.number(target.targetCd34PerKg()), Telling.number(target.minimumCd34PerKg()));
            case PlanFact.CentreAccepted accepted -> words.say("tell.plan.accepted", accepted.letter());
            case PlanFact.AskedAgain again -> words.say("tell.plan.again", words.say(Telling.key("tell.again", again.kind())));
        };
    }
}
