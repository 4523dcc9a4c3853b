package cn.yingchun.domain.contact;

import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.donor.DonorFact.ContactConfirmed;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import java.time.LocalDate;
import java.util.Optional;

/// What a talk with the donor proves besides: that the contacts were right that day.
public final class Confirming {
    private Confirming() {}

    /// The deed that goes with a call, if the donor was spoken to.
    public static Optional<Deed> by(DonorId donor, Called call, LocalDate day) {
        return call.callee() == Callee.DONOR && call.result() == CallResult.REACHED
                ? Optional.of(Deed.of(Subject.of(donor), new ContactConfirmed(day))) : Optional.empty();
    }
}
