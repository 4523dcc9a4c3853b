package cn.yingchun.ui.after;

import cn.yingchun.domain.followup.Kept;
import cn.yingchun.domain.id.CaseId;
import java.time.LocalDate;
import java.util.Comparator;

/// A visit that somebody has to make.
///
/// @param donor code and masked name
/// @param name  of the visit, in the reader's language
record DueVisit(CaseId theCase, String number, String donor, String name, Kept kept) {
    /// Overdue first, then by the day aimed at.
    static final Comparator<DueVisit> ORDER = Comparator
            .comparing((DueVisit due) -> due.kept().state() != Kept.State.OVERDUE)
            .thenComparing(DueVisit::day).thenComparing(DueVisit::number);

    LocalDate day() {
        return kept.visit().due();
    }
}
