package cn.yingchun.ui.donors.contact;

import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Why a donor cannot be asked for now or for ever, with the code that registries exchange; or that they can be asked again.
public final class UnavailableSheet {
    /// @param reason empty: the donor can be asked again
    public record Chosen(Optional<Reason> reason, Optional<LocalDate> until) {}

    private UnavailableSheet() {}

    /// @param reasons those of the donor's side
    public static void show(Tools tools, List<Reason> reasons, Supplier<LocalDate> today, BiConsumer<Chosen, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var choices = new ArrayList<Optional<Reason>>();
        choices.add(Optional.empty());
        reasons.forEach(reason -> choices.add(Optional.of(reason)));
        var reason = form.choice("donors.unavailable.reason", choices, one -> one.map(Reason::code).orElse("donors.unavailable.none"));
        reason.setConverter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(Optional<Reason> one) {
                return one == null ? "" : one.map(why -> why.code() + "  " + why.in(tools.words())).orElse(tools.say("donors.unavailable.none"));
            }

            @Override
            public Optional<Reason> fromString(String text) {
                return choices.stream().filter(one -> toString(one).equals(text)).findFirst().orElseThrow();
            }
        });
        var until = form.day("donors.unavailable.until", today);
        var code = Labels.muted("");
        reason.getSelectionModel().selectedItemProperty().subscribe(one -> {
            var why = one == null ? Optional.<Reason>empty() : one;
            code.setText(why.map(known -> tools.say("donors.unavailable.wmda", known.status().name(), known.wmda())).orElse(""));
            until.setDisable(why.filter(Reason::again).isEmpty());
        });
        reason.setValue(choices.get(1));
        new ActSheet(tools, form, code).wide(44).verb(tools.say("donors.unavailable.verb"),
                        told -> deed.accept(new Chosen(reason.getValue(), until.isDisabled() ? Optional.empty() : until.leave()), told))
                .show(tools.say("donors.unavailable.title"));
    }
}
