package cn.yingchun.ui.today;

import cn.yingchun.domain.id.CaseId;
import java.time.LocalDate;
import java.util.Optional;

/// One thing that waits: what, for which case and donor, until when.
///
/// @param item   checklist code such as `C46`; blank where it is not an item
/// @param what   the item's name in the reader's language
/// @param donor  code and masked name
/// @param due    the day it is due, or on which it lapses
/// @param note   the last word on it
public record AgendaLine(
        Group group, CaseId theCase, String number, String item, String what, String donor, Optional<LocalDate> due, String note) {
    /// Why it stands on the list.
    public enum Group {
        OVERDUE, TODAY,
        /// a dated test that will lapse before the collection day
        LAPSING,
        /// somebody else has to act
        WAITING,
        /// due in the next days
        SOON;

        /// Word key of its heading.
        String key() {
            return "today.group." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
