package cn.yingchun.ui.shell;

import cn.yingchun.store.Notice;
import cn.yingchun.sync.hub.SharedOffice;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// What the status line says about the office; computed from what the store holds, never remembered apart.
///
/// @param hla    label of the HLA table in use, blank before one is loaded
/// @param unsent facts written here that no other office has received
/// @param saved  when the last act became durable on this computer
/// @param notices what the store noticed and a person should know, such as a clock that jumped; told once
/// @param backup when the newest backup was made, by the clock of Beijing
/// @param hub    how the office stands with its hub, absent where none is set
public record Status(String office, String user, boolean practice, String hla, long unsent, Optional<LocalTime> saved,
        Optional<LocalDateTime> backup, List<Notice> notices, Optional<SharedOffice.Standing> hub) {
    public Status {
        notices = List.copyOf(notices);
    }

    /// Without a backup and a hub.
    public Status(String office, String user, boolean practice, String hla, long unsent, Optional<LocalTime> saved) {
        this(office, user, practice, hla, unsent, saved, Optional.empty(), List.of(), Optional.empty());
    }
}
