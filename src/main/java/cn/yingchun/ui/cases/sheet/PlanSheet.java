package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.PlanFact.Planned;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.gate.PlanCheck;
import cn.yingchun.domain.gate.Reservation;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.domain.gate.Shift;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The days of a case: H, W, P0, G1, D0 and two alternatives, with what a move would upset beside them.
///
/// Nothing changes before the button is pressed, and the button says what it will do.
public final class PlanSheet {
    /// A plan as it is handed over, with the reason for a change of days that were agreed.
    public interface Deed {
        void plan(Planned plan, Optional<String> reason, Consumer<Optional<Trouble>> told);
    }

    /// First dose before collection, days.
    private static final int FIRST_DOSE = 4;
    private static final List<Anchor> ASKED = List.of(Anchor.H, Anchor.W, Anchor.P0, Anchor.G1, Anchor.D0, Anchor.D0LAST);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Tools tools;
    private final CaseFile file;
    private final Rulebook rules;
    private final LocalDateTime now;
    private final Map<Anchor, Field<LocalDate>> days = new EnumMap<>(Anchor.class);
    private final List<Field<LocalDate>> alternatives;
    private final Field<String> reason;
    private final PlanPreview preview;
    private final ActSheet sheet;

    private PlanSheet(Tools tools, CaseFile file, Rulebook rules, LocalDateTime now) {
        this.tools = tools;
        this.file = file;
        this.rules = rules;
        this.now = now;
        var form = new Form(tools.words());
        for (var anchor : ASKED) {
            var field = form.day("cases.plan." + anchor.name().toLowerCase(java.util.Locale.ROOT), now::toLocalDate);
            field.show(anchor == Anchor.D0LAST ? file.slot().flatMap(slot -> slot.on(Anchor.D0LAST)) : file.on(anchor));
            days.put(anchor, field);
        }
        alternatives = List.of(form.day("cases.plan.alternative-1", now::toLocalDate), form.day("cases.plan.alternative-2", now::toLocalDate));
        file.slot().ifPresent(slot -> {
            for (int i = 0; i < Math.min(2, slot.alternatives().size()); i++) {
                alternatives.get(i).show(Optional.of(slot.alternatives().get(i)));
            }
        });
        reason = form.text("cases.plan.reason");
        preview = new PlanPreview(tools.words());
        HBox.setHgrow(preview, Priority.ALWAYS);
        form.setMinWidth(tools.look().em(28));
        var both = new HBox(form, preview);
        both.getStyleClass().add("plan-sheet");
        sheet = new ActSheet(tools, both).wide(72);
    }

    public static void show(Tools tools, CaseFile file, Rulebook rules, LocalDateTime now, Deed deed) {
        new PlanSheet(tools, file, rules, now).show(deed);
    }

    private void show(Deed deed) {
        sheet.verb("", told -> {
            days.values().forEach(Field::leave);
            alternatives.forEach(Field::leave);
            readable();
            deed.plan(plan(), reason.leave(), told);
        });
        Stream.concat(days.values().stream(), alternatives.stream()).forEach(field -> field.value().subscribe(_ -> look()));
        Objects.requireNonNull(days.get(Anchor.D0)).value().subscribe(this::proposeFirstDose);
        look();
        sheet.show(tools.say("cases.plan.title", plan().version()));
    }

    /// A collection day alone proposes the first dose four days before it.
    private void proposeFirstDose(Optional<LocalDate> d0) {
        var g1 = Objects.requireNonNull(days.get(Anchor.G1));
        if (d0.isPresent() && !d0.equals(file.on(Anchor.D0)) && g1.value().get().equals(file.on(Anchor.G1))) {
            g1.show(d0.map(day -> day.minusDays(FIRST_DOSE)));
        }
    }

    private void readable() {
        Stream.concat(days.values().stream(), alternatives.stream()).flatMap(field -> field.problem().get().stream()).findFirst()
                .ifPresent(trouble -> {
                    throw trouble;
                });
    }

    private Planned plan() {
        var chosen = new EnumMap<Anchor, LocalDate>(Anchor.class);
        days.forEach((anchor, field) -> field.value().get().ifPresent(day -> chosen.put(anchor, day)));
        return new Planned(file.slot().map(Planned::version).orElse(0) + 1, chosen,
                alternatives.stream().flatMap(field -> field.value().get().stream()).toList());
    }

    private void look() {
        var plan = plan();
        var shift = Shift.preview(file, plan, rules, now);
        preview.show(shift, PlanCheck.of(file, plan, rules), Reservation.of(file, rules.calendar(), now.toLocalDate()));
        var moved = file.on(Anchor.D0).isPresent() && !file.on(Anchor.D0).equals(plan.on(Anchor.D0));
        var day = plan.on(Anchor.D0).map(DAY::format).orElse("–");
        sheet.button().setText(!moved ? tools.say("cases.plan.keep")
                : shift.lapses().isEmpty() ? tools.say("cases.plan.move", day)
                : tools.say("cases.plan.move-reopen", day, shift.lapses().size()));
    }
}
