package cn.yingchun.work.agenda;

import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Wording;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// One line of the day: what is to be done, for whom, until when.
///
/// @param about     the case, the donor outside of a case, or the office
/// @param key       names the task within what it is about, the same from day to day
/// @param number    of the case; blank outside of one
/// @param donorCode code only; names are looked up by who may see them
/// @param item      the checklist item it stands for, where there is one
/// @param due       the last moment; a task of a whole day is due at its end
/// @param timed     whether the hour counts
/// @param weight    how much hangs on it
/// @param what      the words of the line
public record Task(
        Subject about,
        String key,
        String number,
        Optional<DonorId> donor,
        String donorCode,
        Group group,
        Optional<String> item,
        LocalDateTime due,
        boolean timed,
        Weight weight,
        Wording what) {
    /// Under which heading it stands, most urgent first.
    public enum Group {
        /// the province must hear of it within the hour
        INCIDENT,
        OVERDUE, TODAY,
        /// in force now, not on the day that counts
        EXPIRING,
        /// somebody else has to act
        WAITING,
        LATER;

        /// The key of its heading.
        public String key() {
            return "case.agenda." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A hard task holds a gate; a soft one reminds; a promise was given to a person.
    public enum Weight { HARD, SOFT, PROMISE }

    public LocalDate day() {
        return due.toLocalDate();
    }

    public Optional<CaseId> theCase() {
        return about.kind() == Subject.Kind.CASE ? Optional.of(new CaseId(about.id())) : Optional.empty();
    }

    /// The same task on another day.
    Task on(Group newGroup, LocalDateTime newDue) {
        return new Task(about, key, number, donor, donorCode, newGroup, item, newDue, false, weight, what);
    }
}
