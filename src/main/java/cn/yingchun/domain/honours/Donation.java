package cn.yingchun.domain.honours;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.HonourFact.OrdinalConfirmed;
import cn.yingchun.domain.cases.ProductFact.Frozen;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// A donation that left the hospital, as it is counted.
///
/// @param ended     when the last run ended: the order of one day
/// @param confirmed the numbers that the province gave
public record Donation(CaseId theCase, DonorId donor, Instant ended, Optional<OrdinalConfirmed> confirmed) {
    /// By the end of the collection, and where two ended at once by the case's id, the same on every device.
    static final Comparator<Donation> ORDER = Comparator.comparing(Donation::ended).thenComparing(one -> one.theCase().value());

    /// The donation of a case; empty while no bag has left or lies frozen.
    public static Optional<Donation> of(CaseFile file) {
        var left = Stream.concat(file.each(HandedOver.class).stream().map(bag -> bag.what().at()),
                file.each(Frozen.class).stream().map(bag -> bag.what().at())).max(Comparator.naturalOrder());
        return left.map(at -> new Donation(file.id(), file.opened().donor(), file.each(RunRecorded.class).stream().map(run -> run.what().end())
                .max(Comparator.naturalOrder()).orElse(at), file.last(OrdinalConfirmed.class).map(noted -> noted.what())));
    }

    public LocalDate day() {
        return ended.atZone(WorkCalendar.ZONE).toLocalDate();
    }
}
