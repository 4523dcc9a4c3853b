package cn.yingchun.work;

import cn.yingchun.domain.cases.CourseFact.Opened;
import cn.yingchun.domain.cases.PlanFact.AskedAgain;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact.StatusSet;
import cn.yingchun.domain.donor.Interval;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.honours.Donation;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.names.Ids;
import cn.yingchun.store.lists.CaseFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Opens a case: number, donor reserved, all in one act.
record Opening(Pen pen) {
    CaseId open(NewCase what) {
        return open(what, Optional.empty());
    }

    /// The same donor is asked again for the same patient: the parent is linked, and what is asked for is written in the same act.
    ///
    /// @throws Trouble `after.again.no-donation` while no bag of the first has left or lies frozen
    CaseId again(CaseId first, Interval kind, LocalDate notice, String noticeNumber) {
        var file = pen.file(first);
        if (Donation.of(file).isEmpty()) {
            throw new Trouble("after.again.no-donation", file.opened().number());
        }
        var before = file.opened();
        return open(new NewCase(before.donor(), before.donorCode(), before.donorSex(), before.donorBirthDate(), before.patient(), notice, noticeNumber,
                Optional.of(first)), Optional.of(new AskedAgain(first, kind)));
    }

    private CaseId open(NewCase what, Optional<AskedAgain> again) {
        if (what.notice().isAfter(pen.today())) {
            throw new Trouble("case.open.future", what.notice().toString());
        }
        pen.turn().lock();
        try {
            pen.office().cases().files(CaseFilter.of(what.donor())).stream().filter(other -> other.stage().reservesDonor())
                    .findFirst().ifPresent(other -> {
                        throw new Trouble("case.open.reserved", what.donorCode(), other.opened().number());
                    });
            var number = new Numbers(pen.office()).next(what.notice().getYear());
            var id = Ids.theCase();
            var deeds = new ArrayList<>(List.of(number.deed(), Deed.of(Subject.of(id), opened(what, number.number())),
                    Deed.of(Subject.of(what.donor()), new StatusSet(Availability.RS, Optional.of("R24"), Optional.empty()))));
            again.ifPresent(asked -> deeds.add(Deed.of(Subject.of(id), asked)));
            pen.record(deeds);
            return id;
        } finally {
            pen.turn().unlock();
        }
    }

    private static Opened opened(NewCase what, String number) {
        return new Opened(number, what.donor(), what.patient(), what.notice(), what.noticeNumber(), what.donorSex(),
                what.donorBirthDate(), what.donorCode(), what.parent());
    }
}
