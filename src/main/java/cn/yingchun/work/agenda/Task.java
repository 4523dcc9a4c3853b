package cn.yingchun.work.agenda;

import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Wording;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// One line of the day: what is to be done, for whom, until when.
///
/// @param donorCode code only; names are looked up by who may see them
/// @param item      the checklist item it stands for, where there is one
/// @param due       the last moment; a task of a whole day is due at its end
/// @param timed     whether the hour counts
/// @param what      the words of the line
public record Task(
        CaseId theCase,
        String number,
        String donorCode,
        Group group,
        Optional<String> item,
        LocalDateTime due,
        boolean timed,
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

    public LocalDate day() {
        return due.toLocalDate();
    }
}
