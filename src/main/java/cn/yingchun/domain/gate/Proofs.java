package cn.yingchun.domain.gate;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.DoseHeld;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.CourseFact.Opened;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.PlanFact.Planned;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.ProductFact.SecondDayDecided;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.FamilySaid;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.checklist.ChecklistItem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the fact that proves an item.
record Proofs(CaseFile file) {
    private static final int ALTERNATIVES = 2;

    /// The newest fact that proves it; empty while nothing does. `AGE` is not proved by a fact, see [Standings].
    Optional<? extends Noted<? extends CaseFact>> of(ChecklistItem item) {
        return switch (item.proof()) {
            case TICK -> file.item(item.id()).filter(noted -> noted.what() instanceof ItemDone);
            case AGE, OPENED -> file.first(Opened.class);
            case CALL -> newest(Called.class, call -> call.result() == CallResult.REACHED && call.callee() == Callee.DONOR);
            case WILLING -> file.last(Willing.class).filter(said -> said.what().answer() == Answer.YES);
            case FAMILY -> file.last(FamilySaid.class);
            case SLOT -> file.last(Planned.class)
                    .filter(slot -> slot.what().on(Anchor.D0).isPresent() && slot.what().alternatives().size() >= ALTERNATIVES);
            case TARGET -> file.last(TargetSet.class);
            case GO_CALL -> file.last(GoNoGo.class).filter(call -> call.what().go());
            case WEIGHT -> file.last(Weighed.class);
            case BASELINE_COUNT -> count(Moment.BASELINE, Count.PLATELETS);
            case COURSE_COUNT -> count(Moment.DURING, Count.WBC);
            case CD34_COUNT -> count(Moment.BEFORE_RUN, Count.CD34);
            case PRE_RUN_COUNT -> count(Moment.BEFORE_RUN, Count.PLATELETS);
            case DOSE -> doses();
            case START -> newest(RunStarted.class, RunStarted::willing);
            case RUN -> each(RunStarted.class, RunRecorded.class);
            case PRODUCT -> each(RunRecorded.class, ProductCounted.class);
            case DECISION -> file.last(SecondDayDecided.class);
            case HANDOVER -> each(ProductCounted.class, HandedOver.class);
            case RECEIPT -> each(HandedOver.class, Received.class);
            case VISIT -> newest(FollowedUp.class, visit -> visit.visit().equals(item.id()) && visit.reached());
            case DONATED -> file.first(HandedOver.class);
        };
    }

    private <T extends CaseFact> Optional<Noted<T>> newest(Class<T> kind, Predicate<T> which) {
        return file.each(kind).reversed().stream().filter(noted -> which.test(noted.what())).findFirst();
    }

    private Optional<Noted<CountTaken>> count(Moment moment, Count needed) {
        return newest(CountTaken.class, count -> count.moment() == moment && count.value(needed).isPresent());
    }

    /// A dose given or held back on every day from the first dose to the day before collection.
    private Optional<Noted<DoseGiven>> doses() {
        var given = file.each(DoseGiven.class);
        var first = file.on(Anchor.G1);
        var collection = file.on(Anchor.D0);
        if (given.isEmpty() || first.isEmpty() || collection.isEmpty() || !first.get().isBefore(collection.get())) {
            return Optional.empty();
        }
        var days = Stream.<Noted<? extends CaseFact>>concat(given.stream(), file.each(DoseHeld.class).stream())
                .map(Proofs::day).collect(Collectors.toSet());
        var complete = first.get().datesUntil(collection.get()).allMatch(days::contains);
        return complete ? Optional.of(given.getLast()) : Optional.empty();
    }

    /// The newest of the second kind, if there is one for each of the first.
    private <T extends CaseFact> Optional<Noted<T>> each(Class<? extends CaseFact> needed, Class<T> kind) {
        var runs = file.each(needed).stream().map(noted -> run(noted.what())).collect(Collectors.toSet());
        var proved = file.each(kind).stream().map(noted -> run(noted.what())).collect(Collectors.toSet());
        return !proved.isEmpty() && proved.containsAll(runs) ? file.last(kind) : Optional.empty();
    }

    private static int run(CaseFact fact) {
        return switch (fact) {
            case RunStarted started -> started.run();
            case RunRecorded recorded -> recorded.run();
            case ProductCounted counted -> counted.run();
            case HandedOver bag -> bag.run();
            case Received bag -> bag.run();
            default -> 0;
        };
    }

    private static LocalDate day(Noted<? extends CaseFact> noted) {
        return noted.happened().atZone(WorkCalendar.ZONE).toLocalDate();
    }
}
