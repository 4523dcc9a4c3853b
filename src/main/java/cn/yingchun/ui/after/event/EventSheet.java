package cn.yingchun.ui.after.event;

import cn.yingchun.domain.adverse.Events;
import cn.yingchun.domain.adverse.Kind;
import cn.yingchun.domain.adverse.Suspicion;
import cn.yingchun.domain.cases.AdverseFact.Ended;
import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.AdverseFact.Imputability;
import cn.yingchun.domain.cases.AdverseFact.Judged;
import cn.yingchun.domain.cases.AdverseFact.Phase;
import cn.yingchun.domain.cases.AdverseFact.Preventable;
import cn.yingchun.domain.cases.AdverseFact.Serious;
import cn.yingchun.domain.cases.AdverseFact.Spear;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Moments;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The report of an adverse event, new or as a further version.
final class EventSheet {
    private static final int LINES = 4;
    private static final double WIDE = 58;
    private static final List<Integer> GRADES = List.of(0, 1, 2, 3, 4, 5);

    private final Tools tools;
    private final Form form;
    private final ChoiceBox<Kind> kind;
    private final ChoiceBox<Optional<Symptom>> symptom;
    private final ChoiceBox<Integer> grade;
    private final Field<Instant> onset;
    private final ChoiceBox<Phase> phase;
    private final Map<Serious, CheckBox> serious = new EnumMap<>(Serious.class);
    private final ChoiceBox<Imputability> imputability;
    private final ChoiceBox<Spear> spear;
    private final ChoiceBox<Ended> ended;
    private final ChoiceBox<Preventable> preventable;
    private final TextArea story;

    EventSheet(Tools tools, Events book, Supplier<Instant> now) {
        this.tools = tools;
        form = new Form(tools.words());
        kind = form.choice("after.event.kind", book.kinds(), one -> one.in(tools.words()));
        symptom = form.choice("after.event.symptom", Stream.concat(Stream.of(Optional.<Symptom>empty()), Arrays.stream(Symptom.values()).map(Optional::of)).toList(),
                one -> one.map(Symptom::key).orElse("after.event.no-symptom"));
        grade = form.choice("after.event.grade", GRADES, one -> "after.grade." + one);
        onset = form.add("after.event.onset", new Field<>(new Moments(now)));
        phase = choice("after.event.phase", Phase.values());
        imputability = choice("after.event.imputability", Imputability.values());
        spear = choice("after.event.spear", Spear.values());
        ended = choice("after.event.ended", Ended.values());
        preventable = choice("after.event.preventable", Preventable.values());
        story = form.note("after.event.story-field", LINES);
        kind.setValue(book.kind("other"));
        symptom.setValue(Optional.empty());
        grade.setValue(0);
        onset.show(Optional.of(now.get()));
        phase.setValue(Phase.AFTERWARDS);
        imputability.setValue(Imputability.POSSIBLE);
        ended.setValue(Ended.UNKNOWN);
        preventable.setValue(Preventable.UNKNOWN);
        kind.valueProperty().subscribe(one -> {
            spear.setValue(one.spear());
            one.symptom().ifPresent(shows -> symptom.setValue(Optional.of(shows)));
        });
        for (var one : Serious.values()) {
            serious.put(one, new CheckBox(tools.say(key(one))));
        }
    }

    /// With what the facts already say.
    EventSheet suspecting(Suspicion suspicion, Events book) {
        kind.setValue(book.kind(suspicion.kind()));
        suspicion.symptom().ifPresent(one -> symptom.setValue(Optional.of(one)));
        grade.setValue(suspicion.grade());
        onset.show(Optional.of(suspicion.since()));
        return this;
    }

    /// With the words of the version before.
    EventSheet after(EventReported before, Events book) {
        kind.setValue(book.kind(before.kind()));
        symptom.setValue(before.symptom());
        grade.setValue(before.grade());
        onset.show(Optional.of(before.onset()));
        phase.setValue(before.judged().phase());
        imputability.setValue(before.judged().imputability());
        spear.setValue(before.judged().category());
        ended.setValue(before.judged().ended());
        preventable.setValue(before.judged().preventable());
        before.judged().serious().forEach(one -> java.util.Objects.requireNonNull(serious.get(one)).setSelected(true));
        story.setText(before.story());
        return this;
    }

    void show(String title, String verb, BiConsumer<EventReported, Consumer<Optional<Trouble>>> deed) {
        var criteria = new FlowPane(tools.look().em(1.4), tools.look().em(0.4));
        criteria.getChildren().addAll(serious.values());
        new ActSheet(tools, new VBox(tools.look().em(0.4), Labels.heading(tools.say("after.event.serious")), criteria), form).wide(WIDE)
                .verb(verb, told -> deed.accept(report(), told)).show(title);
    }

    private EventReported report() {
        var criteria = EnumSet.noneOf(Serious.class);
        serious.forEach((one, box) -> {
            if (box.isSelected()) {
                criteria.add(one);
            }
        });
        return new EventReported(0, 0, kind.getValue().code(), symptom.getValue(), grade.getValue(),
                onset.leave().orElseThrow(() -> new Trouble("after.event.onset-missing")), new Judged(criteria, imputability.getValue(), spear.getValue(),
                phase.getValue(), ended.getValue(), preventable.getValue()), story.getText().strip());
    }

    private <E extends Enum<E>> ChoiceBox<E> choice(String label, E[] values) {
        return form.choice(label, List.of(values), EventSheet::key);
    }

    /// `after.imputability.possible`
    static String key(Enum<?> value) {
        return "after." + value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
