package cn.yingchun.domain.gate;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.checklist.Expiry;
import cn.yingchun.domain.gate.Standing.Cause;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// Whether a dated item is still in force on the days that count: the last day is, the day after is not.
record Expiries(CaseFile file, Function<String, Optional<LocalDate>> doneOn, LocalDateTime now) {
    /// Why it is not in force on one of its days; days that are not known yet are not asked.
    Optional<Cause> lapse(ChecklistItem item, LocalDateTime at) {
        return item.expiry().flatMap(expiry ->
                expiry.on().stream().flatMap(token -> lapse(expiry, token, at).stream()).findFirst());
    }

    private Optional<Cause> lapse(Expiry expiry, String token, LocalDateTime at) {
        return moment(token).flatMap(moment -> {
            if (expiry.hourly()) {
                var age = Duration.between(at, moment);
                return age.compareTo(expiry.duration()) > 0
                        ? Optional.of(new Cause.TooOld(token, moment.toLocalDate(), age.toHours(), expiry.limit(), true))
                        : Optional.empty();
            }
            var age = ChronoUnit.DAYS.between(at.toLocalDate(), moment.toLocalDate());
            if (age < 0) {
                return Optional.of(new Cause.TooLate(token, moment.toLocalDate()));
            }
            return age > expiry.limit()
                    ? Optional.of(new Cause.TooOld(token, moment.toLocalDate(), age, expiry.limit(), false)) : Optional.empty();
        });
    }

    /// The moment behind a word of `valid_on`: an anchor, the start of the run, an item, or now in a stage.
    private Optional<LocalDateTime> moment(String token) {
        if (token.equals("RUN")) {
            return Optional.of(file.last(RunStarted.class)
                    .map(run -> run.what().at().atZone(WorkCalendar.ZONE).toLocalDateTime()).orElse(now));
        }
        if (token.startsWith("C") && Character.isDigit(token.charAt(1))) {
            return doneOn.apply(token).map(LocalDate::atStartOfDay);
        }
        if (Arrays.stream(Stage.values()).anyMatch(stage -> stage.name().equals(token))) {
            return file.line() == Stage.valueOf(token) ? Optional.of(now) : Optional.empty();
        }
        return file.on(Anchor.valueOf(token)).map(LocalDate::atStartOfDay);
    }
}
