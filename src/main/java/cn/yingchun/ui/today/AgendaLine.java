package cn.yingchun.ui.today;

import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import java.time.LocalDateTime;
import java.util.Optional;

/// One thing that waits: what, for which case or donor, until when.
///
/// @param about  the case, or the donor outside of one
/// @param key    the task's key within that
/// @param number of the case; blank outside of one
/// @param item   checklist code such as `C46`; blank where it is not an item
/// @param what   in the reader's language
/// @param who    the donor's code and masked name
/// @param due    when it is due, or the day on which it lapses
/// @param timed  whether the hour counts
/// @param weight what can be done with it here
/// @param mine   whether this person has worked on it
public record AgendaLine(
        Group group, Subject about, String key, String number, String item, String what, Optional<DonorId> donor, String who,
        LocalDateTime due, boolean timed, Weight weight, boolean mine) {
    /// Why it stands on the list.
    public enum Group {
        OVERDUE, TODAY,
        /// a dated test that will lapse before the collection day
        LAPSING,
        /// overdue, but no gate hangs on it
        REMINDERS,
        /// somebody else has to act
        WAITING,
        /// due in the next days
        SOON;

        /// Word key of its heading.
        String key() {
            return "today.group." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// What hangs on it: a gate, a reminder only, or a promise to a person.
    public enum Weight { HARD, SOFT, PROMISE }

    /// Where it is opened: the case at the item, or the donor.
    String address() {
        return item.isBlank() ? about.id().toString() : about.id() + "/" + item;
    }

    boolean ofCase() {
        return about.kind() == Subject.Kind.CASE;
    }
}
