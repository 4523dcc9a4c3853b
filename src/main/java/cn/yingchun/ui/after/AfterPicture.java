package cn.yingchun.ui.after;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.followup.Kept;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.desk.CaseDesk;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// All that the screen shows of one case.
///
/// @param name   the donor's, masked; blank if unknown
/// @param visits all visits of the case as they stand today
record AfterPicture(CaseFile file, String name, List<Kept> visits, LocalDateTime now) {
    static AfterPicture of(CaseFile file, CaseDesk desk, Words words) {
        return new AfterPicture(file, desk.names().apply(file.opened().donor()),
                Kept.of(file, desk.work().rules().course().checklist(), desk.today()), desk.now());
    }

    /// The visit to be made now: the first that is due, else the next.
    Optional<Kept> next() {
        return visits.stream().filter(Kept::open).findFirst();
    }
}
