package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.match.rank.DonorFilter;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Which donors only: sex, ages, weight, blood groups, registries. What is left blank lets everybody through.
final class OnlySheet {
    private static final double WIDE = 46;
    private static final List<String> GROUPS = List.of("A", "B", "O", "AB");

    private final MatchModel model;
    private final Tools tools;
    private final Form form;
    private final ChoiceBox<Optional<Sex>> sex;
    private final Field<Double> from;
    private final Field<Double> to;
    private final Field<Double> kg;
    private final List<CheckBox> groups = new ArrayList<>();
    private final List<CheckBox> registries = new ArrayList<>();

    private OnlySheet(MatchModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        form = new Form(tools.words());
        sex = form.choice("patients.only.sex", List.of(Optional.<Sex>empty(), Optional.of(Sex.M), Optional.of(Sex.F)),
                one -> one.map(MatchView::sexKey).orElse("patients.ask.sex"));
        from = form.number("patients.only.from", Numbers.whole(1, 99));
        to = form.number("patients.only.to", Numbers.whole(1, 99));
        kg = form.number("patients.only.kg", Numbers.whole(20, 255));
    }

    static void open(MatchModel model, Tools tools) {
        model.only((asked, known) -> new OnlySheet(model, tools).show(asked, known));
    }

    /// @param known the registries that the donors at hand are of
    private void show(MatchQuestion asked, List<String> known) {
        var filter = asked.filter();
        sex.setValue(filter.sex());
        from.show(number(filter.ageFrom()));
        to.show(number(filter.ageTo()));
        kg.show(number(filter.weightFrom()));
        GROUPS.forEach(group -> groups.add(box(group, filter.abo().contains(group))));
        known.forEach(registry -> registries.add(box(registry, asked.registries().contains(registry))));
        var body = new VBox(tools.look().em(0.8), form, Labels.heading(tools.say("patients.only.abo")), line(groups));
        if (known.size() > 1) {
            body.getChildren().addAll(Labels.heading(tools.say("patients.only.registries")), line(registries));
        }
        tools.sheets().show(tools.say("patients.only.title"), body, tools.look().em(WIDE),
                Buttons.plain(tools.say("patients.filter.reset"), () -> ask(DonorFilter.NONE, Set.of())),
                Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close),
                Buttons.main(tools.say("patients.only.ask"), () -> take(filter)));
    }

    private void take(DonorFilter before) {
        for (var field : List.of(from, to, kg)) {
            field.leave();
            if (field.problem().get().isPresent()) {
                field.requestFocus();
                return;
            }
        }
        ask(before.sex(sex.getValue()).ages(whole(from), whole(to)).weightFrom(whole(kg)).abo(chosen(groups)), chosen(registries));
    }

    private void ask(DonorFilter filter, Set<String> wanted) {
        tools.sheets().close();
        model.narrow(question -> question.only(filter).in(wanted));
    }

    private static Optional<Double> number(int value) {
        return value == 0 ? Optional.empty() : Optional.of((double) value);
    }

    private static int whole(Field<Double> field) {
        return field.value().get().map(Double::intValue).orElse(0);
    }

    private static CheckBox box(String text, boolean on) {
        var box = new CheckBox(text);
        box.setSelected(on);
        return box;
    }

    private static Set<String> chosen(List<CheckBox> boxes) {
        return boxes.stream().filter(CheckBox::isSelected).map(CheckBox::getText).collect(Collectors.toSet());
    }

    private FlowPane line(List<CheckBox> boxes) {
        return new FlowPane(tools.look().em(1.2), tools.look().em(0.4), Stream.of(boxes).flatMap(List::stream).toArray(CheckBox[]::new));
    }
}
