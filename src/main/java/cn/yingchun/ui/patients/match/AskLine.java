package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.donor.Product;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.FilterLine;
import cn.yingchun.ui.kit.Tools;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/// How the search is asked: the minimum, and which donors only. A change asks at once.
final class AskLine {
    static final int MOST_MISMATCHES = 5;

    private static final List<Integer> MISMATCHES = List.of(0, 1, 2, 3, 4, 5);
    static final List<Integer> AGES = List.of(0, 30, 40, 50);

    private final MatchModel model;
    private final Tools tools;
    private final FilterLine node;

    /// @param icons what else belongs to the search, such as its rules
    AskLine(MatchModel model, Tools tools, Label count, Button... icons) {
        this.model = model;
        this.tools = tools;
        node = new FilterLine(count, Stream.concat(Stream.of(minimum(),
                toggle("patients.ask.product", question -> question.product() == Product.CORD,
                        (question, on) -> question.among(on ? Product.CORD : Product.ADULT)),
                toggle("patients.ask.exactly", MatchQuestion::exactly, (question, on) -> question.exactly(on)),
                toggle("patients.ask.ready", MatchQuestion::readyOnly, (question, on) -> question.readyOnly(on)),
                toggle("patients.ask.cmv", MatchQuestion::cmvNegative, (question, on) -> question.cmvNegative(on)),
                choice("patients.ask.age", AGES, age -> age == 0 ? tools.say("patients.ask.age") : tools.say("patients.ask.age-to", age),
                        question -> question.filter().ageTo(), (question, age) -> question.eldest(age)), more()),
                Stream.of(icons)).toArray(Node[]::new));
    }

    Node node() {
        return node;
    }

    /// Opens what else can be asked of donors, and says how much of it is set.
    private Button more() {
        var button = Buttons.plain("", Feather.FILTER, () -> OnlySheet.open(model, tools));
        button.setMinWidth(Region.USE_PREF_SIZE);
        model.question().subscribe(asked -> {
            var set = asked.map(MatchQuestion::unseen).orElse(0);
            button.setText(set == 0 ? tools.say("patients.ask.more") : tools.say("patients.ask.more-set", set));
        });
        return button;
    }

    private SegmentedButton minimum() {
        var buttons = MISMATCHES.stream().map(mismatches -> {
            var button = new ToggleButton();
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> button.setSelected(true));
            // arrow keys choose as a click does
            button.selectedProperty().subscribe(on -> model.question().get().filter(asked -> on && asked.mismatches() != mismatches)
                    .ifPresent(_ -> model.narrow(question -> question.mismatches(mismatches))));
            model.question().subscribe(asked -> {
                var positions = asked.map(one -> one.rules().positions()).orElse(10);
                button.setText(mismatches == 0 ? positions + "/" + positions : "≥ " + (positions - mismatches));
                button.setSelected(asked.filter(one -> one.mismatches() == mismatches).isPresent());
            });
            return button;
        }).toArray(ToggleButton[]::new);
        return new SegmentedButton(buttons);
    }

    private ToggleButton toggle(String key, java.util.function.Predicate<MatchQuestion> is,
            java.util.function.BiFunction<MatchQuestion, Boolean, MatchQuestion> with) {
        var button = new ToggleButton(tools.say(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.narrow(question -> with.apply(question, button.isSelected())));
        model.question().subscribe(asked -> button.setSelected(asked.filter(is).isPresent()));
        return button;
    }

    /// @param is what the question says now; the sheet may have set it
    private <C> ChoiceBox<C> choice(String key, List<C> choices, java.util.function.Function<C, String> say,
            java.util.function.Function<MatchQuestion, C> is, java.util.function.BiFunction<MatchQuestion, C, MatchQuestion> with) {
        var box = new ChoiceBox<C>();
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(C choice) {
                return choice == null ? "" : say.apply(choice);
            }

            @Override
            public C fromString(String text) {
                return choices.stream().filter(choice -> say.apply(choice).equals(text)).findFirst().orElseThrow();
            }
        });
        box.getSelectionModel().selectFirst();
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(tools.say(key));
        box.setTooltip(new Tooltip(tools.say(key)));
        UnaryOperator<MatchQuestion> change = question -> with.apply(question, box.getValue());
        box.getSelectionModel().selectedItemProperty().subscribe((_, _) -> model.narrow(change));
        model.question().subscribe(asked -> asked.map(is).filter(choices::contains).ifPresent(box::setValue));
        return box;
    }
}
