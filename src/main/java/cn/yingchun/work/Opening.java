package cn.yingchun.work;

import cn.yingchun.domain.cases.CourseFact.Opened;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact.StatusSet;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Ids;
import cn.yingchun.store.lists.CaseFilter;
import java.util.List;
import java.util.Optional;

/// Opens a case: number, donor reserved, all in one act.
record Opening(Pen pen) {
    CaseId open(NewCase what) {
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
            pen.record(List.of(number.deed(), Deed.of(Subject.of(id), opened(what, number.number())),
                    Deed.of(Subject.of(what.donor()), new StatusSet(Availability.RS, Optional.of("R24"), Optional.empty()))));
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
