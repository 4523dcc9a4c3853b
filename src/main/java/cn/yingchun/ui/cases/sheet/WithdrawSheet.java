package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The donor withdraws: when they said so (which is not when it is written), and why. Behind P0 it says what follows.
public final class WithdrawSheet {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /// What is withdrawn.
    ///
    /// @param consent in words, blank if none was signed
    /// @param ablated the patient's conditioning has begun
    public record About(String consent, boolean ablated, List<Reason> reasons) {}

    /// Takes the moment and the reason.
    public interface Deed {
        void withdraw(Instant stated, String reason, Consumer<Optional<Trouble>> told);
    }

    private WithdrawSheet() {}

    public static void show(Tools tools, About about, LocalDateTime now, Deed deed) {
        var form = new Form(tools.words());
        var day = form.day("cases.withdraw.day", now::toLocalDate);
        day.show(Optional.of(now.toLocalDate()));
        var hour = form.text("cases.withdraw.hour");
        hour.show(Optional.of(HOUR.format(now)));
        var reason = ReasonBox.add(form, "cases.sheet.reason-code", about.reasons(), tools.words());
        var what = Labels.sentence(about.consent().isBlank() ? tools.say("cases.withdraw.about") : tools.say("cases.withdraw.consent", about.consent()));
        var warning = Labels.sentence(tools.say(about.ablated() ? "cases.withdraw.ablated" : "cases.withdraw.before"));
        warning.getStyleClass().add(about.ablated() ? "lapsed-box" : "muted");
        new ActSheet(tools, what, warning, form).wide(44).verb(tools.say("cases.withdraw.verb"), told -> {
            var on = day.leave().orElseThrow(() -> new Trouble("cases.withdraw.when"));
            var stated = on.atTime(time(hour.leave())).atZone(WorkCalendar.ZONE).toInstant();
            deed.withdraw(stated, ReasonBox.code(reason).orElseThrow(() -> new Trouble("cases.sheet.reason-missing")), told);
        }).show(tools.say("cases.verb.withdraw"));
    }

    private static LocalTime time(Optional<String> text) {
        try {
            return LocalTime.parse(text.orElse("").strip());
        } catch (DateTimeException e) {
            throw new Trouble(e, "cases.withdraw.when");
        }
    }
}
