package cn.yingchun.ui.after;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.HonourFact;
import cn.yingchun.domain.followup.Kept;
import cn.yingchun.domain.honours.Award;
import cn.yingchun.domain.honours.Donation;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.after.honour.Thanks;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.work.after.Honours;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// All that the screen shows of one case.
///
/// @param name   the donor's, masked; blank if unknown
/// @param visits all visits of the case as they stand today
/// @param thanks number, awards, certificate
record AfterPicture(CaseFile file, String name, List<Kept> visits, Thanks thanks, LocalDateTime now) {
    private static final List<Award> AWARDS = Award.load();

    static AfterPicture of(CaseFile file, CaseDesk desk, Words words) {
        return new AfterPicture(file, desk.names().apply(file.opened().donor()),
                Kept.of(file, desk.work().rules().course().checklist(), desk.today()), thanks(file, desk), desk.now());
    }

    private static Thanks thanks(CaseFile file, CaseDesk desk) {
        return Donation.of(file).map(donation -> {
            var unit = donation.confirmed().map(HonourFact.OrdinalConfirmed::unit).orElse(HonourFact.Unit.PERSON);
            var ordinals = new Honours(desk.work()).ordinals(unit);
            var blood = file.last(HonourFact.BloodGiven.class).map(noted -> noted.what().units()).orElse(0);
            var given = (int) ordinals.donations().stream().filter(one -> one.donor().equals(donation.donor())).count();
            return new Thanks(ordinals.of(donation), ordinals.firstOfYear(donation),
                    Award.earned(AWARDS, desk.office().founded().region(), given, blood),
                    file.each(HonourFact.BenefitHanded.class).stream().map(noted -> noted.what().code()).collect(Collectors.toSet()),
                    file.last(HonourFact.CertificateIssued.class).map(noted -> noted.what().number()));
        }).orElse(Thanks.NONE);
    }

    /// The visit to be made now: the first that is due, else the next.
    Optional<Kept> next() {
        return visits.stream().filter(Kept::open).findFirst();
    }
}
